// Folds every book again with the code that appending uses, and says where the rows that stand are others. If they ever differ, a
// fold has read something it should not, or somebody has written rows by hand.
import { forget, keptBook } from '../books/kept-book.ts'
import { project } from '../books/project.ts'
import type { House } from '../house.ts'
import { peopleRows } from '../log/append.ts'
import { type BookToFold, booksToFold, type Folded, type Section, strayRows, writeFoldsAgain } from './store.ts'

export type Difference = { readonly book: string; readonly sections: readonly Section[] }

export type Rebuilt = { readonly books: number; readonly differences: readonly Difference[] }

type How = {
  /** False: only compares, and leaves everything as it is. */
  readonly keep: boolean
  /** Hears how many books are done. */
  readonly told?: (done: number, of: number) => void
}

const fold = async (house: House, { id, sort, organisation }: BookToFold): Promise<Folded> => {
  // What this process remembers of the book may be what is to be checked.
  forget(house, id)
  const book = await keptBook(house, id)
  if (!book) throw new Error('a book went while it was being folded')
  const people = sort === 'organisation' ? peopleRows(organisation, book.entries) : null
  forget(house, id)
  return { folds: project(sort, organisation, book.entries), people }
}

/** One transaction a book; may run beside a server, whose appends wait for the book they are about. */
export const rebuild = async (house: House, { keep, told = () => {} }: How): Promise<Rebuilt> => {
  const books = await booksToFold(house.db)
  const differences: Difference[] = []
  for (const [done, book] of books.entries()) {
    const sections = await writeFoldsAgain(house.db, book, keep, () => fold(house, book))
    if (sections.length > 0) differences.push({ book: book.id, sections })
    told(done + 1, books.length)
  }
  const stray = Map.groupBy(await strayRows(house.db, keep), (it) => it.book)
  for (const [book, rows] of stray) differences.push({ book, sections: rows.map((it) => it.section) })
  return { books: books.length, differences }
}
