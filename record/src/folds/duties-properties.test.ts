// Whatever a book holds: time is only compared with time, what has nothing to do with a duty changes none, and neither does the
// order in which entries arrive.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryAmong } from '../../testing/any/books.ts'
import type { Entry } from '../entry.ts'
import type { Body } from '../kind.ts'
import { KIND_NAMES, KINDS, type KindName } from '../kinds/index.ts'
import { clockNamed } from '../law/clocks.ts'
import { PROTOCOLS } from '../protocols/index.ts'
import { inOffset, millis } from '../time.ts'
import { TELLS_GROWN } from './age/grown.ts'
import { type Duty, duties } from './duties.ts'

const MINUTE = 60_000
const DAY = 1440
const named = new Map(PROTOCOLS.map((it) => [it.name as string, clockNamed(it.law)]))

/** Every kind that some protocol reads, and a few that none does. */
const READ = new Set<string>([
  ...TELLS_GROWN,
  ...PROTOCOLS.flatMap((it) => [
    ...it.startedBy,
    ...it.metBy,
    ...(it.partOf ?? []),
    ...(it.unless ?? []),
    ...(it.under ?? []),
    ...(it.endedBy ?? []),
    ...(it.extendedBy ?? []),
    ...(it.without ?? []),
  ]).map((it) => it.kind),
])
const reads: readonly KindName[] = KIND_NAMES.filter((it) => READ.has(it))
/** What people promise each other, in a book or with a packet, is owed too, and passes with the book; and a correction may be of anything. */
const MADE_BY_PEOPLE = /^(correction|objection|promise-|packet-|care-paid|hand-over|looked)/
const inCases = KIND_NAMES.filter((it) => KINDS[it].book === 'case')
const unrelated = inCases.filter((it) => !READ.has(it) && !MADE_BY_PEOPLE.test(it))

const book = fc.array(entryAmong(reads), { maxLength: 14 })
const anyBook = fc.array(entryAmong(inCases), { maxLength: 14 })

const shifted = (value: unknown, by: number): unknown => {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)) return inOffset(millis(value) + by, '+05:30')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, shifted(it, by)]))
}
const moved = (entries: readonly Entry[], by: number): readonly Entry[] =>
  entries.map((it) => ({ ...it, body: shifted(it.body, by) as Body }))

const dues = (all: readonly Duty[], counting: readonly string[], back: number) =>
  all
    .filter((it) => counting.includes(named.get(it.protocol)?.counting ?? '') && it.basis === 'law')
    .map((it) => [it.key, it.dueAt === null ? null : millis(it.dueAt) - back, it.without])

test('the books made here do owe something', () => {
  const owed = fc.sample(book, 200).flatMap((it) => duties(it).map((duty) => duty.protocol))
  expect(owed.length).toBeGreaterThan(400)
  expect(new Set(owed).size).toBeGreaterThan(40)
})

test('moving everything by the same time moves every due time in hours by that time', () => {
  fc.assert(
    fc.property(book, fc.integer({ min: -20 * DAY, max: 20 * DAY }), (entries, minutes) => {
      const by = minutes * MINUTE
      expect(dues(duties(moved(entries, by)), ['instant'], by)).toEqual(dues(duties(entries), ['instant'], 0))
    }),
    { numRuns: 100 },
  )
})

test('moving everything by whole days moves every due time in hours and days by those days', () => {
  const counted = ['instant', 'days', 'days-inclusive']
  fc.assert(
    fc.property(book, fc.integer({ min: -20, max: 20 }), (entries, days) => {
      const by = days * DAY * MINUTE
      expect(dues(duties(moved(entries, by)), counted, by)).toEqual(dues(duties(entries), counted, 0))
    }),
    { numRuns: 100 },
  )
})

test('an entry that has nothing to do with a duty changes none', () => {
  expect(unrelated.length).toBeGreaterThan(10)
  fc.assert(
    fc.property(book, entryAmong(unrelated), fc.nat(14), (entries, other, place) => {
      expect(duties(entries.toSpliced(place, 0, other))).toEqual(duties(entries))
    }),
    { numRuns: 100 },
  )
})

test('the order in which entries arrive changes no duty', () => {
  fc.assert(
    fc.property(anyBook, fc.infiniteStream(fc.nat(1_000_000)), (entries, numbers) => {
      const others = entries
        .map((it) => ({ ...it, n: Number(numbers.next().value) * 100 + entries.indexOf(it) }))
        .toSorted((a, b) => a.n - b.n)
      expect(duties(others)).toEqual(duties(entries))
    }),
    { numRuns: 100 },
  )
})

test('what is owed is due after it began, and what was met was met after it began, unless it may be met before', () => {
  const early = new Set<string>(PROTOCOLS.filter((it) => it.already).map((it) => it.name))
  fc.assert(
    fc.property(book, (entries) => {
      for (const it of duties(entries)) {
        if (it.dueAt !== null) expect(millis(it.dueAt)).toBeGreaterThan(millis(it.startedAt))
        if (it.metAt !== null && !early.has(it.protocol)) {
          expect(millis(it.metAt), it.key).toBeGreaterThanOrEqual(millis(it.startedAt))
        }
      }
    }),
    { numRuns: 100 },
  )
})

test('every duty of a book has a key of its own', () => {
  fc.assert(
    fc.property(book, (entries) => {
      const keys = duties(entries).map((it) => it.key)
      expect(new Set(keys).size).toBe(keys.length)
    }),
    { numRuns: 100 },
  )
})
