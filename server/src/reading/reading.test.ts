// Somebody who opens sixty books in an hour is noticed, by a steward and by nobody else; a device that fetches everything is not.
import { ofKind } from '@sajha/record'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { keptBook } from '../books/kept-book.ts'
import { notices } from '../notices/notices.ts'
import { acceptLooks } from '../sync/accept-looks.ts'
import { pull } from '../sync/pull.ts'
import {
  aCase,
  aHouse,
  anOrganisation,
  aPerson,
  brings,
  checkLog,
  nowIn,
  runsJobs,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { watch } from '../watch/watch.ts'
import { readingTasks } from './tasks.ts'

let house: TestHouse
let kavita: TestPerson
let farida: TestPerson
let bina: TestPerson
let books: readonly string[]

/** Forty books that were Kavita's for a month, and Asha's as well. */
beforeAll(async () => {
  house = await aHouse()
  const at = await anOrganisation(house)
  farida = await aPerson(house, { name: 'Farida', roles: ['manager', 'administrator'], at })
  bina = await aPerson(house, { name: 'Bina', roles: ['steward'], at })
  kavita = await aPerson(house, { at })
  books = await Promise.all(Array.from({ length: 40 }, () => aCase(kavita)))
  house.clock.pass({ hours: 30 * 24 })
})
afterEach(() => checkLog(house))
afterAll(() => house.close())

const runs = () => runsJobs(house, readingTasks(house), 'watch-reading')
const toldTo = async (who: TestPerson) => (await notices(house, who.me)).filter((it) => it.what === 'reading-noticed')
const noticed = async () =>
  ofKind((await keptBook(house, kavita.organisation.book))?.entries ?? [], 'reading-noticed').map((it) => it.body)

/** As a device tells it, each a minute after the one before. */
const opens = (who: TestPerson, some: readonly string[], from = house.clock.now()) =>
  acceptLooks(
    house,
    who.me,
    some.map((book, i) => ({ book, at: from.add({ minutes: i }).toString(), offline: true, entries: 2 })),
  )

test('a new device that fetches every book opens none', async () => {
  await brings(kavita, books[0] ?? '', farida)
  const asha = await aPerson(house, { name: 'Asha', at: kavita.organisation })
  for (const book of books) await brings(kavita, book, asha)
  house.clock.pass({ hours: 8 * 24 })
  await pull(house, asha.me, {})
  await pull(house, { ...asha.me, session: 'a second phone' }, {})
  await runs()
  expect((await house.db.owner.query('select 1 from screen_look')).rowCount).toBe(0)
  expect(await noticed()).toEqual([])
})

test('whoever is handed forty books and opens all of them that day is not noticed', async () => {
  const nita = await aPerson(house, { name: 'Nita', at: kavita.organisation })
  for (const book of books) await brings(kavita, book, nita)
  house.clock.pass({ hours: 1 })
  await opens(nita, books)
  await runs()
  expect(await noticed()).toEqual([])
})

test('an ordinary day is not noticed', async () => {
  await opens(kavita, books.slice(0, 12))
  house.clock.pass({ hours: 1 })
  await runs()
  expect(await noticed()).toEqual([])
})

test('forty books in an hour of the night, told days later and in pieces, are noticed once; a steward learns who, the manager a number', async () => {
  house.clock.pass({ hours: 60 })
  const night = house.clock.now()
  house.clock.pass({ hours: 48 })
  await opens(kavita, books.slice(20).reverse(), night.add({ minutes: 20 }))
  await runs()
  expect(await noticed()).toEqual([])
  await opens(kavita, books.slice(0, 20), night)
  const jobs = await runs()
  for (const { payload } of jobs) await readingTasks(house)['watch-reading']?.(payload, { id: '1', attempt: 2 })
  const [one, ...more] = await noticed()
  expect(more).toEqual([])
  expect(one).toMatchObject({ who: kavita.id, as: 'caseworker', hours: 1, books: expect.any(Number) })
  expect(one?.books).toBeGreaterThan(36)
  expect(await toldTo(bina)).toHaveLength(1)
  for (const it of [kavita, farida]) expect(await toldTo(it)).toEqual([])
  const [named] = (await watch(house, bina.me)).reading
  expect(named).toMatchObject({ name: 'Kavita', as: 'caseworker' })
  const [number] = (await watch(house, farida.me)).reading
  expect(number).toMatchObject({ name: null, as: null, books: named?.books })
  expect(JSON.stringify(await watch(house, farida.me))).not.toContain(kavita.id)
  for (const book of books) expect(JSON.stringify([named, number, one])).not.toContain(book)
})

test('the manager who is a steward too is told the number and no name', async () => {
  const both = { ...farida.me, roles: ['manager', 'steward'] as const }
  expect((await watch(house, both)).reading[0]).toMatchObject({ name: null, as: null })
})

test('the rows that are compared name no book, and nobody reads them; what is older than thirteen weeks is gone', async () => {
  const { rows } = await house.db.owner.query('select * from screen_look')
  expect(rows.length).toBeGreaterThan(40)
  for (const book of books) expect(JSON.stringify(rows)).not.toContain(book)
  await expect(house.db.reads.pool.query('select * from screen_look')).rejects.toThrow(/permission denied/)
  house.clock.pass({ hours: 24 * 7 * 14 })
  const note = { text: 'She called.' }
  await seals(kavita, await writes(kavita, 'note', note, { book: books[0] ?? '', madeAt: nowIn(house) }))
  await opens(kavita, books.slice(0, 1))
  await runs()
  expect((await house.db.owner.query('select 1 from screen_look')).rowCount).toBeLessThanOrEqual(1)
})

test('a book that was never theirs takes no look, and so none is counted', async () => {
  const stranger = await aPerson(house, { name: 'Ramesh' })
  await opens(stranger, books)
  expect(await runs()).toEqual([])
})
