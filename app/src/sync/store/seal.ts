// Everything kept on the device passes here: JSON in, AES-256-GCM out, under the store key. The name a thing is kept under goes in as
// associated data, so that nothing sealed in one place opens in another.
import { type Bytes, concat, textOf, utf8 } from '@sajha/record'

const IV_LENGTH = 12

export const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

export type Sealer = {
  seal(name: string, value: unknown): Promise<Bytes>
  /** Throws when it was sealed under another key or name, or changed. */
  open<T>(name: string, sealed: Uint8Array): Promise<T>
}

/** IV and ciphertext in one. */
export const encrypt = async (key: CryptoKey, name: string, plain: Bytes): Promise<Bytes> => {
  const iv = random(IV_LENGTH)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(name) }, key, plain)
  return concat(iv, new Uint8Array(sealed))
}

export const decrypt = async (key: CryptoKey, name: string, sealed: Uint8Array): Promise<Bytes> => {
  const iv = new Uint8Array(sealed.subarray(0, IV_LENGTH))
  const rest = new Uint8Array(sealed.subarray(IV_LENGTH))
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8(name) }, key, rest))
}

export const sealerOf = (key: CryptoKey): Sealer => ({
  seal: (name, value) => encrypt(key, name, utf8(JSON.stringify(value))),
  open: async <T>(name: string, sealed: Uint8Array) => JSON.parse(textOf(await decrypt(key, name, sealed))) as T,
})
