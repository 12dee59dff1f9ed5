// The world a benchmark runs in: a server of its own on a data folder of its own, with fsync on. It goes when the benchmark ends,
// however it ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { type PostgresAddress, reachPostgres } from '../../server/src/platform/postgres.ts'

export type World = {
  readonly folder: string
  readonly port: number
  readonly url: string
  readonly postgres: PostgresAddress
  readonly setUpToken: string
  /** Processor time that the server and its PostgreSQL have taken until now, in milliseconds: on a busy machine it says more than a clock. */
  processorTime(): { readonly server: number; readonly postgres: number }
  /** Resident memory of the server process, in whole megabytes, after it has had nothing to do for a while. */
  memoryAtRest(): Promise<number>
  /** A connection as the superuser of the embedded server, to the record's database. */
  sql<T extends object>(text: string, values?: readonly unknown[]): Promise<readonly T[]>
  stop(): Promise<void>
}

const REST = 20_000
const MS_OF_A_TICK = 10
const repository = join(import.meta.dirname, '../..')

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

/** Of every process: whose child it is, and the processor time it has taken, in milliseconds. */
const processes = (): ReadonlyMap<number, { readonly parent: number; readonly time: number }> => {
  const all = new Map<number, { parent: number; time: number }>()
  for (const pid of readdirSync('/proc').filter((it) => /^\d+$/.test(it))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const [, parent, , , , , , , , , , user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      all.set(Number(pid), { parent: Number(parent), time: (Number(user) + Number(system)) * MS_OF_A_TICK })
    } catch {
      // It has ended since it was listed.
    }
  }
  return all
}

/** Starts the whole server, as `npm start` does, on an empty folder. */
export const openWorld = async (port = Number(process.env['SAJHA_PORT'] ?? 4690)): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), 'sajha-bench-'))
  const env = { ...process.env, SAJHA_DATA: folder, SAJHA_PORT: String(port), SAJHA_URL: '' }
  const server = spawn(process.execPath, [...process.execArgv, 'server/src/main.ts'], {
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
    processorTime: () => {
      const all = processes()
      const postgres = [...all.values()].filter((it) => all.get(it.parent)?.parent === server.pid)
      return { server: all.get(server.pid ?? 0)?.time ?? 0, postgres: postgres.reduce((sum, it) => sum + it.time, 0) }
    },
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
