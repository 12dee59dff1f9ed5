// The SQL of auditing: raw rows as the owner reads them, past row-level security, because everything is looked at and nothing shown.
import type { Database } from '../platform/database.ts'

export type BookToAudit = {
  readonly id: string
  readonly n: number
  readonly head: string
  readonly organisation: string
  readonly key_wrapped: Uint8Array
}

export const allBooks = async (db: Database): Promise<readonly BookToAudit[]> => {
  const { rows } = await db.owner.query<BookToAudit>(
    `select b.id, b.n, b.head, b.organisation, o.key_wrapped from book b join organisation o on o.id = b.organisation order by b.id`,
  )
  return rows
}

/** Rows of `entry` of these books, by book and number. The shape is entry-row's. */
export const entriesOf = async <Row>(db: Database, books: readonly string[]): Promise<readonly Row[]> => {
  const { rows } = await db.owner.query('select * from entry where book = any($1) order by book, n', [books])
  return rows as Row[]
}

export type KeyRow = { readonly book: string; readonly compartment: string; readonly key_wrapped: Uint8Array }

export const keysOf = async (db: Database, books: readonly string[]): Promise<readonly KeyRow[]> => {
  const { rows } = await db.owner.query<KeyRow>('select * from book_key where book = any($1)', [books])
  return rows
}

export const deviceKeys = async (
  db: Database,
): Promise<readonly { readonly id: string; readonly key: Uint8Array }[]> => {
  const { rows } = await db.owner.query<{ id: string; key: Uint8Array }>('select id, public_key as key from device')
  return rows
}

/** Seals that do not stand exactly once in the log or among those that wait for it, and leaves of which there is no entry. */
export const misplacedSeals = async (
  db: Database,
  most: number,
): Promise<readonly { readonly book: string; readonly n: number }[]> => {
  const { rows } = await db.owner.query<{ book: string; n: number }>(
    `select coalesce(e.book, l.book) as book, coalesce(e.n, l.n) as n
       from entry e full join (select book, n, seal from leaf union all select book, n, seal from pending_leaf) l
         on l.book = e.book and l.n = e.n and l.seal = e.seal
      where e.seal is null or l.seal is null
      union
     select book, n from (select book, n from leaf union all select book, n from pending_leaf) twice
      group by book, n having count(*) > 1
      order by 1, 2 limit $1`,
    [most],
  )
  return rows
}

export const newestCheckpoint = async (
  db: Database,
): Promise<{ readonly size: number; readonly note: string } | null> => {
  const { rows } = await db.owner.query<{ size: number; note: string }>(
    'select size, note from checkpoint order by size desc limit 1',
  )
  return rows[0] ?? null
}

export const leavesFrom = async (
  db: Database,
  from: number,
  most: number,
): Promise<readonly { readonly index: number; readonly seal: Uint8Array }[]> => {
  const { rows } = await db.owner.query<{ index: number; seal: Uint8Array }>(
    'select index, seal from leaf where index >= $1 order by index limit $2',
    [from, most],
  )
  return rows
}

export const tilesOfLevel = async (
  db: Database,
  level: number,
): Promise<readonly { readonly index: number; readonly hashes: Uint8Array }[]> => {
  const { rows } = await db.owner.query<{ index: number; hashes: Uint8Array }>(
    'select index, hashes from tile where level = $1 order by index',
    [level],
  )
  return rows
}

export const highestTileLevel = async (db: Database): Promise<number> => {
  const { rows } = await db.owner.query<{ level: number }>('select coalesce(max(level), -1) as level from tile')
  return rows[0]?.level ?? -1
}
