// Somebody holds other roles from now on. What they may write and read follows at their next request.
import type { House } from '../../house.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import type { Me } from '../me.ts'
import { type GivenRoles, joining } from './add-member.ts'
import { keepsAnAdministrator } from './last-administrator.ts'
import { memberToChange } from './member-to-change.ts'

/** Throws `not-found`, `not-allowed` for what is an administrator's to do, and `last-administrator`. */
export const changeRoles = async (house: House, me: Me, person: string, roles: GivenRoles): Promise<void> => {
  const member = await memberToChange(house, me, person, roles)
  const entry = joining(house, person, { name: member.name, roles, by: me.person })
  const judge = roles.includes('administrator') ? undefined : keepsAnAdministrator(person)
  await recordAsServer(house, me.organisationBook, me.organisation, [entry], judge)
}
