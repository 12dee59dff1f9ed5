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

/** A packet for this person: what of it is open is for `slice` to say. */
export type ReadablePacket = {
  readonly id: string
  readonly book: string
  readonly keeper: string
  readonly organisation: string
  readonly to_role: Role | null
  readonly version: string
  readonly open: boolean
}

/** What a packet shows now, and the keys to it. */
export type PacketSlice = {
  readonly rows: readonly EntryRow[]
  readonly fields: ReadonlyMap<string, readonly string[] | null>
  readonly keys: readonly KeyRow[]
}

export type PullTransaction = {
  readonly books: readonly ReadableBook[]
  /** Those that show something now: ended ones only where this side has answered. */
  readonly packets: readonly ReadablePacket[]
  readonly slice: (packet: Pick<ReadablePacket, 'id' | 'book'>) => Promise<PacketSlice>
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

const readablePackets = async (tx: Sql): Promise<readonly ReadablePacket[]> => {
  const { rows } = await sql<ReadablePacket>`
    select p.id, p.book, p.keeper, p.organisation, p.to_role, p.version,
      (p.from_at <= current_instant() and p.until_at > current_instant() and rests_on(p.clause)) as open
    from packets_for_me() as mine join packet p on p.id = mine
    where p.answers > 0 or (p.from_at <= current_instant() and p.until_at > current_instant() and rests_on(p.clause)) order by p.id`.execute(
    tx,
  )
  return rows
}

/** Reads through one packet: for these statements, and no others, the database shows what the packet shows (0060-packets.sql). */
const sliceOf = async (tx: Sql, { id: packet, book }: Pick<ReadablePacket, 'id' | 'book'>): Promise<PacketSlice> => {
  await sql`select set_config('sajha.packet', ${packet}, true)`.execute(tx)
  const rows =
    await sql<EntryRow>`select * from entry where id = any((select packet_entries())::text[]) order by n`.execute(tx)
  const shown = await sql<{ entry: string; fields: readonly string[] | null }>`
    select entry, fields from packet_shows where packet = ${packet}`.execute(tx)
  const keys = await sql<KeyRow>`
    select * from book_key where book = ${book}`.execute(tx)
  await sql`select set_config('sajha.packet', '', true)`.execute(tx)
  return { rows: rows.rows, fields: new Map(shown.rows.map((it) => [it.entry, it.fields])), keys: keys.rows }
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
        packets: await readablePackets(tx),
        slice: (packet) => sliceOf(tx, packet),
        rows: async (book, after, limit) => {
          await sql`select set_config('sajha.opening', ${book}, true)`.execute(tx)
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
