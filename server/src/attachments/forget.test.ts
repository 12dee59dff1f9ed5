// What was sent and what no entry names is forgotten after seven days, and nothing else is.
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startJobs } from '../platform/jobs.ts'
import { aCase, aHouse, aPerson, checkLog, type TestHouse, type TestPerson } from '../testing/index.ts'
import { openAttachment } from './open-attachment.ts'
import { attachmentTasks } from './tasks.ts'
import { begins, hashOf, inPieces, names, sends, someBytes, uploads } from './testing/sending.ts'

let house: TestHouse
let kavita: TestPerson
let book: string
beforeEach(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  book = await aCase(kavita)
})
afterEach(async () => {
  await checkLog(house)
  await house.close()
})

const bytes = someBytes(100_000)
const forgets = (upload: string | null) =>
  attachmentTasks(house)['forget-upload']?.({ book, upload: upload ?? '' }, { id: '1', attempt: 1 })
const files = () => readdir(house.attachmentFolder)
const rows = async (table: string) => (await house.db.owner.query(`select 1 from ${table}`)).rows.length
const jobs = async () =>
  (
    await house.db.owner.query<{ payload: unknown; run_at: string }>(
      `select j.payload, j.run_at from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'forget-upload'`,
    )
  ).rows
const inSevenDays = () => house.clock.now().add({ hours: 168 }).toString()

test('an upload that nobody ended is forgotten seven days after its last byte', async () => {
  const { upload } = await begins(kavita, bytes, { book })
  expect(await jobs()).toEqual([{ payload: { book, upload }, run_at: inSevenDays() }])
  house.clock.pass({ hours: 100 })
  await sends(kavita, upload ?? '', 0, inPieces(bytes.subarray(0, 70_000), [], true))
  house.clock.pass({ hours: 167 })
  await forgets(upload)
  expect(await files()).toEqual([upload])
  expect((await jobs()).at(-1)?.run_at).toBe(house.clock.now().add({ hours: 1 }).toString())
  house.clock.pass({ hours: 1 })
  await forgets(upload)
  expect(await files()).toEqual([])
  expect(await rows('attachment_upload')).toBe(0)
})

test('a whole upload that no entry names is forgotten; sent again, it begins again', async () => {
  const { upload } = await uploads(kavita, bytes, { book })
  expect(await jobs()).toEqual([{ payload: { book, upload }, run_at: inSevenDays() }])
  house.clock.pass({ hours: 168 })
  await forgets(upload)
  expect(await files()).toEqual([])
  expect(await begins(kavita, bytes, { book })).toMatchObject({ offset: 0, complete: false })
})

test('what an entry names stays, though the entry came only just, and nobody looked since', async () => {
  const { upload } = await uploads(kavita, bytes, { book })
  house.clock.pass({ hours: 200 })
  await names(kavita, bytes, { book })
  await forgets(upload)
  expect(await files()).toEqual([upload])
  expect(await rows('attachment_upload')).toBe(0)
  expect((await openAttachment(house, kavita.me, book, hashOf(bytes)))?.size).toBe(bytes.length)
  await forgets(upload)
  expect(await files()).toEqual([upload])
})

test('what a crash left on disk goes with its upload, though its row is gone', async () => {
  const { upload } = await uploads(kavita, bytes, { book })
  await house.db.owner.query('delete from attachment_upload')
  await forgets(upload)
  expect(await files()).toEqual([])
  await writeFile(join(house.attachmentFolder, 'f'.repeat(32)), 'of somebody else')
  await forgets(upload)
  expect(await files()).toEqual(['f'.repeat(32)])
})

test('the job is run by the house itself', async () => {
  const { upload } = await uploads(kavita, bytes, { book })
  house.clock.pass({ hours: 169 })
  await house.db.owner.query('update graphile_worker._private_jobs set run_at = now()')
  const { promise: done, resolve } = Promise.withResolvers<void>()
  const tasks = Object.fromEntries(
    Object.entries(attachmentTasks(house)).map(([name, task]) => [
      name,
      async (...it: Parameters<typeof task>) => task(...it).finally(resolve),
    ]),
  )
  const running = await startJobs({ database: house.db, tasks, log: house.log })
  await done
  await running.stop()
  expect(await files(), String(upload)).toEqual([])
})
