// What watches over hoarding, for whoever looks after the record. Asked from the server each time.
import type { Decoy, Role } from '@sajha/record'
import { ask } from '../api.ts'

export type Watch = {
  readonly copied: {
    readonly persons: number
    readonly most: number
    readonly people: readonly { readonly name: string | null; readonly persons: number }[]
  }
  readonly asks: number
  readonly reading: readonly {
    readonly name: string | null
    readonly as: Role | null
    readonly why: 'many' | 'nothing-due'
    readonly from: string
    readonly hours: number
    readonly books: number
    readonly usual: number
  }[]
  readonly decoys: readonly Decoy[] | null
  readonly met: readonly {
    readonly decoy: string
    readonly name: string
    readonly organisationName: string
    readonly how: 'name' | 'address'
    readonly at: string
  }[]
}

export const watch = (): Promise<Watch> => ask('GET', 'v1/watch')

/** Throws ProblemError `not-allowed`, `wrong-form`, `too-many-tries`. */
export const layDecoy = (where: string): Promise<void> => ask('POST', 'v1/decoys', { where })

/** Throws ProblemError `not-allowed`, `not-found`. */
export const takeUpDecoy = (decoy: string): Promise<void> => ask('DELETE', `v1/decoys/${encodeURIComponent(decoy)}`)
