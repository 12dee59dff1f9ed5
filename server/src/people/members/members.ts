// Everybody who is or was in one's organisation, in which roles and from when to when.
import type { Role } from '@sajha/record'
import type { House } from '../../house.ts'
import { myOrganisation } from '../kept-organisation.ts'
import type { Me } from '../me.ts'

export type ListedMember = {
  readonly person: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly from: string
  readonly until: string | null
  readonly successor: string | null
}

export const members = async (house: House, me: Me): Promise<readonly ListedMember[]> =>
  (await myOrganisation(house, me)).members
