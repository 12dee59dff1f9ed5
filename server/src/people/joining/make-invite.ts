// A colleague, or the first of another organisation, is brought in by a code of eight letters, read aloud, written down or shown as a QR
// code: no mail, no SMS.
import type { House } from '../../house.ts'
import { newCode, newId } from '../codes.ts'
import { addressOf } from '../here.ts'
import type { Me } from '../me.ts'
import type { GivenRoles } from '../members/add-member.ts'
import { refuseBeyond } from '../members/member-to-change.ts'
import { type GivenOrganisation, opening } from '../members/open-organisation.ts'
import { countTry } from '../sign-in/tries.ts'
import { tokenOf } from '../tokens.ts'
import { sealName, sealOpened } from './invite-name.ts'
import { inviteCode } from './join.ts'
import { insertInvite } from './store.ts'

export type GivenInvite = {
  readonly name?: string
  readonly roles: GivenRoles
  /** Another organisation, opened by whoever joins, who is its administrator. Theirs then; ours gains no right in it. */
  readonly organisation?: GivenOrganisation
}
export type MadeInvite = {
  readonly id: string
  /** Said this once: only a token of it is kept. */
  readonly code: string
  readonly link: string
  readonly expiresAt: string
}

const WITHIN = { hours: 72 } as const
const FORGOTTEN_AFTER = { hours: 7 * 24 } as const
/** So many at once, and then ever more slowly: a stolen session does not bring in a crowd. */
const FREE = 40

/** Throws `not-allowed` where a manager would make an administrator or open an organisation, `wrong-form` and `too-many-tries`. */
export const makeInvite = async (house: House, me: Me, given: GivenInvite): Promise<MadeInvite> => {
  const { name, organisation } = given
  const roles: GivenRoles = organisation ? [...new Set(['administrator' as const, ...given.roles])] : given.roles
  refuseBeyond(me, roles)
  await countTry(house, { what: tokenOf(house, 'invites made', me.person), free: FREE })
  const [id, code] = [newId(), newCode(8, 4)]
  const now = house.clock.now()
  const expiresAt = now.add(WITHIN).toString()
  const invite = {
    id,
    code: inviteCode(house, code),
    organisation: me.organisation,
    made_by: me.person,
    roles,
    name_sealed: name === undefined ? null : await sealName(house, me.organisation, id, name),
    opens_sealed: organisation ? await sealOpened(house, me.organisation, id, opening(organisation).body) : null,
    made_at: now.toString(),
    expires_at: expiresAt,
  }
  await insertInvite(house.db, invite, now.subtract(FORGOTTEN_AFTER))
  return { id, code, link: `${addressOf(house)}/join#${code}`, expiresAt }
}
