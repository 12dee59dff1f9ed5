// Copies that need two people: where I stand with one book, asking, and what a colleague says. Asked from the server each time; it alone
// counts, and nothing of it is kept here.
import type { CopyState, Role } from '@sajha/record'
import { ask } from '../api.ts'

export type AskedCopy = {
  readonly id: string
  readonly name: string
  readonly as: Role
  readonly why: string
  readonly recipient: string | null
  readonly state: CopyState
  readonly agreedBy: string | null
  readonly broughtIn: boolean
  readonly askedAt: string
  readonly runsFrom: string
  readonly runsUntil: string
  readonly mine: boolean
  readonly mayAgree: boolean
  readonly mayCallOff: boolean
}

export type CopyStanding = {
  readonly may: 'free' | 'rests' | 'needs-two'
  readonly persons: number
  readonly ask: AskedCopy | null
}

const id = encodeURIComponent

export const copyStanding = (book: string): Promise<CopyStanding> => ask('GET', `v1/books/${id(book)}/copy`)

export const askedCopies = async (): Promise<readonly AskedCopy[]> =>
  (await ask<{ readonly copies: readonly AskedCopy[] }>('GET', 'v1/copies')).copies

/** Throws ProblemError `nothing-to-export`, `wrong-form`, `too-many-tries`. */
export const askCopy = (wanted: {
  readonly book: string
  readonly why: string
  readonly recipient?: string
}): Promise<void> => ask('POST', 'v1/copies', wanted)

/** Throws ProblemError `copy-not-open`, `second-person-needed`, `not-allowed`. */
export const answerCopy = (copy: string, answer: 'agreed' | 'declined' | 'called-off'): Promise<void> =>
  ask('POST', `v1/copies/${id(copy)}`, { answer })
