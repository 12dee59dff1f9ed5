// The world a benchmark runs in: a server of its own on a data folder of its own, with fsync on, and PostgreSQL's own pgbench as the
// yardstick, run on that same server in the same run. Ratios travel between machines; absolute numbers do not.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type PostgresAddress, reachPostgres } from '../server/src/platform/postgres.ts'

export type World = {
  readonly folder: string
  readonly port: number
  readonly url: string
  readonly postgres: PostgresAddress
  readonly setUpToken: string
  /** Resident memory of the server process now, in megabytes. */
  memory(): number
  /** A connection as the superuser of the embedded server, to the record's database. */
  sql<T extends object>(text: string, values?: readonly unknown[]): Promise<readonly T[]>
  stop(): Promise<void>
}

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
export const openWorld = async (port = 4700 + (process.pid % 200)): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), 'sajha-bench-'))
  const env = { ...process.env, SAJHA_DATA: folder, SAJHA_PORT: String(port), SAJHA_URL: '' }
  const server = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: repository,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
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
  return {
    folder,
    port,
    url: `http://127.0.0.1:${port}`,
    postgres,
    setUpToken,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    sql: async <T extends object>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<T>(text, [...values])).rows,
    stop: async () => {
      await pool.end()
      server.removeAllListeners('exit')
      const gone = new Promise((resolve) => server.on('exit', resolve))
      server.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const YARDSTICK = 'insert into yardstick (body) values (repeat(md5(random()::text), 32));\n'

/** pgbench: single-row inserts of 1 kB at 8 clients, in transactions a second. Throws where pgbench is not installed. */
export const pgbench = async (world: World, seconds = 8): Promise<number> => {
  const script = join(world.folder, 'yardstick.sql')
  writeFileSync(script, YARDSTICK)
  await world.sql('create table if not exists yardstick (id bigserial primary key, body text)')
  const { superuser, socketFolder, port } = world.postgres
  const { stdout, stderr, error } = spawnSync(
    'pgbench',
    [
      '-n',
      '-f',
      script,
      '-c',
      '8',
      '-j',
      '2',
      '-T',
      String(seconds),
      '-h',
      socketFolder,
      '-p',
      String(port),
      '-U',
      superuser.user,
      'sajha',
    ],
    { env: { ...process.env, PGPASSWORD: superuser.password }, encoding: 'utf8' },
  )
  if (error)
    throw new Error('pgbench is needed for this benchmark; it comes with PostgreSQL (Debian: postgresql-contrib)')
  const found = /tps = ([\d.]+)/.exec(stdout)
  if (!found) throw new Error(`pgbench said: ${stderr}`)
  return Number(found[1])
}
