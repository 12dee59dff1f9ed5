// Cuts every connection to a test's database, as a restart of PostgreSQL does.
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { embeddedServer } from '../platform/database/server.ts'
import { testPostgres } from '../platform/test-database.ts'
import type { TestHouse } from './a-house.ts'

/**
 * Returns when this process has noticed: an idle connection that was cut is only known to be dead once its socket has been read, and a
 * query that takes it from the pool before that fails. Every idle one leaves its pool; none idle means that all were noticed.
 */
export const cutConnections = async (house: TestHouse): Promise<void> => {
  const { address } = await testPostgres()
  const server = embeddedServer(address)
  const client = new pg.Client(server.settings(server.admin, server.home))
  await client.connect()
  const pools = [house.db.owner, house.db.reads.pool, house.db.keeps.pool]
  let idle = pools.reduce((sum, pool) => sum + pool.idleCount, 0)
  const noticed = () => {
    idle -= 1
  }
  for (const pool of pools) pool.on('error', noticed)
  try {
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [house.db.name])
    // Bounded: one that was in use when it was counted breaks under its user instead.
    for (let waited = 0; idle > 0 && waited < 1000; waited += 5) await setTimeout(5)
  } finally {
    for (const pool of pools) pool.off('error', noticed)
    await client.end()
  }
}
