// What stands in the database for a link's address, its code and the browser it is open in. The code is bound to its address: the same
// code of another link is another token.
import { timingSafeEqual } from 'node:crypto'
import type { House } from '../house.ts'
import { asTyped } from '../people/codes.ts'
import { tokenOf } from '../people/tokens.ts'

export const addressToken = (house: House, address: string): Uint8Array => tokenOf(house, 'packet link', address)

export const codeToken = (house: House, address: string, code: string): Uint8Array =>
  tokenOf(house, 'packet code', `${address} ${asTyped(code)}`)

export const browserToken = (house: House, cookie: string): Uint8Array => tokenOf(house, 'packet browser', cookie)

export const isSameToken = (a: Uint8Array | null | undefined, b: Uint8Array): boolean =>
  a !== null && a !== undefined && a.length === b.length && timingSafeEqual(a, b)
