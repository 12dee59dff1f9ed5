// The devices that people of one's organisation sign on.
import type { House } from '../../house.ts'
import { myOrganisation } from '../kept-organisation.ts'
import type { Me } from '../me.ts'
import { findDeviceUses } from './store.ts'

export type ListedDevice = {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly label: string
  readonly enrolledAt: string
  readonly revokedAt: string | null
  /** Of one's own devices only: when a colleague last worked is nobody's list (product.md, Left out). To about ten minutes. */
  readonly lastUsedAt: string | null
}

/** One's own; all of the organisation's for its administrators. */
export const devices = async (house: House, me: Me): Promise<readonly ListedDevice[]> => {
  const it = await myOrganisation(house, me)
  const names = new Map(it.members.map(({ person, name }) => [person, name]))
  const used = await findDeviceUses(house.db, me.person)
  return it.devices
    .filter(({ person }) => person === me.person || me.roles.includes('administrator'))
    .map(({ id, person, label, enrolledAt, revokedAt }) => ({
      id,
      person,
      name: names.get(person) ?? '',
      label,
      enrolledAt,
      revokedAt,
      lastUsedAt: used.get(id) ?? null,
    }))
}
