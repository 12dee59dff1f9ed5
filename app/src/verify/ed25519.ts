// Ed25519 for a page that runs on any computer: the browser's own where it has one, and otherwise computed here, by the third point of the
// one rule of docs/log-format.md: the equation without cofactor. Points one and two are record's, before anybody is asked.
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concat } from '@sajha/record'

const { Point } = ed25519

const numberIn = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
const ORDER = Point.Fn.ORDER

/** [S]B = R + [k]A. False, never an error, for a key or signature that is none. */
export const computedHere = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  try {
    const [R, S] = [signature.subarray(0, 32), numberIn(signature.subarray(32))]
    const k = numberIn(sha512(concat(R, publicKey, message))) % ORDER
    if (S >= ORDER) return false
    const left = S === 0n ? Point.ZERO : Point.BASE.multiply(S)
    const right = k === 0n ? Point.ZERO : Point.fromBytes(publicKey).multiplyUnsafe(k)
    return left.equals(Point.fromBytes(R).add(right))
  } catch {
    return false
  }
}

const keys = new Map<string, Promise<CryptoKey>>()

const byBrowser = async (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> => {
  const name = publicKey.join()
  const key = keys.get(name) ?? crypto.subtle.importKey('raw', new Uint8Array(publicKey), 'Ed25519', false, ['verify'])
  keys.set(name, key)
  return crypto.subtle.verify('Ed25519', await key, new Uint8Array(signature), new Uint8Array(message))
}

/** Browsers before 2025, and pages that a browser does not trust, have none: found out once, by a signature that holds. */
const browserVerifies: Promise<boolean> = (async () => {
  try {
    const secret = new Uint8Array(32).fill(1)
    const message = Uint8Array.of(1, 2, 3)
    return await byBrowser(ed25519.getPublicKey(secret), message, ed25519.sign(message, secret))
  } catch {
    return false
  }
})()

export const verifyHere = async (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> => {
  if (!(await browserVerifies)) return computedHere(publicKey, message, signature)
  return byBrowser(publicKey, message, signature).catch(() => false)
}
