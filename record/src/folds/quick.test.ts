// What folds leave out to be quick changes nothing: a rule that is not gone through would have asked nothing, what was looked for once
// is found as if it were looked for each time, and no book is answered from another.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryAmong } from '../../testing/any/books.ts'
import type { Entry } from '../entry.ts'
import { KIND_NAMES, KINDS } from '../kinds/index.ts'
import type { Trigger } from '../protocol.ts'
import { PROTOCOLS } from '../protocols/index.ts'
import { duties } from './duties.ts'
import { eachMoment, everyTime, firstOfAll, type Happened } from './moments.ts'
import { askedBy, groundOf } from './questions/ask.ts'
import { questions, RULES } from './questions.ts'
import { type Standing, standing } from './standing.ts'

const inCases = KIND_NAMES.filter((it) => KINDS[it].book === 'case')
const book = fc.array(entryAmong(inCases), { maxLength: 30 })
const copied = (entries: readonly Entry[]): readonly Entry[] => entries.map((it) => ({ ...it }))

test('a rule that is left out because nothing it speaks of is there would have asked nothing', () => {
  fc.assert(
    fc.property(book, (given) => {
      const entries = standing(given)
      const ground = groundOf(entries, duties(entries))
      expect(RULES.flatMap((it) => askedBy(it, ground))).toEqual(RULES.flatMap((it) => it.asks(ground)))
    }),
    { numRuns: 150 },
  )
})

test('every rule is asked of some book, and left out of another', () => {
  const grounds = fc.sample(book, 300).map((it) => groundOf(standing(it), duties(it)))
  for (const rule of RULES.filter((it) => it.needs.length > 0)) {
    const there = grounds.map((it) => rule.needs.some((kind) => it.of(kind).length > 0))
    expect(new Set(there).size, rule.needs.join()).toBe(2)
  }
})

type Found = (entries: readonly Standing[], triggers: readonly Trigger[]) => readonly Happened[]

/** One entry and one trigger at a time, each as a book of its own: nothing is found from before. */
const plainly = (entries: readonly Standing[], triggers: readonly Trigger[], find: Found): readonly Happened[] =>
  entries
    .flatMap((one) => triggers.flatMap((it) => find([{ ...one }], [it])))
    .toSorted((a, b) => a.ms - b.ms || (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0))

const told = (it: readonly Happened[]) => it.map(({ at, ms, entry }) => ({ at, ms, entry: entry.id }))

test('what started, met or ended a duty is found as if each entry were looked at by itself', () => {
  fc.assert(
    fc.property(book, fc.constantFrom(...PROTOCOLS), (given, { startedBy, metBy }) => {
      const entries = standing(given)
      duties(entries)
      expect(told(everyTime(entries, startedBy))).toEqual(told(plainly(entries, startedBy, everyTime)))
      expect(told(eachMoment(entries, metBy))).toEqual(told(plainly(entries, metBy, eachMoment)))
      const first = plainly(entries, metBy, (one, triggers) =>
        [firstOfAll(one, triggers, { since: 0 })].filter((it) => it !== null),
      )
      if (metBy.every((it) => it.fields.length === 1))
        expect(firstOfAll(entries, metBy, { since: 0 })?.ms).toBe(first[0]?.ms)
    }),
    { numRuns: 300 },
  )
})

test('no book is answered from another, nor from what it was before', () => {
  fc.assert(
    fc.property(book, book, (one, other) => {
      const alone = [duties(copied(one)), questions(copied(one))]
      questions(other)
      expect([duties(one), questions(one)]).toEqual(alone)
      const both = standing([...one, ...other])
      duties(both)
      questions(standing(one))
      expect([duties(both), questions(both)]).toEqual([
        duties(copied([...one, ...other])),
        questions(copied([...one, ...other])),
      ])
    }),
    { numRuns: 60 },
  )
})
