// Guessing is made slow. A try is counted before it is known to be right, so that a hundred at once are not one; the waiting grows with
// each, and stands in the database, so that a restart does not help. What is counted is a token: no user name and no address is kept.
import { isIPv6 } from 'node:net'
import type { House } from '../../house.ts'
import { Problem } from '../../problems.ts'
import { tokenOf } from '../tokens.ts'
import { dropTry, giveBackTry, takeTry } from './store.ts'

export type Tried = { readonly what: Uint8Array; readonly free: number }

/** Five for a user name; then 15 seconds, 30, 60 … up to a quarter of an hour. */
export const byUsername = (username: Uint8Array): Tried => ({ what: username, free: 5 })

/** More for an address: an office, or a whole village, may share one. `purpose` counts sign-ins and invite codes apart. */
export const byAddress = (house: House, purpose: string, address: string): Tried => ({
  what: tokenOf(house, `tries: ${purpose}`, networkOf(address)),
  free: 20,
})

/** Of an IPv6 address the network, since one home has all the addresses in it. */
export const networkOf = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [front = '', back] = address.split('%')[0]?.split('::') ?? []
  const groups = (text: string | undefined) => (text ? text.split(':') : [])
  const missing = back === undefined ? 0 : 8 - groups(front).length - groups(back).length
  const all = [...groups(front), ...Array.from({ length: missing }, () => '0'), ...groups(back)]
  return all
    .slice(0, 4)
    .map((it) => Number.parseInt(it, 16).toString(16))
    .join(':')
}

/** Throws `too-many-tries`, with the seconds to wait. */
export const countTry = async (house: House, { what, free }: Tried): Promise<void> => {
  const now = house.clock.now()
  const waitsUntil = await takeTry(house.db, { what, free, now })
  if (waitsUntil === null) return
  const seconds = Math.ceil(now.until(waitsUntil).total('seconds'))
  throw new Problem('too-many-tries', { seconds })
}

/** It was right: the user name begins anew. */
export const forgetTries = (house: House, { what }: Tried): Promise<void> => dropTry(house.db, what)

/** It was right: this one try does not count for the address. The wrong ones from there still do. */
export const uncountTry = (house: House, { what, free }: Tried): Promise<void> => giveBackTry(house.db, what, free)
