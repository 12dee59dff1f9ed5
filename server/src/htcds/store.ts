// The SQL of taking old records over, and of giving them back. Giving back reads as one person, through row-level security.
import type { Role } from '@sajha/record'
import { sql } from 'kysely'
import type { EntryRow, KeyRow, OrganisationRow } from '../books/store.ts'
import { asReader, type Database } from '../platform/database.ts'

export type PostingRow = { readonly person: string; readonly roles: readonly Role[] }

/** Who is in an organisation now. */
export const findMembers = async (
  db: Database,
  organisation: string,
  now: Temporal.Instant,
): Promise<readonly PostingRow[]> => {
  const at = now.toString()
  const { rows } = await sql<PostingRow>`
    select person, roles from member
    where organisation = ${organisation} and from_at <= ${at} and (until_at is null or until_at > ${at})
    order by from_at, person`.execute(db.keeps.sql)
  return rows
}

/** Those of these books that there are. Ids only. */
export const findBooks = async (db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`select id from book where id = any(${ids})`.execute(db.keeps.sql)
  return new Set(rows.map((it) => it.id))
}

/** The books of old records of an organisation that this person reads, in the order in which they were taken over. */
export const historicalBooksAs = (db: Database, person: string, now: Temporal.Instant, organisation: string) =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows } = await sql<{ book: string }>`
        select s.book from book_summary s
        where s.organisation = ${organisation} and s.sort = 'case' and s.historical
        order by s.opened_at, s.book`.execute(tx)
      return rows.map((it) => it.book)
    },
    now,
  )

export type ReadBooks = {
  readonly organisation: OrganisationRow
  readonly keys: readonly KeyRow[]
  readonly entries: readonly EntryRow[]
}

/** What this person may read of some books of one organisation. */
export const readBooksAs = (
  db: Database,
  person: string,
  now: Temporal.Instant,
  organisation: OrganisationRow,
  books: readonly string[],
): Promise<ReadBooks> =>
  asReader(
    db,
    person,
    async (tx) => {
      const keys = await sql<KeyRow>`select * from book_key where book = any(${books})`.execute(tx)
      const entries = await sql<EntryRow>`
        select * from entry where book = any(${books}) order by book, n`.execute(tx)
      return { organisation, keys: keys.rows, entries: entries.rows }
    },
    now,
  )
