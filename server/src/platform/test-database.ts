/**
 * For tests: a migrated database of one's own on a real PostgreSQL. The server is shared by the whole run and started when the
 * first test asks for it (scripts/test-postgres.ts); a database is copied from a migrated one, which takes some 50 ms.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { connectDatabase, type Database, type Logins } from './database/pools.ts'
import { embeddedServer } from './database/server.ts'
import { silentLog } from './log.ts'
import type { PostgresAddress } from './postgres.ts'

/** What the run's server answers: where it is, who may log in, and the database to copy. */
export type TestPostgres = { address: PostgresAddress; logins: Logins; template: string }

export type TestDatabase = { db: Database; close(): Promise<void> }

/** One for each test file: open it in `beforeAll`, close it in `afterAll`. */
export async function testDatabase(): Promise<TestDatabase> {
  const { address, logins, template } = await testPostgres()
  const server = embeddedServer(address)
  const name = `test_${randomBytes(6).toString('hex')}`
  const asSuperuser = async (statement: string) => {
    const client = new pg.Client(server.settings(server.admin, server.home))
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await asSuperuser(`create database ${name} owner ${logins.owner.user} template ${template}`)
  const db = connectDatabase(server, name, logins, silentLog)
  return {
    db,
    close: async () => {
      await db.close()
      await asSuperuser(`drop database ${name} with (force)`)
    },
  }
}

/** The variable that says where the run's server is asked for. */
const testPostgresSetting = 'SAJHA_TEST_POSTGRES'

/** The run's server; started now if this is the first to ask. */
export async function testPostgres(): Promise<TestPostgres> {
  const path = process.env[testPostgresSetting]
  if (!path) throw new Error('run tests through vitest, which starts their PostgreSQL (scripts/test-postgres.ts)')
  const answer = JSON.parse(await text(connect(path))) as TestPostgres | { refused: string }
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

/** A folder of one's own under the system's temporary one. */
export function testFolder(): { path: string; file(...names: string[]): string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'sajha-test-'))
  return {
    path,
    file: (...names) => join(path, ...names),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
