// When the triggers of a protocol happened in a book. Where corrections stand apart nobody gains time by the dispute: a start
// counts from the earliest text, and what meets a duty counts from the latest and only if every text fits.
// Some seventy protocols ask of every book: it is sorted by kind once, and the same trigger is looked for once.
import type { Moment, Span } from '../fields.ts'
import type { Trigger } from '../protocol.ts'
import { millis } from '../time.ts'
import { type Standing, valuesStanding } from './standing.ts'

export type Happened = { readonly at: Moment; readonly ms: number; readonly entry: Standing }

/** How a disputed text is read: as what starts a duty, or as what meets or ends one. */
type Reading = 'start' | 'meet'

const byTime = (a: Happened, b: Happened): number =>
  a.ms - b.ms || (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0)

const sorted = (all: Happened[]): readonly Happened[] => (all.length > 1 ? all.sort(byTime) : all)

/** What the entry says in a choice: one nobody answered, or that a correction left empty, is not known. */
const chosen = (entry: Standing, field: string): readonly string[] => {
  const values = valuesStanding(entry, field)
  return values.length === 0 ? ['unknown'] : values.map((it) => String(it ?? 'unknown'))
}

const fits = (entry: Standing, trigger: Trigger, reading: Reading): boolean => {
  for (const field in trigger.where) {
    const among = trigger.where[field] ?? []
    const values = chosen(entry, field)
    const good =
      reading === 'start' ? values.some((it) => among.includes(it)) : values.every((it) => among.includes(it))
    if (!good) return false
  }
  return true
}

/** A moment as it is; of a span its beginning starts and its end meets. */
const momentIn = (value: unknown, reading: Reading): Moment | null => {
  if (typeof value === 'string') return value
  const span = value as Partial<Span> | null | undefined
  const at = reading === 'start' ? span?.from : span?.to
  return typeof at === 'string' ? at : null
}

const oneMoment = (entry: Standing, field: string, reading: Reading): Happened | null => {
  const values = valuesStanding(entry, field)
  let found: Happened | null = null
  for (const value of values) {
    const at = momentIn(value, reading)
    if (at === null && reading === 'meet') return null
    if (at === null) continue
    const ms = millis(at)
    if (found === null || (reading === 'start' ? ms < found.ms : ms > found.ms)) found = { at, ms, entry }
  }
  return found
}

type Index = {
  readonly kinds: ReadonlyMap<string, readonly Standing[]>
  /** What was found of a trigger's first field: as what starts, and as what meets or ends. */
  readonly start: Map<Trigger, readonly Happened[]>
  readonly meet: Map<Trigger, readonly Happened[]>
}

const NONE: readonly Standing[] = []

/** Of the book asked about last: whoever asks goes through one book after the other, and a weak map costs more than the folds. */
let last: { readonly of: readonly Standing[]; readonly index: Index } | null = null

const indexOf = (entries: readonly Standing[]): Index => {
  if (last?.of === entries) return last.index
  const kinds = new Map<string, Standing[]>()
  for (const it of entries) {
    const alike = kinds.get(it.kind)
    if (alike) alike.push(it)
    else kinds.set(it.kind, [it])
  }
  last = { of: entries, index: { kinds, start: new Map(), meet: new Map() } }
  return last.index
}

/** The entries of a kind, in the order of the book. */
export const ofKindIn = (entries: readonly Standing[], kind: string): readonly Standing[] =>
  indexOf(entries).kinds.get(kind) ?? NONE

const NEVER: readonly Happened[] = []

const search = (alike: readonly Standing[], trigger: Trigger, field: string, reading: Reading): readonly Happened[] => {
  const all: Happened[] = []
  for (const entry of alike) {
    const one = entry.body && fits(entry, trigger, reading) ? oneMoment(entry, field, reading) : null
    if (one) all.push(one)
  }
  return sorted(all)
}

const ofField = (
  entries: readonly Standing[],
  trigger: Trigger,
  field: string,
  reading: Reading,
): readonly Happened[] => {
  const index = indexOf(entries)
  const alike = index.kinds.get(trigger.kind)
  if (!alike) return NEVER
  if (field !== trigger.fields[0]) return search(alike, trigger, field, reading)
  const known = index[reading].get(trigger)
  if (known) return known
  const found = search(alike, trigger, field, reading)
  index[reading].set(trigger, found)
  return found
}

/** Several lists, each sorted, as one. */
const together = (lists: readonly (readonly Happened[])[]): readonly Happened[] => {
  const full = lists.filter((it) => it.length > 0)
  return full.length < 2 ? (full[0] ?? NEVER) : sorted(full.flat())
}

/** Every moment at which one of these happened, earliest first; of a trigger with several fields, each field's. */
export const eachMoment = (entries: readonly Standing[], triggers: readonly Trigger[]): readonly Happened[] =>
  together(triggers.flatMap((it) => it.fields.map((field) => ofField(entries, it, field, 'start'))))

/** Every start, earliest first. A start has one field: the moment it counts from. */
export const everyTime = (entries: readonly Standing[], triggers: readonly Trigger[]): readonly Happened[] =>
  triggers.length === 1 && triggers[0]
    ? ofField(entries, triggers[0], triggers[0].fields[0] ?? '', 'start')
    : together(triggers.map((it) => ofField(entries, it, it.fields[0] ?? '', 'start')))

/** The moment by which every field of a trigger has happened since an instant; the fields may lie in different entries. */
const complete = (entries: readonly Standing[], trigger: Trigger, since: number): Happened | null => {
  let latest: Happened | null = null
  for (const field of trigger.fields) {
    const first = ofField(entries, trigger, field, 'meet').find((it) => it.ms >= since)
    if (!first) return null
    if (latest === null || byTime(first, latest) > 0) latest = first
  }
  return latest
}

/** Whether anything of these kinds stands in the book at all: the quick no for most protocols. */
export const mayHappen = (entries: readonly Standing[], triggers: readonly Trigger[]): boolean => {
  const { kinds } = indexOf(entries)
  return triggers.some((it) => kinds.has(it.kind))
}

/** The first moment at or after an instant (ms) that meets or ends a duty; null when there is none yet. */
export const firstSince = (
  entries: readonly Standing[],
  triggers: readonly Trigger[],
  since: number,
): Happened | null => {
  let first: Happened | null = null
  for (const trigger of triggers) {
    const one = complete(entries, trigger, since)
    if (one !== null && (first === null || byTime(one, first) < 0)) first = one
  }
  return first
}
