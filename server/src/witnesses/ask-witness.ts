// One question to one witness (C2SP tlog-witness, add-checkpoint): with the proof it needs, answered within its time, believed only as
// far as its signature holds. Whatever it answers, nothing of the log changes.
import {
  answeredLines,
  type Cosigned,
  cosignaturesIn,
  formatAddCheckpoint,
  parseNote,
  type VerifierKey,
} from '@sajha/record'
import type { House } from '../house.ts'
import { proveConsistency } from '../log/proofs.ts'
import type { StoredCheckpoint } from '../log/store.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'
import { type Answered, postText } from '../platform/outgoing/post-text.ts'
import type { How } from './store.ts'

export const PATIENCE = 5000
/** A witness answers some lines; more is no answer. */
const LARGEST = 16 * 1024

export type Asked =
  | { readonly how: 'good'; readonly cosigned: Cosigned }
  | { readonly how: Exclude<How, 'good'>; readonly theirSize: number | null }

const request = async (house: House, oldSize: number, { size, note }: StoredCheckpoint): Promise<string> => {
  const proof = oldSize === 0 || oldSize === size ? [] : await proveConsistency(house, oldSize, size)
  return formatAddCheckpoint({ oldSize, proof, note })
}

/** The size in a 409; null for anything that is none. */
const sizeIn = ({ status, text }: Answered): number | null =>
  status === 409 && /^(0|[1-9]\d{0,15})\n$/.test(text) ? Number(text) : null

/**
 * @param lastSize how large the log was when it signed last, as far as we know; it says so itself where it was another
 */
export const askWitness = async (
  house: House,
  { key, url }: { readonly key: VerifierKey; readonly url: string },
  newest: StoredCheckpoint,
  lastSize: number,
  patience = PATIENCE,
): Promise<Asked> => {
  const within = { signal: AbortSignal.timeout(patience), most: LARGEST }
  const address = `${url}/add-checkpoint`
  const first = await postText(address, await request(house, Math.min(lastSize, newest.size), newest), within)
  const theirs = first && sizeIn(first)
  if (theirs !== null && theirs > newest.size) return { how: 'ahead', theirSize: theirs }
  const said = theirs === null ? first : await postText(address, await request(house, theirs, newest), within)
  if (!said) return { how: 'away', theirSize: null }
  if (said.status !== 200) return { how: said.status >= 500 ? 'away' : 'refused', theirSize: sizeIn(said) }
  const { text } = parseNote(newest.note)
  const [cosigned] = await cosignaturesIn(text, answeredLines(said.text), [key], verifyEd25519)
  return cosigned ? { how: 'good', cosigned } : { how: 'lying', theirSize: null }
}
