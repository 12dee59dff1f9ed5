// What a witness answers, and when two checkpoints are evidence against a log (C2SP tlog-witness). Pure: who keeps what was last
// cosigned must keep it before the cosignature leaves, or two histories could be signed.
import { equal, isMalformed } from '../log/bytes.ts'
import { type Checkpoint, parseCheckpoint } from '../log/checkpoint.ts'
import type { PlatformVerify } from '../log/ed25519-rule.ts'
import { EMPTY_ROOT, verifyConsistency } from '../log/merkle.ts'
import { openNote, type VerifierKey } from '../log/note.ts'
import { type AddCheckpoint, parseAddCheckpoint } from './add-checkpoint.ts'

/** The checkpoint that was last cosigned for a log, as it was signed. */
export type Held = { readonly size: number; readonly root: Uint8Array; readonly note: string }

/** A log that is followed: its origin and the keys that sign for it; `held` is null before anything was cosigned. */
export type Followed = { readonly origin: string; readonly keys: readonly VerifierKey[]; readonly held: Held | null }

/** Why two signed checkpoints do not belong to one log. `same-size` proves a fork by itself; the other two are for somebody to look at. */
export type ForkReason = 'same-size' | 'not-consistent' | 'shorter'
export type ForkFound = { readonly held: string; readonly offered: string; readonly why: ForkReason }

export type Refused = {
  readonly status: 400 | 403 | 404 | 409 | 422
  /** The body of the answer: one line. Of 409, the size. */
  readonly said: string
  /** What should be kept as evidence; null where nothing of the kind was shown. */
  readonly fork: ForkFound | null
}
export type Judged =
  | { readonly status: 200; readonly checkpoint: Checkpoint; readonly text: string; readonly note: string }
  | Refused

const refused = (status: Refused['status'], said: string, fork: ForkFound | null = null): Refused => ({
  status,
  said: `${said}\n`,
  fork,
})

/** The origin that a note is of, before its signatures are even read; null for what is no note of a checkpoint. */
const originOfNote = (note: string): string | null => {
  try {
    return parseCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1)).origin
  } catch (error) {
    if (isMalformed(error)) return null
    throw error
  }
}

export type SignedCheckpoint = { readonly checkpoint: Checkpoint; readonly text: string }

/** The checkpoint under one of a log's keys; null when none of them signed, or one that is named did not, or it is of another log. */
export const signedCheckpointOf = async (
  note: string,
  { origin, keys }: Pick<Followed, 'origin' | 'keys'>,
  verify: PlatformVerify,
): Promise<SignedCheckpoint | null> => {
  try {
    const opened = await openNote(note, keys, verify)
    if (opened.verdict !== 'signed') return null
    const checkpoint = parseCheckpoint(opened.text)
    return checkpoint.origin === origin ? { checkpoint, text: opened.text } : null
  } catch (error) {
    if (isMalformed(error)) return null
    throw error
  }
}

/** Whether what was held is proven to be the beginning of it. From nothing there is nothing to prove. */
const followsOn = ({ oldSize, proof }: AddCheckpoint, { size, root }: Checkpoint, held: Held | null): boolean =>
  oldSize === 0 ||
  verifyConsistency({ oldSize, newSize: size, oldRoot: held?.root ?? EMPTY_ROOT, newRoot: root, proof })

/** What must be true of sizes and roots alone. */
const unfit = ({ oldSize, proof }: AddCheckpoint, { size, root }: Checkpoint): Refused | null => {
  if (size === 0 && !equal(root, EMPTY_ROOT)) return refused(422, 'a log without entries has another root')
  return oldSize === 0 && proof.length > 0 ? refused(422, 'nothing is to be proved from an empty log') : null
}

/** Whether a checkpoint, already known to be signed, may stand after what was held. Order of refusals as the specification has it. */
const judgeSigned = (request: AddCheckpoint, { checkpoint, text }: SignedCheckpoint, held: Held | null): Judged => {
  const { oldSize, note } = request
  const { size, root } = checkpoint
  const heldSize = held?.size ?? 0
  const fork = (why: ForkReason): ForkFound | null => held && { held: held.note, offered: note, why }
  // Two roots of one size are evidence, whatever old size was named.
  const other = held?.size === size && !equal(held.root, root) ? fork('same-size') : null
  if (oldSize > size) return refused(400, 'the old size is larger than the checkpoint')
  if (oldSize !== heldSize) return refused(409, String(heldSize), other)
  const wrong = unfit(request, checkpoint)
  if (wrong) return wrong
  if (other) return refused(422, 'another root at the same size', other)
  if (followsOn(request, checkpoint, held)) return { status: 200, checkpoint, text, note }
  return refused(422, 'the consistency proof does not hold', oldSize < size ? fork('not-consistent') : null)
}

/**
 * @param followed finds a log by its origin; null for one that is not followed
 * A body that is no request is 400. What is 200 must be kept as the new `held` before it is cosigned, with no other answer between.
 */
export const judgeAddCheckpoint = async (
  body: Uint8Array | string,
  followed: (origin: string) => Followed | null,
  verify: PlatformVerify,
): Promise<Judged> => {
  let request: AddCheckpoint
  try {
    request = parseAddCheckpoint(body)
  } catch (error) {
    if (isMalformed(error)) return refused(400, error.message)
    throw error
  }
  const origin = originOfNote(request.note)
  if (origin === null) return refused(400, 'not a checkpoint')
  const log = followed(origin)
  if (!log) return refused(404, 'this log is not followed here')
  const signed = await signedCheckpointOf(request.note, log, verify)
  if (!signed) return refused(403, 'no key of this log signed')
  return judgeSigned(request, signed, log.held)
}
