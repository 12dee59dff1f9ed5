// A round: for each log its newest checkpoint, the proof that it has only grown, and then the same judgement as over HTTP. A witness
// behind a home router is never asked; it goes and looks, and brings its cosignature itself.
import {
  answeredLines,
  type Checkpoint,
  consistencyFromTiles,
  followKeys,
  formatAddCheckpoint,
  formatVerifierKey,
  type Held,
  hasAnotherKey,
  isMalformed,
  parseVerifierKey,
  rootFromTiles,
  type SignedCheckpoint,
  signedCheckpointOf,
  verifyConsistency,
  withCosignatures,
} from '../../record/src/index.ts'
import { verifyEd25519 } from '../../server/src/platform/ed25519.ts'
import { heldOf, originOf, type Witness } from './cosign.ts'
import { bringCosignature, fetchCheckpoint, fetchKeys, LogAway, tilesOf } from './fetch-log.ts'
import type { KeptLog } from './keep.ts'

/** An empty proof where the log does not give one: the judge then says what that means. */
const proofFrom = async (url: string, held: Held | null, size: number): Promise<readonly Uint8Array[]> => {
  if (!held || held.size === 0 || held.size >= size) return []
  try {
    return await consistencyFromTiles(held.size, size, tilesOf(url))
  } catch (error) {
    if (isMalformed(error)) return []
    throw error
  }
}

/** Whether what is held begins with this smaller checkpoint: then another server of the log is only a moment behind. */
const isBeginning = async (url: string, held: Held, { checkpoint }: SignedCheckpoint): Promise<boolean> => {
  const { size, root } = checkpoint
  if (size === 0) return true
  try {
    const proof = await consistencyFromTiles(size, held.size, tilesOf(url))
    return verifyConsistency({ oldSize: size, newSize: held.size, oldRoot: root, newRoot: held.root, proof })
  } catch (error) {
    if (isMalformed(error) || error instanceof LogAway) return false
    throw error
  }
}

const behind = async (
  witness: Witness,
  log: KeptLog,
  held: Held,
  offered: SignedCheckpoint,
  note: string,
): Promise<void> => {
  const origin = originOf(log)
  if (await isBeginning(log.url, held, offered)) return witness.saw(origin, 'good')
  witness.foundFork(origin, { held: held.note, offered: note, why: 'shorter' })
}

/** A proof from a log that makes its tiles up as it likes is worth nothing until the tiles lead to the signed root. */
const rootHolds = async (url: string, { checkpoint }: SignedCheckpoint): Promise<boolean> => {
  if (checkpoint.size === 0) return true
  try {
    return Buffer.compare(await rootFromTiles(checkpoint.size, tilesOf(url)), checkpoint.root) === 0
  } catch (error) {
    if (isMalformed(error)) return false
    throw error
  }
}

/**
 * A log that signs with another key too: followed to it where the key that is held vouches for it, and for what continues what was
 * cosigned. Of a key that was lost nobody but a person can say that it is the same log (--new-key).
 */
const keyOf = async (witness: Witness, log: KeptLog, note: string): Promise<KeptLog> => {
  const [origin, key] = [originOf(log), parseVerifierKey(log.key)]
  if (!hasAnotherKey(note, origin, [key, ...(log.earlier ?? []).map(parseVerifierKey)])) return log
  const followed = await followKeys(await fetchKeys(log.url), key, verifyEd25519)
  if (!followed || followed.lost || !(await continues(log, followed.checkpoint))) return log
  const took = { key: formatVerifierKey(followed.key), earlier: followed.earlier.map(formatVerifierKey) }
  witness.tookKey(origin, took.key, took.earlier)
  return { ...log, ...took }
}

const continues = async (log: KeptLog, { size, root }: Checkpoint): Promise<boolean> => {
  const held = heldOf(log)
  if (!held || held.size === 0) return true
  if (held.size > size) return false
  const proof = await proofFrom(log.url, held, size)
  return verifyConsistency({ oldSize: held.size, newSize: size, oldRoot: held.root, newRoot: root, proof })
}

const look = async (witness: Witness, followedLog: KeptLog): Promise<void> => {
  const origin = originOf(followedLog)
  const note = await fetchCheckpoint(followedLog.url)
  const log = await keyOf(witness, followedLog, note)
  const signed = await signedCheckpointOf(note, { origin, keys: [parseVerifierKey(log.key)] }, verifyEd25519)
  if (!signed) return witness.saw(origin, 'refused')
  const held = heldOf(log)
  if (held && signed.checkpoint.size < held.size) return behind(witness, log, held, signed, note)
  // Seen for the first time: nothing is to be proved, but its tiles must be those of its root.
  if (!held && !(await rootHolds(log.url, signed))) return witness.saw(origin, 'refused')
  const proof = await proofFrom(log.url, held, signed.checkpoint.size)
  const { status, body } = await witness.answer(formatAddCheckpoint({ oldSize: held?.size ?? 0, proof, note }), true)
  if (status === 200) return bringCosignature(log.url, withCosignatures(note, answeredLines(body)))
  // 409: it was asked over HTTP meanwhile, and has signed something newer. What is a fork was said by the judge.
  if (status !== 409 && witness.seen(origin)?.how !== 'fork') witness.saw(origin, 'refused')
}

/** Looks at every log once. One that is away, or lies, keeps no other from being looked at. */
export const round = async (witness: Witness): Promise<void> => {
  await Promise.all(
    witness.keep.state().logs.map(async (log) => {
      try {
        await look(witness, log)
      } catch (error) {
        if (!(error instanceof LogAway)) throw error
        witness.saw(originOf(log), 'away')
      }
    }),
  )
}
