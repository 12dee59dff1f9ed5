// An entry that was written here and has not come back with its book: what the server answered about it, and how it is shown. Pure.
import type { Entry, Mark, Pushed } from '@sajha/record'
import type { FieldFault, InLanguages } from '../api.ts'
import type { OutboxState } from '../store/database.ts'
import type { Settled } from './held.ts'

export type Refusal = {
  /** Of the registry of problems. */
  readonly id: string
  readonly words: InLanguages | null
  readonly faults: readonly FieldFault[]
}

/** What is sealed in one row of the outbox. */
export type Written = {
  readonly id: string
  readonly pushed: Pushed
  /** When the server took it: its number, time and marks. */
  readonly settled?: { readonly n: number; readonly sealedAt: string; readonly marks: readonly Mark[] }
  readonly refusal?: Refusal
}

export type Pending = Written & {
  /** Place in the order in which this device wrote. */
  readonly seq: number
  readonly state: OutboxState
}

export type Outcome =
  | {
      readonly id: string
      readonly outcome: 'sealed'
      readonly n: number
      readonly sealedAt: string
      readonly marks: readonly Mark[]
    }
  | {
      readonly id: string
      readonly outcome: 'refused'
      readonly problem: string
      readonly words?: InLanguages
      readonly faults: readonly FieldFault[]
    }

/** What an entry is after the server answered. An answer about another id changes nothing. */
export const afterOutcome = (it: Pending, outcome: Outcome | undefined): Pending => {
  if (!outcome || outcome.id !== it.id) return it
  if (outcome.outcome === 'sealed') {
    const { n, sealedAt, marks } = outcome
    const { refusal: _, ...rest } = it
    return { ...rest, state: 'sealed', settled: { n, sealedAt, marks } }
  }
  const { problem: id, words = null, faults } = outcome
  return { ...it, state: 'refused', refusal: { id, words, faults } }
}

/** The entry as folds read it: with its number and time once the server gave them. */
export const entryOfPending = ({ id, pushed, settled }: Pick<Pending, 'id' | 'pushed' | 'settled'>): Entry => {
  const { book, kind, version, compartment, author, as, organisation, device, madeAt, saw } = pushed.envelope
  return {
    id,
    book,
    kind,
    version,
    compartment,
    author,
    as,
    organisation,
    device,
    madeAt,
    saw,
    n: settled?.n ?? null,
    sealedAt: settled?.sealedAt ?? null,
    marks: settled?.marks ?? [],
    body: pushed.body,
  }
}

export const settledOf = (it: Pending): readonly Settled[] => {
  if (!it.settled) return []
  const { n: _n, sealedAt: _s, marks: _m, ...entry } = entryOfPending(it)
  const { envelope, signature, secret } = it.pushed
  return [{ id: it.id, entry, heard: envelope.heard, signature, secret, ...it.settled }]
}

const MOST = 100
const MOST_LETTERS = 1_000_000

/** The next entries to send, in the order they were written: up to a hundred, and about a million letters. */
export const nextBatch = (pending: readonly Pending[]): readonly Pending[] => {
  const batch: Pending[] = []
  let letters = 0
  for (const it of [...pending].sort((a, b) => a.seq - b.seq)) {
    if (it.state !== 'waiting') continue
    letters += JSON.stringify(it.pushed).length
    if (batch.length > 0 && (batch.length >= MOST || letters > MOST_LETTERS)) break
    batch.push(it)
  }
  return batch
}

/** How many are not safe yet. */
export const unsafe = (pending: readonly Pending[]): number => pending.filter((it) => it.state !== 'sealed').length

/** An entry that was refused: its text, and why. It stays with its author. */
export type RefusedEntry = { readonly entry: Entry; readonly refusal: Refusal }

export const refusedIn = (pending: readonly Pending[]): readonly RefusedEntry[] =>
  pending.flatMap((it) =>
    it.state === 'refused' && it.refusal ? [{ entry: entryOfPending(it), refusal: it.refusal }] : [],
  )
