// The SQL of the log's keys: where they were changed, and the first of them.
import { sql } from 'kysely'
import type { envelopeOfRow } from '../books/entry-row.ts'
import { type Database, keepingBook } from '../platform/database.ts'

export type EntryRow = Parameters<typeof envelopeOfRow>[0]

/** By the index of 0130-keys-and-retention.sql; at the opening of a house and never for a request. */
export const booksWithKeyChanges = async (db: Database): Promise<readonly string[]> => {
  const { rows } = await db.owner.query<{ book: string }>(
    `select distinct book from entry where kind = 'log-key-changed' order by book`,
  )
  return rows.map((it) => it.book)
}

const FIRST = 'first log key'

export const findFirstKey = async ({ owner }: Database): Promise<Uint8Array | null> => {
  const { rows } = await owner.query<{ value: Buffer }>('select value from platform_check where name = $1', [FIRST])
  return rows[0] ? new Uint8Array(rows[0].value) : null
}

/** Keeps this key as the first unless one is kept; returns the one that is. */
export const keepFirstKey = async (db: Database, key: Uint8Array): Promise<Uint8Array | null> => {
  await db.owner.query('insert into platform_check (name, value) values ($1, $2) on conflict do nothing', [
    FIRST,
    Buffer.from(key),
  ])
  return findFirstKey(db)
}

export type Keeper = { readonly organisation: string; readonly book: string }

/** The organisation that has been here longest: whoever set the record up keeps it. Null before there is any. */
export const findKeeper = async (db: Database): Promise<Keeper | null> => {
  const { rows } = await db.owner.query<Keeper>(
    'select o.id as organisation, o.book from organisation o join entry e on e.book = o.book and e.n = 1 order by e.sealed_at, o.id limit 1',
  )
  return rows[0] ?? null
}

export type KeyChangeRows = {
  readonly organisation: { readonly id: string; readonly key_wrapped: Uint8Array }
  readonly keys: readonly { readonly compartment: string; readonly key_wrapped: Uint8Array }[]
  readonly row: EntryRow
  /** Its leaf in the log; null while it waits. */
  readonly index: number | null
}

/** One change of a key as it stands in its book, with what opens it. */
export const findKeyChange = (db: Database, book: string, n: number): Promise<KeyChangeRows | null> =>
  keepingBook(db, book, async (tx) => {
    const { rows } = await sql<EntryRow>`select * from entry where book = ${book} and n = ${n}`.execute(tx)
    const organisations = await sql<KeyChangeRows['organisation']>`
      select o.id, o.key_wrapped from organisation o join book b on b.organisation = o.id where b.id = ${book}`.execute(
      tx,
    )
    const keys = await sql<KeyChangeRows['keys'][number]>`
      select compartment, key_wrapped from book_key where book = ${book}`.execute(tx)
    const leaves = await sql<{ index: number }>`select index from leaf where book = ${book} and n = ${n}`.execute(tx)
    const [row, organisation] = [rows[0], organisations.rows[0]]
    return row && organisation ? { row, organisation, keys: keys.rows, index: leaves.rows[0]?.index ?? null } : null
  })
