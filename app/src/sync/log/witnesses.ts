// The witnesses my organisation believes, and up to where each of them stands behind the record. What a witness signed is checked here:
// its own signature, the log's, and that it is one story with what this device holds. What does not hold counts for nothing.
import {
  type Checkpoint,
  cosignedCheckpoint,
  formatVerifierKey,
  isMalformed,
  parseVerifierKey,
  type VerifierKey,
} from '@sajha/record'
import { ask } from '../api.ts'
import { opened } from '../session/opened.ts'
import { follows, openCheckpoint, proofBetween } from './consistent.ts'
import { tellFork } from './fork.ts'
import { everyKey } from './log-keys.ts'
import { platformVerify } from './verify.ts'
import { keepWitnessed, type Standing } from './witnessed.ts'

/** As the server tells it. */
type Told = {
  readonly wanted: number
  readonly witnesses: readonly { readonly key: string; readonly note: string | null }[]
}

const keyIn = (text: string): VerifierKey | null => {
  try {
    return parseVerifierKey(text)
  } catch (error) {
    if (isMalformed(error)) return null
    throw error
  }
}

/** The checkpoint a witness signed, if it and the log did. */
const signedBy = async (
  key: VerifierKey,
  note: string,
): Promise<{ readonly checkpoint: Checkpoint; readonly signedAt: number } | null> => {
  const log = { origin: opened().record.origin, keys: everyKey() }
  const read = await cosignedCheckpoint(note, log, [key], platformVerify)
  const [cosigned] = read?.cosigned ?? []
  return read && cosigned ? { checkpoint: read.checkpoint, signedAt: cosigned.signedAt } : null
}

/** Whether what a witness signed and what this device holds are one story. If not, both papers are kept and shown. */
const isOneStory = async (checkpoint: Checkpoint, note: string, held: string): Promise<boolean> => {
  const read = await openCheckpoint(held, everyKey(), opened().record.origin)
  if ('wrong' in read) return false
  const [first, last] = checkpoint.size <= read.signed.size ? [checkpoint, read.signed] : [read.signed, checkpoint]
  const proof = await proofBetween(first.size, last.size)
  if (follows(first, last, proof)) return true
  await tellFork(held, note, 'not-consistent')
  return false
}

const standingOf = async ({ key: text, note }: Told['witnesses'][number], held: string): Promise<Standing | null> => {
  const key = keyIn(text)
  if (!key) return null
  const none = { name: key.name, key: formatVerifierKey(key), size: 0, signedAt: null }
  const signed = note === null ? null : await signedBy(key, note)
  if (!signed || note === null || !(await isOneStory(signed.checkpoint, note, held))) return none
  return { ...none, size: signed.checkpoint.size, signedAt: signed.signedAt }
}

/** Asks again and checks. `held` is the checkpoint this device holds, as it was signed. Throws OfflineError. */
export const fetchWitnessed = async (held: string): Promise<void> => {
  const told = await ask<Told>('GET', 'v1/witnesses')
  const standings: Standing[] = []
  for (const it of told.witnesses) {
    const standing = await standingOf(it, held)
    if (standing) standings.push(standing)
  }
  await keepWitnessed({ wanted: Math.min(told.wanted, standings.length), standings })
}
