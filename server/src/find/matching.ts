// For what follows a question by name: the books it matches, and those who hold one. Never for whoever asked.
import type { House } from '../house.ts'
import { booksWith, holdersOf } from './store.ts'

export const matching = (house: House, token: Uint8Array): Promise<readonly string[]> => booksWith(house.db, token)

/** Those who read who she is because they work with her. */
export const holding = (house: House, book: string): Promise<readonly string[]> =>
  holdersOf(house.db, book, house.clock.now())
