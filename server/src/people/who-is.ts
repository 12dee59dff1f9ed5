// Who is asking, by the cookie of their session. Every request pays for this, so it is one prepared query, and requests that come
// together share it. Nothing of it is remembered: who is signed out or taken off the list is so from the next request on.
import type { House } from '../house.ts'
import { inGroups } from '../platform/database/in-groups.ts'
import type { Me, MyDevice } from './me.ts'
import { findSessions, type SessionAsked, type SessionRow, touchSession } from './store.ts'
import { tokenOf } from './tokens.ts'

/** A session ends so long after it was last used. */
const IDLE: Temporal.DurationLike = { hours: 7 * 24 }
const TOUCHED_EVERY: Temporal.DurationLike = { minutes: 10 }

const findSession = inGroups<House, SessionAsked, SessionRow | null>({
  most: 100,
  work: (house, asked) => findSessions(house.db, asked),
})

/**
 * Null without a session, or when it has ended. A person whose posting has ended comes with `leftAt`, a device that was taken off the
 * list with `revokedAt`: what such a phone still holds is taken, and http.ts lets it do nothing else.
 */
export const whoIs = async (house: House, cookie: string | undefined): Promise<Me | null> => {
  if (!cookie || cookie.length > 100) return null
  const token = tokenOf(house, 'session', cookie)
  const now = house.clock.now()
  const [idleBefore, staleBefore] = [now.subtract(IDLE), now.subtract(TOUCHED_EVERY)]
  const found = await findSession(house, { token, now, idleBefore, staleBefore })
  if (!found) return null
  if (found.stale) await touchSession(house.db, token, now)
  return {
    person: found.person,
    organisation: found.organisation,
    organisationBook: found.book,
    roles: found.roles,
    device: deviceOf(found),
    session: Buffer.from(token).toString('base64url'),
    ...(found.left_at !== null && { leftAt: found.left_at }),
  }
}

const deviceOf = ({ device, public_key, revoked_at }: SessionRow): MyDevice | null =>
  device !== null && public_key !== null ? { id: device, publicKey: public_key, revokedAt: revoked_at } : null
