// WebCrypto's Ed25519 for record's one rule, and the check of what was pulled: who signed it with which key. What fails is kept and
// flagged, never thrown away: a broken seal is evidence too.
import { type Bytes, deviceId, fromBase64url, type SealedEntry, signatureHolds } from '@sajha/record'

const keys = new Map<string, Promise<CryptoKey | null>>()
const KEPT = 500

const keyOf = (publicKey: Uint8Array): Promise<CryptoKey | null> => {
  const name = publicKey.join()
  const known = keys.get(name)
  if (known) return known
  if (keys.size >= KEPT) keys.clear()
  const raw = new Uint8Array(publicKey)
  const key = crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']).catch(() => null)
  keys.set(name, key)
  return key
}

/** False, never an error, for a key or signature that is none. */
export const platformVerify = async (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> => {
  const key = await keyOf(publicKey)
  if (!key) return false
  return crypto.subtle.verify('Ed25519', key, new Uint8Array(signature), new Uint8Array(message)).catch(() => false)
}

/** Why something that was pulled does not hold. */
export type Broken =
  /** The signature is not by this device's key. */
  | 'signature'
  /** The key the server names for this device is not the one its id is the hash of, or it names none. */
  | 'device'
  /** It does not follow on what this device held. */
  | 'chain'
  /** It stands where something else stood before. */
  | 'changed'

/** Public keys by device, base64url, as far as each is the one its id names. */
export type DeviceKeys = Readonly<Record<string, string>>

const bytesOf = (text: string | undefined): Bytes | null => {
  try {
    return text ? fromBase64url(text) : null
  } catch {
    return null
  }
}

const checkOne = async (it: SealedEntry, devices: DeviceKeys): Promise<Broken | null> => {
  const publicKey = bytesOf(devices[it.envelope.device])
  if (!publicKey || deviceId(publicKey) !== it.envelope.device) return 'device'
  return (await signatureHolds(it, publicKey, platformVerify)) ? null : 'signature'
}

const AT_ONCE = 50

/** What of these does not hold, by id. Fifty at a time, so that a slow phone still answers to touch. */
export const checkSignatures = async (
  entries: readonly SealedEntry[],
  devices: DeviceKeys,
): Promise<ReadonlyMap<string, Broken>> => {
  const broken = new Map<string, Broken>()
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const some = entries.slice(at, at + AT_ONCE)
    const found = await Promise.all(some.map((it) => checkOne(it, devices)))
    found.forEach((why, i) => {
      const it = some[i]
      if (why && it) broken.set(it.id, why)
    })
  }
  return broken
}
