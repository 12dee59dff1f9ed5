// A passkey is taken away: the phone it is on was sold, or lost. Never the last way to sign in.
import type { House } from '../../../house.ts'
import { Problem } from '../../../problems.ts'
import type { Me } from '../../me.ts'
import { refuseStaleSession } from './add-way.ts'
import { deletePasskey } from './store.ts'

/** Throws `sign-in-again`, `not-found`, and `last-way`. */
export const removePasskey = async (house: House, me: Me, id: string): Promise<void> => {
  await refuseStaleSession(house, me)
  const done = await deletePasskey(house.db, me, new Uint8Array(Buffer.from(id, 'base64url')))
  if (done !== 'deleted') throw new Problem(done === 'last' ? 'last-way' : 'not-found')
}
