// The SQL of retention: which books of an organisation are closed. What follows from that is folded, not stored.
import type { Database } from '../platform/database.ts'

export const findClosedBooks = async (db: Database, organisation: string, most: number): Promise<readonly string[]> => {
  const { rows } = await db.keeps.pool.query<{ book: string }>('select closed_books($1, $2) as book', [
    organisation,
    most,
  ])
  return rows.map((it) => it.book)
}

export type Book = { readonly book: string; readonly head: string }

export const findOwnBook = async (db: Database, organisation: string): Promise<Book | null> => {
  const { rows } = await db.keeps.pool.query<Book>(
    'select o.book, b.head from organisation o join book b on b.id = o.book where o.id = $1',
    [organisation],
  )
  return rows[0] ?? null
}
