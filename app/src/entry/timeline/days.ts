// A book's entries as days, newest first: what happened stands where it happened, not where it was written down; who looked is one
// line a day.
import { dayOf, type Entry, kindNamed, type Moment, millis, type Span, type Standing, toldIn } from '@sajha/record'
import { offsetHere } from '../../sync/index.ts'

/** Moments that speak of what is still to come when they are written. */
const AHEAD: ReadonlySet<string> = new Set(['dueAt', 'until', 'nextAt', 'nextOn', 'hearingAt'])
export const isAhead = (field: string): boolean => AHEAD.has(field)

const momentIn = (sort: string, value: unknown): Moment | null => {
  if (sort === 'moment' && typeof value === 'string') return value
  if (sort === 'span' && value) return (value as Span).to
  return null
}

/** When it happened, as told: its first moment, or the end of its span; when it was written, where it tells none. */
export const happenedAt = (entry: Pick<Entry, 'kind' | 'body' | 'madeAt'>): Moment => {
  for (const [name, { sort }] of Object.entries(kindNamed(entry.kind)?.fields ?? {})) {
    const at = isAhead(name) ? null : momentIn(sort, entry.body?.[name])
    if (at) return at
  }
  return entry.madeAt
}

export type EntryDay = {
  /** YYYY-MM-DD, in the offset it was told in; here, for what a server wrote. */
  readonly day: string
  /** Newest first. */
  readonly told: readonly Standing[]
  /** How many different people read this book that day. */
  readonly readers: number
}

const newestFirst = (a: Standing, b: Standing): number =>
  millis(happenedAt(b)) - millis(happenedAt(a)) || (b.n ?? Number.MAX_SAFE_INTEGER) - (a.n ?? Number.MAX_SAFE_INTEGER)

const readersIn = (looks: readonly Standing[]): number => new Set(looks.map((it) => it.body?.['who'])).size

export const daysOf = (entries: readonly Standing[], here = offsetHere()): readonly EntryDay[] => {
  const days = Map.groupBy(entries, (it) => dayOf(toldIn(happenedAt(it), here)))
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, all]) => ({
      day,
      told: all.filter((it) => it.kind !== 'looked').sort(newestFirst),
      readers: readersIn(all.filter((it) => it.kind === 'looked')),
    }))
}

/** The newest days that hold at least `atLeast` entries between them: a whole day is never cut. */
export const newest = (days: readonly EntryDay[], atLeast: number): readonly EntryDay[] => {
  let told = 0
  const end = days.findIndex((it) => {
    told += it.told.length
    return told >= atLeast
  })
  return end < 0 ? days : days.slice(0, end + 1)
}
