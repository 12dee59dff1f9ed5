// A passkey as a second way to open what is kept on this device, where it can compute a secret of its own (WebAuthn level 3, the `prf`
// extension). The server has no part in it: the secret never leaves the device, and works without a network.
import { fromBase64url, toBase64url } from '@sajha/record'
import { addPasskeyWay, type Unlocked, unlockWithSecret } from '../session/opening.ts'
import { readLock } from '../session/store-door.ts'
import { type PasskeyWay, passkeyWays } from '../store/lock.ts'
import { random } from '../store/seal.ts'

type Answer = { readonly credential: string; readonly secret: Uint8Array }
type Prf = AuthenticationExtensionsPRFInputs

/** Null when the person said no, when there is no passkey, or when it can compute no secret. */
const secretOf = async (ways: readonly PasskeyWay[], prf: Prf): Promise<Answer | null> => {
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
  if (!(credential instanceof PublicKeyCredential)) return null
  const secret = credential.getClientExtensionResults().prf?.results?.first
  if (!secret) return null
  const bytes = secret instanceof ArrayBuffer ? new Uint8Array(secret) : new Uint8Array(secret.buffer)
  return { credential: toBase64url(new Uint8Array(credential.rawId)), secret: bytes }
}

/** Whether a passkey was made a way to open this device. */
export const opensWithPasskey = async (): Promise<boolean> => passkeyWays((await readLock()) ?? NOTHING).length > 0
const NOTHING = { ways: [], tries: 0, triedAt: 0 }

/**
 * Makes a passkey of this person's a way to open this device. The phrase stays one. `not-possible`: this passkey computes no secret.
 * @public
 */
export const addPasskey = async (phrase: string): Promise<'added' | 'wrong-phrase' | 'not-possible'> => {
  const salt = random(32)
  const answer = await secretOf([], { eval: { first: salt } })
  if (!answer) return 'not-possible'
  return (await addPasskeyWay(phrase, { ...answer, salt })) ? 'added' : 'wrong-phrase'
}

/** Opens what is kept here with a passkey that was made a way to. */
export const unlockWithPasskey = async (): Promise<Unlocked> => {
  const ways = passkeyWays((await readLock()) ?? NOTHING)
  const salts = Object.fromEntries(ways.map((it) => [it.credential, { first: new Uint8Array(it.salt) }]))
  const answer = await secretOf(ways, { evalByCredential: salts })
  return answer ? unlockWithSecret(answer.credential, answer.secret) : 'wrong'
}
