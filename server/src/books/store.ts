// The SQL of books. Reads on behalf of a person pass row-level security; the keeper's reads see the one book being appended to.
import type { Compartment, Role } from '@sajha/record'
import { sql } from 'kysely'
import { asReader, type Database, keepingBook, type Sql } from '../platform/database.ts'

export type EntryRow = {
  readonly book: string
  readonly n: number
  readonly id: string
  readonly kind: string
  readonly version: number
  readonly compartment: Compartment
  readonly author: string
  readonly as_role: Role
  readonly organisation: string
  readonly device: string
  readonly made_at: string
  readonly heard_at: string | null
  readonly heard_ago: number | null
  readonly saw: string | null
  readonly body_hash: string
  readonly signature: Uint8Array
  readonly prev: string
  readonly sealed_at: string
  readonly marks: readonly string[]
  readonly seal: Uint8Array
  readonly body_sealed: Uint8Array | null
}

export type KeyRow = { readonly book: string; readonly compartment: string; readonly key_wrapped: Uint8Array }
export type OrganisationRow = {
  readonly id: string
  readonly book: string
  readonly sort: string
  readonly key_wrapped: Uint8Array
}
export type BookRow = {
  readonly id: string
  readonly sort: string
  readonly organisation: string
  readonly head: string
}

export type StoredBook = {
  readonly book: BookRow
  readonly organisation: OrganisationRow
  readonly keys: readonly KeyRow[]
  readonly entries: readonly EntryRow[]
}

/** A whole book, for the fold that an append runs; null when there is none. */
export const loadBook = (db: Database, id: string): Promise<StoredBook | null> =>
  keepingBook(db, id, async (tx) => {
    const { rows } = await sql<BookRow>`select id, sort, organisation, head from book where id = ${id}`.execute(tx)
    const [book] = rows
    if (!book) return null
    const organisation = await organisationRow(tx, book.organisation)
    const keys = await sql<KeyRow>`select * from book_key where book = ${id}`.execute(tx)
    const entries = await sql<EntryRow>`select * from entry where book = ${id} order by n`.execute(tx)
    return { book, organisation, keys: keys.rows, entries: entries.rows }
  })

const organisationRow = async (tx: Sql, id: string): Promise<OrganisationRow> => {
  const { rows } = await sql<OrganisationRow>`select * from organisation where id = ${id}`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('a book names an organisation that is not there')
  return row
}

/** An organisation by its id; null when there is none. For the keeper, which wraps and unwraps keys. */
export const findOrganisation = async (db: Database, id: string): Promise<OrganisationRow | null> => {
  const { rows } = await sql<OrganisationRow>`select * from organisation where id = ${id}`.execute(db.keeps.sql)
  return rows[0] ?? null
}

export type Opened = {
  readonly book: BookRow
  readonly organisation: OrganisationRow
  readonly keys: readonly KeyRow[]
  /** What this person may read. */
  readonly entries: readonly EntryRow[]
}

/** A book as one person may read it; null when it is not there or not theirs, which look alike. */
export const openAs = (db: Database, person: string, now: Temporal.Instant, id: string): Promise<Opened | null> =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows } = await sql<BookRow>`select id, sort, organisation, head from book where id = ${id}`.execute(tx)
      const [book] = rows
      if (!book) return null
      const organisation = await organisationRow(tx, book.organisation)
      const keys = await sql<KeyRow>`select * from book_key where book = ${id}`.execute(tx)
      await sql`select set_config('sajha.opening', ${id}, true)`.execute(tx)
      const entries = await sql<EntryRow>`select * from entry where book = ${id} order by n`.execute(tx)
      return { book, organisation, keys: keys.rows, entries: entries.rows }
    },
    now,
  )

/** Those of these books that somebody has, or had, a part in: brought in, or in a body that a packet of it went to. */
export const booksWithPartAs = async (
  db: Database,
  person: string,
  now: Temporal.Instant,
  books: readonly string[],
): Promise<readonly string[]> =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows } = await sql<{ book: string }>`
        select mine as book from books_with_part(${books}) as mine`.execute(tx)
      return rows.map((it) => it.book)
    },
    now,
  )

export type SummaryRow = {
  readonly book: string
  readonly sort: string
  readonly organisation: string
  readonly open: boolean
  readonly historical: boolean
  readonly colour: number
  readonly animal: string
  readonly entries: number
  readonly opened_at: string | null
  readonly last_at: string | null
  readonly due_at: string | null
  readonly open_duties: number
  readonly questions: number
}

export type Docket = {
  readonly open: boolean
  /** Old records instead: all of them are closed, so `open` then says nothing. */
  readonly historical: boolean
  readonly after: number
  readonly limit: number
}

/** This person's books, those due first first. Joins from the reader's own grants, so that no one's list is ever scanned whole. */
export const docketAs = (
  db: Database,
  person: string,
  now: Temporal.Instant,
  it: Docket,
): Promise<readonly SummaryRow[]> =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows } = await sql<SummaryRow>`
        select s.* from book_summary s
        where s.book in (select r.book from reader r where r.person = ${person} and r.compartment = 'coordination')
          and s.sort = 'case' and s.open = ${it.open && !it.historical} and s.historical = ${it.historical}
        order by s.due_at nulls last, s.last_at desc nulls last, s.book collate "C"
        limit ${it.limit} offset ${it.after}`.execute(tx)
      const { rows: due } = await sql<Pick<SummaryRow, 'book' | 'due_at' | 'open_duties' | 'questions'>>`
        select * from due_for_me(${rows.map((one) => one.book)})`.execute(tx)
      const mine = new Map(due.map((one) => [one.book, one]))
      // Of a closed book nothing is due.
      return rows.map((one) => {
        const { due_at = null, open_duties = 0, questions = 0 } = mine.get(one.book) ?? {}
        return one.open ? { ...one, due_at, open_duties, questions } : { ...one, questions }
      })
    },
    now,
  )

/** How many books this person reads: open, closed, taken over from elsewhere. */
export const countsAs = (db: Database, person: string, now: Temporal.Instant) =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows } = await sql<{ open: number; closed: number; historical: number }>`
        select * from docket_totals()`.execute(tx)
      return rows[0] ?? { open: 0, closed: 0, historical: 0 }
    },
    now,
  )

export type FactRow = { readonly kind: string; readonly field: string; readonly value: string; readonly books: number }

/** Countable facts over the books this person reads. */
export const factsAs = (
  db: Database,
  person: string,
  now: Temporal.Instant,
  historical: boolean,
): Promise<readonly FactRow[]> =>
  asReader(
    db,
    person,
    async (tx) => {
      // Each value once a book, though it may stand in two compartments: hashed in memory, which sorting by language is not.
      await sql`set local work_mem = '64MB'`.execute(tx)
      const { rows } = await sql<FactRow>`
        select kind, field, value, count(*) as books
        from (
          select f.kind, f.field, f.value, f.book
          from fact f join book_summary s on s.book = f.book
          where s.sort = 'case' and s.historical = ${historical}
          group by f.kind, f.field, f.value, f.book
        ) as once
        group by kind, field, value order by kind, field, count(*) desc, value`.execute(tx)
      return rows
    },
    now,
  )
