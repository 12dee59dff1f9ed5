// The log's own name and keys, and the checkpoint it signs: how large it is and what its root is (C2SP tlog-checkpoint).
import {
  ED25519,
  formatCheckpoint,
  formatNote,
  formatVerifierKey,
  type Signer,
  signText,
  type VerifierKey,
  verifierKey,
} from '@sajha/record'
import type { House } from '../house.ts'
import type { Signer as KeySigner } from '../platform/keys.ts'
import { findCheckpoint, type StoredCheckpoint } from './store.ts'

const named = (house: House, publicKey: Uint8Array): VerifierKey => verifierKey(house.origin, ED25519, publicKey)

/** The key of this house's log, under its origin. */
export const logKey = (house: House): VerifierKey => named(house, house.keys.signer.publicKey)

/** Every key this log had, the one it has now first. */
export const logKeys = (house: House): readonly VerifierKey[] => [
  logKey(house),
  ...(house.keys.earlier ?? []).map((it) => named(house, it)),
]

/** The key as other people's tools read it: one line, without its newline. */
export const logKeyLine = (house: House): string => formatVerifierKey(logKey(house))

const signerFor = (house: House, it: KeySigner): Signer => ({
  key: named(house, it.publicKey),
  sign: (message) => it.sign(message),
})

/** A text under the log's key and, while a change-over lasts, under the one before too. */
export const signedByLog = async (house: House, text: string): Promise<string> => {
  const { signer, outgoing } = house.keys
  const signers = [signer, ...(outgoing ? [outgoing] : [])].map((it) => signerFor(house, it))
  return formatNote({ text, signatures: await Promise.all(signers.map((it) => signText(text, it))) })
}

/** A signed note over size and root (32 bytes). */
export const signedCheckpoint = (house: House, size: number, root: Uint8Array): Promise<string> =>
  signedByLog(house, formatCheckpoint({ origin: house.origin, size, root, extensions: [] }))

/** The newest checkpoint; null before the sequencer's first pass. */
export const newestCheckpoint = (house: House): Promise<StoredCheckpoint | null> => findCheckpoint(house.db)
