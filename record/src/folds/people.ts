// Who is in an organisation and with which devices, out of its own book. The rows that sign-in and sealing look at come from here.
import { type Entry, ofKind } from '../entry.ts'
import type { Moment } from '../fields.ts'
import type { Role } from '../terms.ts'
import { openersOf } from './openings/asks.ts'
import { type Turn, turnsOf } from './roster/roster.ts'

export type Member = {
  readonly person: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly from: Moment
  readonly until: Moment | null
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

/** Joining again after leaving begins anew; the latest name and roles stand. */
const membersOf = (entries: readonly Entry[]): readonly Member[] => {
  const members = new Map<string, Member>()
  for (const entry of entries) {
    const [joined] = ofKind([entry], 'member-joined')
    const [left] = ofKind([entry], 'member-left')
    if (joined) {
      const { member: person, name, roles, at } = joined.body
      const known = members.get(person)
      members.set(person, { person, name, roles, from: known && !known.until ? known.from : at, until: null })
    }
    const leaver = left && members.get(left.body.member)
    if (left && leaver) members.set(leaver.person, { ...leaver, until: left.body.at })
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
