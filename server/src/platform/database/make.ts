/** Makes a database on the server. What cannot be made is said in a sentence an administrator can act on. */
import pg from 'pg'
import { errorCode, StartRefused } from '../process.ts'
import type { Server } from './server.ts'

/** Runs `fn` with the connection that may make roles and databases. Throws `StartRefused` where there is none. */
export async function asAdmin(server: Server, fn: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client(server.settings(server.admin, server.home))
  admin.on('error', () => {})
  try {
    await admin.connect()
  } catch (error) {
    throw cannotConnect(server, errorCode(error))
  }
  try {
    await fn(admin)
  } finally {
    await admin.end()
  }
}

function cannotConnect(server: Server, code: string | null): StartRefused {
  const known: Record<string, string> = {
    '28P01': 'the password is not right',
    '28000': 'the user may not log in',
    '3D000': `there is no database “${server.home}”`,
    ECONNREFUSED: 'nothing answers there',
    ENOTFOUND: 'there is no such host',
  }
  const why = known[code ?? ''] ?? code ?? 'no answer'
  if (server.kind === 'own') return new StartRefused(`The database in DATABASE_URL cannot be opened: ${why}.`)
  return new StartRefused(
    `The embedded PostgreSQL cannot be opened (${why}); its password stands in keys/ of the data folder.`,
  )
}

/** Makes the database where missing, for our logins only. Throws `StartRefused`. */
export async function ensureDatabase(admin: pg.Client, name: string, owner: string): Promise<void> {
  const find = () =>
    admin.query<{ encoding: string; mine: boolean }>(
      `select pg_encoding_to_char(encoding) as encoding, pg_has_role($2, datdba, 'USAGE') as mine
         from pg_database where datname = $1`,
      [name, owner],
    )
  let [found] = (await find()).rows
  if (!found) {
    await createDatabase(admin, name, owner)
    ;[found] = (await find()).rows
  }
  if (found?.encoding !== 'UTF8')
    throw new StartRefused(`The database “${name}” does not hold UTF-8; make it with ENCODING 'UTF8'.`)
  if (!found.mine) {
    throw new StartRefused(
      `The database “${name}” belongs to another user; run: ALTER DATABASE "${name}" OWNER TO "${owner}".`,
    )
  }
  const closed = pg.escapeIdentifier(name)
  await admin.query(
    `REVOKE ALL ON DATABASE ${closed} FROM PUBLIC; GRANT CONNECT ON DATABASE ${closed} TO sajha_reads, sajha_keeps`,
  )
}

async function createDatabase(admin: pg.Client, name: string, owner: string): Promise<void> {
  const [database, to] = [pg.escapeIdentifier(name), pg.escapeIdentifier(owner)]
  try {
    await admin.query(`CREATE DATABASE ${database} OWNER ${to} TEMPLATE template0 ENCODING 'UTF8'`)
  } catch (error) {
    // Another process of ours made it first.
    if (['42P04', '23505'].includes(errorCode(error) ?? '')) return
    if (errorCode(error) !== '42501') throw error
    throw new StartRefused(
      `There is no database “${name}” and its making is not allowed; run: CREATE DATABASE ${database} OWNER ${to}.`,
    )
  }
}
