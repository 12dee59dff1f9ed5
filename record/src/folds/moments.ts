// When the triggers of a protocol happened in a book. Where corrections stand apart nobody gains time by the dispute: a start
// counts from the earliest text, and what meets a duty counts from the latest and only if every text fits.
import type { Moment, Span } from '../fields.ts'
import type { Trigger } from '../protocol.ts'
import { millis } from '../time.ts'
import { type Standing, valuesStanding } from './standing.ts'

export type Happened = { readonly at: Moment; readonly entry: Standing }

/** How a disputed text is read: as what starts a duty, or as what meets or ends one. */
type Reading = 'start' | 'meet'

const byTime = (a: Happened, b: Happened): number =>
  millis(a.at) - millis(b.at) || (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0)

/** What the entry says in a choice: one nobody answered, or that a correction left empty, is not known. */
const chosen = (entry: Standing, field: string): readonly string[] => {
  const values = valuesStanding(entry, field)
  return values.length === 0 ? ['unknown'] : values.map((it) => String(it ?? 'unknown'))
}

const fits = (entry: Standing, trigger: Trigger, reading: Reading): boolean =>
  Object.entries(trigger.where).every(([field, among]) => {
    const values = chosen(entry, field)
    const named = values.filter((it) => among.includes(it))
    return reading === 'start' ? named.length > 0 : named.length > 0 && named.length === values.length
  })

/** A moment as it is; of a span its beginning starts and its end meets. */
const momentIn = (value: unknown, reading: Reading): readonly Moment[] => {
  if (typeof value === 'string') return [value]
  const span = value as Partial<Span> | null | undefined
  const at = reading === 'start' ? span?.from : span?.to
  return typeof at === 'string' ? [at] : []
}

const oneMoment = (entry: Standing, field: string, reading: Reading): Moment | null => {
  const values = valuesStanding(entry, field)
  const moments = values.flatMap((it) => momentIn(it, reading)).sort((a, b) => millis(a) - millis(b))
  if (reading === 'start') return moments[0] ?? null
  return moments.length === values.length ? (moments.at(-1) ?? null) : null
}

const NONE: readonly Standing[] = []
const indexes = new WeakMap<readonly Standing[], ReadonlyMap<string, readonly Standing[]>>()

/** Sorted by kind once a book: some seventy protocols ask, and none looks through the whole of it. */
const ofKindIn = (entries: readonly Standing[], kind: string): readonly Standing[] => {
  const known = indexes.get(entries)
  if (known) return known.get(kind) ?? NONE
  const index = Map.groupBy(entries, (it) => it.kind)
  indexes.set(entries, index)
  return index.get(kind) ?? NONE
}

const ofField = (
  entries: readonly Standing[],
  trigger: Trigger,
  field: string,
  reading: Reading,
): readonly Happened[] =>
  ofKindIn(entries, trigger.kind).flatMap((entry) => {
    if (!entry.body || !fits(entry, trigger, reading)) return []
    const at = oneMoment(entry, field, reading)
    return at === null ? [] : [{ at, entry }]
  })

/** Every moment at which one of these happened, earliest first; of a trigger with several fields, each field's. */
export const eachMoment = (entries: readonly Standing[], triggers: readonly Trigger[]): readonly Happened[] =>
  triggers.flatMap((it) => it.fields.flatMap((field) => ofField(entries, it, field, 'start'))).sort(byTime)

/** Every start, earliest first. A start has one field: the moment it counts from. */
export const everyTime = (entries: readonly Standing[], triggers: readonly Trigger[]): readonly Happened[] =>
  triggers.flatMap((it) => ofField(entries, it, it.fields[0] ?? '', 'start')).sort(byTime)

/** The moment by which every field of a trigger has happened since an instant; the fields may lie in different entries. */
const complete = (entries: readonly Standing[], trigger: Trigger, since: number): Happened | null => {
  const firsts: Happened[] = []
  for (const field of trigger.fields) {
    const first = ofField(entries, trigger, field, 'meet')
      .filter((it) => millis(it.at) >= since)
      .sort(byTime)[0]
    if (!first) return null
    firsts.push(first)
  }
  return firsts.sort(byTime).at(-1) ?? null
}

/** Whether anything of these kinds stands in the book at all: the quick no for most protocols. */
export const mayHappen = (entries: readonly Standing[], triggers: readonly Trigger[]): boolean =>
  triggers.some((it) => ofKindIn(entries, it.kind).length > 0)

/** The first moment at or after an instant (ms) that meets or ends a duty; null when there is none yet. */
export const firstSince = (
  entries: readonly Standing[],
  triggers: readonly Trigger[],
  since: number,
): Happened | null =>
  triggers
    .flatMap((it) => complete(entries, it, since) ?? [])
    .sort(byTime)
    .at(0) ?? null
