// Many new books sealed as one: all of them stand, or none. For what comes in as a whole (a file of old records), never for a push.
// Each book is prepared by the same code as any other and written by the same function of the database (store.ts).
import { findBookOrganisation } from '../books/find-book-organisation.ts'
import type { House } from '../house.ts'
import { type Checked, type FindOrganisation, type Judge, prepare } from './append.ts'
import { type Append, appendTogether } from './store.ts'

export type NewBook = { readonly book: string; readonly entries: readonly Checked[] }

/** Thrown when a book of these is there already: nothing of any of them stands. */
export class BookStands extends Error {}

type Given = {
  readonly judge: Judge
  /** False: everything is done and nothing kept, so that what would happen is told by what happens. */
  readonly keep: boolean
  /** How many books are prepared while those before them are being written: what is in memory at once. */
  readonly batch?: number
  readonly onProgress?: (books: number) => void
}

/** An organisation's key is read once: it does not change while its books are being opened. */
const remembering = (house: House): FindOrganisation => {
  const known = new Map<string, ReturnType<FindOrganisation>>()
  return (id) => {
    const found = known.get(id) ?? findBookOrganisation(house, id)
    known.set(id, found)
    return found
  }
}

/** Opens the books in the order given, holding one batch and no more. Returns how many books and entries there were. */
export const openTogether = (
  house: House,
  books: Iterable<NewBook> | AsyncIterable<NewBook>,
  { judge, keep, batch = 100, onProgress = () => {} }: Given,
): Promise<{ readonly keep: boolean; readonly books: number; readonly entries: number }> =>
  appendTogether(house.db, async (write) => {
    const findOrganisation = remembering(house)
    const told = { books: 0, entries: 0 }
    let writing: Promise<void> = Promise.resolve()
    let some: Append[] = []

    const flush = async (): Promise<void> => {
      const now = some
      some = []
      // The batch before must stand first; meanwhile the next one is prepared.
      await writing
      writing = now.length === 0 ? Promise.resolve() : written(now)
      writing.catch(() => {})
    }
    const written = async (now: readonly Append[]): Promise<void> => {
      if (!(await write(now))) throw new BookStands('a book of these is there already')
      told.books += now.length
      told.entries += now.reduce((sum, it) => sum + it.entries.length, 0)
      onProgress(told.books)
    }

    for await (const { book, entries } of books) {
      const { rows } = await prepare(house, null, book, entries, judge, findOrganisation)
      if (rows) some.push(rows)
      if (some.length === batch) await flush()
    }
    await flush()
    await writing
    return { keep, ...told }
  })
