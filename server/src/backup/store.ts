// The SQL of backups: every table of ours in one snapshot, and back into empty ones. The job queue's tables are its own business;
// what must be told is planned again from the duties.
import type { PoolClient } from 'pg'
import { copyIn, copyOut } from '../platform/database/copy.ts'
import type { Database } from '../platform/database.ts'

const named = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Tables of ours and their columns, those that are computed left out; each comes after those it refers to. */
const tablesOn = async (client: PoolClient): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' group by c.relname order by c.relname`,
  )
  const columns = new Map(rows.map((it) => [it.name, it.columns]))
  const order = await inOrder(client, [...columns.keys()])
  return Object.fromEntries(order.map((name) => [name, columns.get(name) ?? []]))
}

export type Snapshot = {
  readonly tables: Readonly<Record<string, readonly string[]>>
  readonly migrations: Readonly<Record<string, string>>
  /** Of how many entries. */
  readonly entries: number
  /** The rows of a table, in COPY's text format: one line each. */
  readonly rows: (table: string) => AsyncIterable<Uint8Array>
}

/** Everything as it is at one instant, for as long as `work` takes; beside a server that goes on. */
export const inSnapshot = async <T>(db: Database, work: (it: Snapshot) => Promise<T>): Promise<T> => {
  const client = await db.owner.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const tables = await tablesOn(client)
    const applied = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from migration order by name',
    )
    const counted = await client.query<{ entries: number }>('select count(*) as entries from entry')
    const result = await work({
      tables,
      migrations: Object.fromEntries(applied.rows.map((it) => [it.name, it.sha256])),
      entries: counted.rows[0]?.entries ?? 0,
      rows: (table) => copyOut(client, `copy ${named(table)} (${(tables[table] ?? []).map(named).join()}) to stdout`),
    })
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** Whether there is anything of ours in this database. */
export const hasRecord = async (db: Database): Promise<boolean> => {
  const { rows } = await db.owner.query<{ there: boolean }>(
    `select to_regclass('public.migration') is not null as there`,
  )
  return rows[0]?.there === true
}

/** Tables in an order in which each comes after those it refers to. */
const inOrder = async (client: PoolClient, tables: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string; needs: string }>(
    `select conrelid::regclass::text as name, confrelid::regclass::text as needs from pg_constraint
      where contype = 'f' and conrelid <> confrelid and connamespace = 'public'::regnamespace`,
  )
  const left = new Set(tables)
  const order: string[] = []
  while (left.size > 0) {
    const ready = [...left].filter((it) => !rows.some(({ name, needs }) => name === it && left.has(needs)))
    if (ready.length === 0) throw new Error('tables refer to each other in a circle')
    for (const it of ready) left.delete(it)
    order.push(...ready)
  }
  return order
}

export type Loading = {
  /** Adds rows to a table; what it refers to stands already. */
  readonly load: (table: string, columns: readonly string[], rows: AsyncIterable<Uint8Array>) => Promise<void>
  readonly count: (table: string) => Promise<number>
}

/**
 * Fills empty tables. COMMIT POINT: a crash or a thrown error before the answer to COMMIT leaves them empty; after it, all of the
 * backup's rows stand.
 */
export const inLoading = async (db: Database, work: (it: Loading) => Promise<void>): Promise<void> => {
  const client = await db.owner.connect()
  try {
    await client.query('begin')
    await work({
      load: (table, columns, rows) =>
        copyIn(client, `copy ${named(table)} (${columns.map(named).join()}) from stdin`, rows),
      count: async (table) => {
        const { rows } = await client.query<{ count: number }>(`select count(*) as count from ${named(table)}`)
        return rows[0]?.count ?? 0
      },
    })
    await goOnCounting(client)
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** Numbers that the database gives out go on after the largest there is. */
const goOnCounting = async (client: PoolClient): Promise<void> => {
  const { rows } = await client.query<{ name: string; column: string; sequence: string }>(
    `select c.relname as name, a.attname as column, pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attidentity <> ''`,
  )
  for (const { name, column, sequence } of rows)
    await client.query(
      `select setval($1::regclass, coalesce((select max(${named(column)}) from ${named(name)}), 0) + 1, false)`,
      [sequence],
    )
}

/** Plans again whom to tell of duties that are still open: jobs are in no backup. */
export const planTellingAgain = async (db: Database): Promise<void> => {
  await db.owner.query(
    `select graphile_worker.add_job('tell-duty', json_build_object('book', book, 'key', key),
       run_at => greatest(now(), due_at - warn_ms * interval '1 millisecond'), job_key => 'duty:' || book || ':' || key,
       job_key_mode => 'replace')
     from duty where due_at is not null and met_at is null and ended_at is null`,
  )
}
