// Decoys: whoever asks for one, by its name or its address, is told what everybody is told, and the steward who laid it learns of it.
import { type Decoy, decoys, ofKind } from '@sajha/record'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { counts } from '../../books/counts.ts'
import { keptBook } from '../../books/kept-book.ts'
import { exportBook } from '../../exports/export-book.ts'
import { exportPublic } from '../../exports/public/export-public.ts'
import { cookieName, makeHttp } from '../../http.ts'
import { notices } from '../../notices/notices.ts'
import { beginSession } from '../../people/sign-in/begin-session.ts'
import { routesOf } from '../../routes.ts'
import {
  aCase,
  aHouse,
  aPerson,
  checkLog,
  runsJobs,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../../testing/index.ts'
import { watch } from '../../watch/watch.ts'
import { askFind } from '../ask-find.ts'
import { findTasks } from '../tasks.ts'
import { layDecoy, takeUpDecoy } from './lay-decoy.ts'

let house: TestHouse
let http: FastifyInstance
let bina: TestPerson
let decoy: Decoy

const WHY = 'her mother asks at our office'
const runs = (task: string) => runsJobs(house, findTasks(house), task)
const lying = async () => decoys((await keptBook(house, bina.organisation.book))?.entries ?? [])
const metBy = async (who: TestPerson) => (await watch(house, who.me)).met
const inBook = async () =>
  ofKind((await keptBook(house, bina.organisation.book))?.entries ?? [], 'decoy-met').map((it) => it.body)

beforeAll(async () => {
  house = await aHouse()
  http = makeHttp(house)
  routesOf(http, house)
  bina = await aPerson(house, { name: 'Bina', roles: ['steward'] })
  await layDecoy(house, bina.me, 'On a slip in the drawer of the reception')
  await runs('keep-find')
  const [it] = await lying()
  if (!it) throw new Error('no decoy was laid')
  decoy = it
})
afterEach(() => checkLog(house))
afterAll(async () => {
  await http.close()
  await house.close()
})

test('a decoy is a plausible name of nobody in two scripts, a year and an address, and only the steward sees it', async () => {
  expect(decoy.name).toMatch(/^\w+ \w+ \w+$/)
  expect(decoy.otherName).toMatch(/^[\u0900-\u097f]+ [\u0900-\u097f]+ [\u0900-\u097f]+$/)
  expect((await watch(house, bina.me)).decoys).toEqual([decoy])
  const admin = await aPerson(house, { name: 'Hari', roles: ['administrator'], at: bina.organisation })
  const boss = await aPerson(house, { name: 'Rekha', roles: ['manager', 'steward'], at: bina.organisation })
  for (const it of [admin, boss]) expect(await watch(house, it.me)).toMatchObject({ decoys: null, met: [] })
  for (const it of [admin, boss])
    await expect(layDecoy(house, it.me, 'Anywhere')).rejects.toMatchObject({ id: 'not-allowed' })
})

test('whoever asks for it by name, in either script, is told nothing; the steward is told at once, and the book an hour later at the soonest', async () => {
  const ram = await aPerson(house, { name: 'Ram' })
  expect(await askFind(house, ram.me, { name: decoy.otherName, year: decoy.year, why: WHY })).toBeUndefined()
  await askFind(house, ram.me, { name: decoy.name.toUpperCase(), year: decoy.year, why: WHY })
  await runs('find')
  expect(await notices(house, ram.me)).toEqual([])
  expect((await notices(house, bina.me)).map((it) => it.what)).toEqual(['decoy-met'])
  expect(await inBook()).toEqual([])
  const [met, ...more] = await metBy(bina)
  expect(more).toEqual([])
  expect(met).toMatchObject({ decoy: decoy.name, name: 'Ram', how: 'name' })
  for (const { run_at } of await runs('keep-decoy-met'))
    expect(Temporal.Instant.from(run_at).epochMilliseconds).toBeGreaterThanOrEqual(
      house.clock.now().epochMilliseconds + 3_600_000,
    )
  expect((await inBook()).length).toBeGreaterThan(0)
  expect((await metBy(bina)).every((it) => it.name === 'Ram')).toBe(true)
})

test('whoever says that it is an emergency meets it as well', async () => {
  const om = await aPerson(house, { name: 'Om' })
  const danger = { what: 'Her uncle is on his way to her.', where: 'Rampur bus stand' }
  await askFind(house, om.me, { name: decoy.name, year: decoy.year, why: WHY, danger })
  await runs('find')
  expect((await metBy(bina)).filter((it) => it.name === 'Om')).toMatchObject([{ decoy: decoy.name, how: 'name' }])
})

test('a part of the name, another year, or a name like it meets nothing', async () => {
  await runs('keep-decoy-met')
  const before = (await inBook()).length
  const gita = await aPerson(house, { name: 'Gita' })
  const [first = ''] = decoy.name.split(' ')
  for (const [name, year] of [
    [first, decoy.year],
    [decoy.name, decoy.year + 1],
    [`${decoy.name} Devi`, decoy.year],
    [`address/${decoy.address}`, decoy.year],
  ] as const)
    await askFind(house, gita.me, { name, year, why: WHY })
  await runs('find')
  await runs('keep-decoy-met')
  expect(await inBook()).toHaveLength(before)
})

const asks = async (who: TestPerson, url: string) => {
  const session = { person: who.id, organisation: who.organisation.id, device: who.me.device?.id ?? '' }
  const cookie = `${cookieName(house)}=${await beginSession(house, session, undefined)}`
  const { statusCode, payload } = await http.inject({ method: 'GET', url, headers: { cookie } })
  return { statusCode, payload }
}

test.each([
  ['', 'book-unknown'],
  ['/export', 'nothing-to-export'],
  ['/places?size=1&after=0', 'not-found'],
])(
  'its address, asked for at books/…%s, answers like somebody else’s book and like none, and is noticed',
  async (path, id) => {
    const ram = await aPerson(house, { name: `Ram of ${id}` })
    const real = await aCase(await aPerson(house))
    const told = await Promise.all(
      [decoy.address, real, 'no-such-book__________'].map((book) => asks(ram, `/v1/books/${book}${path}`)),
    )
    const [it, ...others] = told
    expect(it).toMatchObject({ statusCode: 404, payload: expect.stringContaining(`"${id}"`) })
    for (const other of others) expect(other).toEqual(it)
    const planned = await runs('missed-book')
    const shapes = planned.map(({ payload }) =>
      Object.entries(payload)
        .map(([name, value]) => `${name} ${value.length}`)
        .join(),
    )
    expect(planned).toHaveLength(3)
    expect(new Set(shapes).size).toBe(1)
    expect(JSON.stringify(planned)).not.toContain(decoy.address)
    expect((await metBy(bina)).filter((one) => one.name === ram.name)).toMatchObject([
      { how: 'address', decoy: decoy.name },
    ])
    await runs('keep-decoy-met')
    expect((await inBook()).filter((one) => one.who === ram.id)).toMatchObject([{ how: 'address' }])
    expect((await metBy(bina)).filter((one) => one.name === ram.name)).toHaveLength(1)
  },
)

test('it is in no count, no list, no export and no public bundle: there is no book behind it', async () => {
  const { rows } = await house.db.owner.query("select count(*)::int as n from book where sort = 'case'")
  const asha = await aPerson(house, { name: 'Asha', at: bina.organisation })
  expect((await counts(house, asha.me, false)).facts).toEqual([])
  for (const by of ['keeper', asha.me] as const)
    await expect(exportBook(house, by, decoy.address, 'en')).rejects.toMatchObject({ id: 'nothing-to-export' })
  const { zip, openings } = await exportPublic(house, 'en')
  for (const text of [Buffer.from(zip).toString('latin1'), openings])
    for (const said of [decoy.address, decoy.name]) expect(text).not.toContain(said)
  await layDecoy(house, bina.me, 'In an old list')
  expect((await house.db.owner.query("select count(*)::int as n from book where sort = 'case'")).rows).toEqual(rows)
})

test('once somebody real has that name, a decoy is silent and who holds her is told', async () => {
  const kavita = await aPerson(house)
  const book = await aCase(kavita)
  const born = { from: `${decoy.year}-01-01`, to: `${decoy.year}-12-31` }
  await seals(kavita, await writes(kavita, 'person-identified', { name: decoy.name, bornOn: born }, { book }))
  await runs('keep-find')
  const before = (await inBook()).length
  const nita = await aPerson(house, { name: 'Nita' })
  await askFind(house, nita.me, { name: decoy.name, year: decoy.year, why: WHY })
  await runs('find')
  await runs('keep-decoy-met')
  expect(await inBook()).toHaveLength(before)
  expect((await notices(house, kavita.me)).map((it) => it.what)).toEqual(['find-waits'])
})

test('a steward who asks for their own is not told by it, and one that was taken up is met by nobody', async () => {
  const other = await aPerson(house, { name: 'Tara', roles: ['steward', 'caseworker'], at: bina.organisation })
  await askFind(house, other.me, { name: decoy.otherName, year: decoy.year, why: WHY })
  await runs('find')
  expect(await notices(house, other.me)).toEqual([])
  await takeUpDecoy(house, bina.me, decoy.id)
  await expect(takeUpDecoy(house, bina.me, decoy.id)).rejects.toMatchObject({ id: 'not-found' })
  await runs('keep-find')
  await runs('keep-decoy-met')
  const before = (await inBook()).length
  const sita = await aPerson(house, { name: 'Sita' })
  await askFind(house, sita.me, { name: decoy.otherName, year: decoy.year, why: WHY })
  await runs('find')
  await runs('keep-decoy-met')
  expect(await inBook()).toHaveLength(before)
  expect((await lying()).map((it) => it.id)).not.toContain(decoy.id)
})
