// The SQL of taking old records over, and of giving them back.
import type { Role } from '@sajha/record'
import { sql } from 'kysely'
import type { bodyOfRow } from '../books/bodies.ts'
import type { keptOrganisation } from '../people/kept-organisation.ts'
import type { Database } from '../platform/database.ts'

export type EntryRow = Parameters<typeof bodyOfRow>[1]
type KeyRow = { readonly book: string; readonly compartment: string; readonly key_wrapped: Uint8Array }
export type OrganisationBook = Parameters<typeof keptOrganisation>[1]

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

/** Every organisation that keeps its part of the record here, with its own book and that book's last seal. */
export const findOrganisations = async (db: Database): Promise<readonly OrganisationBook[]> => {
  const { rows } = await sql<OrganisationBook>`
    select o.id as organisation, o.book, b.head from organisation o join book b on b.id = o.book order by o.id`.execute(
    db.keeps.sql,
  )
  return rows
}

/** The books of old records of an organisation, in the order in which they were taken over. Ids only; for the keeper. */
export const historicalBooks = async (db: Database, organisation: string): Promise<readonly string[]> => {
  const { rows } = await db.owner.query<{ book: string }>(
    `select s.book from book_summary s where s.organisation = $1 and s.sort = 'case' and s.historical
     order by s.opened_at, s.book collate "C"`,
    [organisation],
  )
  return rows.map((it) => it.book)
}

export type ReadBooks = { readonly keys: readonly KeyRow[]; readonly entries: readonly EntryRow[] }

/** Some books, whole; for the keeper. */
export const readBooks = async (db: Database, books: readonly string[]): Promise<ReadBooks> => {
  const keys = await db.owner.query<KeyRow>('select * from book_key where book = any($1)', [books])
  const entries = await db.owner.query<EntryRow>('select * from entry where book = any($1) order by book, n', [books])
  return { keys: keys.rows, entries: entries.rows }
}
