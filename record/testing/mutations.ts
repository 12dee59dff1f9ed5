// Ways to change an export without the log's key, for property tests: each takes three random numbers.
import { type Bundle, isKeptBack, type KeptBack, type ShownEntry } from '../src/wire/bundle.ts'
import { BOOK, sealOf } from './a-bundle.ts'

/** A bundle that may be changed. */
export type Loose = { -readonly [K in keyof Bundle]: Bundle[K] extends readonly (infer T)[] ? T[] : Bundle[K] }

/** Returns the number of the entry that must be named; null where only the whole must be; undefined where nothing was changed. */
export type Mutation = (
  copy: Loose,
  random: readonly [number, number, number],
  other: Bundle,
) => number | null | undefined

type Place = { readonly of: Record<string | number, unknown>; readonly key: string | number }

/** Every text, number, truth and null in something, with where it stands. */
const placesIn = (it: unknown): Place[] => {
  if (typeof it !== 'object' || it === null) return []
  const of = it as Record<string | number, unknown>
  return Object.keys(it).flatMap((key) =>
    typeof of[key] === 'object' && of[key] !== null ? placesIn(of[key]) : [{ of, key }],
  )
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=:.TZ \n'

const flipped = (value: unknown, at: number, letter: number): unknown => {
  if (typeof value === 'number') return value + 1 + (letter % 3)
  if (typeof value !== 'string') return value === null ? 'x' : null
  const place = at % Math.max(value.length, 1)
  const other = LETTERS[letter % LETTERS.length] ?? 'A'
  return `${value.slice(0, place)}${value[place] === other ? '#' : other}${value.slice(place + 1)}`
}

const flipIn = (it: unknown, which: number, at: number, letter: number): void => {
  const places = placesIn(it)
  const { of, key } = places[which % places.length] as Place
  of[key] = flipped(of[key], at, letter)
}

const shownAt = (copy: Loose, at: number): ShownEntry => {
  const list = copy.entries.filter((it): it is ShownEntry => !isKeptBack(it))
  return list[at % list.length] as ShownEntry
}

const replace = (copy: Loose, it: ShownEntry, by: ShownEntry | KeptBack): void => {
  copy.entries[copy.entries.indexOf(it)] = by
}

const pick = <T>(list: readonly T[], at: number): T => structuredClone(list[at % list.length]) as T

export const MUTATIONS: { readonly [name: string]: Mutation } = {
  'a letter in one entry': (copy, [a, b, c]) => {
    const at = a % copy.entries.length
    flipIn(copy.entries[at], b, c, b)
    return at + 1
  },
  'a letter anywhere': (copy, [a, b, c]) => {
    flipIn(copy, a, b, c)
    return null
  },
  'an entry dropped': (copy, [a]) => {
    const at = a % copy.entries.length
    copy.entries.splice(at, 1)
    return at + 1
  },
  'an entry put in twice': (copy, [a, b]) => {
    const at = a % copy.entries.length
    copy.entries.splice(b % (copy.entries.length + 1), 0, pick(copy.entries, at))
    return at + 1
  },
  'an entry put in from elsewhere': (copy, [a, b], other) => {
    copy.entries.splice(b % (copy.entries.length + 1), 0, pick(other.entries, a))
    return null
  },
  'two entries reordered': (copy, [a, b]) => {
    const [i, j] = [a % copy.entries.length, b % copy.entries.length]
    const [x, y] = [pick(copy.entries, i), pick(copy.entries, j)]
    copy.entries[i] = y
    copy.entries[j] = x
    return i === j ? undefined : null
  },
  'a seal back-dated': (copy, [a, b]) => {
    const it = shownAt(copy, a)
    const sealedAt = `2026-11-${String(1 + (b % 23)).padStart(2, '0')}T10:00:00.000Z`
    replace(copy, it, { ...it, seal: { ...it.seal, sealedAt } })
    return it.seal.n
  },
  'an entry back-dated': (copy, [a, b]) => {
    const it = shownAt(copy, a)
    const madeAt = `2026-10-${String(1 + (b % 28)).padStart(2, '0')}T10:00+05:30`
    replace(copy, it, { ...it, envelope: { ...it.envelope, madeAt } })
    return it.seal.n
  },
  'a body swapped under its envelope': (copy, [a, b]) => {
    const [x, y] = [shownAt(copy, a), shownAt(copy, b)]
    replace(copy, x, { ...x, body: y.body })
    replace(copy, y, { ...y, body: x.body })
    if (x.seal.n === y.seal.n) return undefined
    return y.body === null ? y.seal.n : x.seal.n
  },
  'two places in the log swapped': (copy, [a, b]) => {
    const [x, y] = [shownAt(copy, a), shownAt(copy, b)]
    replace(copy, x, { ...x, placed: y.placed })
    replace(copy, y, { ...y, placed: x.placed })
    return x.seal.n === y.seal.n ? undefined : x.seal.n
  },
  'a shown entry kept back': (copy, [a]) => {
    const it = shownAt(copy, a)
    replace(copy, it, { n: it.seal.n, seal: sealOf(BOOK, it), placed: it.placed })
    return null
  },
  'a field hidden': (copy, [a, b]) => {
    const it = shownAt(copy, a)
    const names = Object.keys(it.body?.shown ?? {})
    const name = names[b % Math.max(names.length, 1)]
    if (!it.body || name === undefined) return undefined
    const { [name]: _, ...rest } = it.body.shown
    replace(copy, it, { ...it, body: { ...it.body, shown: rest } })
    return it.seal.n
  },
}
