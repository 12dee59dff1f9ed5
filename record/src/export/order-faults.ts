// What is wrong with the order of a book: numbers, links, times. Which of two neighbours is to blame is decided by the log where it
// can be: an entry whose seal is proven to be in it is as it was sealed.
import { FIRST } from '../log/seal.ts'
import type { Rule } from './rules.ts'

/** One entry as its order is seen. `n` is what it says; `proven` is null where there is no root to prove it against. */
export type Sealed = {
  readonly n: number
  /** base64url; null where the entry is so broken that none can be computed. */
  readonly seal: string | null
  /** The seal before it, as it says; null for one that is kept back, which does not say. */
  readonly prev: string | null
  readonly sealedAt: string | null
  readonly proven: boolean | null
}

/** `at` counts the list given; null where nothing stands at the place `n`. */
export type OrderFault = { readonly rule: Rule; readonly at: number | null; readonly n: number }

const MOST_MISSING = 1000

/**
 * Where each entry stands: its own number, or the one after the entry before it, where its own cannot be right: the log does not
 * know it by that, or it is kept back (its number is under no signature) and does not fit between its neighbours.
 */
export const placesOf = (items: readonly Sealed[], count: number | null): readonly number[] => {
  const good = new Set(items.flatMap((it) => (isDoubtful(it) || it.prev === null ? [] : [it.n])))
  let before = 0
  return items.map((it, at) => {
    const fits = it.prev !== null || (it.n > before && it.n < (nextNumber(items, at) ?? Number.POSITIVE_INFINITY))
    const isFree = !good.has(before + 1) && before < (count ?? Number.POSITIVE_INFINITY)
    const place = (isDoubtful(it) || !fits) && isFree ? before + 1 : it.n
    before = place
    return place
  })
}

const isDoubtful = (it: Sealed): boolean => it.proven === false || it.seal === null

const nextNumber = (items: readonly Sealed[], at: number): number | undefined =>
  items.slice(at + 1, at + 100).find((it) => it.prev !== null && !isDoubtful(it))?.n

const numberFaults = (items: readonly Sealed[], places: readonly number[], count: number): readonly OrderFault[] => {
  const faults: OrderFault[] = []
  const seen = new Set<number>()
  let highest = 0
  for (const [at, n] of places.entries()) {
    const isOwn = items[at]?.n === n || items[at]?.seal === null
    if (seen.has(n) || n > count || n < highest || !isOwn) faults.push({ rule: 'seal-number', at, n })
    seen.add(n)
    highest = Math.max(highest, n)
  }
  let missing = 0
  for (let n = 1; n <= count && missing < MOST_MISSING; n++) {
    if (seen.has(n)) continue
    faults.push({ rule: 'seal-number', at: null, n })
    missing++
  }
  return faults
}

type Link = { readonly before: number | null; readonly at: number; readonly holds: boolean }

/** The links that can be followed: from an entry to the one standing before it. */
const linksOf = (items: readonly Sealed[], places: readonly number[]): readonly Link[] => {
  const standing = new Map(places.map((n, at) => [n, at]))
  return items.flatMap((it, at): readonly Link[] => {
    const n = places[at] ?? 0
    if (it.prev === null) return []
    if (n === 1) return [{ before: null, at, holds: it.prev === FIRST }]
    const before = standing.get(n - 1)
    const seal = before === undefined ? null : items[before]?.seal
    return before === undefined || !seal ? [] : [{ before, at, holds: it.prev === seal }]
  })
}

/** Who is to blame for a link that does not hold; null where somebody already is. */
const blamed = (items: readonly Sealed[], link: Link, next: Link | undefined, headHolds: boolean): number | null => {
  const proven = (at: number | null) => (at === null ? true : items[at]?.proven)
  if (proven(link.at) === false || proven(link.before) === false) return null
  if (proven(link.at) === true || link.before === null) return link.at
  // No root to ask: an entry that was changed no longer fits the one after it either.
  const fitsOn = next ? next.holds : headHolds
  return fitsOn ? link.before : link.at
}

const linkFaults = (
  items: readonly Sealed[],
  places: readonly number[],
  head: string | null,
): readonly OrderFault[] => {
  const links = linksOf(items, places)
  const follows = new Map(links.flatMap((it) => (it.before === null ? [] : [[it.before, it]])))
  const named = new Set<number>()
  for (const link of links) {
    if (link.holds) continue
    const headHolds = head === null || items.at(-1)?.seal === head
    const at = blamed(items, link, follows.get(link.at), headHolds)
    if (at !== null) named.add(at)
  }
  return [...named].map((at) => ({ rule: 'seal-link', at, n: places[at] ?? 0 }))
}

/** Told in the order of the book, whatever the order of the list. */
const timeFaults = (items: readonly Sealed[], places: readonly number[]): readonly OrderFault[] => {
  const faults: OrderFault[] = []
  let latest = ''
  const standing = items.map((it, at) => ({ ...it, at, place: places[at] ?? 0 }))
  for (const { sealedAt, proven, at, place } of standing.sort((a, b) => a.place - b.place)) {
    // One that the log does not know by this seal is named for that; its time is no measure.
    if (sealedAt === null || proven === false) continue
    if (sealedAt < latest) faults.push({ rule: 'seal-time', at, n: place })
    else latest = sealedAt
  }
  return faults
}

/** `count` and `head` are what the log signed about the book's end; null where it signed nothing that holds. */
export const orderFaults = (
  items: readonly Sealed[],
  places: readonly number[],
  count: number | null,
  head: string | null,
): readonly OrderFault[] => {
  const last = places.reduce((a, b) => Math.max(a, b), 0)
  const end = items.at(-1)
  const endMoved = head !== null && end !== undefined && end.seal !== head && end.proven !== false && count === last
  return [
    ...numberFaults(items, places, count ?? last),
    ...linkFaults(items, places, head),
    ...timeFaults(items, places),
    ...(endMoved && end.proven === true ? [{ rule: 'seal-number' as const, at: items.length - 1, n: last }] : []),
  ]
}
