// Contradictions the record itself shows. They ask; they never block and never accuse (law 7). Each names its entries.
import { type Entry, type EntryOf, ofKind } from '../entry.ts'
import type { Span } from '../fields.ts'
import { kindNamed } from '../kinds/index.ts'
import { PROTOCOLS } from '../protocols/index.ts'
import { dayOf, millis } from '../time.ts'
import { eachMoment, everyTime } from './moments.ts'
import { type Standing, standing } from './standing.ts'

export const QUESTIONS = [
  'met-before-it-began',
  'span-ends-before-it-begins',
  'journey-without-times',
  'told-before-it-happened',
  'clock-behind',
  'two-corrections',
  'two-ages',
] as const

export type Question = {
  readonly name: (typeof QUESTIONS)[number]
  readonly entries: readonly string[]
  /** The field in question, where there is one. */
  readonly field: string | null
}

const ask = (name: Question['name'], entries: readonly string[], field: string | null = null): Question => ({
  name,
  entries,
  field,
})

const momentsIn = (it: Standing): readonly (readonly [string, string])[] =>
  Object.entries(kindNamed(it.kind)?.fields ?? {}).flatMap(([name, field]) => {
    const value = it.body?.[name]
    return field.sort === 'moment' && typeof value === 'string' ? [[name, value] as const] : []
  })

/** Fields that speak of the future by their nature: a next date, a promise, an end. */
const AHEAD = new Set(['nextAt', 'nextOn', 'dueAt', 'hearingAt', 'until', 'at', 'from'])
const HOUR = 3_600_000

const backwards = (it: Standing): readonly Question[] =>
  Object.entries(kindNamed(it.kind)?.fields ?? {}).flatMap(([name, field]) => {
    const span = field.sort === 'span' ? (it.body?.[name] as Span | undefined) : undefined
    return span && millis(span.to) < millis(span.from) ? [ask('span-ends-before-it-begins', [it.id], name)] : []
  })

const early = (it: Standing): readonly Question[] => {
  const { sealedAt } = it
  if (sealedAt === null) return []
  return momentsIn(it)
    .filter(([name, at]) => !AHEAD.has(name) && millis(at) > millis(sealedAt) + HOUR)
    .map(([name]) => ask('told-before-it-happened', [it.id], name))
}

const inOneEntry = (it: Standing): readonly Question[] => [
  ...backwards(it),
  ...(it.kind === 'journey' && it.body && !it.body['span'] ? [ask('journey-without-times', [it.id], 'span')] : []),
  ...early(it),
  ...(it.marks.includes('clock-behind') ? [ask('clock-behind', [it.id])] : []),
  ...it.disputed.map((field) => ask('two-corrections', [it.id], field)),
]

/** A duty that reads as met before it began: one of the two times is probably wrong. */
const impossibleOrder = (entries: readonly Standing[]): readonly Question[] =>
  PROTOCOLS.filter((it) => it.already !== true).flatMap((protocol) => {
    const first = everyTime(entries, protocol.startedBy)[0]
    if (!first) return []
    const before = eachMoment(entries, protocol.metBy).filter((it) => millis(it.at) < millis(first.at))
    return before.map((it) => ask('met-before-it-began', [...new Set([it.entry.id, first.entry.id])]))
  })

/** The days on which somebody of this age, or born so, may have been born. */
const bornBetween = (it: EntryOf<'age-evidence'>): readonly [string, string] | null => {
  if (it.body.bornOn) return [it.body.bornOn.from, it.body.bornOn.to]
  if (!it.body.age) return null
  const on = Temporal.PlainDate.from(dayOf(it.madeAt))
  const { from, to } = it.body.age
  return [
    on
      .subtract({ years: to + 1 })
      .add({ days: 1 })
      .toString(),
    on.subtract({ years: from }).toString(),
  ]
}

/** Papers that cannot be about one and the same birth. An age told two years later is two years more, and no contradiction. */
const twoAges = (entries: readonly Standing[]): readonly Question[] => {
  const told = ofKind(entries, 'age-evidence').flatMap((it) => {
    const born = bornBetween(it)
    return born ? [{ id: it.id, born }] : []
  })
  const apart = told.filter((a) => told.some((b) => a.born[0] > b.born[1] || a.born[1] < b.born[0]))
  const ids = apart.map((it) => it.id)
  return ids.length > 0 ? [ask('two-ages', ids, 'age')] : []
}

/** Every question the book asks, each once. */
export const questions = (given: readonly Entry[]): readonly Question[] => {
  const entries = standing(given)
  const all = [...entries.flatMap(inOneEntry), ...impossibleOrder(entries), ...twoAges(entries)]
  const seen = new Set<string>()
  return all.filter((it) => {
    const key = JSON.stringify(it)
    return !seen.has(key) && seen.add(key)
  })
}
