// The link that sets up the first organisation, for whoever starts the server. A new start makes a new one and voids the one before.
import { randomBytes } from 'node:crypto'
import type { House } from '../house.ts'
import { addressOf } from './here.ts'
import { replaceSetUpLink } from './joining/store.ts'
import { anyOrganisation } from './store.ts'
import { tokenOf } from './tokens.ts'

/** Null once there is an organisation. Its secret stands after the #, which no server log keeps. */
export const newSetUpLink = async (house: House): Promise<string | null> => {
  if (await anyOrganisation(house.db)) return null
  const token = randomBytes(24).toString('base64url')
  await replaceSetUpLink(house.db, tokenOf(house, 'set-up link', token), house.clock.now())
  return `${addressOf(house)}/set-up#${token}`
}
