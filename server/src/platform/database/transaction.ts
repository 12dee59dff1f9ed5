/**
 * A transaction that says on whose behalf it runs. Row-level security reads `sajha.reader` and `sajha.keeping`; both are set for
 * this one transaction, in the same round trip as BEGIN, so no other can inherit them.
 * What was handed to `fn` is dead once `fn` is over: a query that was not awaited must never run on behalf of the next person.
 */
import { Kysely, PostgresDialect } from 'kysely'
import type { Pool, PoolClient } from 'pg'

/** No tables of its own: a store names those it uses, `sql.withTables<{ entry: EntryTable }>()`. */
export type Sql = Kysely<Record<never, never>>

/** What is set, and to whom or what. */
type Behalf = { setting: 'sajha.reader' | 'sajha.keeping'; id: string; begin: string }

export async function transactionOnBehalf<Result>(
  pool: Pool,
  { setting, id, begin }: Behalf,
  fn: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  // The id stands in the statement itself, so its letters are checked here and nowhere else.
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) throw new TypeError(`${setting} must be 1 to 64 letters, digits, _ or -`)
  const client = await pool.connect()
  const bound = bindTo(client)
  try {
    await client.query(`${begin}; select set_config('${setting}', '${id}', true)`)
    const result = await fn(bound.sql)
    bound.end()
    // If we die before the answer to COMMIT, the caller knows nothing; whether it happened is for the database to say.
    const { command } = await client.query('commit')
    // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK; whoever caught the failure must still hear of it.
    if (command !== 'COMMIT') throw new Error('the transaction had failed, and was rolled back instead of committed')
    client.release()
    return result
  } catch (error) {
    bound.end()
    await giveBack(client)
    throw error
  }
}

/** A connection that cannot even roll back is closed rather than given to somebody else. */
async function giveBack(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback')
    client.release()
  } catch (error) {
    client.release(error instanceof Error ? error : true)
  }
}

function bindTo(client: PoolClient): { sql: Sql; end(): void } {
  let over = false
  const only = {
    query: (text: string, values: readonly unknown[]) => {
      if (over) throw new Error('this transaction is over; await its queries inside it')
      return client.query(text, [...values])
    },
    // Given back by `transactionOnBehalf`, and only there.
    release: () => {},
  }
  const pool = { connect: async () => only, end: async () => {}, options: {} } as unknown as Pool
  return {
    sql: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    end: () => {
      over = true
    },
  }
}
