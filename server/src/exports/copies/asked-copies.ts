// Questions for copies: those that one may answer or asked oneself; and where one stands with one book. None says which person it is about.
import {
  COPIES,
  type CopyAsk,
  type CopyState,
  copiedLately,
  copyAsks,
  type Entry,
  isOpenAsk,
  type MayCopy,
  mayAgree,
  mayCopy,
  ofKind,
  organisationOf,
} from '@sajha/record'
import type { House } from '../../house.ts'
import type { Me } from '../../people/me.ts'
import { organisationEntries } from '../../people/members/book/organisation-entries.ts'
import { copyToken } from './copy-token.ts'

export type AskedCopy = {
  readonly id: string
  readonly name: string
  readonly as: string
  readonly why: string
  readonly recipient: string | null
  readonly state: CopyState
  readonly agreedBy: string | null
  /** Whoever agreed was brought into the organisation by whoever asked. */
  readonly broughtIn: boolean
  /** ISO instants. */
  readonly askedAt: string
  readonly runsFrom: string
  readonly runsUntil: string
  readonly mine: boolean
  readonly mayAgree: boolean
  readonly mayCallOff: boolean
}

const instant = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toString()

const shown = (entries: readonly Entry[], me: Me, it: CopyAsk): AskedCopy => {
  const nameOf = (person: string) => organisationOf(entries)?.members.find((one) => one.person === person)?.name ?? ''
  const open = isOpenAsk(it)
  return {
    id: it.id,
    name: nameOf(it.who),
    as: it.as,
    why: it.why,
    recipient: it.recipient,
    state: it.state,
    agreedBy: it.agreedBy && nameOf(it.agreedBy),
    broughtIn: ofKind(entries, 'member-joined').some(({ body }) => body.member === it.agreedBy && body.by === it.who),
    askedAt: instant(it.askedAt),
    runsFrom: instant(it.runsFrom),
    runsUntil: instant(it.runsUntil),
    mine: it.who === me.person,
    mayAgree: it.state === 'asked' && mayAgree(entries, it, me.person),
    mayCallOff: open && (it.who === me.person || it.agreedBy === me.person || me.roles.includes('steward')),
  }
}

/** What is over stays for as long as copies are counted. */
export const askedCopies = async (house: House, me: Me): Promise<readonly AskedCopy[]> => {
  const now = house.clock.now().epochMilliseconds
  const { entries = [] } = (await organisationEntries(house, me.organisation)) ?? {}
  return copyAsks(entries, now)
    .filter((it) => isOpenAsk(it) || it.askedAt > now - COPIES.within)
    .filter((it) => it.who === me.person || mayAgree(entries, it, me.person) || me.roles.includes('steward'))
    .map((it) => shown(entries, me, it))
}

export type CopyStanding = {
  readonly may: MayCopy['may']
  /** Persons that one copied out in these days. */
  readonly persons: number
  readonly ask: AskedCopy | null
}

/** Of any id alike: it says only what this person did and asked themselves. */
export const copyStanding = async (house: House, me: Me, book: string): Promise<CopyStanding> => {
  const now = house.clock.now().epochMilliseconds
  const { entries = [] } = (await organisationEntries(house, me.organisation)) ?? {}
  const verdict = mayCopy(entries, me.person, copyToken(house, book), now)
  const ask = 'ask' in verdict ? verdict.ask : null
  return {
    may: verdict.may,
    persons: copiedLately(entries, now).people.find((it) => it.who === me.person)?.persons ?? 0,
    ask: ask && shown(entries, me, ask),
  }
}
