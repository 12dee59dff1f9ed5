// Whether checkpoints belong to one log: each signed by its key, the newer beginning with all that the older had.
import {
  type Checkpoint,
  fromBase64,
  openNote,
  parseCheckpoint,
  type VerifierKey,
  verifyConsistency,
} from '@sajha/record'
import { ask } from '../api.ts'
import { platformVerify } from './verify.ts'

export type Opening = { readonly signed: Checkpoint } | { readonly wrong: 'not-signed' | 'another-log' }

/** A checkpoint signed by one of the log's own keys, and for that log. */
export const openCheckpoint = async (note: string, keys: readonly VerifierKey[], origin: string): Promise<Opening> => {
  const read = await openNote(note, keys, platformVerify).catch(() => null)
  if (read?.verdict !== 'signed') return { wrong: 'not-signed' }
  const checkpoint = parseCheckpoint(read.text)
  return checkpoint.origin === origin ? { signed: checkpoint } : { wrong: 'another-log' }
}

/** Whether `newer` begins with all that `older` had. `proof` in base64, as the server gives it. */
export const follows = (older: Checkpoint, newer: Checkpoint, proof: readonly string[]): boolean => {
  // From nothing there is nothing to prove.
  if (older.size === 0) return true
  const hashes = proof.map(fromBase64OrEmpty)
  return verifyConsistency({
    oldSize: older.size,
    newSize: newer.size,
    oldRoot: older.root,
    newRoot: newer.root,
    proof: hashes,
  })
}

const fromBase64OrEmpty = (text: string): Uint8Array => {
  try {
    return fromBase64(text)
  } catch {
    return new Uint8Array()
  }
}

/** The proof between two sizes, as the server gives it; nothing where nothing is to be proved. Throws OfflineError. */
export const proofBetween = async (from: number, to: number): Promise<readonly string[]> => {
  if (from === 0 || from === to) return []
  const told = await ask<{ readonly proof: readonly string[] }>('GET', `log/consistency?from=${from}&to=${to}`)
  return told.proof
}
