// A round: for each log its newest checkpoint, the proof that it has only grown, and then the same judgement as over HTTP. A witness
// behind a home router is never asked; it goes and looks, and brings its cosignature itself.
import {
  answeredLines,
  consistencyFromTiles,
  formatAddCheckpoint,
  type Held,
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
import { bringCosignature, fetchCheckpoint, LogAway, tilesOf } from './fetch-log.ts'
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

const look = async (witness: Witness, log: KeptLog): Promise<void> => {
  const origin = originOf(log)
  const note = await fetchCheckpoint(log.url)
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
