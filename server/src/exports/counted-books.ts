// Every case book as it stood at an instant, for counting: its entries, and the seal of the last of them.
import { type Entry, millis, toBase64url } from '@sajha/record'
import { forget, keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { caseBooks, sealsOf } from './store.ts'

export type CountedBook = {
  readonly id: string
  readonly n: number
  readonly seal: string
  readonly entries: readonly Entry[]
}

export const countedBooks = async (house: House, asOf: string): Promise<readonly CountedBook[]> => {
  const counted: CountedBook[] = []
  for (const id of await caseBooks(house.db)) {
    const book = await keptBook(house, id)
    // One at a time: what a count needs is not worth keeping in memory.
    forget(house, id)
    const entries = (book?.entries ?? []).filter((it) => it.sealedAt !== null && millis(it.sealedAt) < millis(asOf))
    const n = entries.at(-1)?.n ?? 0
    const seal = n > 0 ? (await sealsOf(house.db, id, n)).get(n) : undefined
    if (seal) counted.push({ id, n, seal: toBase64url(seal), entries })
  }
  return counted
}
