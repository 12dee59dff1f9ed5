// In which of some books somebody has or had a part. Asked before a book is looked for, by the same question whether it is there or not: a
// book that is not mine must not be told from one that is not there by the time it takes to load it (AC-23, AC-25).
import type { House } from '../house.ts'
import type { Me } from '../people/me.ts'
import { hasReaderKept } from './kept-book.ts'
import { booksWithPartAs } from './store.ts'

export const partsIn = async (
  house: House,
  me: Pick<Me, 'person'>,
  books: readonly string[],
): Promise<ReadonlySet<string>> => {
  const kept = books.filter((it) => hasReaderKept(house, it, me.person))
  const others = books.filter((it) => !kept.includes(it))
  if (others.length === 0) return new Set(kept)
  return new Set([...kept, ...(await booksWithPartAs(house.db, me.person, house.clock.now(), others))])
}
