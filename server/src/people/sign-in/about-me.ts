// What an app is told about the person who is signed in. Names come out of the organisation's own book.
import type { House } from '../../house.ts'
import { myOrganisation } from '../kept-organisation.ts'
import type { Me } from '../me.ts'

export type AboutMe = {
  readonly person: string
  readonly name: string
  readonly organisation: {
    readonly id: string
    readonly name: string
    readonly sort: string
    readonly district: string
    readonly book: string
  }
  readonly roles: readonly string[]
  /** Null until this browser has enrolled its key. */
  readonly device: { readonly id: string; readonly label: string; readonly enrolledAt: string } | null
  readonly serverTime: string
}

export const aboutMe = async (house: House, me: Me): Promise<AboutMe> => {
  const { name, sort, district, members, devices } = await myOrganisation(house, me)
  const device = devices.find((it) => it.id === me.device?.id)
  return {
    person: me.person,
    name: members.find((it) => it.person === me.person)?.name ?? '',
    organisation: { id: me.organisation, name, sort, district, book: me.organisationBook },
    roles: me.roles,
    device: device ? { id: device.id, label: device.label, enrolledAt: device.enrolledAt } : null,
    serverTime: house.clock.now().toString({ smallestUnit: 'millisecond' }),
  }
}
