/**
 * Brings a database to what this Sajha expects: the files of `server/src/migrations`, in order, forward only, each in its own
 * transaction, recorded with the hash of its text. An applied file is history: changed or missing, it is refused.
 * Two processes that start at once take turns.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PoolClient } from 'pg'
import type { Database } from './database.ts'
import { prepareJobs } from './jobs.ts'
import { StartRefused } from './process.ts'

type Migration = { name: string; text: string; sha256: string }

export const migrationsFolder: string = join(import.meta.dirname, '../migrations')

/** Any number, the same in every Sajha: 'sajha' on a telephone's keys. */
const turn = 72_542

/** Resolves with the names of those applied now. Throws `StartRefused`, or the database's error if a file fails. */
export async function migrate(
  { owner }: Pick<Database, 'owner'>,
  folder: string = migrationsFolder,
): Promise<string[]> {
  const migrations = readMigrations(folder)
  const client = await owner.connect()
  try {
    await client.query(`select pg_advisory_lock(${turn})`)
    await client.query(
      `create table if not exists migration
        (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
    )
    const applied = await appliedMigrations(client)
    refuseChangedHistory(migrations, applied)
    const missing = migrations.filter(({ name }) => !applied.has(name))
    for (const migration of missing) await apply(client, migration)
    await prepareJobs(owner)
    await client.query(`select pg_advisory_unlock(${turn})`)
    client.release()
    return missing.map(({ name }) => name)
  } catch (error) {
    // Closing the connection gives the lock back whatever state it is in.
    client.release(true)
    throw error
  }
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const numbers = new Set<string>()
  return names.sort().map((name) => {
    const [, number] = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name) ?? []
    if (number === undefined) throw new StartRefused(`The migration ${name} must be named like 0007-what-it-does.sql.`)
    if (numbers.has(number))
      throw new StartRefused(`Two migrations have the number ${number}; give one of them the next free one.`)
    numbers.add(number)
    const text = readFileSync(join(folder, name), 'utf8')
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
  })
}

async function appliedMigrations(client: PoolClient): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration')
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]))
}

function refuseChangedHistory(migrations: Migration[], applied: Map<string, string>) {
  for (const [name, sha256] of applied) {
    const migration = migrations.find((one) => one.name === name)
    if (!migration) {
      throw new StartRefused(
        `This database was used by a newer Sajha (it knows ${name}); update Sajha before starting it here.`,
      )
    }
    if (migration.sha256 !== sha256) {
      throw new StartRefused(`The migration ${name} was changed after it was applied; put it back and write a new one.`)
    }
  }
}

async function apply(client: PoolClient, { name, text, sha256 }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256])
    // A crash before this leaves nothing of the file; after it, all of it and its name.
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`the migration ${name} failed`, { cause: error })
  }
}
