// Her age: papers before a test, two papers that cannot both be right, an age that moved over a line of the law.
import type { EntryOf } from '../../entry.ts'
import { PROOF } from '../../law/ages.ts'
import { threshold } from '../../law/questions/questions.ts'
import { dayOf, millis } from '../../time.ts'
import { belowOn, bornBetween, yearsOn } from '../age/ladder.ts'
import type { Standing } from '../standing.ts'
import { after, ask, day, earliest, type Ground, type Question, type Rule } from './ask.ts'

type Test = { readonly entry: Standing; readonly at: string }

const TESTED = new Set(['medical-test'])

/** Medical age tests that were made, by when. */
const made = (it: Ground): readonly Test[] => [
  ...it
    .of('medical-examination')
    .flatMap((one) => (one.body.purpose === 'age' ? [{ entry: one, at: one.body.examinedAt }] : [])),
  ...it.of('age-evidence').flatMap((one) => {
    const on = one.body.ageOn
    return TESTED.has(one.body.source) ? [{ entry: one, at: on ? `${on.to}T00:00+05:30` : one.madeAt }] : []
  }),
]

/** Orders of a medical age test. */
const orders = (it: Ground) => it.of('order').filter((one) => one.body.sort === 'age-test')

/** The papers that go before a test: one is there, or it was never asked for. */
const papersFirst = (it: Ground): readonly Question[] => {
  const ordered = earliest(orders(it), (one) => one.body.orderedAt)
  const test: Test | undefined = ordered
    ? { entry: ordered, at: ordered.body.orderedAt }
    : earliest(made(it), (one) => one.at)
  if (!test) return []
  const ladder = it.ladder()
  const isTest = (name: string) =>
    PROOF[ladder.country].steps.some((one) => one.name === name && one.sources.includes('medical-test'))
  const before = ladder.rungs.slice(
    0,
    ladder.rungs.findIndex((one) => isTest(one.name)),
  )
  const papers = before.flatMap((one) => one.told.filter((told) => !told.doubted).map((told) => told.entry))
  const sought = (one: (typeof before)[number]) =>
    one.told.length > 0 || one.sought.some((asked) => millis(asked.at) <= millis(test.at))
  if (papers.length === 0 && before.every(sought)) return []
  return ask('rf-age', [test.entry, ...papers.map((id) => it.entry(id))], {
    at: test.at,
    missing: ['age-paper-sought'],
    fill: { date: day(test.at) },
  })
}

const lateTests = (it: Ground): readonly Question[] =>
  orders(it).flatMap((order) => {
    const { by, orderedAt } = order.body
    // The proviso speaks of tests on the order of the Committee or the Board.
    if (by !== 'committee' && by !== 'board') return []
    const due = after(orderedAt, threshold('age-test-late', 'within'))
    const done = earliest(
      made(it).filter((one) => millis(one.at) >= millis(`${orderedAt.slice(0, 10)}T00:00${orderedAt.slice(16)}`)),
      (one) => one.at,
    )
    if (done && millis(done.at) <= millis(due)) return []
    return ask('age-test-late', [order, done?.entry], {
      at: orderedAt,
      from: done ? null : due,
      missing: ['age-evidence'],
      fill: { date: day(orderedAt) },
    })
  })

type Paper = Standing & EntryOf<'age-evidence'>

const LINES = [Number(threshold('rf-age-shift', 'child')), Number(threshold('rf-age-shift', 'sixteen'))]

/** Whether one paper sees her below a line of the law on a day and the other surely does not. */
const crosses = (a: Paper, b: Paper, on: string): boolean => {
  const [first, second] = [bornBetween(a), bornBetween(b)]
  if (!first || !second || a.body.source === b.body.source) return false
  return LINES.some((line) => {
    const both = [belowOn(first, line, on), belowOn(second, line, on)]
    return both.includes('yes') && both.includes('no')
  })
}

const twoAges = (it: Ground): readonly Question[] => {
  const pairs = it.ladder().apart.flatMap(([a, b]) => {
    const both = [it.entry(a), it.entry(b)] as readonly (Paper | undefined)[]
    return both[0] && both[1] ? [[both[0], both[1]] as const] : []
  })
  const shifted = pairs.find(([a, b]) => crosses(a, b, dayOf(b.madeAt)))
  if (shifted) {
    const [a, b] = shifted
    const age = (one: Paper) => ({ as: 'age' as const, of: yearsOn(bornBetween(one) ?? ['', ''], dayOf(b.madeAt)) })
    const others = pairs.flat().filter((one) => one !== a && one !== b)
    return ask('rf-age-shift', [b, a, ...others], { at: b.madeAt, fill: { a: age(a), b: age(b) } })
  }
  const [first, ...rest] = it.of('age-evidence').filter((one) => pairs.some((pair) => pair.includes(one)))
  return first ? ask('two-ages', [first, ...rest], { field: 'age' }) : []
}

export const ageRules: readonly Rule[] = [
  { needs: ['order', 'medical-examination', 'age-evidence'], asks: papersFirst },
  { needs: ['order'], asks: lateTests },
  { needs: ['age-evidence'], asks: twoAges },
]
