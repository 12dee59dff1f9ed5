// A session begins: its token goes to the browser as a cookie and is kept here only as a hash. Signing in always makes a new one, and
// ends the one this browser had.
import { randomBytes } from 'node:crypto'
import type { House } from '../../house.ts'
import { tokenOf } from '../tokens.ts'
import { insertSession } from './store.ts'
import type { Whose } from './ways/store.ts'

/** A session ends so long after it began, however much it is used. */
export const LONGEST = { hours: 30 * 24 } as const
const FORGOTTEN_AFTER = { hours: 30 * 24 } as const

type Given = Whose & {
  /** The device that is signed on, if it is known already. */
  readonly device?: string
}

/** Returns what the cookie holds: 256 random bits. `before` is the cookie that came with the request. */
export const beginSession = async (
  house: House,
  { person, organisation, device }: Given,
  before: string | undefined,
): Promise<string> => {
  const cookie = randomBytes(32).toString('base64url')
  const now = house.clock.now()
  await insertSession(house.db, {
    token: tokenOf(house, 'session', cookie),
    person,
    organisation,
    device: device ?? null,
    now,
    endsAt: now.add(LONGEST),
    instead: before ? tokenOf(house, 'session', before) : null,
    forgetBefore: now.subtract(FORGOTTEN_AFTER),
  })
  return cookie
}
