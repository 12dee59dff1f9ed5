// The bad day: the server killed, PostgreSQL killed, in the middle of pushes. Afterwards every acknowledged entry is there exactly
// once, nothing stands twice, and the whole log verifies.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClient } from '../bench/world/client.ts'
import { aVisit, openWorkers, type Worker } from '../bench/world/workers.ts'
import { followKeys, parseVerifierKey } from '../record/src/index.ts'
import { openHouse } from '../server/src/house.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { openDataFolder } from '../server/src/platform/data-folder.ts'
import { verifyEd25519 } from '../server/src/platform/ed25519.ts'
import { silentLog } from '../server/src/platform/log.ts'
import { startPostgres } from '../server/src/platform/postgres.ts'
import { checkLog } from '../server/src/testing/index.ts'
import { type Running, removeFolder, startServer } from './server.ts'

const repository = join(import.meta.dirname, '..')
let running: Running
let workers: readonly Worker[]
const acknowledged = new Map<string, number>()
const sent = new Set<string>()

beforeAll(async () => {
  running = await startServer()
  const setUpToken = /#([\w-]+)/.exec(running.setUp ?? '')?.[1] ?? ''
  workers = await openWorkers({ port: running.port, setUpToken }, 3)
})
afterAll(async () => {
  await running.stop()
  removeFolder(running)
})

type Answer = { readonly outcomes: readonly { readonly id: string; readonly outcome: string; readonly n: number }[] }

/** Sends until `done` says so; what is answered is acknowledged, and a broken connection is just not an answer. */
const keepPushing = async (by: Worker, book: string, done: () => boolean): Promise<void> => {
  let n = 0
  let waiting = [
    await by.write('report-received', { toldAt: '2026-11-20T09:00+05:30', what: 'A boy at the kiln.' }, book),
  ]
  while (!done()) {
    for (const it of waiting) sent.add(it.id)
    const answer = await fetch(`http://localhost:${running.port}/v1/entries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: by.cookie },
      body: JSON.stringify({ entries: waiting }),
      signal: AbortSignal.timeout(5000),
    }).catch(() => null)
    if (answer?.status !== 200) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      continue
    }
    const { outcomes } = (await answer.json()) as Answer
    expect(outcomes.every((it) => it.outcome === 'sealed')).toBe(true)
    for (const it of outcomes) acknowledged.set(it.id, it.n)
    waiting = await Promise.all([1, 2, 3].map(() => by.write('visit', aVisit(n++), book)))
  }
}

const until = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** All entries of a book that this person reads, as the server tells them. */
const seen = async (by: Worker, book: string): Promise<readonly string[]> => {
  const client = await openClient(running.port, by.cookie)
  const { body } = await client.send('GET', `/v1/books/${book}`)
  client.close()
  return (JSON.parse(body.toString()) as { packed: { items: readonly (readonly unknown[])[] } }).packed.items.map(
    (it) => String(it[10]),
  )
}

test('the server killed without warning, again and again, loses nothing it acknowledged', async () => {
  const books = workers.map((_, i) => `book-of-the-bad-day-0${i}-`)
  let over = false
  const pushing = workers.map((by, i) => keepPushing(by, books[i] as string, () => over))
  for (let i = 0; i < 3; i++) {
    await until(700 + i * 150)
    await running.kill()
    running = await startServer({ folder: running.folder, port: running.port })
  }
  await until(500)
  over = true
  await Promise.all(pushing)
  expect(acknowledged.size).toBeGreaterThan(20)
  for (const [i, by] of workers.entries()) {
    const signatures = await seen(by, books[i] as string)
    expect(new Set(signatures).size).toBe(signatures.length)
  }
})

test('PostgreSQL killed under load is started again, and nothing acknowledged is lost', async () => {
  const before = acknowledged.size
  let over = false
  const pushing = workers.map((by, i) => keepPushing(by, `book-of-a-worse-day-${i}-`, () => over))
  for (let i = 0; i < 2; i++) {
    await until(600)
    process.kill(running.postmaster(), 'SIGKILL')
    await until(1500)
  }
  over = true
  await Promise.all(pushing)
  expect(acknowledged.size).toBeGreaterThan(before)
})

test('afterwards every acknowledged entry is there exactly once, under the number it was told, and the log verifies', async () => {
  await running.stop()
  const folder = openDataFolder(running.folder)
  const postgres = await startPostgres({ folder, log: silentLog })
  const house = await openHouse({
    config: readConfig({ SAJHA_DATA: running.folder }),
    folder,
    postgres,
    realm: 'record',
    log: silentLog,
  })
  const { rows } = await house.db.owner.query<{ id: string; n: number }>('select id, n from entry')
  await checkLog(house)
  await house.db.close()
  await postgres.stop()
  folder.close()
  const stored = new Map(rows.map((it) => [it.id, it.n]))
  expect(stored.size).toBe(rows.length)
  for (const [id, n] of acknowledged) expect(stored.get(id)).toBe(n)
  running = await startServer({ folder: running.folder, port: running.port })
})

test('the key of the log is changed while the server is stopped, not while it runs, and whoever has the old one is led on', async () => {
  const verb = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/sajha.ts', 'new-log-key', ...args], {
      cwd: repository,
      env: { ...process.env, SAJHA_DATA: running.folder },
      encoding: 'utf8',
    })
  const start = async () => {
    running = await startServer({ folder: running.folder, port: running.port })
  }
  const key = async () => (await (await fetch(`${running.url}/log/key`)).text()).trim()
  const before = await key()
  expect(verb()).toMatchObject({ status: 3, stderr: expect.stringContaining('stop it first') })
  await running.stop()
  expect(verb('--end')).toMatchObject({ status: 3, stderr: expect.stringContaining('No change') })
  expect(verb('--lost')).toMatchObject({ status: 3, stderr: expect.stringContaining('leave --lost out') })
  expect(verb('--why', 'whim')).toMatchObject({ status: 2, stderr: expect.stringContaining('is no reason') })
  const done = verb('--why', 'known', '--note', 'A copy was left on a bus.')
  expect(done).toMatchObject({ status: 0, stderr: '' })
  await start()
  expect(await key()).toBe(done.stdout.split('\n')[0])
  const told = await (await fetch(`${running.url}/log/keys`)).json()
  const followed = await followKeys(told, parseVerifierKey(before), verifyEd25519)
  expect(followed).toMatchObject({ key: parseVerifierKey(await key()), lost: false })
  await running.stop()
  expect(verb('--end').status).toBe(0)
  await start()
}, 240_000)

test('a second start on the same folder is refused in one sentence', async () => {
  const second = spawnSync(process.execPath, ['server/src/main.ts'], {
    cwd: repository,
    env: { ...process.env, SAJHA_DATA: running.folder, SAJHA_PORT: '4999' },
    encoding: 'utf8',
  })
  expect(second.status).toBe(1)
  expect(second.stderr.trim().split('\n')).toHaveLength(1)
  expect(second.stderr).toContain('already running')
})

test('SIGTERM ends it cleanly', async () => {
  expect(await running.stop()).toBe(0)
  running = await startServer({ folder: running.folder, port: running.port })
})
