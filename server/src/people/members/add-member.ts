// Somebody joins an organisation, in roles.
import type { Role } from '@sajha/record'
import type { House } from '../../house.ts'
import { recordAsServer, type ServerEntry } from '../../log/record-as-server.ts'
import { newId } from '../codes.ts'
import { entryOf, momentNow } from './entries.ts'
import type { Where } from './open-organisation.ts'

/** What people may be. `server` signs what the server itself records, and is nobody. */
export type GivenRoles = readonly Exclude<Role, 'server'>[]
export type GivenMember = {
  readonly name: string
  readonly roles: GivenRoles
  /** A new person unless given. */
  readonly person?: string
  /** Who brought them in. */
  readonly by?: string
}

/** The entry that says so. Throws `wrong-form`. */
export const joining = (house: House, person: string, { name, roles, by }: GivenMember): ServerEntry<'member-joined'> =>
  entryOf('member-joined', {
    member: person,
    name: name.trim().normalize('NFC'),
    roles,
    at: momentNow(house),
    ...(by !== undefined && { by }),
  })

/** Returns the person's id. Throws `wrong-form`. */
export const addMember = async (house: House, { organisation, book }: Where, given: GivenMember): Promise<string> => {
  const person = given.person ?? newId()
  await recordAsServer(house, book, organisation, [joining(house, person, given)])
  return person
}
