/**
 * Three logins, each with its own pool. Together with a second database they stay within the embedded server's 60 connections.
 */
import { Kysely, PostgresDialect } from 'kysely'
import pg, { type Pool } from 'pg'
import type { Log } from '../log.ts'
import type { Login } from '../postgres.ts'
import { errorCode } from '../process.ts'
import type { Server } from './server.ts'
import type { Sql } from './transaction.ts'

/** One login: its pool, and the query builder over that pool. */
export type Access = { pool: Pool; sql: Sql }

export type Database = {
  name: string
  /** Owns the tables: migrations and upkeep. Row-level security does not hold for it. */
  owner: Pool
  reads: Access
  keeps: Access
  close(): Promise<void>
}

export type Logins = Record<'owner' | 'reads' | 'keeps', Login>

/** Connects when first used. */
export function connectDatabase(server: Server, name: string, logins: Logins, log: Log): Database {
  let closing = false
  const pool = (role: keyof Logins, limits: pg.PoolConfig) => {
    const opened = new pg.Pool({ ...server.settings(logins[role], name), connectionTimeoutMillis: 10_000, ...limits })
    // A connection that breaks (the server was restarted) is dropped, and the next query opens another. Without these
    // listeners it would end the whole process.
    const lost = (error: Error) => {
      if (!closing) log.warn('a database connection was lost', { role, code: errorCode(error) })
    }
    opened.on('connect', (client) => client.on('error', lost))
    opened.on('error', () => {})
    return opened
  }
  const access = (opened: Pool): Access => ({
    pool: opened,
    sql: new Kysely({ dialect: new PostgresDialect({ pool: opened }) }),
  })
  const abandoned = { idle_in_transaction_session_timeout: 60_000 }
  const owner = pool('owner', { max: 4 })
  const reads = access(pool('reads', { max: 10, statement_timeout: 30_000, ...abandoned }))
  const keeps = access(pool('keeps', { max: 10, ...abandoned }))
  const close = async () => {
    closing = true
    await Promise.all([owner.end(), reads.pool.end(), keeps.pool.end()])
  }
  return { name, owner, reads, keeps, close }
}
