// Phones that write without network, send when they can and fetch when they can, in an order drawn from a number. For tests of
// what must hold in whatever order things arrive. A run is decided by its number alone.
import type { Entry } from '../src/entry.ts'

export type Draw = (below: number) => number

/** A small generator (mulberry32): the same numbers for the same seed, everywhere. */
export const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export const shuffled = <T>(given: readonly T[], draw: Draw): readonly T[] => {
  const list = [...given]
  for (let i = list.length - 1; i > 0; i--) {
    const j = draw(i + 1)
    const [a, b] = [list[i], list[j]]
    if (a === undefined || b === undefined) continue
    list[i] = b
    list[j] = a
  }
  return list
}

type Phone = { readonly device: string; waiting: Entry[]; knows: Set<string>; saw: string | null }

export type Told = {
  /** The book as the server sealed it. */
  readonly sealed: readonly Entry[]
  /** What each phone still holds as it wrote it, unsealed. */
  readonly asWritten: readonly Entry[]
  /** For each entry, the ids its author had before writing it: fetched, or written on the same phone. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Lets `phones` devices write `drafts` one after the other, each on a phone drawn at random, with sending and fetching in between.
 * A phone sends all it has, in the order of writing; the server numbers what arrives.
 */
export const tell = (drafts: readonly Entry[], phones: number, draw: Draw): Told => {
  const all: Phone[] = Array.from({ length: phones }, (_, i) => ({
    device: `phone-${i}`,
    waiting: [],
    knows: new Set(),
    saw: null,
  }))
  const sealed: Entry[] = []
  const asWritten: Entry[] = []
  const known = new Map<string, ReadonlySet<string>>()
  const send = (phone: Phone) => {
    for (const it of phone.waiting) sealed.push({ ...it, n: sealed.length + 1, sealedAt: it.madeAt })
    phone.waiting = []
  }
  const receive = (phone: Phone) => {
    for (const it of sealed) phone.knows.add(it.id)
    phone.saw = sealed.at(-1)?.id ?? phone.saw
  }
  for (const draft of drafts) {
    const phone = all[draw(phones)]
    if (!phone) continue
    if (draw(3) === 0) receive(phone)
    const written: Entry = { ...draft, device: phone.device, saw: phone.saw, n: null, sealedAt: null }
    known.set(written.id, new Set(phone.knows))
    phone.knows.add(written.id)
    phone.waiting.push(written)
    asWritten.push(written)
    if (draw(2) === 0) send(phone)
  }
  for (const phone of shuffled(all, draw)) send(phone)
  return { sealed, asWritten, known }
}
