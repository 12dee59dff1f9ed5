// An entry as a packet carries it: the whole envelope, which was signed, and of its body what is shown with the salts of those fields
// and only the commitments of the others. So whoever receives a part can check that it is what was sealed (docs/log-format.md).
import type { Entry } from '../entry.ts'
import { type Disclosure, hashOfDisclosure } from '../log/commitment.ts'
import { type Envelope, entryId } from '../log/envelope.ts'
import type { Seal } from '../log/seal.ts'

export type SlicedEntry = {
  readonly id: string
  readonly envelope: Envelope
  readonly signature: string
  readonly seal: Seal
  /** Null when the body was lawfully erased. */
  readonly body: Disclosure | null
}

/** Whether what is shown is what the envelope commits to, and the id is the envelope's. Its signature is checked apart. */
export const sliceHolds = (it: SlicedEntry): boolean => {
  try {
    if (entryId(it.envelope) !== it.id) return false
    return it.body === null || hashOfDisclosure(it.body) === it.envelope.body
  } catch {
    return false
  }
}

/** The entry as folds read it, of its body what is shown. */
export const entryOfSlice = ({ id, envelope, seal, body }: SlicedEntry): Entry => {
  const { v: _, log: __, heard: ___, body: ____, ...said } = envelope
  const shown = body && Object.fromEntries(Object.entries(body.shown).map(([name, it]) => [name, it.value]))
  return { id, ...said, n: seal.n, sealedAt: seal.sealedAt, marks: seal.marks, body: shown }
}
