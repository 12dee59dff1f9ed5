// The log's own name and key, and the checkpoint it signs: how large it is and what its root is (C2SP tlog-checkpoint).
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
import { StartRefused } from '../platform/process.ts'
import { findCheckpoint, type StoredCheckpoint } from './store.ts'

/** The key of this house's log, under its origin. */
export const logKey = (house: House): VerifierKey => verifierKey(house.origin, ED25519, house.keys.signer.publicKey)

/** The key as other people's tools read it: one line, without its newline. */
export const logKeyLine = (house: House): string => formatVerifierKey(logKey(house))

export const logSigner = (house: House): Signer => ({
  key: logKey(house),
  sign: (message) => house.keys.signer.sign(message),
})

/** A signed note over size and root (32 bytes). */
export const signedCheckpoint = async (house: House, size: number, root: Uint8Array): Promise<string> => {
  const text = formatCheckpoint({ origin: house.origin, size, root, extensions: [] })
  return formatNote({ text, signatures: [await signText(text, logSigner(house))] })
}

/** The newest checkpoint; null before the sequencer's first pass. */
export const newestCheckpoint = (house: House): Promise<StoredCheckpoint | null> => findCheckpoint(house.db)

/**
 * The log is named by its key, and has one key for as long as it lives: signing on under another would be a second history. Throws
 * `StartRefused` where the key in the data folder is not the one that signed what stands here.
 */
export const refuseAnotherKey = async (house: House): Promise<void> => {
  const newest = await newestCheckpoint(house)
  if (newest && !newest.note.startsWith(`${house.origin}\n`))
    throw new StartRefused(
      `The key of the log in the data folder is not the one this record was signed with; put keys/log-${house.realm}.key back from your copy of the keys.`,
    )
}
