// The SQL of the log: the one statement that seals, and the rows of the Merkle tree. Hashes only, but for `append`'s ciphertext.
import type { PoolClient } from 'pg'
import type { Database } from '../platform/database.ts'

export type Append = {
  readonly book: string
  /** The seal this append is chained to; '-' for a new book. */
  readonly head: string
  readonly opening: unknown
  readonly entries: readonly (Readonly<Record<string, unknown>> & {
    readonly n: number
    readonly seal_id: string
    readonly body_sealed: string
  })[]
  readonly folds: unknown
  readonly people: unknown
  readonly jobs: readonly unknown[]
}

const APPEND = 'select append_books($1, $2) as done'

/** What the one function takes: the books, and the entries of all of them. */
const appendValues = (some: readonly Append[]): readonly string[] => [
  JSON.stringify(some.map(({ entries, ...book }) => ({ ...book, ...lastOf(entries) }))),
  JSON.stringify(some.flatMap(({ book, entries }) => entries.map((it) => ({ ...it, book })))),
]

const lastOf = (entries: Append['entries']) => ({ n: entries.at(-1)?.n, seal: entries.at(-1)?.seal_id })

type Done = { readonly done: readonly string[] }

/**
 * For each book whether it was sealed; false when it has moved on and nothing was written for it. One round trip, one transaction
 * (0020-append-books.sql).
 */
export const appendRows = async (db: Database, some: readonly Append[]): Promise<readonly boolean[]> => {
  try {
    const { rows } = await db.keeps.pool.query<Done>({
      name: 'append-books',
      text: APPEND,
      values: [...appendValues(some)],
    })
    const done = new Set(rows[0]?.done)
    return some.map((it) => done.has(it.book))
  } catch (error) {
    // Another process opened the same book, made the same key or sealed the same entry first: load again and look. Which of several
    // it was is not told, and the others have nothing to do with it.
    if (some.length === 1 && isUniqueViolation(error)) return [false]
    throw error
  }
}

/** Writes some books, each by the one function that seals; false when one of them was there already or had moved on. */
export type WriteTogether = (some: readonly Append[]) => Promise<boolean>

/**
 * Many books in one transaction, batch by batch: all of them or none. What `work` resolves to says whether to keep them.
 * COMMIT POINT: a crash, a lost connection or a thrown error before the answer to COMMIT leaves nothing of any book; after it, all
 * stand. A rehearsal does everything and is rolled back.
 */
export const appendTogether = async <T extends { readonly keep: boolean }>(
  db: Database,
  work: (write: WriteTogether) => Promise<T>,
): Promise<T> => {
  const client = await db.keeps.pool.connect()
  try {
    await client.query('begin')
    const result = await work(async (some) => {
      const { rows } = await client.query<Done>(APPEND, [...appendValues(some)])
      return rows[0]?.done.length === some.length
    })
    const { command } = await client.query(result.keep ? 'commit' : 'rollback')
    // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK: nothing stands, and nobody may believe it does.
    if (result.keep && command !== 'COMMIT') throw new Error('the transaction had failed, and was rolled back')
    client.release()
    return result
  } catch (error) {
    // Closed, not returned: whatever state it is in, its transaction ends with it.
    client.release(true)
    throw error
  }
}

const isUniqueViolation = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'

/** A checkpoint as it was signed; `root` 32 bytes. */
export type StoredCheckpoint = { readonly size: number; readonly root: Uint8Array; readonly note: string }
export type StoredTile = { readonly level: number; readonly index: number; readonly hashes: Uint8Array }

type Reading = Pick<PoolClient, 'query'>

const NEWEST = 'select size, root, note from checkpoint order by size desc limit 1'
const newestCheckpoint = async (on: Reading): Promise<StoredCheckpoint | null> =>
  (await on.query<StoredCheckpoint>(NEWEST)).rows[0] ?? null

/** Null before the first pass of the sequencer. */
export const findCheckpoint = (db: Database): Promise<StoredCheckpoint | null> => newestCheckpoint(db.reads.pool)

const tilesOn = async (
  on: Reading,
  wanted: readonly { readonly level: number; readonly index: number }[],
): Promise<readonly StoredTile[]> => {
  const { rows } = await on.query<StoredTile>(
    `select t.level, t.index, t.hashes from tile t join unnest($1::smallint[], $2::bigint[]) as w(level, index) using (level, index)`,
    [wanted.map((it) => it.level), wanted.map((it) => it.index)],
  )
  return rows
}

/** Those of the tiles asked for that there are, each with all the hashes it has so far. */
export const findTiles = (db: Database, wanted: readonly { readonly level: number; readonly index: number }[]) =>
  tilesOn(db.reads.pool, wanted)

/** The leaves from `from` up to, not including, `to`, in order: 32 bytes each. */
export const findLeaves = async (db: Database, from: number, to: number): Promise<readonly Uint8Array[]> => {
  const { rows } = await db.reads.pool.query<{ seal: Uint8Array }>(
    'select seal from leaf where index >= $1 and index < $2 order by index',
    [from, to],
  )
  return rows.map((it) => it.seal)
}

/** Where the seals of a book stand in the log; a seal that still waits is left out. */
export const findPlaces = async (db: Database, book: string): Promise<ReadonlyMap<number, number>> => {
  const { rows } = await db.reads.pool.query<{ n: number; index: number }>(
    'select n, index from leaf where book = $1',
    [book],
  )
  return new Map(rows.map((it) => [it.n, it.index]))
}

/** What a pass of the sequencer may do, inside its one transaction. */
export type Sequencing = {
  readonly newest: () => Promise<StoredCheckpoint | null>
  readonly tiles: (
    wanted: readonly { readonly level: number; readonly index: number }[],
  ) => Promise<readonly StoredTile[]>
  /** Moves up to `most` waiting seals behind the leaves there are, in the order they were sealed; returns them in that order. */
  readonly takeLeaves: (size: number, most: number) => Promise<readonly Uint8Array[]>
  readonly writeTiles: (tiles: readonly StoredTile[]) => Promise<void>
  readonly writeCheckpoint: (it: StoredCheckpoint, at: Temporal.Instant) => Promise<void>
}

/** Any number, the same in every Sajha, one more than the migrations' turn. */
const TURN = 72_543

const takeLeaves = async (on: Reading, size: number, most: number): Promise<readonly Uint8Array[]> => {
  const { rows } = await on.query<{ index: number; seal: Uint8Array }>(
    `with taken as (
       delete from pending_leaf where seq in (select seq from pending_leaf order by seq limit $2) returning seq, book, n, seal
     )
     insert into leaf (index, book, n, seal)
     select $1::bigint + row_number() over (order by seq) - 1, book, n, seal from taken
     returning index, seal`,
    [size, most],
  )
  return rows.toSorted((a, b) => a.index - b.index).map((it) => it.seal)
}

/**
 * One pass of the sequencer as one transaction. Passes take turns across processes, so each begins where the one before it ended.
 * COMMIT POINT of the log: a crash before it leaves the seals waiting and the tree as it was, and what was signed for it was
 * never shown to anybody; a crash after it leaves leaves, tiles and checkpoint together. Either way the next pass goes on.
 */
export const inSequence = async <T>(db: Database, pass: (it: Sequencing) => Promise<T>): Promise<T> => {
  const client = await db.keeps.pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [TURN])
    const result = await pass({
      newest: () => newestCheckpoint(client),
      tiles: (wanted) => tilesOn(client, wanted),
      takeLeaves: (size, most) => takeLeaves(client, size, most),
      writeTiles: async (tiles) => {
        await client.query(
          `insert into tile (level, index, hashes) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])
           on conflict (level, index) do update set hashes = excluded.hashes`,
          [tiles.map((it) => it.level), tiles.map((it) => it.index), tiles.map((it) => Buffer.from(it.hashes))],
        )
      },
      writeCheckpoint: async ({ size, root, note }, at) => {
        await client.query('insert into checkpoint (size, root, note, made_at) values ($1, $2, $3, $4)', [
          size,
          Buffer.from(root),
          note,
          at.toString(),
        ])
      },
    })
    const { command } = await client.query('commit')
    if (command !== 'COMMIT') throw new Error('the pass had failed, and was rolled back instead of committed')
    client.release()
    return result
  } catch (error) {
    // Closed, not returned: whatever state it is in, its transaction and its turn end with it.
    client.release(true)
    throw error
  }
}
