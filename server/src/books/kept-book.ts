// A book as the server holds it while it appends: entries with their bodies open, the keys of its compartments, and what the
// folds last wrote. Kept in memory for books in use; the database's `head` decides whether a copy is still true (log/append.ts).
import type { Compartment, Entry } from '@sajha/record'
import type { House } from '../house.ts'
import { openBodies } from './bodies.ts'
import type { Rows } from './project.ts'
import { loadBook } from './store.ts'

export type KeptBook = {
  readonly id: string
  readonly sort: string
  readonly organisation: string
  /** The seal of the last entry, base64url; '-' before the first. */
  readonly head: string
  readonly entries: readonly Entry[]
  readonly keys: ReadonlyMap<Compartment, Uint8Array>
  /** The rows as last written, so that an append writes only what changed; null until this process has written once. */
  readonly rows: Rows | null
}

/** How many entries all kept books may hold together: some tens of megabytes with their bodies. */
const LIMIT = 6_000

type Shelf = { readonly books: Map<string, KeptBook>; readonly turns: Map<string, Promise<unknown>>; entries: number }

const shelves = new WeakMap<House, Shelf>()
const shelfOf = (house: House): Shelf => {
  const shelf = shelves.get(house) ?? { books: new Map(), turns: new Map(), entries: 0 }
  shelves.set(house, shelf)
  return shelf
}

/** Runs `work` when no other work on this book runs in this process. Other processes are met by the check on `head`. */
export const inTurn = async <T>(house: House, book: string, work: () => Promise<T>): Promise<T> => {
  const { turns } = shelfOf(house)
  const before = turns.get(book) ?? Promise.resolve()
  const mine = before.then(work, work)
  const settled = mine.catch(() => undefined)
  turns.set(book, settled)
  try {
    return await mine
  } finally {
    if (turns.get(book) === settled) turns.delete(book)
  }
}

/** The book, from memory or from the database; null when there is none. */
export const keptBook = async (house: House, id: string): Promise<KeptBook | null> => {
  const shelf = shelfOf(house)
  const known = shelf.books.get(id)
  if (known) {
    // Last used is last in the map.
    shelf.books.delete(id)
    shelf.books.set(id, known)
    return known
  }
  const stored = await loadBook(house.db, id)
  if (!stored) return null
  const { keys, entries } = openBodies(house, stored)
  const book: KeptBook = { ...stored.book, keys, entries, rows: null }
  keep(house, book)
  return book
}

/** Whether a book in memory has this person among its readers, past or present. False says nothing: it may not be in memory. */
export const hasReaderKept = (house: House, id: string, person: string): boolean =>
  shelfOf(house)
    .books.get(id)
    ?.rows?.readers.some((it) => it['person'] === person) ?? false

/** The same for somebody who knows that an entry stands in it: when it is not in memory, another process has sealed it. */
export const keptBookWith = async (house: House, id: string, entry: string): Promise<KeptBook | null> => {
  const kept = await keptBook(house, id)
  if (!kept || kept.entries.some((it) => it.id === entry)) return kept
  forget(house, id)
  return keptBook(house, id)
}

export const keep = (house: House, book: KeptBook): void => {
  const shelf = shelfOf(house)
  forget(house, book.id)
  shelf.books.set(book.id, book)
  shelf.entries += book.entries.length
  for (const oldest of shelf.books.keys()) {
    if (shelf.entries <= LIMIT || oldest === book.id) break
    forget(house, oldest)
  }
}

export const forget = (house: House, id: string): void => {
  const shelf = shelfOf(house)
  const known = shelf.books.get(id)
  if (!known) return
  shelf.books.delete(id)
  shelf.entries -= known.entries.length
}

/** Forgets every kept book: the practice house was emptied. */
export const forgetAll = (house: House): void => {
  shelves.delete(house)
}
