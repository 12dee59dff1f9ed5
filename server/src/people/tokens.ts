// What stands in the database for a user name, a code or an address: an HMAC under a key derived from the master key. Whoever steals
// the database can neither read them nor try them out, however short they are.
import { createHmac, hkdfSync } from 'node:crypto'
import type { House } from '../house.ts'
import type { HouseKeys } from '../platform/keys.ts'

const derived = new WeakMap<HouseKeys, Map<string, Uint8Array>>()

/** 32 bytes, another for each purpose and each house. */
export const keyFor = ({ keys }: Pick<House, 'keys'>, purpose: string): Uint8Array => {
  const known = derived.get(keys) ?? new Map<string, Uint8Array>()
  derived.set(keys, known)
  const key = known.get(purpose) ?? new Uint8Array(hkdfSync('sha256', keys.master, '', `sajha people: ${purpose}`, 32))
  known.set(purpose, key)
  return key
}

/** 32 bytes. The same text gives the same token for the same purpose in the same house, and in no other. */
export const tokenOf = (house: Pick<House, 'keys'>, purpose: string, text: string): Uint8Array =>
  new Uint8Array(createHmac('sha256', keyFor(house, purpose)).update(text).digest())
