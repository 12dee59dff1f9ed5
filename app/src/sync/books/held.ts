// What a device holds of a book, and how it takes in what is pulled or sealed. Pure: no network, no storage, no clock, so that the
// property "shuffled and cut syncs end alike" can be tested on it. Nothing that was held is ever dropped for something that differs.
import {
  type Entry,
  type Envelope,
  entryOf,
  FIRST,
  type Mark,
  type Packed,
  type Seal,
  type SealedEntry,
  sealId,
  type Unpacked,
} from '@sajha/record'
import type { Broken } from '../log/verify.ts'

/** An entry this person may read. */
export type HeldEntry = {
  readonly entry: Entry
  readonly heard: Envelope['heard']
  readonly signature: string
  readonly secret: string
  readonly sealId: string
  readonly broken?: Broken
  /** What stood here before, where it differs. */
  readonly before?: Item
}
/** Something stands here that this person may not read. */
export type KeptBack = {
  readonly n: number
  readonly sealId: string
  readonly broken?: Broken
  readonly before?: Item
}
export type Item = HeldEntry | KeptBack

export const isHeld = (it: Item): it is HeldEntry => 'entry' in it
export const numberOf = (it: Item): number => (isHeld(it) ? (it.entry.n ?? 0) : it.n)

/** How far a book is held, and what the server last said of it. */
export type BookHead = {
  readonly id: string
  readonly sort: string
  readonly organisation: string
  readonly roles: readonly string[]
  readonly compartments: readonly string[]
  /** Names the compartments it was fetched with. */
  readonly key: string
  /** Everything up to this number is here. */
  readonly n: number
  /** The seal of that number; '-' for none. */
  readonly head: string
  /** The last sealed entry that is readable here: what the next envelope says its author saw. */
  readonly saw: string | null
  /** How many things do not hold. */
  readonly broken: number
}

/** A book as it comes from the server (server/src/sync/pull.ts). */
export type PulledBook = Pick<BookHead, 'id' | 'sort' | 'organisation' | 'roles' | 'compartments' | 'key' | 'n'> & {
  readonly packed: Packed
}

export type Taken = {
  readonly head: BookHead
  /** To be put after what is held, or in its place. */
  readonly items: readonly Item[]
  readonly anew: boolean
}

const heldOf = (it: SealedEntry, id: string, broken: Broken | undefined): HeldEntry => ({
  entry: entryOf(it),
  heard: it.envelope.heard,
  signature: it.signature,
  secret: it.secret,
  sealId: id,
  ...(broken && { broken }),
})

const itemOf = (it: Unpacked, why: (id: string) => Broken | undefined): Item =>
  'entry' in it ? heldOf(it.entry, it.sealId, why(it.entry.id)) : { n: it.n, sealId: it.sealId }

/** Marks what differs from what was held under the same number, and keeps both. */
const besideBefore = (items: readonly Item[], before: readonly Item[]): readonly Item[] => {
  const earlier = new Map(before.map((it) => [numberOf(it), it]))
  return items.map((it): Item => {
    const was = earlier.get(numberOf(it))
    if (!was) return it
    if (was.sealId !== it.sealId) return { ...it, broken: 'changed', before: was }
    return was.before ? { ...it, broken: 'changed', before: was.before } : it
  })
}

const lastReadable = (items: readonly Item[]): string | null => items.findLast(isHeld)?.entry.id ?? null

type Held = { readonly head: BookHead; readonly items: readonly Item[] }

/** Whether what was pulled begins where what is held ends, and is chained to it. */
const followsOn = (head: BookHead | undefined, { packed }: PulledBook): boolean =>
  packed.from === 1 ? packed.prev === FIRST : packed.from === (head?.n ?? 0) + 1 && packed.prev === head?.head

/** What stands in the place of what was held: beside what differs, and with what is gone from a book that got shorter. */
const inPlaceOf = (held: readonly Item[], fresh: readonly Item[], n: number): readonly Item[] => [
  ...besideBefore(fresh, held),
  ...held.filter((it) => numberOf(it) > n).map((it): Item => ({ ...it, broken: 'changed' })),
]

/**
 * Takes in what was pulled of one book. `unpacked` is `unpackEntries` of its packed part, `broken` what of it failed its signature.
 * What begins at 1 stands in the place of what was held: the compartments this person may read have changed.
 */
export const takePulled = (
  held: Held | null,
  pulled: PulledBook,
  unpacked: readonly Unpacked[],
  broken: ReadonlyMap<string, Broken>,
): Taken => {
  const { packed, n: _, ...told } = pulled
  const anew = packed.from === 1
  const otherwise = followsOn(held?.head, pulled) ? undefined : 'chain'
  const fresh = unpacked.map((it) => itemOf(it, (id) => broken.get(id) ?? otherwise))
  const items = anew ? inPlaceOf(held?.items ?? [], fresh, pulled.n) : fresh
  // Of what was held before, only what stays counts on.
  const before = anew ? { saw: null, broken: 0 } : (held?.head ?? { saw: null, broken: 0 })
  return {
    head: {
      ...told,
      n: packed.from - 1 + unpacked.length,
      head: unpacked.at(-1)?.sealId ?? packed.prev,
      saw: lastReadable(items) ?? before.saw,
      broken: before.broken + items.filter((it) => it.broken).length,
    },
    items,
    anew,
  }
}

/** An entry the server says it has sealed, before it comes back with its book. */
export type Settled = {
  readonly id: string
  readonly entry: Omit<Entry, 'n' | 'sealedAt' | 'marks'>
  readonly heard: Envelope['heard']
  readonly signature: string
  readonly secret: string
  readonly n: number
  readonly sealedAt: string
  readonly marks: readonly Mark[]
}

/**
 * Takes in what was sealed as far as it follows at once on what is held: its seal can then be computed here, and need not be fetched.
 * What does not follow stays where it is until it is pulled. Returns the ids taken.
 */
export const takeSettled = (
  head: BookHead,
  settled: readonly Settled[],
): { readonly head: BookHead; readonly items: readonly HeldEntry[] } => {
  const items: HeldEntry[] = []
  let now = head
  for (const it of [...settled].sort((a, b) => a.n - b.n)) {
    if (it.n !== now.n + 1) continue
    const seal: Seal = { n: it.n, prev: now.head, sealedAt: it.sealedAt, marks: it.marks }
    const id = sealId(head.id, it.id, it.signature, seal)
    const entry: Entry = { ...it.entry, n: it.n, sealedAt: it.sealedAt, marks: it.marks }
    items.push({ entry, heard: it.heard, signature: it.signature, secret: it.secret, sealId: id })
    now = { ...now, n: it.n, head: id, saw: it.id }
  }
  return { head: now, items }
}
