// The only hash of the log is SHA-256; keys are derived with HMAC and HKDF over it (RFC 2104, RFC 5869).
// Synchronous, unlike WebCrypto, so that folds and proofs stay plain functions.
import { expand, hkdf as hkdfOf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 as sha256Of } from '@noble/hashes/sha2.js'
import type { Bytes } from './bytes.ts'

export const HASH_LENGTH = 32

// Making a state costs as much as hashing a node of the tree, so one is used again and again: nothing here waits in between.
const blank = sha256Of.create()
const scratch = sha256Of.create()
const small = new Uint8Array(256)

/** Parts that are small together are laid side by side first: one update costs less than three. */
const feed = (parts: readonly Uint8Array[]): void => {
  let length = 0
  for (const part of parts) length += part.length
  if (parts.length === 1 || length > small.length) {
    for (const part of parts) scratch.update(part)
    return
  }
  let at = 0
  for (const part of parts) {
    small.set(part, at)
    at += part.length
  }
  scratch.update(small.subarray(0, length))
}

/** SHA-256 of the parts one after the other: 32 bytes. */
export const sha256 = (...parts: readonly Uint8Array[]): Bytes => {
  blank._cloneInto(scratch)
  feed(parts)
  const hash = new Uint8Array(HASH_LENGTH)
  scratch.digestInto(hash)
  return hash
}

/** A SHA-256 that is fed piece by piece, for what is too large to hold at once. */
export type Sha256Stream = {
  readonly add: (piece: Uint8Array) => void
  /** 32 bytes, once; nothing may be added afterwards. */
  readonly digest: () => Bytes
}

export const sha256Stream = (): Sha256Stream => {
  const state = sha256Of.create()
  return {
    add: (piece) => {
      state.update(piece)
    },
    digest: () => state.digest(),
  }
}

/** HMAC-SHA-256: 32 bytes. */
export const hmacSha256 = (key: Uint8Array, bytes: Uint8Array): Bytes => hmac(sha256Of, key, bytes)

/** The second half of HKDF, for a `secret` that is already random: at least 32 bytes, or it throws. `length` up to 8160. */
export const hkdfExpand = (secret: Uint8Array, info: Uint8Array, length: number): Bytes =>
  expand(sha256Of, secret, info, length)

/** Whole HKDF, for a `secret` that is not evenly random. `length` up to 8160 bytes, or it throws. */
export const hkdf = (secret: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Bytes =>
  hkdfOf(sha256Of, secret, salt, info, length)
