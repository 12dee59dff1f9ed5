// When the triggers of a protocol happened in a book. Where corrections stand apart nobody gains time by the dispute: a start
// counts from the earliest text, and what meets a duty counts from the latest and only if every text fits.
// Some seventy protocols ask of every book: it is sorted by kind once, and the same trigger is looked for once.
import type { EntryOf } from '../entry.ts'
import type { Moment, Span } from '../fields.ts'
import type { KindName } from '../kinds/index.ts'
import type { Trigger } from '../protocol.ts'
import { millis } from '../time.ts'
import { forgetStanding, isUncorrected, type Standing, valuesStanding } from './standing.ts'

export type Happened = { readonly at: Moment; readonly ms: number; readonly entry: Standing }

const NONE: readonly never[] = []

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
    const among = trigger.where[field] ?? NONE
    if (isUncorrected(entry)) {
      if (!among.includes(String(entry.body?.[field] ?? 'unknown'))) return false
      continue
    }
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

/** Of several texts that stand apart the earliest start; what meets must be in each, and the latest counts. */
const oneOfSeveral = (entry: Standing, field: string, reading: Reading): Happened | null => {
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

const oneMoment = (entry: Standing, field: string, reading: Reading): Happened | null => {
  if (!isUncorrected(entry)) return oneOfSeveral(entry, field, reading)
  const at = momentIn(entry.body?.[field], reading)
  return at === null ? null : { at, ms: millis(at), entry }
}

/** The times of one field in all entries of a kind, earliest first, read once for every trigger that names it. */
type Times = { readonly field: string; readonly start: readonly Happened[]; readonly meet: readonly Happened[] }

/** The entries of a kind, in the order of the book, and what was read of their times. */
type Alike = { readonly entries: Standing[]; readonly times: Times[] }

type Index = {
  /** What can be read, by kind. */
  readonly kinds: ReadonlyMap<string, Alike>
  /** What was found of a trigger's first field, by its slot: as what starts, and as what meets or ends. */
  readonly start: (readonly Happened[] | undefined)[]
  readonly meet: (readonly Happened[] | undefined)[]
}

/** Of the book asked about last: whoever asks goes through one book after the other, and a weak map costs more than the folds. */
let last: { readonly of: readonly Standing[]; readonly index: Index } | null = null

/** Nothing of the book asked about last stays in memory: for a device that is locked. */
export const forgetLast = (): void => {
  last = null
  forgetStanding()
}

const indexOf = (entries: readonly Standing[]): Index => {
  if (last?.of === entries) return last.index
  const kinds = new Map<string, Alike>()
  for (const it of entries) {
    if (it.body === null) continue
    const alike = kinds.get(it.kind)
    if (alike) alike.entries.push(it)
    else kinds.set(it.kind, { entries: [it], times: [] })
  }
  last = { of: entries, index: { kinds, start: [], meet: [] } }
  return last.index
}

export type OneOf<N extends KindName> = Standing & EntryOf<N>

/** The entries of a kind that can be read, in the order of the book. */
export const ofKindIn = <N extends KindName>(entries: readonly Standing[], kind: N): readonly OneOf<N>[] =>
  (indexOf(entries).kinds.get(kind)?.entries ?? NONE) as readonly OneOf<N>[]

/** Whether an entry of any of these kinds can be read in the book: the quick no for most rules of the law. */
export const holdsAny = (entries: readonly Standing[], kinds: readonly string[]): boolean => {
  const there = indexOf(entries).kinds
  for (const it of kinds) if (there.has(it)) return true
  return false
}

/** The moments of a field in all entries of a kind, earliest first. */
const momentsIn = (alike: readonly Standing[], field: string, reading: Reading): readonly Happened[] => {
  const all: Happened[] = []
  for (const entry of alike) {
    const one = oneMoment(entry, field, reading)
    if (one) all.push(one)
  }
  return sorted(all)
}

const timesOf = ({ entries, times }: Alike, field: string): Times => {
  for (const it of times) if (it.field === field) return it
  const start = momentsIn(entries, field, 'start')
  const made = { field, start, meet: readsAlike(entries, field) ? start : momentsIn(entries, field, 'meet') }
  times.push(made)
  return made
}

/** Whether what starts and what meets are the same here: nothing was corrected, and no span has two ends. */
const readsAlike = (alike: readonly Standing[], field: string): boolean =>
  alike.every((it) => isUncorrected(it) && typeof it.body?.[field] !== 'object')

/** What fits a trigger, of one of its fields; what fits its first is looked for once. */
const ofField = (
  entries: readonly Standing[],
  trigger: Trigger,
  field: string,
  reading: Reading,
): readonly Happened[] => {
  const index = indexOf(entries)
  const isFirst = field === trigger.fields[0]
  const known = isFirst ? index[reading][trigger.slot] : undefined
  if (known) return known
  const alike = index.kinds.get(trigger.kind)
  const times = alike && timesOf(alike, field)
  const found = times ? times[reading].filter((it) => fits(it.entry, trigger, reading)) : NONE
  if (isFirst) {
    index[reading][trigger.slot] = found
    // What nobody corrected reads alike, whether it starts or meets something.
    if (times?.start === times?.meet) index[reading === 'start' ? 'meet' : 'start'][trigger.slot] = found
  }
  return found
}

/** Several lists, each sorted, as one. */
const together = (lists: readonly (readonly Happened[])[]): readonly Happened[] => {
  const full = lists.filter((it) => it.length > 0)
  return full.length < 2 ? (full[0] ?? NONE) : sorted(full.flat())
}

/** Every moment at which one of these happened, earliest first; of a trigger with several fields, each field's. */
export const eachMoment = (entries: readonly Standing[], triggers: readonly Trigger[]): readonly Happened[] =>
  together(triggers.flatMap((it) => it.fields.map((field) => ofField(entries, it, field, 'start'))))

/** The first of those moments; null where there is none. */
export const earliest = (entries: readonly Standing[], triggers: readonly Trigger[]): Happened | null => {
  let first: Happened | null = null
  for (const trigger of triggers) {
    for (const field of trigger.fields) {
      const one = ofField(entries, trigger, field, 'start')[0]
      if (one && (first === null || byTime(one, first) < 0)) first = one
    }
  }
  return first
}

/** Every start, earliest first. A start has one field: the moment it counts from. */
export const everyTime = (entries: readonly Standing[], triggers: readonly Trigger[]): readonly Happened[] =>
  triggers.length === 1 && triggers[0]
    ? ofField(entries, triggers[0], triggers[0].fields[0] ?? '', 'start')
    : together(triggers.map((it) => ofField(entries, it, it.fields[0] ?? '', 'start')))

/** What of all that happened can meet or end a duty. */
export type Within = {
  /** From this instant (ms) on, and before that one. */
  readonly since: number
  readonly until?: number
  /** The starts of the duty itself, and those of other duties of its sort: what names one of these answers that one alone. */
  readonly own?: readonly string[]
  readonly others?: readonly string[]
}

/** Where an entry says what it answers, every standing text of it must leave this duty among what it may be about. */
const mayAnswer = ({ entry }: Happened, names: string, { own = NONE, others = NONE }: Within): boolean =>
  valuesStanding(entry, names).every((it) => !others.includes(String(it)) || own.includes(String(it)))

const firstWithin = (all: readonly Happened[], names: string | null, within: Within): Happened | null => {
  const { since, until = Number.POSITIVE_INFINITY } = within
  for (const it of all) {
    if (it.ms >= until) return null
    if (it.ms >= since && (names === null || mayAnswer(it, names, within))) return it
  }
  return null
}

/** The moment by which every field of a trigger has happened; the fields may lie in different entries. */
const complete = (entries: readonly Standing[], trigger: Trigger, within: Within): Happened | null => {
  let latest: Happened | null = null
  for (const field of trigger.fields) {
    const first = firstWithin(ofField(entries, trigger, field, 'meet'), trigger.names, within)
    if (first === null) return null
    if (latest === null || byTime(first, latest) > 0) latest = first
  }
  return latest
}

/** The first moment that meets or ends a duty; null when there is none yet. */
export const firstOfAll = (
  entries: readonly Standing[],
  triggers: readonly Trigger[],
  within: Within,
): Happened | null => {
  let first: Happened | null = null
  for (const trigger of triggers) {
    const one = complete(entries, trigger, within)
    if (one !== null && (first === null || byTime(one, first) < 0)) first = one
  }
  return first
}
