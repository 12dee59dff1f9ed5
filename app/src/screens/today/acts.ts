// What is to be done, out of every book on this device: mine in time, mine late, and what others owe. Pure; the clock is given.

import { type Duty, type DutyState, millis, owerAt, stateOf } from '@sajha/record'
import { isUntimed } from '../../entry/duty/say.ts'
import type { Listed, Me } from '../../sync/index.ts'
import type { DrawingName } from '../../ui/drawings/index.ts'

export type Act = {
  readonly key: string
  readonly book: Listed
  readonly duty: Duty
  readonly state: DutyState
  /** Milliseconds until it is due, negative when it is late; null when the law says "at once" or names no time. */
  readonly left: number | null
}

export type Acts = { readonly next: readonly Act[]; readonly late: readonly Act[]; readonly others: readonly Act[] }

/** Whether it is for me to do: I promised it, or it falls to a role I have in that book. */
export const isMine = (
  duty: Pick<Duty, 'person' | 'role'>,
  roles: readonly string[],
  me: Pick<Me, 'person'>,
): boolean => (duty.person === null ? duty.role !== null && roles.includes(duty.role) : duty.person === me.person)

/** "At once" is now and comes first; a reminder of ours without a time, or whose time has gone by, comes last. */
const urgency = (it: Act): number =>
  it.state === 'reminder'
    ? Number.POSITIVE_INFINITY
    : (it.left ?? (isUntimed(it.duty) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY))
export const bySoonest = (a: Act, b: Act): number =>
  urgency(a) === urgency(b) ? (a.key < b.key ? -1 : 1) : urgency(a) - urgency(b)

/** All that is open in a book, in no order. A promise is owed by whoever has the book now. */
export const actsIn = (book: Listed, now: number): readonly Act[] =>
  (book.summary?.owed ?? []).map((duty) => ({
    key: `${book.id} ${duty.key}`,
    book,
    duty: { ...duty, person: owerAt(duty, now) },
    state: stateOf(duty, now),
    left: duty.dueAt === null ? null : millis(duty.dueAt) - now,
  }))

const DAY = 24 * 3_600_000
const WITHIN = 30 * DAY
/** What others owe stands here while it can still be helped along. */
const OTHERS_WITHIN = 3 * DAY

export const actsOf = (books: readonly Listed[], me: Me, now: number): Acts => {
  const all = books.flatMap((it) => actsIn(it, now)).sort(bySoonest)
  const mine = all.filter((it) => isMine(it.duty, it.book.roles, me))
  return {
    // A standing duty of two years is nobody's next act: what is far away waits in its book.
    next: mine.filter((it) => it.state !== 'missed' && (it.left ?? 0) < WITHIN && !it.duty.lasts),
    late: mine.filter((it) => it.state === 'missed').toReversed(),
    others: all.filter((it) => !mine.includes(it) && (it.left ?? 0) < OTHERS_WITHIN && !it.duty.lasts),
  }
}

const DRAWN: Readonly<Record<string, DrawingName>> = {
  'production-before-committee': 'sitting',
  'interim-placement': 'bed',
  'social-investigation-ordered': 'papers',
  'social-investigation-report': 'write',
  'final-order': 'sitting',
  'two-year-follow-up': 'visit',
  'offence-reported': 'talk',
  'committee-and-court-told': 'talk',
  'medical-examination-of-child': 'hospital',
  'medical-examination': 'hospital',
  'medical-report-sent': 'hospital',
  'fir-registered': 'papers',
  'fir-refused-remedy': 'write',
  'told-how-the-case-stands': 'call',
  'investigation-two-months': 'papers',
  'bondage-inquiry': 'papers',
  'release-certificate': 'papers',
  'immediate-cash': 'money',
  promise: 'gowith',
}

export const drawingOf = (protocol: string): DrawingName => DRAWN[protocol] ?? 'date'
