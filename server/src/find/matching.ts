// For what follows a question by name: the books it matches, and those who hold one. Never for whoever asked.
import type { House } from '../house.ts'
import { booksWith, holdersOf } from './store.ts'

/** Case books: a decoy matches nobody. */
export const matching = async (house: House, token: Uint8Array): Promise<readonly string[]> =>
  (await booksWith(house.db, token)).filter((it) => it.sort === 'case').map((it) => it.book)

/** Those who read who she is because they work with her. */
export const holding = (house: House, book: string): Promise<readonly string[]> =>
  holdersOf(house.db, book, house.clock.now())
