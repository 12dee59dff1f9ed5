// An entry as folds read it: the same on the phone, on the server and for an auditor. Two entries with the same id are the same.
import { type Body, upgraded } from './kind.ts'
import { type BodyNamed, type KindName, kindNamed } from './kinds/index.ts'
import type { Compartment, Role } from './terms.ts'
import { millis } from './time.ts'

/** What the server noticed while sealing. A mark never keeps an entry out: it says what a reader should know (law 7). */
export const MARKS = ['device-revoked', 'clock-behind', 'clock-ahead', 'access-ended', 'sent-late'] as const
export type Mark = (typeof MARKS)[number]

export type Entry = {
  readonly id: string
  readonly book: string
  readonly kind: string
  readonly version: number
  readonly compartment: Compartment
  readonly author: string
  readonly as: Role
  readonly organisation: string
  readonly device: string
  /** The device's clock: a claim. */
  readonly madeAt: string
  /** The sealed entry of this book that the author had last seen; null when none. Order of knowledge, not of time. */
  readonly saw: string | null
  /** Place in the book, from 1; null while it waits on this phone. */
  readonly n: number | null
  /** The server's clock; null while it waits. */
  readonly sealedAt: string | null
  readonly marks: readonly Mark[]
  /** Null when this reader may not see it, or it was lawfully erased. */
  readonly body: Body | null
}

export type EntryOf<N extends KindName> = Entry & { readonly kind: N; readonly body: BodyNamed<N> }

/** Entries of one kind whose body is readable, in the order given, lifted to the newest version. */
export const ofKind = <N extends KindName>(entries: readonly Entry[], name: N): readonly EntryOf<N>[] =>
  entries.filter((it): it is EntryOf<N> => it.kind === name && it.body !== null)

/** Two copies of one entry: the seal from the one that has it, the body from the one that has it. */
const merged = (a: Entry, b: Entry): Entry => {
  const sealed = a.n === null ? b : a
  return { ...sealed, body: sealed.body ?? a.body ?? b.body }
}

/** All sealed, each number once and rising: as a book is mostly read. */
export const isInOrder = (entries: readonly Entry[]): boolean => {
  let before = 0
  for (const { n } of entries) {
    if (n === null || n <= before) return false
    before = n
  }
  return true
}

const byPlace = (a: Entry, b: Entry): number =>
  (a.n ?? Number.MAX_SAFE_INTEGER) - (b.n ?? Number.MAX_SAFE_INTEGER) ||
  millis(a.madeAt) - millis(b.madeAt) ||
  (a.id < b.id ? -1 : 1)

/** The book's own order: sealed entries by number, then those that wait, by the device's clock. A copy; ids once each. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] => {
  if (isInOrder(entries)) return [...entries]
  const once = new Map<string, Entry>()
  for (const it of entries) {
    const known = once.get(it.id)
    once.set(it.id, known ? merged(known, it) : it)
  }
  return [...once.values()].sort(byPlace)
}

/** The entry that begins the book: the first in its order. */
export const firstOf = (entries: readonly Entry[]): Entry | undefined =>
  entries.reduce<Entry | undefined>((first, it) => (first && byPlace(first, it) <= 0 ? first : it), undefined)

/** The entry with its body lifted to the newest version of its kind. Unknown kinds (a newer release wrote them) stay as they are. */
export const lifted = (it: Entry): Entry => {
  const kind = kindNamed(it.kind)
  if (!kind || !it.body || it.version === kind.version) return it
  return { ...it, version: kind.version, body: upgraded(kind, it.version, it.body) }
}
