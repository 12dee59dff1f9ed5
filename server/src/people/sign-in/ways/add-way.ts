// Another way to sign in: a further passkey, or a password in the place of the one before (with new codes). Only soon after signing in,
// so that a phone left open on a table does not let somebody else in for good; every other session ends.
import type { House } from '../../../house.ts'
import { Problem } from '../../../problems.ts'
import type { Me } from '../../me.ts'
import { deleteOtherSessions, sessionBegan } from '../store.ts'
import { asRefusal, type GivenWay, prepareWay } from './prepare-way.ts'
import { together } from './store.ts'

const SOON = { minutes: 15 } as const

const sessionToken = (me: Me): Uint8Array => new Uint8Array(Buffer.from(me.session, 'base64url'))

/** Throws `sign-in-again` when this session began longer ago than a quarter of an hour. */
export const refuseStaleSession = async (house: House, me: Me): Promise<void> => {
  const began = await sessionBegan(house.db, sessionToken(me))
  const oldest = house.clock.now().subtract(SOON)
  if (began === null || Temporal.Instant.compare(Temporal.Instant.from(began), oldest) < 0)
    throw new Problem('sign-in-again')
}

/** Returns the codes to print. Throws `sign-in-again`, and what `prepareWay` throws. */
export const addWay = async (house: House, me: Me, given: GivenWay): Promise<readonly string[]> => {
  await refuseStaleSession(house, me)
  const way = await prepareWay(house, me, given)
  await together(house.db, way.keep).catch((error: unknown) => Promise.reject(asRefusal(error)))
  await deleteOtherSessions(house.db, me, sessionToken(me))
  return way.printedCodes
}
