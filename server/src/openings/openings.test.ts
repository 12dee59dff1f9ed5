// AC-26: two people of two bodies open who she is and her safety, for an hour; whoever reads by it reads, and that is all; she is told, and
// both sides look at it again.
import type { BodyNamed } from '@sajha/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptBook } from '../books/kept-book.ts'
import { exportBook } from '../exports/export-book.ts'
import { askFind } from '../find/ask-find.ts'
import { found } from '../find/found.ts'
import { findTasks } from '../find/tasks.ts'
import { notices } from '../notices/notices.ts'
import type { Payload } from '../platform/jobs.ts'
import { pull, pullOne } from '../sync/pull.ts'
import { readOpened } from '../sync/read-through.ts'
import { aPerson, brings, checkLog, nowIn, pushes, seals, type TestPerson, writes } from '../testing/index.ts'
import { stewardship } from '../witnesses/stewardship.ts'
import { accountFor } from './account-for.ts'
import { answerOpening } from './answer-opening.ts'
import { openingTasks } from './tasks.ts'
import { anOpeningHouse, DANGER, SAYS, WHY } from './testing/an-opening-house.ts'

type On = Awaited<ReturnType<typeof anOpeningHouse>>
let house: On['house']
let kavita: On['kavita']
let sunita: On['sunita']
let runsJobs: On['runsJobs']
let holds: On['holds']
let anAsker: On['anAsker']
let asks: On['asks']
let answers: On['answers']
let openFor: On['openFor']
let shownOf: On['shownOf']
beforeAll(async () => {
  ;({ house, kavita, sunita, runsJobs, holds, anAsker, asks, answers, openFor, shownOf } = await anOpeningHouse())
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

test('two of two bodies open who she is and her safety, for an hour and not a minute longer', async () => {
  const { book, name } = await holds()
  const anita = await anAsker()
  const ask = await asks(anita, name)
  expect(await openFor(anita)).toEqual([])
  await answers(sunita, ask)
  expect(await openFor(anita)).toEqual([book])
  const read = await readOpened(house, anita.me, book)
  expect(read.left).toBe(3_600_000)
  expect(read.entries.map((it) => it.envelope.kind)).toContain('person-identified')
  expect(JSON.stringify(read.entries)).toContain(name)
  for (const it of read.entries) expect(['identity', 'safety']).toContain(it.envelope.compartment)

  house.clock.pass({ minutes: 59 })
  expect(await shownOf(book, anita)).toMatchObject({ ofTheBook: 0 })
  expect((await shownOf(book, anita)).compartments).toContain('identity')
  expect((await shownOf(book, anita)).compartments.every((it) => it === 'identity' || it === 'safety')).toBe(true)
  house.clock.pass({ minutes: 1 })
  expect((await shownOf(book, anita)).compartments).toEqual([])
  await expect(readOpened(house, anita.me, book)).rejects.toMatchObject({ id: 'not-found' })
})

test('who agreed reads nothing by it, and neither does a colleague of the one who asked', async () => {
  const { book, name } = await holds()
  const anita = await anAsker()
  const mina = await aPerson(house, { name: 'Mina', at: anita.organisation })
  await answers(sunita, await asks(anita, name))
  for (const it of [sunita, mina]) {
    expect((await shownOf(book, it)).compartments).toEqual([])
    await expect(readOpened(house, it.me, book)).rejects.toMatchObject({ id: 'not-found' })
  }
})

test('whoever reads for an hour gets no copy, no list and no export, and writes, brings in and hands over nothing', async () => {
  const { book, name } = await holds()
  const anita = await anAsker()
  await answers(sunita, await asks(anita, name))
  expect(await openFor(anita)).toEqual([book])
  const pulled = await pull(house, anita.me, {})
  expect(pulled.books.map((it) => it.id)).not.toContain(book)
  expect(await pullOne(house, anita.me, book)).toBeNull()
  await expect(exportBook(house, anita.me, book, 'en')).rejects.toThrow()
  const to = { to: anita.id, organisation: anita.organisation.id, as: 'caseworker', basis: 'law', from: nowIn(house) }
  for (const it of [
    await writes(anita, 'assignment', to as BodyNamed<'assignment'>, { book }),
    await writes(anita, 'hand-over', { from: anita.id, to: kavita.id, at: nowIn(house) }, { book }),
    await writes(anita, 'person-identified', { name: 'Somebody else' }, { book }),
    await writes(anita, 'opening-told', { of: 'x'.repeat(43), toldAt: nowIn(house), how: 'call' }, { book }),
  ]) {
    expect((await pushes(anita, it))[0]).toMatchObject({ outcome: 'refused' })
  }
  house.clock.pass({ minutes: 5 })
  expect((await shownOf(book, anita)).compartments.filter((it) => it !== 'identity' && it !== 'safety')).toEqual([])
})

test('she is to be told, her holders hear of it, and it stands in her book with both names and both reasons', async () => {
  const { book, name } = await holds()
  const anita = await anAsker()
  const ask = await asks(anita, name)
  await answers(sunita, ask)
  const [opened] = (await keptBook(house, book))?.entries.filter((it) => it.kind === 'opened-in-emergency') ?? []
  expect(opened?.body).toMatchObject({
    who: anita.id,
    agreed: sunita.id,
    why: WHY,
    danger: DANGER.what,
    agreedWhy: SAYS,
  })
  const told = (await notices(house, kavita.me)).filter((it) => it.book === book).map((it) => it.what)
  expect(told).toEqual(expect.arrayContaining(['opened-in-emergency', 'danger-waits']))
  expect((await found(house, kavita.me)).find((it) => it.book === book)?.danger).toEqual(DANGER)
  const { rows } = await house.db.owner.query(
    "select protocol from duty where book = $1 and protocol like 'opening-%'",
    [book],
  )
  expect(rows.map((it) => it.protocol).sort()).toEqual(['opening-accounted', 'opening-reviewed', 'opening-told'])
  await readOpened(house, anita.me, book)
  const looks = (await keptBook(house, book))?.entries.filter(
    (it) => it.kind === 'looked' && it.body?.['who'] === anita.id,
  )
  expect(looks).toHaveLength(1)
  // That somebody asked for her stands there as after every question by name, later.
  await findTasks(house)['keep-match']?.({ asked: ask.asked, find: ask.ask, book }, { id: '1', attempt: 1 })
  const matched = (await keptBook(house, book))?.entries.find((it) => it.kind === 'find-matched')
  expect(matched?.body).toMatchObject({ who: anita.id, why: WHY })
})

test('jobs that run again open nothing again, and whom a question was about is forgotten', async () => {
  const { book, name } = await holds()
  const anita = await anAsker()
  const ask = await asks(anita, name)
  await answerOpening(house, sunita.me, { ...ask, answer: 'agrees', why: SAYS })
  const { rows } = await house.db.owner.query<{ payload: Payload }>(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'open-answered'`,
  )
  for (let i = 0; i < 3; i++)
    await openingTasks(house)['open-answered']?.(rows[0]?.payload ?? {}, { id: '1', attempt: i })
  await runsJobs()
  const opened = (await keptBook(house, book))?.entries.filter((it) => it.kind === 'opened-in-emergency')
  expect(opened).toHaveLength(1)
  const kept = (await keptBook(house, sunita.organisation.book))?.entries.filter((it) => it.body?.['ask'] === ask.ask)
  expect(kept).toHaveLength(1)
  const waiting = await house.db.owner.query('select 1 from opening_wait where ask = $1', [ask.ask])
  expect(waiting.rows).toHaveLength(0)
  await expect(house.db.reads.pool.query('select * from opening_wait')).rejects.toThrow(/permission denied/)
})

test('the hour counts from when it was agreed: a job that runs late opens for less, and one that runs too late for nothing', async () => {
  for (const [minutes, left] of [
    [40, 20],
    [61, null],
  ] as const) {
    const { book, name } = await holds()
    const anita = await anAsker()
    const ask = await asks(anita, name)
    await answerOpening(house, sunita.me, { ...ask, answer: 'agrees', why: SAYS })
    house.clock.pass({ minutes })
    await runsJobs()
    const read = await readOpened(house, anita.me, book).catch(() => null)
    expect(read && read.left / 60_000).toBe(left)
  }
})

test('no device can write an opening, or speak for the one who read', async () => {
  const { book, name } = await holds()
  const anita = await anAsker()
  await answers(sunita, await asks(anita, name))
  const opened = (await keptBook(house, book))?.entries.find((it) => it.kind === 'opened-in-emergency')
  const forged = { ...opened?.body, who: kavita.id } as BodyNamed<'opened-in-emergency'>
  const account = { of: opened?.id ?? '', who: anita.id, right: 'yes', did: 'all well', at: nowIn(house) } as const
  for (const it of [
    await writes(kavita, 'opened-in-emergency', forged, { book }),
    await writes(kavita, 'opening-accounted', account, { book }),
    await writes(kavita, 'opened-in-emergency', forged, { book, as: 'server' }),
  ]) {
    expect((await pushes(kavita, it))[0]).toMatchObject({ outcome: 'refused' })
  }
})

test('both sides look at it again, and the steward sees how often, and nothing else', async () => {
  const { book, name } = await holds()
  const steward = await aPerson(house, { name: 'Steward', roles: ['steward'], at: kavita.organisation })
  const before = (await stewardship(house, steward.me)).counts
  const anita = await anAsker()
  await answers(sunita, await asks(anita, name))
  expect((await stewardship(house, steward.me)).counts.openingsHere).toBe(before.openingsHere + 1)
  house.clock.pass({ hours: 8 * 24 })
  await runsJobs()
  expect((await notices(house, anita.me)).map((it) => it.what)).toContain('opening-account')
  const late = (await stewardship(house, steward.me)).counts.openingsWaiting
  const of = (await keptBook(house, book))?.entries.find((it) => it.kind === 'opened-in-emergency')?.id ?? ''
  const review = { of, right: 'unsure', follows: 'She wants another lock', reviewedAt: nowIn(house) } as const
  await seals(kavita, await writes(kavita, 'opening-reviewed', review, { book }))
  expect((await stewardship(house, steward.me)).counts.openingsWaiting).toBe(late - 1)
  await accountFor(house, anita.me, book, { right: 'yes', did: 'Went there with two neighbours' })
  await expect(accountFor(house, anita.me, book, { right: 'yes', did: 'Again' })).rejects.toMatchObject({
    id: 'not-found',
  })
  await expect(accountFor(house, sunita.me, book, { right: 'yes', did: 'Mine' })).rejects.toMatchObject({
    id: 'not-found',
  })
  expect(await openFor(anita)).toEqual([])
})

test('whoever was let in for an hour hears nothing that those who work with her hear', async () => {
  const { book, name } = await holds()
  const mina = await aPerson(house, { name: 'Mina', at: kavita.organisation })
  await brings(kavita, book, mina)
  const anita = await anAsker()
  await answers(sunita, await asks(anita, name))
  const other = await anAsker()
  await askFind(house, other.me, { name, year: 2011, why: WHY })
  await runsJobs()
  const heard = async (it: TestPerson) => (await notices(house, it.me)).filter((one) => one.book === book)
  expect((await heard(anita)).map((it) => it.what)).toEqual([])
  expect((await heard(mina)).map((it) => it.what)).toContain('find-waits')
})
