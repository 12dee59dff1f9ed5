// The platform's Ed25519, for record/'s one rule. Runs on the thread pool, so that a batch uses every core.
import { createPublicKey, type KeyObject, verify } from 'node:crypto'

const PREFIX = Buffer.from('302a300506032b6570032100', 'hex')
const KEPT = 2000
const keys = new Map<string, KeyObject>()

const keyOf = (publicKey: Uint8Array): KeyObject => {
  const name = Buffer.from(publicKey).toString('base64')
  const known = keys.get(name)
  if (known) return known
  const key = createPublicKey({ key: Buffer.concat([PREFIX, publicKey]), format: 'der', type: 'spki' })
  if (keys.size >= KEPT) keys.clear()
  keys.set(name, key)
  return key
}

/** False, never an error, for a key or signature that is none. */
export const verifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      verify(null, message, keyOf(publicKey), signature, (error, holds) => resolve(!error && holds))
    } catch {
      resolve(false)
    }
  })
