// The signed part of an entry (docs/log-format.md, Entry). An entry's id is the hash of its envelope, so pushing it twice is
// pushing it once, and a correction or a seal that names the id names exactly these bytes.
import type { Compartment, Role } from '../terms.ts'
import { type Bytes, fromBase64url, toBase64url, utf8 } from './bytes.ts'
import { commit } from './commitment.ts'
import { type PlatformVerify, verifyBy } from './ed25519-rule.ts'
import { sha256 } from './hash.ts'
import { canonical, type Json } from './jcs.ts'

export type Envelope = {
  readonly v: 1
  /** The origin of the log this was written for. A practice entry names the practice log and is refused everywhere else. */
  readonly log: string
  readonly book: string
  readonly kind: string
  readonly version: number
  readonly compartment: Compartment
  readonly author: string
  readonly as: Role
  readonly organisation: string
  readonly device: string
  /** The device's own clock, with its offset: a claim. */
  readonly madeAt: string
  /** The last server time this device had heard, and how many milliseconds of its own unstoppable clock ago. */
  readonly heard: { readonly at: string; readonly ago: number } | null
  /** The last sealed entry of this book the author had seen. */
  readonly saw: string | null
  /** Commitment to the body, base64url. */
  readonly body: string
}

export type Signed = { readonly envelope: Envelope; readonly signature: string }

/** What travels from a device to the server: the signed envelope, the body and the secret of its commitments. */
export type Pushed = Signed & { readonly body: Readonly<Record<string, unknown>>; readonly secret: string }

const ENTRY = 'sajha/entry/v1\n'

/** The bytes that are hashed and signed. The first line keeps them apart from anything else a key may ever sign. */
export const envelopeBytes = (it: Envelope): Bytes => utf8(ENTRY + canonical(it as unknown as Json))

export const entryId = (it: Envelope): string => toBase64url(sha256(envelopeBytes(it)))

/** A device's id: the hash of its public key, so that neither can be exchanged without the other. 43 letters. */
export const deviceId = (publicKey: Uint8Array): string => toBase64url(sha256(utf8('sajha/device/v1\n'), publicKey))

export type Sign = (bytes: Bytes) => Promise<Uint8Array>

/** Makes a signed entry of a body. `secret` is 32 fresh random bytes; `sign` is the device's Ed25519 key. */
export const signEntry = async (
  draft: Omit<Envelope, 'v' | 'body'>,
  body: Readonly<Record<string, unknown>>,
  secret: Uint8Array,
  sign: Sign,
): Promise<Pushed & { readonly id: string }> => {
  const envelope: Envelope = { v: 1, ...draft, body: commit(body, secret) }
  const bytes = envelopeBytes(envelope)
  const signature = toBase64url(await sign(bytes))
  return { id: toBase64url(sha256(bytes)), envelope, signature, body, secret: toBase64url(secret) }
}

/** Whether the device signed this envelope, by the one written rule. False, never an error, for keys or signatures of another form. */
export const signatureHolds = (
  { envelope, signature }: Signed,
  publicKey: Uint8Array,
  platform: PlatformVerify,
): boolean | Promise<boolean> => {
  const bytes = fromBase64urlOrNull(signature)
  return bytes !== null && verifyBy(platform)(publicKey, envelopeBytes(envelope), bytes)
}

const fromBase64urlOrNull = (text: string): Bytes | null => {
  try {
    return fromBase64url(text)
  } catch {
    return null
  }
}
