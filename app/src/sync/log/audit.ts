// Every phone is an auditor: keeps the last checkpoint it saw and asks, at the next, for the proof that the log only grew; and looks at
// what the witnesses signed. A log that tells two stories is shown, with both checkpoints kept, until a person has dealt with it.
import type { Checkpoint } from '@sajha/record'
import { askText, isProblem } from '../api.ts'
import { now } from '../clock.ts'
import { onForget, opened } from '../session/opened.ts'
import { kept } from '../store/kept.ts'
import { follows, openCheckpoint, proofBetween } from './consistent.ts'
import { tellFork } from './fork.ts'
import { believe, currentKey, everyKey, type Led, ledToAnotherKey } from './log-keys.ts'
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
  const { origin } = opened().record
  const offered = await askText('log/checkpoint').catch((error: unknown) => {
    if (isProblem(error, 'not-found')) return null
    throw error
  })
  const held = await storedCheckpoint.get()
  if (offered === null || offered === held) return
  const led = await ledToAnotherKey(offered)
  // Signed by no key that this device believes. One it believes may sign beside another; then that other one waits.
  const newer = await openCheckpoint(offered, [currentKey()], origin)
  if (led === 'not-vouched' && 'wrong' in newer) return tellFork(held ?? '', offered, 'key-not-vouched')
  const now = typeof led === 'object' ? await openCheckpoint(offered, [led.key], origin) : newer
  if ('wrong' in now) return tellFork(held ?? '', offered, now.wrong)
  return typeof led === 'object' ? take(held, led.note, led.checkpoint, led) : take(held, offered, now.signed)
}

/** Takes what was offered if it follows on what is held; and with it the key to which the one before led. */
const take = async (held: string | null, offered: string, newer: Checkpoint, led?: Led): Promise<void> => {
  const older = held === null ? null : await openCheckpoint(held, everyKey(), opened().record.origin)
  const known = older && 'signed' in older ? older.signed : null
  const wrong = known && (await faultBetween(known, newer))
  if (wrong) return tellFork(held ?? '', offered, wrong)
  if (led) await believe(led.pinned)
  if (!known || known.size < newer.size) await storedCheckpoint.put(offered)
}

/** Another of several servers may be a moment behind: an older checkpoint must be a beginning of ours, then nothing is wrong. */
const faultBetween = async (older: Checkpoint, newer: Checkpoint): Promise<'not-consistent' | 'shorter' | null> => {
  const [first, last] = older.size <= newer.size ? [older, newer] : [newer, older]
  if (follows(first, last, await proofBetween(first.size, last.size))) return null
  return older.size <= newer.size ? 'not-consistent' : 'shorter'
}
