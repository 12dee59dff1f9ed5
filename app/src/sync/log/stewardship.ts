// What a steward asks the server of the record, and which witnesses are chosen. Counts, times and signed public papers.
import type { RetentionRule } from '@sajha/record'
import { ask } from '../api.ts'
import { syncNow } from '../session/round.ts'

export type WitnessSeen = {
  readonly key: string
  readonly url: string | null
  readonly note: string | null
  readonly signedAt: string | null
  readonly how: 'good' | 'away' | 'lying' | 'refused' | 'ahead' | null
  readonly howAt: string | null
  readonly theirSize: number | null
}

export type ForkTold = {
  readonly at: string
  readonly name: string
  readonly why: string
  readonly held: string
  readonly offered: string
}

export type Stewardship = {
  readonly origin: string
  readonly logKey: string
  readonly newest: string | null
  readonly wanted: number
  readonly witnesses: readonly WitnessSeen[]
  readonly checkpoints: readonly { readonly size: number; readonly made_at: string }[]
  readonly counts: Readonly<
    Record<
      | 'waiting'
      | 'books'
      | 'entries'
      | 'erased'
      | 'devices'
      | 'revoked'
      | 'quiet'
      | 'sentLate'
      | 'openingsAsked'
      | 'openingsHere'
      | 'openingsWaiting',
      number
    >
  >
  /** The rule of this body for closed books; how many are past it, and whether there are more than were looked at. */
  readonly retention: { readonly rule: RetentionRule | null; readonly past: number; readonly more: boolean }
  readonly forks: readonly ForkTold[]
  readonly copies: readonly {
    readonly name: string
    readonly as: string
    readonly at: string
    readonly entries: number
  }[]
}

export const stewardship = (): Promise<Stewardship> => ask('GET', 'v1/stewardship')

/** Throws ProblemError `wrong-form` with its faults. */
export const chooseWitnesses = async (witnesses: string, wanted: number): Promise<void> => {
  await ask('POST', 'v1/witnesses', { witnesses, wanted })
  await syncNow()
}
