import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { keepingBook } from './database.ts'
import { type Job, type Jobs, planJob, startJobs, type Task } from './jobs.ts'
import { openLog, silentLog } from './log.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

let database: TestDatabase
let jobs: Jobs | undefined
beforeAll(async () => {
  database = await testDatabase()
})
afterEach(async () => {
  await jobs?.stop()
  await database.db.owner.query('delete from graphile_worker._private_jobs')
})
afterAll(() => database.close())

async function start(tasks: Record<string, Task>, log = silentLog) {
  jobs = await startJobs({ database: database.db, tasks, log })
}

/** A task that remembers, and a promise of its first `count` payloads. */
function collector(count: number) {
  const seen: unknown[] = []
  const { promise, resolve } = Promise.withResolvers<unknown[]>()
  const task = async (payload: unknown) => {
    seen.push(payload)
    if (seen.length === count) resolve(seen)
  }
  return { seen, task, done: promise }
}

const plan = (...args: Parameters<typeof planJob> extends [unknown, ...infer Rest] ? Rest : never) =>
  keepingBook(database.db, 'b1', (sql) => planJob(sql, ...args))

test('a job planned with a write runs after it', async () => {
  const { task, done } = collector(2)
  await start({ tell: task })
  await plan('tell', { book: 'b1' })
  await plan('tell', { book: 'b2' })
  expect(await done).toEqual(expect.arrayContaining([{ book: 'b1' }, { book: 'b2' }]))
})

test('a job of a write that was rolled back never runs', async () => {
  const { task, seen, done } = collector(1)
  await start({ tell: task })
  const failed = keepingBook(database.db, 'b1', async (sql) => {
    await planJob(sql, 'tell', { book: 'rolled back' })
    throw new Error('no')
  })
  await expect(failed).rejects.toThrow('no')
  await plan('tell', { book: 'committed' })
  await done
  expect(seen).toEqual([{ book: 'committed' }])
})

test('a job for later waits, and a later plan of the same key takes its place', async () => {
  const at = Temporal.Instant.from('2100-01-01T00:00Z')
  await plan('tell', { book: 'first' }, { at, key: 'b1' })
  await plan('tell', { book: 'second' }, { at, key: 'b1' })
  const { rows } = await database.db.owner.query(
    'select payload, run_at from graphile_worker._private_jobs order by id',
  )
  expect(rows).toEqual([{ payload: { book: 'second' }, run_at: '2100-01-01T00:00:00Z' }])
})

test('a job that fails is logged without what it was about, and is tried again', async () => {
  const written: string[] = []
  const { promise, resolve } = Promise.withResolvers<Job>()
  const task: Task = async (_payload, job) => {
    if (job.attempt === 1) throw new Error('cannot reach "Sita"')
    resolve(job)
  }
  await start({ tell: task }, openLog({ write: (line) => written.push(line) }))
  await plan('tell', { book: 'b9' })
  while (written.length === 0) await setTimeout(10)
  await database.db.owner.query('update graphile_worker._private_jobs set run_at = now()')
  expect((await promise).attempt).toBe(2)
  expect(written.join()).toContain('"task":"tell"')
  expect(written.join()).not.toMatch(/Sita|b9/)
})

test('stopping waits for the job under way', async () => {
  let finished = false
  const { promise: begun, resolve } = Promise.withResolvers<void>()
  await start({
    slow: async () => {
      resolve()
      await setTimeout(100)
      finished = true
    },
  })
  await plan('slow', {})
  await begun
  await jobs?.stop()
  expect(finished).toBe(true)
})

test('who only reads cannot plan jobs or see them', async () => {
  const read = database.db.reads.pool.query('select * from graphile_worker._private_jobs')
  await expect(read).rejects.toThrow(/permission denied/)
  await expect(planJob(database.db.reads.sql, 'tell', {})).rejects.toThrow(/permission denied/)
})
