// The SQL of pulling: which books this person reads now, and their rows beyond what the device has. All through row-level security.
import type { Compartment, Role } from '@sajha/record'
import { sql } from 'kysely'
import type { EntryRow, KeyRow } from '../books/store.ts'
import { asReader, type Database, type Sql } from '../platform/database.ts'

export type ReadableBook = {
  readonly id: string
  readonly sort: string
  readonly organisation: string
  readonly n: number
  readonly roles: readonly Role[]
  readonly compartments: readonly Compartment[]
}

export type PullTransaction = {
  readonly books: readonly ReadableBook[]
  readonly rows: (book: string, after: number, limit: number) => Promise<readonly EntryRow[]>
  readonly keys: (book: string) => Promise<readonly KeyRow[]>
  readonly organisationKey: (organisation: string) => Promise<Uint8Array>
  /** Public keys of those of these ids that are devices. */
  readonly deviceKeys: (ids: readonly string[]) => Promise<readonly DeviceKeyRow[]>
}

export type DeviceKeyRow = { readonly id: string; readonly public_key: Uint8Array }

const readable = async (tx: Sql, person: string, only: string | null): Promise<readonly ReadableBook[]> => {
  const { rows } = await sql<ReadableBook>`
    select b.id, b.sort, b.organisation, b.n, array_agg(distinct r.as_role) as roles,
      array_agg(distinct r.compartment) as compartments
    from reader r join book b on b.id = r.book join book_summary s on s.book = r.book
    where r.person = ${person} and r.from_at <= current_instant() and (r.until_at is null or r.until_at > current_instant())
      and not s.historical and (s.open or s.last_at > current_instant() - interval '90 days')
      ${only === null ? sql`` : sql`and r.book = ${only} and s.book = ${only}`}
    group by b.id, b.sort, b.organisation, b.n order by b.id`.execute(tx)
  return rows
}

/** One snapshot of what a person may read, for the time of `work`: of all books, or of `only` one. */
export const pullAs = <T>(
  db: Database,
  person: string,
  now: Temporal.Instant,
  work: (it: PullTransaction) => Promise<T>,
  only: string | null = null,
): Promise<T> =>
  asReader(
    db,
    person,
    async (tx) =>
      work({
        books: await readable(tx, person, only),
        rows: async (book, after, limit) => {
          const { rows } = await sql<EntryRow>`
            select * from entry where book = ${book} and n > ${after} order by n limit ${limit}`.execute(tx)
          return rows
        },
        keys: async (book) => (await sql<KeyRow>`select * from book_key where book = ${book}`.execute(tx)).rows,
        organisationKey: async (organisation) => {
          const { rows } = await sql<{ key_wrapped: Uint8Array }>`
            select key_wrapped from organisation where id = ${organisation}`.execute(tx)
          const [row] = rows
          if (!row) throw new Error('a book names an organisation that is not there')
          return row.key_wrapped
        },
        deviceKeys: async (ids) => {
          const { rows } = await sql<DeviceKeyRow>`select id, public_key from device where id = any(${ids})`.execute(tx)
          return rows
        },
      }),
    now,
  )

export type SealRow = { readonly n: number; readonly seal: Uint8Array }

/** The seals of entries this person may not read: hashes, so that the chain can be followed past what is kept back. */
export const sealsBetween = async (
  db: Database,
  book: string,
  after: number,
  upTo: number,
): Promise<readonly SealRow[]> => {
  const { rows } = await sql<SealRow>`select n, seal from seals_of(${book}, ${after}, ${upTo})`.execute(db.reads.sql)
  return rows
}
