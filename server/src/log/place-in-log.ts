// Where the seals of a book stand in the log, with their proofs under one signed checkpoint: what a stranger needs to check them.
import { type Placed, toBase64 } from '@sajha/record'
import type { House } from '../house.ts'
import { collectNow } from '../witnesses/collect.ts'
import { cosigned } from '../witnesses/cosigned.ts'
import { newestCheckpoint } from './checkpoint.ts'
import { proveInclusion } from './proofs.ts'
import { LARGEST_PASS, sequence } from './sequence.ts'
import { findPlaces } from './store.ts'

export type PlacedBook = {
  /** The signed note, with the lines of its witnesses. */
  readonly checkpoint: string
  /** How large the log was then. */
  readonly size: number
  /** By the entry's number. */
  readonly placed: ReadonlyMap<number, Placed>
}

const PATIENCE = 3000

/** Brings what waits into the tree first. The book has at least `n` entries, and each is placed. */
export const placeInLog = async (house: House, book: string, n: number): Promise<PlacedBook> => {
  while ((await sequence(house)) === LARGEST_PASS);
  const places = [...(await findPlaces(house.db, book))].filter(([number]) => number <= n)
  const newest = await newestCheckpoint(house)
  if (!newest || places.length !== n) throw new Error('a sealed entry is not in the log')
  const proofs = await proveInclusion(
    house,
    places.map(([, index]) => index),
    newest.size,
  )
  const placed = places.map(([number, index], i): [number, Placed] => [
    number,
    { index, proof: (proofs[i] ?? []).map(toBase64) },
  ])
  // Witnesses that answer at once stand under what is handed out; one that does not keeps nobody waiting for long.
  await collectNow(house, newest, PATIENCE)
  return { checkpoint: await cosigned(house, newest), size: newest.size, placed: new Map(placed) }
}
