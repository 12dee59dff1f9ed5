// Whether a device has all there is for its person: answered out of the list of readable books, before anything is fetched.
import { compartmentsKey, fingerprintOf } from '@sajha/record'
import type { House } from '../house.ts'
import type { Me } from '../people/me.ts'
import { haveOfPacket } from './pull-packets.ts'
import { pullAs } from './store.ts'

/** `fingerprint`: of what the device holds (record/src/log/have.ts). */
export const holdsAll = async (house: House, me: Me, fingerprint: string): Promise<boolean> => {
  const { books, packets } = await pullAs(house.db, me.person, house.clock.now(), async (tx) => tx)
  const all = Object.fromEntries([
    ...books.map((it) => [it.id, { n: it.n, key: compartmentsKey(it.compartments) }] as const),
    ...packets.map((it) => [it.id, haveOfPacket(it)] as const),
  ])
  return fingerprintOf(all) === fingerprint
}
