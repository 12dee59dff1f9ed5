// Which witnesses stand behind a checkpoint, and what that means for one entry: it is proven by a witness if that witness cosigned
// any checkpoint that covers it. Lines that do not hold are passed over, each by itself: a lying witness must harm nobody's checkpoint.
import { isMalformed } from '../log/bytes.ts'
import type { PlatformVerify } from '../log/ed25519-rule.ts'
import {
  COSIGNATURE,
  formatNote,
  formatSignature,
  type NoteSignature,
  openNote,
  parseNote,
  parseSignatures,
  type VerifierKey,
} from '../log/note.ts'
import { signedCheckpointOf } from './judge.ts'

export type Cosigned = {
  readonly key: VerifierKey
  /** The witness's own word for when, in seconds since 1970. */
  readonly signedAt: number
  readonly line: NoteSignature
}

const lineBy = async (
  text: string,
  line: NoteSignature,
  key: VerifierKey,
  verify: PlatformVerify,
): Promise<Cosigned | null> => {
  const opened = await openNote(`${text}\n${formatSignature(line)}`, [key], verify)
  const signedAt = opened.verdict === 'signed' ? (opened.by[0]?.signedAt ?? 0) : 0
  // A time of zero says nothing about when, and the specification forbids it.
  return signedAt > 0 ? { key, signedAt, line } : null
}

/** The valid cosignatures among these lines, one for each witness; `text` is the checkpoint's. Never throws Malformed. */
export const cosignaturesIn = async (
  text: string,
  lines: readonly NoteSignature[],
  witnesses: readonly VerifierKey[],
  verify: PlatformVerify,
): Promise<readonly Cosigned[]> => {
  const found = new Map<VerifierKey, Cosigned>()
  for (const line of lines) {
    const key = witnesses.find((it) => it.algorithm === COSIGNATURE && it.name === line.name && it.id === line.id)
    const cosigned = key && !found.has(key) ? await lineBy(text, line, key, verify) : null
    if (key && cosigned) found.set(key, cosigned)
  }
  return [...found.values()]
}

/** What a witness answered, read as lines; none for what is not in form. */
export const answeredLines = (answer: string): readonly NoteSignature[] => {
  try {
    return parseSignatures(answer)
  } catch (error) {
    if (isMalformed(error)) return []
    throw error
  }
}

/** The log's own note with witnesses' lines under it. */
export const withCosignatures = (note: string, lines: readonly NoteSignature[]): string => {
  const { text, signatures } = parseNote(note)
  return formatNote({ text, signatures: [...signatures, ...lines] })
}

/** A checkpoint that the log signed and who cosigned it; null for what the log did not sign. */
export const cosignedCheckpoint = async (
  note: string,
  log: { readonly origin: string; readonly keys: readonly VerifierKey[] },
  witnesses: readonly VerifierKey[],
  verify: PlatformVerify,
) => {
  const signed = await signedCheckpointOf(note, log, verify)
  if (!signed) return null
  const cosigned = await cosignaturesIn(signed.text, parseNote(note).signatures, witnesses, verify)
  return { checkpoint: signed.checkpoint, cosigned }
}

/** Up to which size each witness stands behind the log, by its verifier key. */
export type Standings = ReadonlyMap<string, number>

/** How many witnesses stand behind the entry at this leaf. */
export const provenBy = (leaf: number, standings: Standings): number =>
  [...standings.values()].filter((size) => size > leaf).length
