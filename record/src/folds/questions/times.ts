// Contradictions in the times and texts themselves: an end before its beginning, a thing met before it began, two corrections that
// stand apart. They need no law.
import type { Sort, Span } from '../../fields.ts'
import { kindNamed } from '../../kinds/index.ts'
import type { Trigger } from '../../protocol.ts'
import { PROTOCOLS } from '../../protocols/index.ts'
import { millis } from '../../time.ts'
import { eachMoment, everyTime } from '../moments.ts'
import type { Standing } from '../standing.ts'
import { ask, type Ground, type Question } from './ask.ts'

/** Fields that speak of the future by their nature: a next date, a promise, an end. */
const AHEAD = new Set(['nextAt', 'nextOn', 'dueAt', 'hearingAt', 'until', 'at', 'from'])
const HOUR = 3_600_000

type Timed = { readonly moments: readonly string[]; readonly spans: readonly string[] }

const named = (kind: string, sort: Sort): readonly string[] =>
  Object.entries(kindNamed(kind)?.fields ?? {}).flatMap(([name, field]) => (field.sort === sort ? [name] : []))

const timed = new Map<string, Timed>()

/** The fields of a kind that hold a time, found once. */
const timedOf = (kind: string): Timed => {
  const known = timed.get(kind)
  if (known) return known
  const found = { moments: named(kind, 'moment').filter((name) => !AHEAD.has(name)), spans: named(kind, 'span') }
  timed.set(kind, found)
  return found
}

const backwards = (it: Standing): readonly Question[] =>
  timedOf(it.kind).spans.flatMap((name) => {
    const span = it.body?.[name] as Span | undefined
    return span && millis(span.to) < millis(span.from) ? ask('span-ends-before-it-begins', [it], { field: name }) : []
  })

const early = (it: Standing): readonly Question[] => {
  const { sealedAt } = it
  if (sealedAt === null) return []
  const latest = millis(sealedAt) + HOUR
  return timedOf(it.kind).moments.flatMap((name) => {
    const at = it.body?.[name]
    return typeof at === 'string' && millis(at) > latest ? ask('told-before-it-happened', [it], { field: name }) : []
  })
}

const inOneEntry = (it: Standing): readonly Question[] => [
  ...backwards(it),
  ...(it.kind === 'journey' && it.body && !it.body['span']
    ? ask('journey-without-times', [it], { field: 'span' })
    : []),
  ...early(it),
  ...(it.marks.includes('clock-behind') ? ask('clock-behind', [it]) : []),
  ...it.disputed.flatMap((field) => ask('two-corrections', [it], { field })),
]

/** The entries that could be what these triggers speak of: no protocol looks through the whole book. */
const among = (it: Ground, triggers: readonly Trigger[]): readonly Standing[] =>
  [...new Set(triggers.map((one) => one.kind))].flatMap((kind): readonly Standing[] => it.of(kind))

/** Protocols of which nothing that meets them may come before their start. */
const ORDERED = PROTOCOLS.filter((it) => it.already !== true)

const happens = (it: Ground, triggers: readonly Trigger[]): boolean =>
  triggers.some((one) => it.of(one.kind).length > 0)

/** A duty that reads as met before it began: one of the two times is probably wrong. */
const impossibleOrder = (it: Ground): readonly Question[] =>
  ORDERED.filter((one) => happens(it, one.startedBy) && happens(it, one.metBy)).flatMap((protocol) => {
    const first = everyTime(among(it, protocol.startedBy), protocol.startedBy)[0]
    if (!first) return []
    const before = eachMoment(among(it, protocol.metBy), protocol.metBy).filter(
      (one) => millis(one.at) < millis(first.at),
    )
    return before.flatMap((one) => ask('met-before-it-began', [one.entry, first.entry]))
  })

export const timeQuestions = (it: Ground): readonly Question[] => [
  ...it.entries.flatMap(inOneEntry),
  ...impossibleOrder(it),
]
