// A passkey as a second way to open what is kept on this device, where it can compute a secret of its own (WebAuthn level 3, the `prf`
// extension). The server has no part in it: the secret never leaves the device, and works without a network.
import { fromBase64url, toBase64url } from '@sajha/record'
import { addPasskeyWay, dropPasskeyWays, unlockWithSecret } from '../session/opening.ts'
import { readLock } from '../session/store-door.ts'
import { type PasskeyWay, passkeyWays } from '../store/lock.ts'
import { random } from '../store/seal.ts'
import { hasPasskeys } from './ways.ts'

type Answer = { readonly credential: string; readonly secret: Uint8Array }
type Prf = AuthenticationExtensionsPRFInputs

/** The person said no, or there is no passkey here; or the one that answered computes no secret. */
type NoAnswer = 'declined' | 'not-possible'

const secretOf = async (ways: readonly PasskeyWay[], prf: Prf): Promise<Answer | NoAnswer> => {
  const credential = await navigator.credentials
    .get({
      publicKey: {
        // Nobody checks it: what is wanted is the secret, and only the right one opens anything.
        challenge: random(32),
        userVerification: 'required',
        allowCredentials: ways.map((it) => ({ type: 'public-key', id: fromBase64url(it.credential) })),
        extensions: { prf },
      },
    })
    .catch(() => null)
  if (!(credential instanceof PublicKeyCredential)) return 'declined'
  const secret = credential.getClientExtensionResults().prf?.results?.first
  if (!secret) return 'not-possible'
  const bytes = secret instanceof ArrayBuffer ? new Uint8Array(secret) : new Uint8Array(secret.buffer)
  return { credential: toBase64url(new Uint8Array(credential.rawId)), secret: bytes }
}

const waysHere = async (): Promise<readonly PasskeyWay[]> => {
  const lock = await readLock()
  return lock ? passkeyWays(lock) : []
}

/** Whether a passkey was made a way to open this device. */
export const opensWithPasskey = async (): Promise<boolean> => (await waysHere()).length > 0

type Capabilities = { readonly getClientCapabilities?: () => Promise<Readonly<Record<string, boolean>>> }

/** Whether this browser asks passkeys for secrets. One that cannot say is taken to do it: the passkey itself then says whether it can. */
export const mayOpenWithPasskey = async (): Promise<boolean> => {
  if (!hasPasskeys()) return false
  const capabilities = await (PublicKeyCredential as Capabilities).getClientCapabilities?.()
  return capabilities?.['extension:prf'] !== false
}

/** Makes a passkey of this person's a way to open this device, by the phrase, which stays one. */
export const addPasskey = async (phrase: string): Promise<'added' | 'wrong-phrase' | NoAnswer> => {
  const salt = random(32)
  const answer = await secretOf([], { eval: { first: salt } })
  if (typeof answer === 'string') return answer
  return (await addPasskeyWay(phrase, { ...answer, salt })) ? 'added' : 'wrong-phrase'
}

/** From now on the phrase alone opens this device. */
export const takePasskeyAway = (): Promise<void> => dropPasskeyWays()

/** Opens what is kept here with a passkey that was made a way to. */
export const unlockWithPasskey = async (): Promise<'opened' | 'not-opened'> => {
  const ways = await waysHere()
  const salts = Object.fromEntries(ways.map((it) => [it.credential, { first: new Uint8Array(it.salt) }]))
  const answer = await secretOf(ways, { evalByCredential: salts })
  if (typeof answer === 'string') return 'not-opened'
  return (await unlockWithSecret(answer.credential, answer.secret)) ? 'opened' : 'not-opened'
}
