// My calendar's address: whether there is one and how often it was fetched, a new one, none any more. The address itself is said once.
import { randomBytes } from 'node:crypto'
import type { House } from '../house.ts'
import { addressOf } from '../people/here.ts'
import type { Me } from '../people/me.ts'
import { tokenOf } from '../people/tokens.ts'
import { dropLink, keepLink, linkOf } from './store.ts'

/** What of an address stands in the database. */
export const tokenOfLink = (house: House, token: string): Uint8Array => tokenOf(house, 'calendar', token)

export type MyLink = { readonly madeAt: string; readonly fetches: number; readonly fetchedAt: string | null }

export const myLink = async (house: House, me: Me): Promise<MyLink | null> => {
  const it = await linkOf(house.db, me)
  return it && { madeAt: it.made_at, fetches: it.fetches, fetchedAt: it.fetched_at }
}

/** 256 random bits: nobody comes upon it by trying. */
export const newLink = async (house: House, me: Me): Promise<{ readonly address: string }> => {
  const token = randomBytes(32).toString('base64url')
  await keepLink(house.db, me, tokenOfLink(house, token), house.clock.now())
  return { address: `${addressOf(house)}/v1/calendar/${token}.ics` }
}

export const endLink = (house: House, me: Me): Promise<void> => dropLink(house.db, me)
