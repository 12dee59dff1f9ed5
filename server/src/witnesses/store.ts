// The SQL of witnesses and of what a steward sees: rows of public signatures, and counts.
import { sql } from 'kysely'
import { asReader, type Database } from '../platform/database.ts'

export type WitnessRow = {
  readonly key: string
  readonly size: number | null
  readonly line: string | null
  readonly signed_at: string | null
  readonly how: How | null
  readonly how_at: string | null
  readonly their_size: number | null
}

/** `lying`: it answered, and what it answered is not its signature. `ahead`: it has seen this log longer than it is. */
export const HOW = ['good', 'away', 'lying', 'refused', 'ahead'] as const
export type How = (typeof HOW)[number]

/** In the order of their keys, so that one checkpoint with the same lines is served as the same bytes. */
export const findWitnesses = async (db: Database): Promise<readonly WitnessRow[]> =>
  (await db.keeps.pool.query<WitnessRow>('select * from witness order by key')).rows

/** Keeps a cosignature unless a larger one is kept. */
export const putCosignature = async (
  db: Database,
  { key, size, line }: { readonly key: string; readonly size: number; readonly line: string },
  now: Temporal.Instant,
): Promise<void> => {
  await db.keeps.pool.query(
    `insert into witness (key, size, line, signed_at, how, how_at) values ($1, $2, $3, $4, 'good', $4)
     on conflict (key) do update set size = excluded.size, line = excluded.line, signed_at = excluded.signed_at, how = 'good',
       how_at = excluded.how_at, their_size = null
     where witness.size is null or witness.size <= excluded.size`,
    [key, size, line, now.toString()],
  )
}

export const putHow = async (
  db: Database,
  key: string,
  how: How,
  theirSize: number | null,
  now: Temporal.Instant,
): Promise<void> => {
  await db.keeps.pool.query(
    `insert into witness (key, how, how_at, their_size) values ($1, $2, $3, $4)
     on conflict (key) do update set how = excluded.how, how_at = excluded.how_at, their_size = excluded.their_size`,
    [key, how, now.toString(), theirSize],
  )
}

/** The note of the checkpoint of this size; null when the log never signed one of it. */
export const findNoteOf = async (db: Database, size: number): Promise<string | null> => {
  const { rows } = await db.keeps.pool.query<{ note: string }>('select note from checkpoint where size = $1', [size])
  return rows[0]?.note ?? null
}

export type CheckpointRow = { readonly size: number; readonly made_at: string; readonly note: string }

export const findLastCheckpoints = async (db: Database, most: number): Promise<readonly CheckpointRow[]> =>
  (
    await db.keeps.pool.query<CheckpointRow>('select size, made_at, note from checkpoint order by size desc limit $1', [
      most,
    ])
  ).rows

export type Book = { readonly organisation: string; readonly book: string; readonly head: string }

export const findOrganisationBooks = async (db: Database): Promise<readonly Book[]> =>
  (
    await db.keeps.pool.query<Book>(
      'select o.id as organisation, o.book, b.head from organisation o join book b on b.id = o.book order by o.id',
    )
  ).rows

export type ForkRow = {
  readonly at: string
  readonly person: string
  readonly why: string
  readonly held: string
  readonly offered: string
}

/** The same two papers are kept once. */
export const putFork = async (db: Database, organisation: string, it: ForkRow): Promise<void> => {
  await db.keeps.pool.query(
    `insert into fork_told (at, organisation, person, why, held, offered) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [it.at, organisation, it.person, it.why, it.held, it.offered],
  )
}

export const findForks = async (db: Database, organisation: string, most: number): Promise<readonly ForkRow[]> =>
  (
    await db.keeps.pool.query<ForkRow>(
      'select at, person, why, held, offered from fork_told where organisation = $1 order by at desc limit $2',
      [organisation, most],
    )
  ).rows

export type Counts = {
  readonly waiting: number
  readonly books: number
  readonly entries: number
  readonly erased: number
  readonly devices: number
  readonly revoked: number
  readonly quiet: number
  readonly sentLate: number
  readonly openingsAsked: number
  readonly openingsHere: number
  readonly openingsWaiting: number
}

export const countsOf = async (
  db: Database,
  organisation: string,
  now: Temporal.Instant,
  quietBefore: Temporal.Instant,
): Promise<Counts> => {
  const { rows } = await db.keeps.pool.query<{ counts: Counts }>('select stewardship_of($1, $2, $3) as counts', [
    organisation,
    now.toString(),
    quietBefore.toString(),
  ])
  if (!rows[0]) throw new Error('there are no counts')
  return rows[0].counts
}

type Wanted = { readonly book: string; readonly size: number; readonly after: number; readonly most: number }

/** Leaves of a book that one person may read, in the log of this size; null where they read nothing of it. */
export const findPlacesFor = (
  db: Database,
  person: string,
  now: Temporal.Instant,
  { book, size, after, most }: Wanted,
): Promise<readonly { readonly n: number; readonly index: number }[] | null> =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows } = await sql<{ mine: boolean }>`select may_read(${book}, 'coordination') as mine`.execute(tx)
      if (!rows[0]?.mine) return null
      const found = await sql<{ n: number; index: number }>`
        select n, index from leaf where book = ${book} and index < ${size} and n > ${after} order by n limit ${most}`.execute(
        tx,
      )
      return found.rows
    },
    now,
  )
