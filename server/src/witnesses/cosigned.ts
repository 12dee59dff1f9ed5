// Checkpoints with the lines of the witnesses that signed for them: the newest for whoever asks, and for each witness the largest it
// stands behind. And the lines that a witness brings by itself.
import {
  cosignaturesIn,
  formatSignature,
  formatVerifierKey,
  isMalformed,
  parseCheckpoint,
  parseNote,
  parseSignatures,
  parseVerifierKey,
  withCosignatures,
} from '@sajha/record'
import type { House } from '../house.ts'
import type { StoredCheckpoint } from '../log/store.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'
import { chosenHere } from './chosen.ts'
import { findNoteOf, findWitnesses, putCosignature, type WitnessRow } from './store.ts'

const lineOf = ({ line }: WitnessRow) => (line === null ? [] : parseSignatures(line))

/** The note with the lines of every witness, still chosen, that signed for exactly this checkpoint. */
export const cosigned = async (house: House, { size, note }: StoredCheckpoint): Promise<string> => {
  const rows = (await findWitnesses(house.db)).filter((it) => it.size === size)
  if (rows.length === 0) return note
  const keys = new Set((await chosenHere(house)).map((it) => it.key))
  return withCosignatures(note, rows.filter((it) => keys.has(it.key)).flatMap(lineOf))
}

/** The largest checkpoint a witness signed for, with its line; null before the first. */
export const standingOf = async (house: House, row: WitnessRow | undefined): Promise<string | null> => {
  if (!row?.line || row.size === null) return null
  const note = await findNoteOf(house.db, row.size)
  return note === null ? null : withCosignatures(note, lineOf(row))
}

/**
 * Takes what a witness brings that nobody can ask: a checkpoint of ours with its line under it. Only of witnesses that were chosen, and
 * only for what this log itself signed. Returns how many lines were taken.
 */
export const takeCosignature = async (house: House, brought: string): Promise<number> => {
  try {
    const { text, signatures } = parseNote(brought)
    const { size } = parseCheckpoint(text)
    const note = await findNoteOf(house.db, size)
    if (note === null || parseNote(note).text !== text) return 0
    const keys = (await chosenHere(house)).map((it) => parseVerifierKey(it.key))
    const found = await cosignaturesIn(text, signatures, keys, verifyEd25519)
    const now = house.clock.now()
    for (const { key, line } of found)
      await putCosignature(house.db, { key: formatVerifierKey(key), size, line: formatSignature(line) }, now)
    return found.length
  } catch (error) {
    if (isMalformed(error)) return 0
    throw error
  }
}
