// A posting ends, and access with it, that minute: row-level security and whoIs ask the same row. What still waits on the person's
// devices may be sent for as long as their sessions last; it is sealed with a mark where it was written before, refused where after.
// The minute may be named before it comes. What was theirs passes on by a job that is planned with the entry (handover/pass-on.ts).
import { isMoment, type Member, millis } from '@sajha/record'
import type { House } from '../../house.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import { Problem } from '../../problems.ts'
import { myOrganisation } from '../kept-organisation.ts'
import type { Me } from '../me.ts'
import { entryOf, momentNow } from './entries.ts'
import { keepsAnAdministrator } from './last-administrator.ts'
import { isOver, memberToChange, refuseBeyond } from './member-to-change.ts'
import { stopWhatTheySigned } from './stop-what-they-signed.ts'

export type End = {
  readonly why: string
  /** At which minute; now where it is left out, or has gone by. */
  readonly at?: string | undefined
  /** Who takes over; the post itself where nobody is named. */
  readonly to?: string | undefined
}

/** One who can take over from `person` at that moment: of the same organisation, and still there then. Throws `nobody-there`. */
const refuseStranger = (members: readonly Member[], person: string, to: string | undefined, at: string): void => {
  if (to === undefined) return
  const taker = members.find((it) => it.person === to && it.person !== person)
  const stays = taker && (taker.until === null || millis(taker.until) > millis(at))
  if (!stays) throw new Problem('nobody-there')
}

const minuteOf = (house: House, given: string | undefined): string => {
  if (given !== undefined && !isMoment(given))
    throw new Problem('wrong-form', {}, [{ field: 'at', reason: 'not-a-moment' }])
  const isAhead = given !== undefined && millis(given) > house.clock.now().epochMilliseconds
  return isAhead ? given : momentNow(house)
}

/** Throws `not-found`, `not-allowed`, `last-administrator`, `nobody-there`, and `wrong-form` for a `why` or a moment that is none. */
export const endPosting = async (house: House, me: Me, person: string, end: End): Promise<void> => {
  await memberToChange(house, me, person)
  const at = minuteOf(house, end.at)
  const { to } = end
  refuseStranger((await myOrganisation(house, me)).members, person, to, at)
  const body = { member: person, at, by: me.person, why: end.why.trim(), ...(to !== undefined && { to }) }
  const entry = entryOf('member-left', body)
  await recordAsServer(house, me.organisationBook, me.organisation, [entry], keepsAnAdministrator(person))
  // If we die before, access has ended, and the job that passes on what was theirs stops it.
  if (millis(at) <= house.clock.now().epochMilliseconds) await stopWhatTheySigned(house, person, me.organisation, at)
}

/** They stay after all: an end that has not come is taken back. Throws `not-found` where none was named, or it has come. */
export const keepPosting = async (house: House, me: Me, person: string): Promise<void> => {
  const { until } = await memberToChange(house, me, person)
  if (until === null) throw new Problem('not-found')
  const entry = entryOf('member-left', { member: person, at: until, by: me.person, stays: true })
  await recordAsServer(house, me.organisationBook, me.organisation, [entry])
}

/** Who takes over from somebody who has left, said afterwards. Throws `not-found`, `not-allowed`, `nobody-there`. */
export const nameSuccessor = async (house: House, me: Me, person: string, to: string): Promise<void> => {
  const { members } = await myOrganisation(house, me)
  const leaver = members.find((it) => it.person === person)
  const now = house.clock.now()
  if (!leaver?.until || !isOver(leaver, now)) throw new Problem('not-found')
  refuseBeyond(me, leaver.roles)
  refuseStranger(members, person, to, momentNow(house))
  const entry = entryOf('member-left', { member: person, at: leaver.until, by: me.person, to })
  await recordAsServer(house, me.organisationBook, me.organisation, [entry])
}
