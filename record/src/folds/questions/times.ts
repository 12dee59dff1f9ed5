// Contradictions in the times and texts themselves: an end before its beginning, a thing met before it began, two corrections that
// stand apart. They need no law.
import type { Sort, Span } from '../../fields.ts'
import { kindNamed } from '../../kinds/index.ts'
import { PROTOCOLS } from '../../protocols/index.ts'
import { millis } from '../../time.ts'
import { eachMoment, earliest } from '../moments.ts'
import { type Standing, valuesStanding } from '../standing.ts'
import { ask, type Ground, type Question, type Rule } from './ask.ts'

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

const backwards = (it: Standing, { spans }: Timed, asked: Question[]): void => {
  for (const name of spans) {
    const span = it.body?.[name] as Span | undefined
    if (span && millis(span.to) < millis(span.from))
      asked.push(...ask('span-ends-before-it-begins', [it], { field: name }))
  }
}

const early = (it: Standing, { moments }: Timed, asked: Question[]): void => {
  if (it.sealedAt === null || moments.length === 0) return
  const latest = millis(it.sealedAt) + HOUR
  for (const name of moments) {
    const at = it.body?.[name]
    if (typeof at === 'string' && millis(at) > latest)
      asked.push(...ask('told-before-it-happened', [it], { field: name }))
  }
}

/** What the entries ask by themselves, one after the other. */
const inOneEntry = ({ entries }: Ground): readonly Question[] => {
  const asked: Question[] = []
  for (const it of entries) {
    const timed = timedOf(it.kind)
    backwards(it, timed, asked)
    if (it.kind === 'journey' && it.body && !it.body['span'])
      asked.push(...ask('journey-without-times', [it], { field: 'span' }))
    early(it, timed, asked)
    if (it.marks.length > 0 && it.marks.includes('clock-behind')) asked.push(...ask('clock-behind', [it]))
    for (const field of it.disputed) asked.push(...ask('two-corrections', [it], { field }))
  }
  return asked
}

/** Protocols of which nothing that meets them may come before their start. */
const ORDERED = PROTOCOLS.filter((it) => it.already !== true)

/** A duty that reads as met before it began: one of the two times is probably wrong. */
const impossibleOrder = ({ entries }: Ground): readonly Question[] => {
  const asked: Question[] = []
  for (const { startedBy, metBy } of ORDERED) {
    const first = earliest(entries, startedBy)
    if (first === null || (earliest(entries, metBy)?.ms ?? first.ms) >= first.ms) continue
    for (const one of eachMoment(entries, metBy)) {
      if (one.ms >= first.ms) break
      asked.push(...ask('met-before-it-began', [one.entry, first.entry]))
    }
  }
  return asked
}

/** What meets a duty and may name which, where there are several: the field that says so, by the name of the duty. */
const NAMING = PROTOCOLS.flatMap(({ name, metBy }) =>
  metBy.flatMap((one) => (one.names === null ? [] : [{ name, kind: one.kind, field: one.names }])),
)

/** One entry that meets several duties of a sort and does not say which it is about: nobody is held late for that, but it is asked. */
const whichOfSeveral = (it: Ground): readonly Question[] => {
  const starts = new Map<string, string[]>()
  for (const { name, kind, field } of NAMING) {
    for (const entry of it.of(kind)) {
      if (valuesStanding(entry, field).length > 0) continue
      const met = it.duties.filter((one) => one.protocol === name && one.metBy === entry.id)
      if (met.length > 1) starts.set(entry.id, [...(starts.get(entry.id) ?? []), ...met.map((one) => one.startedBy)])
    }
  }
  return [...starts].flatMap(([id, began]) => {
    const entry = it.entry(id)
    return entry ? ask('which-of-several', [entry, ...began.map((one) => it.entry(one))]) : []
  })
}

export const timeRules: readonly Rule[] = [
  { needs: [], asks: inOneEntry },
  { needs: [], asks: impossibleOrder },
  { needs: [...new Set(NAMING.map((it) => it.kind))], asks: whichOfSeveral },
]
