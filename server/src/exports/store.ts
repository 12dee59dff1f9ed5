// The SQL of exports. A person's export reads through row-level security like every other reading of theirs; the keeper's, by the
// owner. Of what may not be read, only the seals are fetched.
import type { Compartment, Role } from '@sajha/record'
import { sql } from 'kysely'
import type { envelopeOfRow } from '../books/entry-row.ts'
import { asReader, type Database } from '../platform/database.ts'

export type EntryRow = Parameters<typeof envelopeOfRow>[0]

export type ReadBook = {
  readonly id: string
  readonly sort: string
  readonly organisation: string
  readonly organisationKey: Uint8Array
  /** The organisation's own book. */
  readonly organisationBook: string
  /** How many entries the book has. */
  readonly n: number
  /** What may be shown, in order. */
  readonly rows: readonly EntryRow[]
  readonly keys: readonly { readonly compartment: Compartment; readonly key_wrapped: Uint8Array }[]
  readonly devices: readonly { readonly id: string; readonly person: string; readonly public_key: Uint8Array }[]
}

const BOOK = `
  select b.id, b.sort, b.organisation, b.n, o.key_wrapped as "organisationKey", o.book as "organisationBook"
  from book b join organisation o on o.id = b.organisation where b.id = $1`
const ROWS = 'select * from entry where book = $1 order by n'
const KEYS = 'select compartment, key_wrapped from book_key where book = $1'
const DEVICES = `
  select d.id, d.person, d.public_key from device d where d.id in (select e.device from entry e where e.book = $1) order by d.id`

type Ask = <Row>(query: string) => Promise<readonly Row[]>

const readBook = async (ask: Ask): Promise<ReadBook | null> => {
  const [book] = await ask<Omit<ReadBook, 'rows' | 'keys' | 'devices'>>(BOOK)
  if (!book) return null
  const rows = await ask<EntryRow>(ROWS)
  const keys = await ask<ReadBook['keys'][number]>(KEYS)
  return { ...book, rows, keys, devices: await ask<ReadBook['devices'][number]>(DEVICES) }
}

/** The book as one person may read it, in one snapshot, with the role they read it in; null where they read nothing of it. */
export const bookAs = (
  db: Database,
  person: string,
  now: Temporal.Instant,
  book: string,
): Promise<{ readonly read: ReadBook; readonly as: Role } | null> =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows } = await sql<{ as_role: Role }>`
        select r.as_role from reader r where r.book = ${book} and r.person = ${person} and may_read(r.book, r.compartment)
          and r.from_at <= current_instant() and (r.until_at is null or r.until_at > current_instant())
        order by r.as_role limit 1`.execute(tx)
      const [role] = rows
      if (!role) return null
      const ask: Ask = async <Row>(query: string) => {
        const [before = '', after = ''] = query.split('$1')
        return (await sql<Row>`${sql.raw(before)}${book}${sql.raw(after)}`.execute(tx)).rows
      }
      const read = await readBook(ask)
      return read && { read, as: role.as_role }
    },
    now,
  )

/** The whole book, for whoever keeps the record; null when there is none. */
export const wholeBook = async (db: Database, book: string): Promise<ReadBook | null> => {
  const client = await db.owner.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const ask: Ask = async <Row>(query: string) => (await client.query(query, [book])).rows as Row[]
    const read = await readBook(ask)
    await client.query('commit')
    client.release()
    return read
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** The seals of a whole book up to a number: hashes, for what is kept back. */
export const sealsOf = async (db: Database, book: string, upTo: number): Promise<ReadonlyMap<number, Uint8Array>> => {
  const { rows } = await db.reads.pool.query<{ n: number; seal: Uint8Array }>(
    'select n, seal from seals_of($1, 0, $2)',
    [book, upTo],
  )
  return new Map(rows.map((it) => [it.n, it.seal]))
}

/** Ids of every case book, for whoever keeps the record. */
export const caseBooks = async (db: Database): Promise<readonly string[]> => {
  const { rows } = await db.owner.query<{ id: string }>("select id from book where sort = 'case' order by id")
  return rows.map((it) => it.id)
}
