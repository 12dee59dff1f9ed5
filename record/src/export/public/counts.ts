// Counts over many books, for courts that are asked to look at how the law is kept: promises the law sets, kept and late, and questions the
// records themselves raise. Nobody can be found in them: no id, no place, no name; what fewer than ten books share is not told; the rest
// is rounded to fives, and always as it stood at the end of a month, so that two releases of one month are the same numbers.
import type { Entry } from '../../entry.ts'
import { compare } from '../../folds/compare/compare.ts'
import { type DutyState, duties, stateOf } from '../../folds/duties.ts'
import { questions } from '../../folds/questions.ts'
import { QUESTIONS, type QuestionName } from '../../law/questions/questions.ts'
import { PROTOCOLS } from '../../protocols/index.ts'
import { millis } from '../../time.ts'

const FEW = 10
const STEP = 5
const DAY = 86_400_000

/** Null: fewer than ten, or not told because it would tell what another keeps back. */
export type Told = number | null

export type DutyCounts = {
  readonly books: Told
  readonly kept: Told
  readonly late: Told
  readonly missed: Told
  /** Whole days, of those kept late or missed; null where there are fewer than ten. */
  readonly medianDaysLate: Told
}

export type PublicCounts = {
  readonly format: 'sajha-public/1'
  /** Everything sealed before this instant is counted, and nothing after it. */
  readonly asOf: string
  readonly books: Told
  readonly duties: Readonly<Record<string, DutyCounts>>
  readonly questions: Readonly<Record<string, Told>>
  readonly statements: {
    /** Books in which somebody spoke more than once. */
    readonly again: Told
    /** Of those, in which a person, a place or an act is gone from the later one. */
    readonly dropped: Told
    /** Of those, in which the later one was taken at a station without a support person. */
    readonly atStationAlone: Told
  }
}

const told = (n: number): Told => (n < FEW ? null : Math.round(n / STEP) * STEP)

/** Parts of one whole: where one of them is few, the smallest other is not told either, for the whole would give it away. */
const toldParts = <K extends string>(parts: Readonly<Record<K, number>>): Readonly<Record<K, Told>> => {
  const names = (Object.keys(parts) as K[]).sort((a, b) => parts[a] - parts[b])
  const few = names.filter((it) => parts[it] > 0 && parts[it] < FEW)
  const also = few.length === 1 ? names.find((it) => parts[it] >= FEW) : undefined
  return Object.fromEntries(
    names.map((it) => [it, it === also || few.includes(it) ? null : told(parts[it])]),
  ) as Record<K, Told>
}

const median = (days: readonly number[]): Told =>
  days.length < FEW ? null : (days.toSorted((a, b) => a - b)[Math.floor(days.length / 2)] ?? null)

type Owed = { readonly book: number; readonly state: 'kept' | 'late' | 'missed' | 'open'; readonly days: number }

const AS: { readonly [S in DutyState]: Owed['state'] } = {
  running: 'open',
  'due-soon': 'open',
  reminder: 'open',
  'no-longer-owed': 'open',
  met: 'kept',
  'met-late': 'late',
  missed: 'missed',
}

const BY_LAW: ReadonlySet<string> = new Set(PROTOCOLS.map((it) => it.name))

const owedIn = (entries: readonly Entry[], book: number, now: number): readonly (readonly [string, Owed])[] =>
  duties(entries)
    .filter((it) => BY_LAW.has(it.protocol))
    .map((it) => {
      const at = it.metAt === null ? now : millis(it.metAt)
      const days = it.dueAt === null ? 0 : Math.max(0, Math.floor((at - millis(it.dueAt)) / DAY))
      return [it.protocol, { book, state: AS[stateOf(it, now)], days }] as const
    })

const dutyCounts = (owed: readonly Owed[]): DutyCounts => {
  const of = (state: Owed['state']) => owed.filter((it) => it.state === state).length
  const parts = toldParts({ kept: of('kept'), late: of('late'), missed: of('missed') })
  const late = owed.filter((it) => it.state === 'late' || it.state === 'missed').map((it) => it.days)
  const isTold = parts.late !== null && parts.missed !== null
  const books = told(new Set(owed.map((it) => it.book)).size)
  return { books, ...parts, medianDaysLate: isTold ? median(late) : null }
}

const statementsIn = (entries: readonly Entry[]) => {
  const all = entries.filter((it) => it.kind === 'statement-taken' && it.body)
  const pairs = all.slice(1).flatMap((it, i) => compare(entries, all[i]?.id ?? '', it.id) ?? [])
  const dropped = pairs.some((it) =>
    it.fields.some((one) => ['persons', 'places', 'acts'].includes(one.field) && one.lost.length > 0),
  )
  const alone = pairs.some(({ later }) => later.body?.['where'] === 'station' && later.body['support'] !== 'yes')
  return { again: pairs.length > 0, dropped, alone }
}

/** @param asOf RFC 3339 in UTC; what was sealed at it or later is not counted */
export const publicCounts = (given: readonly (readonly Entry[])[], asOf: string): PublicCounts => {
  const now = millis(asOf)
  const books = given
    .map((entries) => entries.filter((it) => it.sealedAt !== null && millis(it.sealedAt) < now))
    .filter((it) => it.length > 0)
  const owed = Map.groupBy(
    books.flatMap((entries, i) => owedIn(entries, i, now)),
    ([name]) => name,
  )
  const asked = books.map((entries) => new Set<QuestionName>(questions(entries).map((it) => it.name)))
  const said = books.map(statementsIn)
  const count = (holds: (it: (typeof said)[number]) => boolean) => told(said.filter(holds).length)
  return {
    format: 'sajha-public/1',
    asOf,
    books: told(books.length),
    duties: Object.fromEntries([...owed].map(([name, list]) => [name, dutyCounts(list.map(([, it]) => it))])),
    questions: Object.fromEntries(QUESTIONS.map((name) => [name, told(asked.filter((it) => it.has(name)).length)])),
    statements: {
      again: count((it) => it.again),
      dropped: count((it) => it.dropped),
      atStationAlone: count((it) => it.alone),
    },
  }
}

/** The first instant of the month of a day, in UTC: the end of what is counted. */
export const monthBefore = (instant: string): string => `${instant.slice(0, 7)}-01T00:00:00Z`
