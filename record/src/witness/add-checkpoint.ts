// What a log sends a witness (C2SP tlog-witness, add-checkpoint): how large the log was when the witness last signed, the proof that
// it has only grown since, and the checkpoint. One request has one text: what is read is written back byte for byte.
import { type Bytes, fromBase64, malformed, textOf, toBase64 } from '../log/bytes.ts'
import { HASH_LENGTH } from '../log/hash.ts'

export type AddCheckpoint = {
  readonly oldSize: number
  /** 32 bytes each. */
  readonly proof: readonly Uint8Array[]
  /** The signed note, as it came. Nothing of it is verified yet. */
  readonly note: string
}

/** No tree below 2^63 leaves needs more. */
const LONGEST_PROOF = 63
/** A proof of 63 lines and a note of a hundred signatures are far below this. */
export const LARGEST_REQUEST = 64 * 1024

const OLD = /^old (?<size>0|[1-9]\d{0,15})$/

const hashOf = (line: string): Bytes => {
  const hash = fromBase64(line)
  if (hash.length !== HASH_LENGTH) throw malformed('a hash has 32 bytes')
  return hash
}

/** Throws Malformed. The note itself is only cut off, not read. */
export const parseAddCheckpoint = (body: Uint8Array | string): AddCheckpoint => {
  if (body.length > LARGEST_REQUEST) throw malformed('a request too long')
  const text = typeof body === 'string' ? body : textOf(body)
  const cut = text.indexOf('\n\n')
  if (cut < 0) throw malformed('no empty line before the checkpoint')
  const [first = '', ...proof] = text.slice(0, cut).split('\n')
  const oldSize = Number(OLD.exec(first)?.groups?.['size'] ?? Number.NaN)
  if (!Number.isSafeInteger(oldSize)) throw malformed('not an old size')
  if (proof.length > LONGEST_PROOF) throw malformed('a proof too long')
  return { oldSize, proof: proof.map(hashOf), note: text.slice(cut + 2) }
}

export const formatAddCheckpoint = ({ oldSize, proof, note }: AddCheckpoint): string =>
  `old ${oldSize}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${note}`
