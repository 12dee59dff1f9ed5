// What is wrong with one shown entry by itself: its id, its signature, what is shown of its body, whose book it is of.

import { type Bytes, fromBase64url, toBase64url } from '../log/bytes.ts'
import { hashOfDisclosure } from '../log/commitment.ts'
import { type PlatformVerify, verifyBy } from '../log/ed25519-rule.ts'
import { deviceId, envelopeBytes } from '../log/envelope.ts'
import { sha256 } from '../log/hash.ts'
import type { BundledDevice, ShownEntry } from '../wire/bundle.ts'
import type { Rule } from './rules.ts'

/** A device's key, or null where its id is not the hash of the key given for it. */
export type DeviceKeys = ReadonlyMap<string, Bytes | null>

const bytesOrNull = (text: string): Bytes | null => {
  try {
    return fromBase64url(text)
  } catch {
    return null
  }
}

export const keysOf = (devices: readonly BundledDevice[]): DeviceKeys =>
  new Map(
    devices.map(({ device, publicKey }) => {
      const key = bytesOrNull(publicKey)
      return [device, key && deviceId(key) === device ? key : null]
    }),
  )

const bodyHolds = ({ body, envelope }: ShownEntry): boolean => {
  try {
    return body === null || hashOfDisclosure(body) === envelope.body
  } catch {
    return false
  }
}

const signatureFault = async (
  it: ShownEntry,
  bytes: Bytes,
  keys: DeviceKeys,
  verify: PlatformVerify,
): Promise<Rule | null> => {
  const key = keys.get(it.envelope.device)
  if (key === undefined) return 'device-unknown'
  // Named once, for the device.
  if (key === null) return null
  const signature = bytesOrNull(it.signature)
  return signature && (await verifyBy(verify)(key, bytes, signature)) ? null : 'signature'
}

/** @param origin the log everything must have been written for; null where even that is unknown */
export const ownFaults = async (
  it: ShownEntry,
  book: string,
  origin: string | null,
  keys: DeviceKeys,
  verify: PlatformVerify,
): Promise<readonly Rule[]> => {
  const { envelope } = it
  const bytes = envelopeBytes(envelope)
  const signature = signatureFault(it, bytes, keys, verify)
  const rules: Rule[] = []
  if (envelope.book !== book || (origin !== null && envelope.log !== origin)) rules.push('another-book')
  if (toBase64url(sha256(bytes)) !== it.id) rules.push('entry-id')
  if (!bodyHolds(it)) rules.push('body')
  const signed = await signature
  return signed ? [...rules, signed] : rules
}
