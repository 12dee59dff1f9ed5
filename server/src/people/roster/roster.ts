// The duty roster of one's own organisation, and who of the Committee of one's district is on duty. A number to call never leaves the
// organisation it was written in.
import { millis, onDutyAt, type Turn } from '@sajha/record'
import type { House } from '../../house.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import { Problem } from '../../problems.ts'
import { keptOrganisation, myOrganisation } from '../kept-organisation.ts'
import type { Me } from '../me.ts'
import { entryOf, momentNow } from '../members/entries.ts'
import { isOver } from '../members/member-to-change.ts'
import { findOrganisationsWith } from '../store.ts'

export type ListedTurn = Turn & { readonly name: string }

/** Turns that are over for a day and more are not of use to anybody. */
const KEPT = 24 * 3_600_000

export const roster = async (house: House, me: Me): Promise<readonly ListedTurn[]> => {
  const { members, turns } = await myOrganisation(house, me)
  const since = house.clock.now().epochMilliseconds - KEPT
  return turns
    .filter((it) => millis(it.until) > since)
    .map((it) => ({ ...it, name: members.find((one) => one.person === it.member)?.name ?? '' }))
}

export type GivenTurn = {
  readonly member: string
  readonly as: 'committee-member' | 'desk' | 'driver' | 'counsellor' | 'on-call'
  readonly from: string
  readonly until: string
  readonly phone?: string
}

/** Throws `not-found` for who is not in the organisation now, `wrong-form` for a moment or a number that is none. */
export const writeTurn = async (house: House, me: Me, given: GivenTurn): Promise<void> => {
  const { members } = await myOrganisation(house, me)
  const member = members.find((it) => it.person === given.member)
  if (!member || isOver(member, house.clock.now())) throw new Problem('not-found')
  const entry = entryOf('on-duty', { ...given, confirmedAt: momentNow(house), by: me.person })
  await recordAsServer(house, me.organisationBook, me.organisation, [entry])
}

export type OnDuty = {
  readonly name: string
  readonly organisationName: string
  readonly until: string
  readonly confirmedAt: string
}

const plain = (text: string): string => text.trim().normalize('NFC').toLowerCase()

/** Members of the Committee of my organisation's district who are on duty now: names, and when that was last confirmed. No number. */
export const committeeOnDuty = async (house: House, me: Me): Promise<readonly OnDuty[]> => {
  const now = house.clock.now()
  const mine = await myOrganisation(house, me)
  const found: OnDuty[] = []
  for (const it of await findOrganisationsWith(house.db, ['cwc'], now)) {
    const { name: organisationName, sort, district, members, turns } = await keptOrganisation(house, it)
    if (sort !== 'committee' || plain(district) !== plain(mine.district)) continue
    for (const { member, as, until, confirmedAt } of onDutyAt(turns, now.epochMilliseconds)) {
      const name = members.find((one) => one.person === member)?.name
      if (as === 'committee-member' && name) found.push({ name, organisationName, until, confirmedAt })
    }
  }
  return found
}
