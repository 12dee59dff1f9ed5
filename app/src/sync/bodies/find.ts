// Asking whether somebody holds a person, and who asked for somebody with us. Always over the network: nothing of it is kept here.
import type { Role } from '@sajha/record'
import { ask } from '../api.ts'

/** The same answer whether anybody does or not. Throws ProblemError `not-allowed`, `wrong-form`, `too-many-tries`. */
export const askWhoHolds = (wanted: {
  readonly name: string
  readonly year: number
  readonly why: string
  /** In danger now: others are asked whether who they are may be opened. */
  readonly danger?: { readonly what: string; readonly where: string }
}): Promise<void> => ask('POST', 'v1/find', wanted)

export type FoundQuestion = {
  readonly book: string
  readonly name: string
  readonly organisationName: string
  readonly as: Role
  readonly why: string
  readonly danger: { readonly what: string; readonly where: string } | null
  readonly at: string
}

export const foundWithUs = async (): Promise<readonly FoundQuestion[]> =>
  (await ask<{ readonly found: readonly FoundQuestion[] }>('GET', 'v1/found')).found
