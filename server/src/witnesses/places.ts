// Where a book's seals stand in the log, with their proofs under a checkpoint of this size: for a reader's own device, which believes the
// proofs and not us.
import { type Placed, toBase64 } from '@sajha/record'
import { missedBook } from '../find/decoys/missed-book.ts'
import type { House } from '../house.ts'
import { newestCheckpoint } from '../log/checkpoint.ts'
import { proveInclusion } from '../log/proofs.ts'
import type { Me } from '../people/me.ts'
import { Problem } from '../problems.ts'
import { findPlacesFor } from './store.ts'

/** A phone on a slow line: a proof has about a kilobyte. */
const MOST = 200

export type Places = { readonly placed: readonly (Placed & { readonly n: number })[] }

/** Those after number `after`, the first two hundred. Throws `not-found` for a book that is not mine to read, as for one that is not there. */
export const placesOf = async (house: House, me: Me, book: string, size: number, after: number): Promise<Places> => {
  const newest = await newestCheckpoint(house)
  if (!newest || size > newest.size) throw new Problem('not-found')
  const places = await findPlacesFor(house.db, me.person, house.clock.now(), { book, size, after, most: MOST })
  if (!places) {
    await missedBook(house, me, book)
    throw new Problem('not-found')
  }
  const proofs = await proveInclusion(
    house,
    places.map((it) => it.index),
    size,
  )
  return { placed: places.map(({ n, index }, i) => ({ n, index, proof: (proofs[i] ?? []).map(toBase64) })) }
}
