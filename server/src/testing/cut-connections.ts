// Cuts every connection to a test's database, as a restart of PostgreSQL does.
import pg from 'pg'
import { embeddedServer } from '../platform/database/server.ts'
import { testPostgres } from '../platform/test-database.ts'
import type { TestHouse } from './a-house.ts'

export const cutConnections = async (house: TestHouse): Promise<void> => {
  const { address } = await testPostgres()
  const server = embeddedServer(address)
  const client = new pg.Client(server.settings(server.admin, server.home))
  await client.connect()
  try {
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [house.db.name])
  } finally {
    await client.end()
  }
}
