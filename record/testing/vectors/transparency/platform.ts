// Ed25519 as two platforms compute it, for tests: node:crypto and WebCrypto. Neither knows our rule; each answers false for
// what it cannot take as a key or a signature, as `PlatformVerify` asks.
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify, webcrypto } from 'node:crypto'
import { type Bytes, concat, fromHex, toBase64url } from '../../../src/log/bytes.ts'
import { type KeyAlgorithm, type Signer, verifierKey } from '../../../src/log/note.ts'

const orFalse = (ask: () => boolean): boolean => {
  try {
    return ask()
  } catch {
    return false
  }
}

const keys = new Map<string, KeyObject>()
const KEPT = 100

/** Making a key costs as much as a signature: those that come again are kept. */
const keyOf = (x: string): KeyObject => {
  const key = keys.get(x) ?? createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  if (keys.size >= KEPT) keys.clear()
  keys.set(x, key)
  return key
}

export const nodeVerify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
  orFalse(() => verify(null, message, keyOf(toBase64url(publicKey)), signature))

export const webVerify = async (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> => {
  try {
    const key = await webcrypto.subtle.importKey('raw', publicKey.slice(), 'Ed25519', false, ['verify'])
    return await webcrypto.subtle.verify('Ed25519', key, signature.slice(), message.slice())
  } catch {
    return false
  }
}

/** The fixed bytes before a seed in PKCS #8 (RFC 8410, section 7). */
const PKCS8 = fromHex('302e020100300506032b657004220420')

/** A signer made of a 32-byte seed. */
export const signerOf = (name: string, algorithm: KeyAlgorithm, seed: Uint8Array): Signer => {
  const secret = createPrivateKey({ key: Buffer.from(concat(PKCS8, seed)), format: 'der', type: 'pkcs8' })
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' })
  const publicKey = new Uint8Array(Buffer.from(x, 'base64url'))
  return {
    key: verifierKey(name, algorithm, publicKey),
    sign: (message: Bytes) => new Uint8Array(sign(null, message, secret)),
  }
}
