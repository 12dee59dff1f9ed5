// Everything of the store that is in memory while it is open: the rows of books, and what was written here and is not back yet. Another
// tab that changes the store says which books, by id, and nothing else passes between tabs.
import { databaseName, place } from '../place.ts'
import { heldCell, isOpen, opened } from '../session/opened.ts'
import type { Pending } from './pending.ts'
import { type BookRow, loadBook, loadBooks, loadPending } from './table.ts'

export type Shelf = {
  readonly books: ReadonlyMap<string, BookRow>
  /** In the order in which they were written. */
  readonly pending: readonly Pending[]
}

const EMPTY: Shelf = { books: new Map(), pending: [] }

export const shelf = heldCell<Shelf>(EMPTY)

export const fillShelf = async (): Promise<void> => {
  const { db, sealer } = opened()
  const [books, pending] = await Promise.all([loadBooks(db, sealer), loadPending(db, sealer)])
  shelf.set({ books, pending })
}

type Change = {
  readonly put?: readonly BookRow[]
  readonly gone?: readonly string[]
  readonly pending?: readonly Pending[]
}

/** Shows what was just written to the store, here and in other tabs. */
export const onShelf = ({ put = [], gone = [], pending }: Change): void => {
  const before = shelf.get()
  const books = put.length > 0 || gone.length > 0 ? new Map(before.books) : before.books
  if (books instanceof Map) {
    for (const row of put) books.set(row.head.id, row)
    for (const id of gone) books.delete(id)
  }
  shelf.set({ books, pending: pending ?? before.pending })
  tabs?.postMessage({ books: [...put.map((it) => it.head.id), ...gone], pending: pending !== undefined })
}

/** What was written in one book and is not back yet. */
export const pendingIn = (book: string): readonly Pending[] =>
  shelf.get().pending.filter((it) => it.pushed.envelope.book === book)

type Told = { readonly books: readonly string[]; readonly pending: boolean }

const tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel(databaseName(place)) : null

const reread = async ({ books, pending }: Told): Promise<void> => {
  if (!isOpen()) return
  const { db, sealer } = opened()
  const rows = await Promise.all(books.map(async (id) => [id, await loadBook(id)] as const))
  const now = pending ? await loadPending(db, sealer) : shelf.get().pending
  if (!isOpen()) return
  const all = new Map(shelf.get().books)
  for (const [id, row] of rows) {
    if (row) all.set(id, row)
    else all.delete(id)
  }
  shelf.set({ books: all, pending: now })
}

tabs?.addEventListener('message', (event: MessageEvent<Told>) => {
  // What another tab wrote can be read again from the store at any time; a failure here loses nothing.
  reread(event.data).catch(() => {})
})
