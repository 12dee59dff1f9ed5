// Codes beside a password: six digits of an authenticator (RFC 6238, SHA-1, 30 seconds, one step of grace either way), or one of ten
// printed ones. Each opens once: the time step of the last code taken is kept, and a printed code's row is taken away.
import { randomBytes } from 'node:crypto'
import { generateURI, verifySync } from 'otplib'
import type { House } from '../../../house.ts'
import { asTyped, newCode } from '../../codes.ts'
import { tokenOf } from '../../tokens.ts'
import { giveChallenge, type Ticket } from './challenges.ts'

const PRINTED = 10
const GRACE = 30

export type OneTimeSecret = Ticket & {
  /** Base32, to type where nothing can be scanned. */
  readonly secret: string
  /** otpauth://, to draw as a QR code. */
  readonly uri: string
}

/** @param label what the authenticator shows beside the code; it is not kept */
export const newOneTimeSecret = async (house: House, label: string): Promise<OneTimeSecret> => {
  const bytes = randomBytes(20)
  const secret = base32(bytes)
  const given = await giveChallenge(house, 'one-time-codes', bytes)
  return { ...given, secret, uri: generateURI({ issuer: 'Sajha', label, secret }) }
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** 20 bytes are 32 letters without padding (RFC 4648, section 6). */
const base32 = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, (it) => it.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((it) => BASE32.charAt(Number.parseInt(it, 2))).join('')
}

/** The time step of a right code; null for a wrong one, and for one of the step `after` or before it. */
export const stepOfCode = (secret: Uint8Array, typed: string, now: Temporal.Instant, after: number): number | null => {
  const token = asTyped(typed)
  if (!/^\d{6}$/.test(token)) return null
  const epoch = Math.floor(now.epochMilliseconds / 1000)
  const found = verifySync({ secret, token, epoch, epochTolerance: GRACE, afterTimeStep: after })
  return found.valid && 'timeStep' in found ? found.timeStep : null
}

export const newPrintedCodes = (): readonly string[] => Array.from({ length: PRINTED }, () => newCode(10, 5))

/** What stands in the database for a printed code of this person. */
export const printedCodeToken = (house: House, person: string, typed: string): Uint8Array =>
  tokenOf(house, 'printed code', `${person} ${asTyped(typed)}`)
