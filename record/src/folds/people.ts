// Who is in an organisation and with which devices, out of its own book. The rows that sign-in and sealing look at come from here.
import { type Entry, ofKind } from '../entry.ts'
import type { Moment } from '../fields.ts'
import type { BodyNamed } from '../kinds/index.ts'
import type { Role } from '../terms.ts'
import { millis } from '../time.ts'
import { openersOf } from './openings/asks.ts'
import { type Turn, turnsOf } from './roster/roster.ts'

export type Member = {
  readonly person: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly from: Moment
  /** When the posting ends or ended; null while no end is named. */
  readonly until: Moment | null
  /** Who takes over what was theirs; null for the post itself. */
  readonly successor: string | null
  /** Who said last that it ends, or that it does not; null while nobody did. */
  readonly endedBy: string | null
}

export type Device = {
  readonly id: string
  readonly person: string
  readonly publicKey: string
  readonly label: string
  readonly enrolledAt: Moment
  readonly revokedAt: Moment | null
}

export type Organisation = {
  readonly name: string
  readonly sort: string
  readonly district: string
  readonly members: readonly Member[]
  readonly devices: readonly Device[]
  /** Who is on duty from when to when. */
  readonly turns: readonly Turn[]
  /** Who may agree to an emergency opening that another organisation asks for. */
  readonly openers: readonly string[]
}

/** Whether a posting that ends then is over at that moment. */
const isOver = (until: Moment | null, at: Moment): boolean => until !== null && millis(until) <= millis(at)

/**
 * Joining again after leaving begins anew; the latest name and roles stand. So does the last word on when it ends: other roles in the
 * meantime do not move that.
 */
const joined = (known: Member | undefined, { member: person, name, roles, at }: BodyNamed<'member-joined'>): Member => {
  if (known && !isOver(known.until, at)) return { ...known, name, roles }
  return { person, name, roles, from: at, until: null, successor: null, endedBy: null }
}

const left = (known: Member, { at, to, by, stays }: BodyNamed<'member-left'>): Member =>
  stays
    ? { ...known, until: null, successor: null, endedBy: by }
    : { ...known, until: at, successor: to ?? null, endedBy: by }

const membersOf = (entries: readonly Entry[]): readonly Member[] => {
  const members = new Map<string, Member>()
  for (const entry of entries) {
    for (const { body } of ofKind([entry], 'member-joined'))
      members.set(body.member, joined(members.get(body.member), body))
    for (const { body } of ofKind([entry], 'member-left')) {
      const known = members.get(body.member)
      if (known) members.set(body.member, left(known, body))
    }
  }
  return [...members.values()]
}

/** The organisation as its book says; null for a book that never opened. Revoking a device is for good. */
export const organisationOf = (entries: readonly Entry[]): Organisation | null => {
  const opened = ofKind(entries, 'organisation-opened')[0]
  if (!opened) return null
  const revoked = new Map(ofKind(entries, 'device-revoked').map((it) => [it.body.device, it.body.at]))
  const devices = ofKind(entries, 'device-enrolled').map((it) => ({
    id: it.body.device,
    person: it.body.member,
    publicKey: it.body.publicKey,
    label: it.body.label,
    enrolledAt: it.body.at,
    revokedAt: revoked.get(it.body.device) ?? null,
  }))
  const { name, sort, district } = opened.body
  const members = membersOf(entries)
  return { name, sort, district, members, devices, turns: turnsOf(entries), openers: openersOf(entries, members) }
}
