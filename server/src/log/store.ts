// The SQL of the log: the one statement that seals, and the rows of the Merkle tree. Hashes only, but for `append`'s ciphertext.
import { sql } from 'kysely'
import { type Database, keepingBook } from '../platform/database.ts'

export type Append = {
  readonly book: string
  /** The seal this append is chained to; '-' for a new book. */
  readonly head: string
  readonly opening: unknown
  readonly entries: readonly unknown[]
  readonly folds: unknown
  readonly people: unknown
  readonly jobs: readonly unknown[]
}

/** True when sealed; false when the book has moved on and nothing was written. One round trip, one transaction (0001-record.sql). */
export const appendRows = async (db: Database, it: Append): Promise<boolean> => {
  try {
    const { rows } = await db.keeps.pool.query<{ done: boolean }>({
      name: 'append-entries',
      text: 'select append_entries($1, $2, $3, $4, $5, $6, $7) as done',
      values: [
        it.book,
        it.head,
        it.opening === null ? null : JSON.stringify(it.opening),
        JSON.stringify(it.entries),
        JSON.stringify(it.folds),
        it.people === null ? null : JSON.stringify(it.people),
        JSON.stringify(it.jobs),
      ],
    })
    return rows[0]?.done === true
  } catch (error) {
    // Another process opened the same book, made the same key or sealed the same entry first: load again and look.
    if (isUniqueViolation(error)) return false
    throw error
  }
}

const isUniqueViolation = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'

export type PendingLeaf = { readonly seq: number; readonly book: string; readonly n: number; readonly seal: Uint8Array }

export const bookHead = (db: Database, book: string): Promise<string | null> =>
  keepingBook(db, book, async (tx) => {
    const { rows } = await sql<{ head: string }>`select head from book where id = ${book}`.execute(tx)
    return rows[0]?.head ?? null
  })
