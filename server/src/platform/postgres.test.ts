import { existsSync, readFileSync, statSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DataFolder, openDataFolder } from './data-folder.ts'
import { type Database, keepingBook, openDatabase } from './database.ts'
import { planJob, startJobs } from './jobs.ts'
import { silentLog as log } from './log.ts'
import { migrate } from './migrate.ts'
import { type Postgres, reachPostgres, startPostgres } from './postgres.ts'
import { pause } from './process.ts'
import { testFolder } from './test-database.ts'

// One server as `npm start` starts it: durable, in a data folder of its own.
const place = testFolder()
let folder: DataFolder
let postgres: Postgres
let db: Database
let deaths = 0

beforeAll(async () => {
  folder = openDataFolder(place.file('data'))
  postgres = await startPostgres({ folder, log, onDeath: () => deaths++ })
  db = await openDatabase({ config: { databaseUrl: null }, folder, postgres, realm: 'record', log })
  await migrate(db)
})
afterAll(async () => {
  await db.close()
  await postgres.stop()
  folder.close()
  place.remove()
})

const show = async (setting: string) => (await db.owner.query(`show ${setting}`)).rows[0]?.[setting]

test.each([
  ['fsync', 'on'],
  ['synchronous_commit', 'on'],
  ['full_page_writes', 'on'],
  ['data_checksums', 'on'],
  ['listen_addresses', ''],
  ['ssl', 'off'],
  ['server_encoding', 'UTF8'],
  ['TimeZone', 'UTC'],
])('%s is “%s”', async (setting, value) => {
  expect(await show(setting)).toBe(value)
})

test('started as root or not, PostgreSQL never runs as root, and nobody else can read the record', () => {
  const [, uid] = /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${postgres.pid()}/status`, 'utf8')) ?? []
  expect(Number(uid)).toBeGreaterThan(0)
  expect(statSync(folder.file('postgres')).mode & 0o077).toBe(0)
  expect(statSync(folder.file('keys', 'postgres.password')).mode & 0o077).toBe(0)
})

test('nobody gets in without the password', async () => {
  const { socketFolder: host, port } = postgres
  const client = new pg.Client({ host, port, user: 'postgres', password: 'guess', database: 'postgres' })
  await expect(client.connect()).rejects.toMatchObject({ code: '28P01' })
})

test('a script beside a running Sajha finds its PostgreSQL', async () => {
  const { socketFolder, port, superuser } = postgres
  expect(reachPostgres(folder)).toEqual({ socketFolder, port, superuser })
  expect(reachPostgres({ file: place.file })).toBeNull()
})

test('what a statement carried never reaches the log on disk', async () => {
  await expect(db.owner.query(`select 'Sita of Kathmandu'::integer`)).rejects.toThrow()
  await expect(db.owner.query(`do $$ begin raise warning 'Sita of Kathmandu'; end $$`)).resolves.toBeDefined()
  expect(readFileSync(folder.file('postgres.log'), 'utf8')).not.toContain('Sita')
})

/** Asks until the database answers again. */
async function answers(): Promise<void> {
  for (let up = false; !up; await pause(20)) {
    up = await db.keeps.pool.query('select 1').then(
      () => true,
      () => false,
    )
  }
}

test('when PostgreSQL is killed it comes back by itself, nothing acknowledged is lost, and jobs go on', async () => {
  await db.owner.query('create table kept (n integer)')
  const told = Promise.withResolvers<void>()
  const jobs = await startJobs({ database: db, tasks: { tell: async () => told.resolve() }, log })
  await db.owner.query('insert into kept select generate_series(1, 1000)')
  const before = postgres.pid()
  process.kill(before, 'SIGKILL')
  while (deaths === 0) await pause(5)
  await answers()
  expect(postgres.pid()).not.toBe(before)
  expect((await db.owner.query('select count(*) from kept')).rows).toEqual([{ count: 1000 }])
  await keepingBook(db, 'b1', (sql) => planJob(sql, 'tell', {}))
  await told.promise
  await jobs.stop()
  expect(deaths).toBe(1)
})

test('stopping is clean: the next start recovers nothing, and is not counted as a death', async () => {
  await postgres.stop()
  expect(existsSync(folder.file('postgres', 'postmaster.pid'))).toBe(false)
  expect(readFileSync(folder.file('postgres.log'), 'utf8')).toMatch(/database system is shut down\n$/)
  postgres = await startPostgres({ folder, log, onDeath: () => deaths++ })
  await answers()
  expect((await db.owner.query('select count(*) from kept')).rows).toEqual([{ count: 1000 }])
  const [, sinceThen] = readFileSync(folder.file('postgres.log'), 'utf8').split(
    /.*database system is shut down\n(?!.*shut down\n)/,
  )
  expect(sinceThen).not.toContain('recovery')
  expect(deaths).toBe(1)
})
