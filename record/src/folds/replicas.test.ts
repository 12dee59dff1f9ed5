// AC-03: whatever the order in which phones write, send and fetch, every replica folds alike and nothing anybody wrote is missing.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, entry } from '../../testing/index.ts'
import { type Draw, drawFrom, shuffled, type Told, tell } from '../../testing/offline.ts'
import type { Entry } from '../entry.ts'
import { access } from './access.ts'
import { caseAtAGlance } from './case-book.ts'
import { consents } from './consent.ts'
import { duties } from './duties.ts'
import { facts } from './facts.ts'
import { questions } from './questions.ts'
import { type Standing, standing } from './standing.ts'

const minute = (draw: Draw) => at(`${String(1 + draw(28))} Nov ${String(draw(24)).padStart(2, '0')}:${10 + draw(50)}`)

const taken = entry('taken-charge', { takenAt: at('23 Nov 09:00'), age: 'child', by: 'police' })
const travelled = entry('journey', { span: { from: at('23 Nov 11:00'), to: at('23 Nov 16:00') } })
const agreed = entry('consent-given', {
  askedAt: at('23 Nov 10:00'),
  purpose: 'service',
  recipient: 'Legal aid',
  content: ['legal'],
  until: { from: '2027-03-31', to: '2027-03-31' },
  taughtBack: { text: 'हम बुझलहुँ', language: 'mai' },
})

const correct = (of: Entry, field: string, value: unknown): Entry =>
  entry('correction', { of: of.id, field, value, why: 'written wrongly' })

/** What somebody may write next about this case, drawn at random; every value is its own. */
const drafts: readonly ((draw: Draw) => Entry)[] = [
  (draw) => correct(taken, 'takenAt', minute(draw)),
  (draw) => correct(taken, 'takenAt', minute(draw)),
  (draw) => correct(taken, 'age', ['child', 'maybe', 'adult'][draw(3)]),
  (draw) => correct(travelled, 'span', draw(4) === 0 ? null : { from: minute(draw), to: minute(draw) }),
  (draw) => correct(agreed, 'content', [['legal', 'where'][draw(2)]]),
  (draw) => correct(taken, ['where', 'nonsense', 'by'][draw(3)] ?? '', 'not a value of it'),
  (draw) =>
    entry('committee-production', { producedAt: minute(draw), before: 'committee', committee: { name: 'Purnea' } }),
  () => entry('consent-withdrawn', { of: agreed.id, withdrawnAt: at('24 Nov 10:00') }),
  (draw) => entry('hand-over', { from: agreed.author, to: 'asha__________________', at: minute(draw) }),
]

const write = (draw: Draw): Told => {
  const more = Array.from({ length: 3 + draw(4) }, () => drafts[draw(drafts.length)]?.(draw))
  const made = more.filter((it) => it !== undefined).map((it, i) => ({ ...it, id: `written-${i}`.padEnd(43, '_') }))
  return tell([taken, travelled, agreed, ...made], 2 + draw(2), draw)
}

/** What another replica holds: all of it, some twice, in some order, its own copies from before sealing among them. */
const received = ({ sealed, asWritten }: Told, draw: Draw): readonly Entry[] => {
  const again = [...sealed, ...asWritten].filter(() => draw(4) === 0)
  return shuffled([...sealed, ...again], draw)
}

/** Whether two replicas show the same. Bodies that nobody corrected are one object; comparing only the others keeps this fast. */
const alike = (here: readonly Standing[], there: readonly Standing[]): boolean =>
  here.length === there.length &&
  here.every((a, i) => {
    const b = there[i]
    if (a.id !== b?.id || a.n !== b.n) return false
    return a.body === b.body || shown(a) === shown(b)
  })

const shown = (it: Standing): string => JSON.stringify([it.body, it.first, it.history, it.disputed])

/** What somebody wrote that no reader finds any more: as a text of its own, or in the history of the field it corrects. */
const missingFrom = (book: readonly Standing[], written: readonly Entry[]): readonly Entry[] => {
  const now = new Map(book.map((it) => [it.id, it]))
  return written.filter((it) => {
    if (now.get(it.id)?.first !== it.body) return true
    if (it.kind !== 'correction') return false
    const history = now.get(String(it.body?.['of']))?.history[String(it.body?.['field'])] ?? []
    return !history.some((said) => said.entry === it.id && said.value === it.body?.['value'])
  })
}

/** By the plain rule: a correction no longer stands once somebody who knew of it corrected the same field. */
const replacedByRule = ({ sealed, known }: Told, it: Entry): boolean =>
  sealed.some(
    (later) =>
      (later.n ?? 0) > (it.n ?? 0) &&
      later.kind === 'correction' &&
      later.body?.['of'] === it.body?.['of'] &&
      later.body?.['field'] === it.body?.['field'] &&
      known.get(later.id)?.has(it.id) === true,
  )

const checkOne = (seed: number): void => {
  const draw = drawFrom(seed)
  const told = write(draw)
  const here = standing(told.sealed)
  const there = standing(received(told, draw))
  if (!alike(here, there)) expect(there, `seed ${seed}`).toEqual(here)
  const missing = missingFrom(here, told.asWritten)
  if (missing.length > 0) expect(missing, `seed ${seed}`).toEqual([])
}

const folds = (book: readonly Entry[]) => ({
  duties: duties(book),
  access: access(book),
  consents: consents(book, '2026-11-30'),
  questions: questions(book),
  facts: facts(book),
  glance: caseAtAGlance(book),
})

test('a hundred thousand orders of writing, sending and fetching read alike on every replica, and no value is missing', () => {
  for (let seed = 1; seed <= 100_000; seed++) checkOne(seed)
}, 30_000)

test('all that is folded from a book is the same on every replica', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const draw = drawFrom(seed)
      const told = write(draw)
      const expected = folds(told.sealed)
      expect(folds(received(told, draw))).toEqual(expected)
      expect(folds(standing(received(told, draw)))).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

test('a correction stands until somebody who knew of it corrects the same field, and not a moment less', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const told = write(drawFrom(seed))
      const book = standing(told.sealed)
      const said = book.flatMap((it) =>
        Object.entries(it.history).flatMap(([field, list]) => list.map((one) => ({ field, ...one }))),
      )
      for (const it of told.sealed.filter((one) => one.kind === 'correction' && one.body?.['field'] === 'takenAt')) {
        const found = said.find((one) => one.entry === it.id)
        expect(found?.replaced).toBe(replacedByRule(told, it))
      }
    }),
    { numRuns: 1000 },
  )
})

test('a withdrawal stands in every order, on every phone', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const draw = drawFrom(seed)
      const told = write(draw)
      const back = told.sealed.some((it) => it.kind === 'consent-withdrawn')
      const states = consents(received(told, draw), '2026-11-30').map((it) => it.state)
      if (back) expect(states).toEqual(['withdrawn'])
    }),
    { numRuns: 1000 },
  )
})
