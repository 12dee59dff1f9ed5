// Every phone is an auditor: keeps the last checkpoint it saw and asks, at the next, for the proof that the log only grew; and looks at
// what the witnesses signed. A log that tells two stories is shown, with both checkpoints kept, until a person has dealt with it.
import type { Checkpoint } from '@sajha/record'
import { askText, isProblem } from '../api.ts'
import { now } from '../clock.ts'
import { onForget, opened } from '../session/opened.ts'
import { kept } from '../store/kept.ts'
import { follows, openCheckpoint, proofBetween } from './consistent.ts'
import { tellFork } from './fork.ts'
import { fetchWitnessed } from './witnesses.ts'

const storedCheckpoint = kept<string>('checkpoint')

/** Compares the newest checkpoint, and what the witnesses signed, with the one held. Throws OfflineError; a log that has no checkpoint yet is nothing to compare. */
export const audit = async (): Promise<void> => {
  const before = await storedCheckpoint.get()
  await auditNewest()
  const held = await storedCheckpoint.get()
  // What witnesses signed is asked for with a checkpoint that is new here; of one that is not, they have said it.
  if (held !== null && (held !== before || now() - witnessedAt >= WITNESSED_EVERY)) {
    await fetchWitnessed(held)
    witnessedAt = now()
  }
}

/** Witnesses sign a while after a checkpoint is made: those of one that stays the newest are asked for again. */
const WITNESSED_EVERY = 15 * 60_000
let witnessedAt = 0
onForget(() => {
  witnessedAt = 0
})

const auditNewest = async (): Promise<void> => {
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
