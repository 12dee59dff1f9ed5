/**
 * The database as the rest of the server sees it: three logins, each with its own pool. Requests go through `reads` and `keeps`,
 * for which row-level security holds; `owner` is for migrations and upkeep, never for a request.
 */
import type { Config } from './config.ts'
import type { DataFolder } from './data-folder.ts'
import { ensureLogins, keptLogins } from './database/logins.ts'
import { asAdmin, ensureDatabase } from './database/make.ts'
import { connectDatabase, type Database } from './database/pools.ts'
import { embeddedServer, ownServer, type Realm, type Server } from './database/server.ts'
import { type Sql, transactionOnBehalf } from './database/transaction.ts'
import type { Log } from './log.ts'
import type { PostgresAddress } from './postgres.ts'

export type { Access, Database } from './database/pools.ts'
export type { Realm } from './database/server.ts'
export type { Sql } from './database/transaction.ts'

type Opening = {
  config: Pick<Config, 'databaseUrl'>
  folder: Pick<DataFolder, 'file'>
  /** The embedded one; null where `databaseUrl` is set */
  postgres: PostgresAddress | null
  realm: Realm
  log: Log
}

/** Makes the database and its logins where missing; does not migrate. Throws `StartRefused`. */
export async function openDatabase({ config, folder, postgres, realm, log }: Opening): Promise<Database> {
  const server = serverOf(config, postgres)
  return openOn(server, server.nameOf(realm), folder, log)
}

/** The same for a database of any name on that server. */
export async function openOn(
  server: Server,
  name: string,
  folder: Pick<DataFolder, 'file'>,
  log: Log,
): Promise<Database> {
  const logins = keptLogins(server, folder)
  await asAdmin(server, async (admin) => {
    await ensureLogins(admin, server, logins)
    await ensureDatabase(admin, name, logins.owner.user)
  })
  return connectDatabase(server, name, logins, log)
}

function serverOf({ databaseUrl }: Pick<Config, 'databaseUrl'>, postgres: PostgresAddress | null): Server {
  if (databaseUrl !== null) return ownServer(databaseUrl)
  if (postgres !== null) return embeddedServer(postgres)
  throw new Error('there is neither a DATABASE_URL nor an embedded PostgreSQL')
}

/**
 * Runs `fn` in a read-only transaction, one snapshot throughout, that sees what this person may see. With `now`, access is judged
 * at that instant instead of the database's own.
 */
export function asReader<Result>(
  { reads }: Pick<Database, 'reads'>,
  personId: string,
  fn: (sql: Sql) => Promise<Result>,
  now?: Temporal.Instant,
): Promise<Result> {
  const at = now ? `; select set_config('sajha.now', '${now.toString()}', true)` : ''
  // Compiling a plan costs a tenth of a second and more; what is read here takes milliseconds.
  const begin = `begin isolation level repeatable read read only; set local jit = off${at}`
  return transactionOnBehalf(reads.pool, { setting: 'sajha.reader', id: personId, begin }, fn)
}

/** Runs `fn` in a transaction that may keep this one book; commits when `fn` resolves, rolls back when it throws. */
export function keepingBook<Result>(
  { keeps }: Pick<Database, 'keeps'>,
  bookId: string,
  fn: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  return transactionOnBehalf(keeps.pool, { setting: 'sajha.keeping', id: bookId, begin: 'begin' }, fn)
}
