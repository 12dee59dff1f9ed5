// The browser somebody is signed in with becomes a device of theirs, and the session signs with it from now on.
import type { House } from '../../house.ts'
import type { Me } from '../me.ts'
import { enrolDevice, type GivenDevice } from './enrol-device.ts'
import { findDevice, signOn } from './store.ts'

/** Who is asking, with the device. Throws `wrong-form` and `device-taken`. */
export const enrolMine = async (house: House, me: Me, given: GivenDevice): Promise<Me> => {
  const where = { organisation: me.organisation, book: me.organisationBook }
  const device = await enrolDevice(house, where, me.person, given)
  await signOn(house.db, new Uint8Array(Buffer.from(me.session, 'base64url')), device)
  const row = await findDevice(house.db, device)
  if (!row) throw new Error('a device that was just enrolled is not there')
  return { ...me, device: { id: device, publicKey: row.public_key, revokedAt: row.revoked_at } }
}
