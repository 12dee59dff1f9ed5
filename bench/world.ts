// The world a benchmark runs in: a server of its own on a data folder of its own, with fsync on. It goes when the benchmark ends,
// however it ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { type PostgresAddress, reachPostgres } from '../server/src/platform/postgres.ts'

export type World = {
  readonly folder: string
  readonly port: number
  readonly url: string
  readonly postgres: PostgresAddress
  readonly setUpToken: string
  /** The server's process. */
  readonly pid: number
  /** Resident memory of the server process, in whole megabytes, after it has had nothing to do for a while. */
  memoryAtRest(): Promise<number>
  /** A connection as the superuser of the embedded server, to the record's database. */
  sql<T extends object>(text: string, values?: readonly unknown[]): Promise<readonly T[]>
  stop(): Promise<void>
}

const REST = 20_000
const repository = join(import.meta.dirname, '..')

const started = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (it: Buffer) => {
      said += String(it)
      const token = /set-up#([\w-]+)/.exec(said)?.[1]
      if (token) resolve(token)
    })
    server.stderr?.on('data', (it: Buffer) => process.stderr.write(it))
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })

/** Starts the whole server, as `npm start` does, on an empty folder. */
export const openWorld = async (port = Number(process.env['SAJHA_PORT'] ?? 4690)): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), 'sajha-bench-'))
  const env = { ...process.env, SAJHA_DATA: folder, SAJHA_PORT: String(port), SAJHA_URL: '' }
  const server = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: repository,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const orphaned = () => server.kill('SIGTERM')
  process.once('exit', orphaned)
  const setUpToken = await started(server)
  const postgres = reachPostgres({ file: (...names: string[]) => join(folder, ...names) })
  if (!postgres) throw new Error('the embedded PostgreSQL is not to be reached')
  const { user, password } = postgres.superuser
  const pool = new pg.Pool({
    host: postgres.socketFolder,
    port: postgres.port,
    user,
    password,
    database: 'sajha',
    max: 2,
  })
  const stop = async () => {
    process.off('exit', orphaned)
    await pool.end()
    server.removeAllListeners('exit')
    const gone = new Promise((resolve) => server.on('exit', resolve))
    server.kill('SIGTERM')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop().then(() => process.exit(1)))
  return {
    folder,
    port,
    url: `http://127.0.0.1:${port}`,
    postgres,
    setUpToken,
    pid: server.pid ?? 0,
    memoryAtRest: async () => {
      await setTimeout(REST)
      const status = readFileSync(`/proc/${server.pid}/status`, 'utf8')
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
    },
    sql: async <T extends object>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<T>(text, [...values])).rows,
    stop,
  }
}
