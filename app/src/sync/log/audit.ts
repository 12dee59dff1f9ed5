// Every phone is an auditor: keeps the last checkpoint it saw and asks, at the next, for the proof that the log only grew. A log that
// tells two stories is shown, with both checkpoints kept, and stays shown until a person has dealt with it.
import {
  type Checkpoint,
  fromBase64,
  openNote,
  parseCheckpoint,
  parseVerifierKey,
  verifyConsistency,
} from '@sajha/record'
import { ask, askText, isProblem } from '../api.ts'
import { opened } from '../session/opened.ts'
import { kept } from '../store/kept.ts'
import { tellFork } from './fork.ts'
import { platformVerify } from './verify.ts'

const storedCheckpoint = kept<string>('checkpoint')

export type Opening = { readonly signed: Checkpoint } | { readonly wrong: 'not-signed' | 'another-log' }

/** A checkpoint signed by the log's own key, and for that log. */
export const openCheckpoint = async (note: string, logKey: string, origin: string): Promise<Opening> => {
  const key = parseVerifierKey(logKey.trim())
  const read = await openNote(note, [key], platformVerify).catch(() => null)
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

const proofBetween = async (from: number, to: number): Promise<readonly string[]> => {
  if (from === 0 || from === to) return []
  const told = await ask<{ readonly proof: readonly string[] }>('GET', `log/consistency?from=${from}&to=${to}`)
  return told.proof
}

/** Compares the newest checkpoint with the one held. Throws OfflineError; a log that has no checkpoint yet is nothing to compare. */
export const audit = async (): Promise<void> => {
  const { origin, logKey } = opened().record
  const offered = await askText('log/checkpoint').catch((error: unknown) => {
    if (isProblem(error, 'not-found')) return null
    throw error
  })
  const held = await storedCheckpoint.get()
  if (offered === null || offered === held) return
  const newer = await openCheckpoint(offered, logKey, origin)
  if ('wrong' in newer) return tellFork(held ?? '', offered, newer.wrong)
  const older = held === null ? null : await openCheckpoint(held, logKey, origin)
  if (!older || 'wrong' in older) return storedCheckpoint.put(offered)
  await compare(older.signed, newer.signed, held ?? '', offered)
}

const compare = async (older: Checkpoint, newer: Checkpoint, held: string, offered: string): Promise<void> => {
  // Another of several servers may be a moment behind: an older checkpoint must be a beginning of ours, then nothing is wrong.
  const [first, last] = older.size <= newer.size ? [older, newer] : [newer, older]
  const proof = await proofBetween(first.size, last.size)
  if (!follows(first, last, proof))
    return tellFork(held, offered, older.size <= newer.size ? 'not-consistent' : 'shorter')
  if (older.size < newer.size) await storedCheckpoint.put(offered)
}
