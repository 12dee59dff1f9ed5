// Passkeys (WebAuthn level 3): discoverable, the person verified by the authenticator, no attestation asked. The challenge is kept here
// and is used up by the first answer, right or wrong.
import { randomBytes } from 'node:crypto'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { House } from '../../../house.ts'
import { Problem } from '../../../problems.ts'
import { answerChallenge, giveChallenge, type Purpose, type Ticket } from './challenges.ts'
import { countPasskey, findPasskey, type PasskeyRow } from './store.ts'

/** `options` is what navigator.credentials takes, with its bytes as base64url (PublicKeyCredential.parse…FromJSON). */
export type PasskeyChallenge = Ticket & { readonly options: Readonly<Record<string, unknown>> }
/** What navigator.credentials answered, as `toJSON()` gives it. */
export type PasskeyAnswer = { readonly ticket: string; readonly response: Readonly<Record<string, unknown>> }

const siteOf = ({ config }: House) => ({ origin: config.publicUrl, domain: new URL(config.publicUrl).hostname })

/** EdDSA, ES256 and RS256, by their COSE numbers: between them, what every authenticator in use can do. */
const ALGORITHMS = [-8, -7, -257]

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

const challenged = async (
  house: House,
  purpose: Purpose,
): Promise<{ challenge: Uint8Array<ArrayBuffer>; given: Ticket }> => {
  const challenge = new Uint8Array(randomBytes(32))
  return { challenge, given: await giveChallenge(house, purpose, challenge) }
}

/**
 * @param name what the phone shows beside the passkey; it is not kept here
 * @param mine passkeys the person has already, so that one authenticator is not asked to make a second
 */
export const askToRegister = async (
  house: House,
  name: string,
  mine: readonly PasskeyRow[] = [],
): Promise<PasskeyChallenge> => {
  const { challenge, given } = await challenged(house, 'register-passkey')
  const options = await generateRegistrationOptions({
    rpName: 'Sajha',
    rpID: siteOf(house).domain,
    userName: name,
    userDisplayName: name,
    userID: new Uint8Array(randomBytes(16)),
    challenge,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: mine.map((it) => ({ id: asText(it.id), transports: [...it.transports] })),
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  })
  return { ...given, options: { ...options } }
}

export const askToSignIn = async (house: House): Promise<PasskeyChallenge> => {
  const { challenge, given } = await challenged(house, 'sign-in-with-passkey')
  const options = await generateAuthenticationOptions({
    rpID: siteOf(house).domain,
    challenge,
    userVerification: 'required',
  })
  return { ...given, options: { ...options } }
}

const refused = (): Problem => new Problem('passkey-refused')

/** The challenge of a ticket, base64url. Throws `passkey-refused` when there is none or it is too late. */
const challengeOf = async (house: House, purpose: Purpose, ticket: string): Promise<string> => {
  const challenge = await answerChallenge(house, purpose, ticket)
  if (!challenge) throw refused()
  return asText(challenge)
}

/** The library throws for what is malformed and answers false for what does not verify: both are one refusal. */
const verified = async <T extends { readonly verified: boolean }>(verify: () => Promise<T>): Promise<T> => {
  const result = await verify().catch(() => null)
  if (!result?.verified) throw refused()
  return result
}

/** What a browser may say of how its authenticator is reached (WebAuthn level 3, section 5.8.4). */
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']

export type NewPasskey = Omit<PasskeyRow, 'person' | 'organisation'>

/** A passkey that was just made. Throws `passkey-refused`. */
export const registeredPasskey = async (house: House, { ticket, response }: PasskeyAnswer): Promise<NewPasskey> => {
  const expectedChallenge = await challengeOf(house, 'register-passkey', ticket)
  const { origin, domain } = siteOf(house)
  const { registrationInfo: made } = await verified(() =>
    verifyRegistrationResponse({
      response: response as unknown as RegistrationResponseJSON,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: domain,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  )
  if (!made) throw refused()
  const { id, publicKey, counter, transports = [] } = made.credential
  return {
    id: new Uint8Array(Buffer.from(id, 'base64url')),
    public_key: publicKey,
    counter,
    transports: TRANSPORTS.filter((it) => transports.includes(it)),
  }
}

const idOf = (response: Readonly<Record<string, unknown>>): Uint8Array => {
  const id = response['id']
  if (typeof id !== 'string' || !/^[A-Za-z0-9_-]{1,1400}$/.test(id)) throw refused()
  return new Uint8Array(Buffer.from(id, 'base64url'))
}

/** Whose passkey signed the challenge. Throws `passkey-refused`, also for one whose counter went back: it was copied. */
export const passkeyThatSigned = async (house: House, { ticket, response }: PasskeyAnswer): Promise<PasskeyRow> => {
  const expectedChallenge = await challengeOf(house, 'sign-in-with-passkey', ticket)
  const stored = await findPasskey(house.db, idOf(response))
  if (!stored) throw refused()
  const { origin, domain } = siteOf(house)
  const { authenticationInfo } = await verified(() =>
    verifyAuthenticationResponse({
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: domain,
      requireUserVerification: true,
      credential: {
        id: asText(stored.id),
        publicKey: new Uint8Array(stored.public_key),
        counter: stored.counter,
        transports: [...stored.transports],
      },
    }),
  )
  await countPasskey(house.db, stored.id, authenticationInfo.newCounter)
  return stored
}
