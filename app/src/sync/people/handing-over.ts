// What passes when somebody's work here ends, who takes over afterwards, and cases that need somebody. Asked from the server each time:
// it tells numbers, and names only those cases that are read here anyway.
import { ask } from '../api.ts'

export type WhatPasses = {
  readonly books: number
  readonly promises: number
  readonly duties: number
  readonly packets: number
  readonly packetsToThem: number
  /** The cases among them that I read too. */
  readonly mine: readonly string[]
}

const id = encodeURIComponent

/** Throws ProblemError `not-allowed`, `not-found`. */
export const whatPasses = (person: string): Promise<WhatPasses> => ask('GET', `v1/members/${id(person)}/passes`)

export type Unattended = {
  readonly person: string
  readonly name: string
  /** When they left; null for somebody who is away. */
  readonly leftAt: string | null
  readonly lastAt: string
  readonly books: number
}

export const unattended = async (): Promise<readonly Unattended[]> =>
  (await ask<{ readonly people: readonly Unattended[] }>('GET', 'v1/unattended')).people

/** Throws ProblemError `nobody-there`, `not-allowed`. */
export const nameSuccessor = (person: string, to: string): Promise<void> =>
  ask('POST', `v1/members/${id(person)}/successor`, { to })
