// The SQL of taking old records over, and of giving them back.
import type { Role } from '@sajha/record'
import { sql } from 'kysely'
import type { bodyOfRow } from '../books/bodies.ts'
import type { Exporter } from '../exports/export-book.ts'
import type { keptOrganisation } from '../people/kept-organisation.ts'
import { asReader, type Database } from '../platform/database.ts'

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

type Ask = <Row>(query: string, value: unknown) => Promise<readonly Row[]>

/** Asks as one person, through row-level security; or as the owner, for whoever keeps the record and its keys. */
const asking = <T>(db: Database, by: Exporter, now: Temporal.Instant, work: (ask: Ask) => Promise<T>): Promise<T> => {
  if (by === 'keeper')
    return work(async <Row>(query: string, value: unknown) => (await db.owner.query(query, [value])).rows as Row[])
  return asReader(
    db,
    by.person,
    (tx) =>
      work(async <Row>(query: string, value: unknown) => {
        const [before = '', after = ''] = query.split('$1')
        return (await sql<Row>`${sql.raw(before)}${value}${sql.raw(after)}`.execute(tx)).rows
      }),
    now,
  )
}

/** The books of old records of an organisation, in the order in which they were taken over. Ids only. */
export const historicalBooks = (
  db: Database,
  by: Exporter,
  now: Temporal.Instant,
  organisation: string,
): Promise<readonly string[]> =>
  asking(db, by, now, async (ask) => {
    const rows = await ask<{ book: string }>(
      `select s.book from book_summary s where s.organisation = $1 and s.sort = 'case' and s.historical
       order by s.opened_at, s.book collate "C"`,
      organisation,
    )
    return rows.map((it) => it.book)
  })

export type ReadBooks = { readonly keys: readonly KeyRow[]; readonly entries: readonly EntryRow[] }

/** What may be read of some books. */
export const readBooks = (
  db: Database,
  by: Exporter,
  now: Temporal.Instant,
  books: readonly string[],
): Promise<ReadBooks> =>
  asking(db, by, now, async (ask) => ({
    keys: await ask<KeyRow>('select * from book_key where book = any($1)', books),
    entries: await ask<EntryRow>('select * from entry where book = any($1) order by book, n', books),
  }))
