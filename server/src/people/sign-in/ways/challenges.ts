// What a browser was asked and has to answer soon. It is kept here, sealed, and the browser holds only a ticket for it.
import { randomBytes } from 'node:crypto'
import type { House } from '../../../house.ts'
import { open, seal } from '../../../platform/keys.ts'
import { keyFor, tokenOf } from '../../tokens.ts'
import { findChallenge, insertChallenge, takeChallenge } from './store.ts'

export type Purpose = 'register-passkey' | 'sign-in-with-passkey' | 'one-time-codes'
export type Ticket = { readonly ticket: string; readonly expiresAt: string }

const WITHIN: Readonly<Record<Purpose, Temporal.DurationLike>> = {
  'register-passkey': { minutes: 10 },
  'sign-in-with-passkey': { minutes: 5 },
  // Long enough to find the other phone, and to print the codes.
  'one-time-codes': { minutes: 30 },
}

const about = (purpose: Purpose, ticket: string) => `challenge ${purpose} ${ticket}`

export const giveChallenge = async (house: House, purpose: Purpose, secret: Uint8Array): Promise<Ticket> => {
  const ticket = randomBytes(16).toString('base64url')
  const now = house.clock.now()
  const expiresAt = now.add(WITHIN[purpose]).toString()
  await insertChallenge(house.db, now, {
    ticket: tokenOf(house, 'ticket', ticket),
    purpose,
    sealed: seal(keyFor(house, 'challenge'), about(purpose, ticket), secret),
    expiresAt,
  })
  return { ticket, expiresAt }
}

const opened = (house: House, purpose: Purpose, ticket: string, sealed: Uint8Array | null): Uint8Array | null =>
  sealed && open(keyFor(house, 'challenge'), about(purpose, ticket), sealed)

/** The secret behind a ticket, which is used up by asking; null when there is none, or it is too late. */
export const answerChallenge = async (house: House, purpose: Purpose, ticket: string): Promise<Uint8Array | null> => {
  const token = tokenOf(house, 'ticket', ticket)
  return opened(house, purpose, ticket, await takeChallenge(house.db, token, purpose, house.clock.now()))
}

/** The same without using it up: a mistyped code may be typed again. */
export const readChallenge = async (house: House, purpose: Purpose, ticket: string): Promise<Uint8Array | null> => {
  const token = tokenOf(house, 'ticket', ticket)
  return opened(house, purpose, ticket, await findChallenge(house.db, token, purpose, house.clock.now()))
}
