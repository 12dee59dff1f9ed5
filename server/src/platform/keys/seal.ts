/**
 * Sealing bytes: AES-256-GCM, written as nonce (12) ‖ ciphertext ‖ tag (16). The nonce is random, so one key seals at most some
 * billions of things; keys here are per book and compartment. `about` says what is sealed and is authenticated with it, so that
 * a sealed value moved to another row or column does not open.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16
export const keyLength = 32

export function randomKey(): Uint8Array {
  return new Uint8Array(randomBytes(keyLength))
}

/** @param key 32 bytes */
export function seal(key: Uint8Array, about: Uint8Array | string, bytes: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength })
  cipher.setAAD(Buffer.from(about as Uint8Array))
  return new Uint8Array(Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]))
}

/** Throws when the key, `about` or any bit differs from when it was sealed. */
export function open(key: Uint8Array, about: Uint8Array | string, sealed: Uint8Array): Uint8Array {
  if (sealed.length < nonceLength + tagLength) throw new Error('what was sealed is cut short')
  const end = sealed.length - tagLength
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceLength), { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(about as Uint8Array))
  decipher.setAuthTag(sealed.subarray(end))
  return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(nonceLength, end)), decipher.final()]))
}

/** A key sealed under another. @param about which key it is, such as 'book b1 identity' */
export function wrapKey(wrapping: Uint8Array, about: string, key: Uint8Array): Uint8Array {
  if (key.length !== keyLength) throw new TypeError(`a key has ${keyLength} bytes`)
  return seal(wrapping, `key: ${about}`, key)
}

export function unwrapKey(wrapping: Uint8Array, about: string, wrapped: Uint8Array): Uint8Array {
  return open(wrapping, `key: ${about}`, wrapped)
}
