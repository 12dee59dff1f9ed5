// The key this device signs with: Ed25519, made here, once, and never again readable in the clear. Its private part is kept sealed
// under the store key, and in memory as a key that cannot be exported.
import { type Bytes, deviceId, fromBase64url, toBase64url } from '@sajha/record'
import type { DeviceKey } from './session/opened.ts'

const ED25519 = 'Ed25519'

/** The private key in PKCS #8 and the public key, both base64url: what is sealed. */
export type StoredDeviceKey = { readonly privateKey: string; readonly publicKey: string }

/** Makes a key. The caller seals it at once. */
export const newDeviceKey = async (): Promise<StoredDeviceKey> => {
  const pair = (await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify'])) as CryptoKeyPair
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
    crypto.subtle.exportKey('raw', pair.publicKey),
  ])
  return { privateKey: toBase64url(new Uint8Array(privateKey)), publicKey: toBase64url(new Uint8Array(publicKey)) }
}

/** The key as it is used: it signs, and cannot be read out. */
export const usableKey = async ({ privateKey, publicKey }: StoredDeviceKey): Promise<DeviceKey> => {
  const raw = fromBase64url(privateKey)
  const key = await crypto.subtle.importKey('pkcs8', raw, ED25519, false, ['sign'])
  raw.fill(0)
  return {
    id: deviceId(fromBase64url(publicKey)),
    publicKey,
    sign: async (bytes: Bytes) => new Uint8Array(await crypto.subtle.sign(ED25519, key, bytes)),
  }
}

/** Whether this browser can sign at all, asked before anything is promised. */
export const canSign = async (): Promise<boolean> => {
  try {
    await crypto.subtle.generateKey(ED25519, false, ['sign', 'verify'])
    return true
  } catch {
    return false
  }
}
