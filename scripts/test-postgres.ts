/**
 * The PostgreSQL of a test run: one server in a temporary folder, started when the first test asks, so that a run of pure tests
 * never pays for it. It answers on a socket whose path is in the environment of every worker. Not durable; tests of durability
 * start their own.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestPostgres } from '../server/src/platform/test-database.ts'

const setting = 'SAJHA_TEST_POSTGRES'
const prefix = 'sajha-tests-'

type Started = { found: TestPostgres; stop(): Promise<void> }

/** Vitest calls this once before a run; what it returns is called after it. */
export async function setup(): Promise<() => Promise<void>> {
  await removeAbandoned()
  const folder = join(tmpdir(), `${prefix}${process.pid}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  let starting: Promise<Started> | undefined
  const door = createServer((socket) => {
    starting ??= start(join(folder, 'data'))
    starting.then(
      ({ found }) => socket.end(JSON.stringify(found)),
      (error) => socket.end(JSON.stringify({ refused: String(error?.cause ?? error) })),
    )
  })
  const path = join(folder, 'ask')
  await new Promise<void>((resolve) => door.listen(path, resolve))
  process.env[setting] = path
  return async () => {
    door.close()
    await starting?.then(
      ({ stop }) => stop(),
      () => {},
    )
    rmSync(folder, { recursive: true, force: true })
  }
}

async function start(path: string): Promise<Started> {
  const { openDataFolder } = await import('../server/src/platform/data-folder.ts')
  const { startPostgres } = await import('../server/src/platform/postgres.ts')
  const { silentLog: log } = await import('../server/src/platform/log.ts')
  const folder = openDataFolder(path)
  const postgres = await startPostgres({ folder, log, durable: false })
  const stop = async () => {
    await postgres.stop()
    folder.close()
  }
  const { socketFolder, port, superuser } = postgres
  const address = { socketFolder, port, superuser }
  try {
    return { found: { address, ...(await makeTemplate(address, folder)) }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Address = TestPostgres['address']

/** A migrated database that nobody is connected to, for CREATE DATABASE … TEMPLATE. */
async function makeTemplate(address: Address, folder: { file(...names: string[]): string }) {
  const { openOn } = await import('../server/src/platform/database.ts')
  const { keptLogins } = await import('../server/src/platform/database/logins.ts')
  const { embeddedServer } = await import('../server/src/platform/database/server.ts')
  const { silentLog: log } = await import('../server/src/platform/log.ts')
  const { migrate } = await import('../server/src/platform/migrate.ts')
  const template = 'sajha_template'
  const server = embeddedServer(address)
  const database = await openOn(server, template, folder, log)
  try {
    await migrate(database)
  } finally {
    await database.close()
  }
  return { logins: keptLogins(server, folder), template }
}

/** What a killed run left: its server is stopped and its folder removed. Runs that are alive are left alone. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    if (isAlive(Number(name.slice(prefix.length)))) continue
    const { stopLeftover } = await import('../server/src/platform/postgres/leftover.ts')
    const { silentLog } = await import('../server/src/platform/log.ts')
    await stopLeftover(join(tmpdir(), name, 'data', 'postgres'), silentLog)
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
