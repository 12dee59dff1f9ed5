// Whether somebody opened unusually many books: what they opened within an hour and within a day, held against the busy hours and days of
// their own last weeks and of others in the same role. It asks somebody to look and says nothing more: a number, never which books.
//
// Counted are books a person opened on a screen. Not counted: copies that a device fetches, and books that came to this person in the
// last week, because whoever is handed forty books opens forty. All numbers here are our own; no law names them.
import { type Entry, ofKind } from '../../entry.ts'
import type { Role } from '../../terms.ts'
import { millis } from '../../time.ts'
import { access } from '../access.ts'
import { duties } from '../duties.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** One book opened by one person. `book` only tells one from another. */
export type ScreenLook = {
  readonly person: string
  readonly as: Role
  readonly book: string
  /** ms. */
  readonly at: number
  /** Nothing in the book was due, new or written by this person. */
  readonly nothingDue: boolean
}

const WHYS = ['many', 'nothing-due'] as const
type Why = (typeof WHYS)[number]
export type Noticed = {
  readonly who: string
  readonly as: Role
  readonly why: Why
  /** ms. */
  readonly from: number
  readonly hours: number
  readonly books: number
  readonly usual: number
}

/** Up to so many in such a time are nobody's concern, whatever is usual: a month's report is written, a shelf is looked through. */
const SPANS: readonly { readonly hours: number; readonly least: Readonly<Record<Why, number>> }[] = [
  { hours: 1, least: { many: 36, 'nothing-due': 28 } },
  { hours: 24, least: { many: 80, 'nothing-due': 60 } },
]
/** Whose work it is to go through everybody's cases has more room: their first Mondays are like their later ones. */
const REVIEWS: ReadonlySet<Role> = new Set(['manager', 'cwc'])
const REVIEWING = 1.4
/** How much more than in a busy time before. */
const MORE = 1.4
export const WEEKS_BACK = 12
/** From fewer weeks nobody can say what is usual for somebody. */
const WEEKS_NEEDED = 3
/** Others in a role whose weeks are known, before they say anything of the role. */
const OTHERS_NEEDED = 2

const middle = (sorted: readonly number[], part: number): number => sorted[Math.ceil((sorted.length - 1) * part)] ?? 0

type Busiest = { readonly books: number; readonly from: number }

/** One look less of a book; the book goes with its last. */
const without = (within: Map<string, number>, { book }: ScreenLook): void => {
  const left = (within.get(book) ?? 1) - 1
  if (left === 0) within.delete(book)
  else within.set(book, left)
}

/** The time of this length in which the most different books were opened. `looks` in order of time. */
const busiest = (looks: readonly ScreenLook[], length: number): Busiest => {
  const within = new Map<string, number>()
  let most: Busiest = { books: 0, from: 0 }
  let first = 0
  for (const it of looks) {
    within.set(it.book, (within.get(it.book) ?? 0) + 1)
    for (let out = looks[first]; out && it.at - out.at >= length; out = looks[++first]) without(within, out)
    if (within.size > most.books) most = { books: within.size, from: looks[first]?.at ?? it.at }
  }
  return most
}

const inTime = (looks: readonly ScreenLook[]): readonly ScreenLook[] => looks.toSorted((a, b) => a.at - b.at)
const counted = (looks: readonly ScreenLook[], why: Why): readonly ScreenLook[] =>
  why === 'many' ? looks : looks.filter((it) => it.nothingDue)

/**
 * What a busy time of somebody holds: of the busiest time of each week before, the upper quarter, so that a report once a month is part
 * of it and one odd week is not. Null where too little is known.
 */
const usualOf = (looks: readonly ScreenLook[], length: number, before: number): number | null => {
  const weeks = Map.groupBy(
    looks.filter((it) => it.at < before && it.at >= before - WEEKS_BACK * WEEK),
    (it) => Math.floor((before - 1 - it.at) / WEEK),
  )
  if (weeks.size < WEEKS_NEEDED) return null
  const peaks = [...weeks.values()].map((some) => busiest(some, length).books).sort((a, b) => a - b)
  return middle(peaks, 0.75)
}

const median = (some: readonly number[]): number =>
  middle(
    [...some].sort((a, b) => a - b),
    0.5,
  )

/** What is usual in the role: the middle one of the others who hold it. */
const usualInRole = (
  them: ReadonlyMap<string, readonly ScreenLook[]>,
  who: string,
  length: number,
  before: number,
): number => {
  const known = [...them].flatMap(([person, some]) => (person === who ? [] : (usualOf(some, length, before) ?? [])))
  return known.length < OTHERS_NEEDED ? 0 : median(known)
}

const near = (looks: readonly ScreenLook[], at: number, length: number): readonly ScreenLook[] =>
  looks.filter((it) => Math.abs(it.at - at) < length)

type Measure = { readonly hours: number; readonly why: Why; readonly least: number }
const MEASURES: readonly Measure[] = SPANS.flatMap(({ hours, least }) =>
  WHYS.map((why) => ({ hours, why, least: least[why] })),
)

/** Asked first of one person's looks around an instant, so that what is usual need be known only where it matters. */
export const mayBeUnusual = (looks: readonly ScreenLook[], at: number): boolean => {
  const mine = inTime(looks)
  return MEASURES.some(({ hours, why, least }) => {
    const length = hours * HOUR
    return busiest(near(counted(mine, why), at, length), length).books > least
  })
}

const leastFor = (as: Role, least: number): number => (REVIEWS.has(as) ? least * REVIEWING : least)

const measured = (looks: readonly ScreenLook[], who: string, at: number, it: Measure): Noticed | null => {
  const { hours, why, least } = it
  const length = hours * HOUR
  const them = Map.groupBy(counted(looks, why), (one) => one.person)
  const mine = them.get(who) ?? []
  const { books, from } = busiest(near(mine, at, length), length)
  const as = mine.find((one) => one.at === from)?.as
  if (as === undefined || books <= leastFor(as, least)) return null
  // What is held against earlier weeks may have begun hours ago.
  const before = from - DAY
  const usual = Math.max(usualOf(mine, length, before) ?? 0, usualInRole(them, who, length, before))
  return books > usual * MORE ? { who, as, why, from, hours, books, usual } : null
}

/**
 * What was unusual around an instant in what `who` opened; null where nothing was. `looks`: theirs, and of others in the same role, of
 * the weeks before. Pure: late news of an earlier day is judged for that day.
 */
export const unusualReading = (looks: readonly ScreenLook[], who: string, at: number): Noticed | null => {
  const all = inTime(looks)
  for (const it of MEASURES) {
    const noticed = measured(all, who, at, it)
    if (noticed) return noticed
  }
  return null
}

const NEW_TO_SOMEBODY = WEEK
const SOON = 14 * DAY
const NEWS = WEEK

/** Whether it came to this person in the last week before. */
const isNewTo = (entries: readonly Entry[], person: string, at: number): boolean => {
  const since = access(entries).filter((it) => it.person === person && millis(it.from) <= at)
  return since.length > 0 && since.every((it) => millis(it.from) > at - NEW_TO_SOMEBODY)
}

const hasSomething = (entries: readonly Entry[], at: number): boolean =>
  entries.some((it) => it.kind !== 'looked' && millis(it.madeAt) > at - NEWS && millis(it.madeAt) < at + DAY) ||
  duties(entries).some((it) => {
    const open = [it.metAt, it.endedAt].every((end) => end === null || millis(end) > at)
    return open && millis(it.startedAt) <= at && it.dueAt !== null && millis(it.dueAt) < at + SOON
  })

/** One look of a book as an look; null for what does not count. `token`: what stands for the book. */
export const screenLookOf = (entries: readonly Entry[], look: Entry, token: string): ScreenLook | null => {
  const [it] = ofKind([look], 'looked')
  if (!it || (it.body.how !== 'opened' && it.body.how !== 'offline')) return null
  const { who: person, as } = it.body
  // A device says when, and may say any time: never later than the server heard of it.
  const at = Math.min(millis(it.body.at), millis(look.sealedAt ?? it.body.at))
  if (as === 'server' || isNewTo(entries, person, at)) return null
  return { person, as, book: token, at, nothingDue: !hasSomething(entries, at) }
}
