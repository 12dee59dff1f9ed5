// Contradictions the record itself shows. They ask; they never block and never accuse (law 7). Each names its entries.
import type { Entry } from '../entry.ts'
import type { Span } from '../fields.ts'
import { kindNamed } from '../kinds/index.ts'
import { PROTOCOLS } from '../protocols/index.ts'
import { millis } from '../time.ts'
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
const AHEAD = new Set(['nextAt', 'nextOn', 'dueAt', 'until', 'at', 'from'])
const HOUR = 3_600_000

const inOneEntry = (it: Standing): readonly Question[] => {
  const asked: Question[] = []
  for (const [name, field] of Object.entries(kindNamed(it.kind)?.fields ?? {})) {
    const span = field.sort === 'span' ? (it.body?.[name] as Span | undefined) : undefined
    if (span && millis(span.to) < millis(span.from)) asked.push(ask('span-ends-before-it-begins', [it.id], name))
  }
  if (it.kind === 'journey' && it.body && !it.body['span']) asked.push(ask('journey-without-times', [it.id], 'span'))
  for (const [name, at] of momentsIn(it)) {
    if (it.sealedAt && !AHEAD.has(name) && millis(at) > millis(it.sealedAt) + HOUR)
      asked.push(ask('told-before-it-happened', [it.id], name))
  }
  if (it.marks.includes('clock-behind')) asked.push(ask('clock-behind', [it.id]))
  for (const field of it.disputed) asked.push(ask('two-corrections', [it.id], field))
  return asked
}

const triggered = (entries: readonly Standing[], triggers: (typeof PROTOCOLS)[number]['startedBy']) =>
  triggers.flatMap((trigger) =>
    entries.flatMap((entry) => {
      const at = entry.kind === trigger.kind ? entry.body?.[trigger.fields[0] ?? ''] : undefined
      return typeof at === 'string' ? [{ at, entry: entry.id }] : []
    }),
  )

/** A duty that reads as met before it began: one of the two times is probably wrong. */
const impossibleOrder = (entries: readonly Standing[]): readonly Question[] =>
  PROTOCOLS.flatMap((protocol) => {
    const starts = triggered(entries, protocol.startedBy)
    const first = starts.toSorted((a, b) => millis(a.at) - millis(b.at))[0]
    if (!first) return []
    const before = triggered(entries, protocol.metBy).filter((it) => millis(it.at) < millis(first.at))
    return before.map((it) => ask('met-before-it-began', [it.entry, first.entry]))
  })

const twoAges = (entries: readonly Standing[]): readonly Question[] => {
  const told = entries.filter((it) => it.kind === 'age-evidence' && it.body?.['age'])
  const apart = told.filter((it) => {
    const [mine, first] = [it.body?.['age'], told[0]?.body?.['age']] as { from: number; to: number }[]
    return mine && first && (mine.from > first.to || mine.to < first.from)
  })
  return apart.length > 0 ? [ask('two-ages', [told[0]?.id ?? '', ...apart.map((it) => it.id)], 'age')] : []
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
