// Every open promise of the books one reads, by whose it is and how late. Pure; the clock is given.
import { type Duty, millis } from '@sajha/record'
import { isUntimed } from '../../entry/duty/say.ts'
import type { Listed, Me, People } from '../../sync/index.ts'
import { type Act, actsIn, bySoonest, isMine } from '../today/acts.ts'

export const WHOSE = ['mine', 'ours', 'others'] as const
export type Whose = (typeof WHOSE)[number]

/** Roles that people of such an organisation act in; in a book of another one only those that no one else has. */
const ROLES_OF: Readonly<Record<string, readonly string[]>> = {
  ngo: ['caseworker', 'manager', 'counsellor', 'lawyer', 'home', 'helpline'],
  committee: ['cwc'],
  police: ['police'],
  home: ['home', 'caseworker', 'manager', 'counsellor'],
  helpline: ['helpline'],
  'legal-aid': ['lawyer'],
  hospital: ['doctor'],
  office: ['official'],
  community: ['community'],
}
const ANYWHERE: ReadonlySet<string> = new Set(['cwc', 'police', 'doctor', 'official'])

type Ours = Pick<Me, 'person' | 'organisation'>

const isOurs = (duty: Pick<Duty, 'person' | 'role'>, book: Listed, me: Ours, people: People): boolean => {
  if (duty.person !== null) return people[duty.person]?.organisation === me.organisation.id
  if (duty.role === null || !ROLES_OF[me.organisation.sort]?.includes(duty.role)) return false
  return book.organisation === me.organisation.id || ANYWHERE.has(duty.role)
}

export const whoseOf = (act: Act, me: Ours, people: People): Whose => {
  if (isMine(act.duty, act.book.roles, me)) return 'mine'
  return isOurs(act.duty, act.book, me, people) ? 'ours' : 'others'
}

/** Who owes it, as a key: a person, or a part that the law gives. */
export const owerOf = ({ duty }: Pick<Act, 'duty'>): string => duty.person ?? duty.owedBy

export const BY_TIME = ['late', 'soon', 'later', 'untimed'] as const
export type ByTime = (typeof BY_TIME)[number]

const SOON = 3 * 24 * 3_600_000

export const timeOf = (act: Act): ByTime => {
  if (act.state === 'missed') return 'late'
  // A reminder of ours whose time has come waits behind what has one.
  if (isUntimed(act.duty) || act.state === 'reminder') return 'untimed'
  return act.left === null || act.left < SOON ? (act.duty.lasts ? 'later' : 'soon') : 'later'
}

/** The longest late first, the soonest first among the rest. What time has closed by itself is owed by nobody. */
export const owedIn = (books: readonly Listed[], now: number): readonly Act[] =>
  books
    .flatMap((it) => actsIn(it, now))
    .filter((it) => it.state !== 'no-longer-owed')
    .sort(bySoonest)

export type CourtDate = { readonly key: string; readonly book: Listed; readonly at: string }

/** Days in court that are still to come, the soonest first: today's stay until midnight. */
export const courtDates = (books: readonly Listed[], now: number): readonly CourtDate[] =>
  books
    .flatMap((book) =>
      (book.summary?.courtDays ?? []).map(({ entry, at }) => ({ key: `${book.id} ${entry}`, book, at })),
    )
    .filter(({ at }) => millis(`${at.slice(0, 10)}T23:59${at.slice(-6)}`) >= now)
    .sort((a, b) => millis(a.at) - millis(b.at))
