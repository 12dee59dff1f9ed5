// Whose posting somebody may change: administrators everybody's of their organisation, managers everybody's but an administrator's.
import { type Member, millis, type Role } from '@sajha/record'
import type { House } from '../../house.ts'
import { Problem } from '../../problems.ts'
import { myOrganisation } from '../kept-organisation.ts'
import type { Me } from '../me.ts'

/** Making an administrator, or changing one, is an administrator's to do. Throws `not-allowed`. */
export const refuseBeyond = (me: Me, roles: readonly Role[]): void => {
  if (me.roles.includes('administrator')) return
  if (!me.roles.includes('manager') || roles.includes('administrator')) throw new Problem('not-allowed')
}

/** A present member of one's own organisation. Throws `not-allowed`, and `not-found` for who is not there or has left. */
export const memberToChange = async (
  house: House,
  me: Me,
  person: string,
  roles: readonly Role[] = [],
): Promise<Member> => {
  refuseBeyond(me, roles)
  const { members } = await myOrganisation(house, me)
  const member = members.find((it) => it.person === person)
  if (!member || isOver(member, house.clock.now())) throw new Problem('not-found')
  refuseBeyond(me, member.roles)
  return member
}

export const isOver = ({ until }: Pick<Member, 'until'>, now: Temporal.Instant): boolean =>
  until !== null && millis(until) <= now.epochMilliseconds
