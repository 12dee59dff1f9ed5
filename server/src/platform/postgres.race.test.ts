import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { openDataFolder } from './data-folder.ts'
import { silentLog as log } from './log.ts'
import { processesOf } from './postgres/leftover.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { testFolder } from './test-database.ts'

const from = (name: string) => JSON.stringify(`${import.meta.dirname}/${name}`)

/** Starts PostgreSQL as `npm start` does, then writes row after row, saying each number once it is acknowledged. */
const writer = `
  import pg from 'pg'
  import { openDataFolder } from ${from('data-folder.ts')}
  import { silentLog as log } from ${from('log.ts')}
  import { startPostgres } from ${from('postgres.ts')}
  const folder = openDataFolder(process.argv[1])
  const { socketFolder: host, port, superuser } = await startPostgres({ folder, log })
  const client = new pg.Client({ host, port, ...superuser, database: 'postgres' })
  await client.connect()
  await client.query('create table if not exists kept (n integer)')
  for (let n = 1; ; n++) {
    await client.query('insert into kept values ($1)', [n])
    console.log(n)
  }`

/** Runs it until that row is acknowledged, kills it, and says the last row it had acknowledged. */
async function writeAndDie(path: string, rows: number): Promise<number> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', writer, path], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let last = 0
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    last = Number(line)
    if (last >= rows) child.kill('SIGKILL')
  })
  await Promise.all([once(child, 'exit'), once(lines, 'close')])
  return last
}

async function rowsIn({ socketFolder: host, port, superuser }: Postgres): Promise<number> {
  const client = new pg.Client({ host, port, ...superuser, database: 'postgres' })
  await client.connect()
  const { rows } = await client.query('select count(distinct n)::integer as count from kept')
  await client.end()
  return rows[0]?.count
}

test('when we are killed, the next start stops what we left running and has every acknowledged row', async () => {
  const place = testFolder()
  onTestFinished(place.remove)
  const acknowledged = await writeAndDie(place.file('data'), 50)
  const orphans = processesOf(place.file('data', 'postgres'))
  expect(orphans.length).toBeGreaterThan(0)

  const folder = openDataFolder(place.file('data'))
  const postgres = await startPostgres({ folder, log })
  expect(processesOf(folder.file('postgres'))).not.toEqual(expect.arrayContaining(orphans))
  expect(await rowsIn(postgres)).toBeGreaterThanOrEqual(acknowledged)
  await postgres.stop()
  expect(processesOf(folder.file('postgres'))).toEqual([])
  folder.close()
})

test('when both of us are killed, the next start recovers every acknowledged row', async () => {
  const place = testFolder()
  onTestFinished(place.remove)
  const acknowledged = await writeAndDie(place.file('data'), 50)
  const [postmaster] = readFileSync(place.file('data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(postmaster), 'SIGKILL')

  const folder = openDataFolder(place.file('data'))
  const postgres = await startPostgres({ folder, log })
  expect(readFileSync(folder.file('postgres.log'), 'utf8')).toContain('automatic recovery in progress')
  expect(await rowsIn(postgres)).toBeGreaterThanOrEqual(acknowledged)
  await postgres.stop()

  // The number in a file that was left behind now belongs to somebody else: to us.
  writeFileSync(folder.file('postgres', 'postmaster.pid'), `${process.pid}\n/elsewhere\n1\n5432\n.\n\n1 1\nready   \n`)
  const again = await startPostgres({ folder, log })
  expect(await rowsIn(again)).toBeGreaterThanOrEqual(acknowledged)
  await again.stop()
  folder.close()
})

test('a folder deep in the tree and closed above is no obstacle', async () => {
  const place = testFolder()
  onTestFinished(place.remove)
  mkdirSync(place.file('d'.repeat(60), 'e'.repeat(60)), { recursive: true })
  chmodSync(place.path, 0o700)
  const folder = openDataFolder(place.file('d'.repeat(60), 'e'.repeat(60), 'data'))
  // A start that was cut short while making the cluster.
  mkdirSync(folder.file('postgres.new-abc'))
  const postgres = await startPostgres({ folder, log, durable: false })
  expect(postgres.socketFolder).not.toContain('data')
  const { socketFolder: host, port, superuser } = postgres
  const client = new pg.Client({ host, port, ...superuser, database: 'postgres' })
  await client.connect()
  await client.end()
  await postgres.stop()
  expect(existsSync(host)).toBe(false)

  writeFileSync(folder.file('postgres', 'PG_VERSION'), '9.6\n')
  await expect(startPostgres({ folder, log })).rejects.toThrow(/made by PostgreSQL 9\.6 and this Sajha brings 18/)
  folder.close()
})
