// The calendar's address: what it shows, to whom, and what somebody finds who guesses, or comes with an old one.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeHttp } from '../http.ts'
import {
  aCase,
  aHouse,
  anOrganisation,
  aPerson,
  brings,
  checkLog,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { feed } from './feed.ts'
import { endLink, myLink, newLink } from './links.ts'
import { calendarRoutes } from './routes.ts'

const SECRET = 'Sessions Court Devipur, room 4'

let house: TestHouse
let http: FastifyInstance
let kavita: TestPerson
let book: string
beforeAll(async () => {
  house = await aHouse()
  http = makeHttp(house)
  calendarRoutes(http, house)
  kavita = await aPerson(house)
  book = await aCase(kavita)
  await hearing(kavita, book, '2026-12-01T10:30+05:30')
})
afterAll(async () => {
  await checkLog(house)
  await http.close()
  await house.close()
})

const hearing = async (by: TestPerson, of: string, nextAt: string, heldAt = '2026-11-20T10:30+05:30') => {
  const body = { heldAt, court: SECRET, outcome: 'argued', note: SECRET, nextAt } as const
  const written = await writes(by, 'hearing', body, { book: of })
  await seals(by, written)
  return written.id
}
const tokenIn = (address: string) => /([A-Za-z0-9_-]{43})\.ics$/.exec(address)?.[1] ?? ''
const fresh = async (by: TestPerson) => tokenIn((await newLink(house, by.me)).address)
const get = (file: string) => http.inject({ method: 'GET', url: `/v1/calendar/${file}` })
const summaries = (text: string) => [...text.matchAll(/^SUMMARY:(.*)\r$/gm)].map((it) => it[1])

test('shows the hour and an opaque title, and nothing of the case', async () => {
  const token = await fresh(kavita)
  const answer = await get(`${token}.ics`)
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.payload).toContain('DTSTART:20261201T050000Z')
  expect(summaries(answer.payload)).toEqual(['Sajha 1'])
  for (const word of ['Court', 'Devipur', book, kavita.id, 'Kavita', token]) expect(answer.payload).not.toContain(word)
})

test('the same day in court has the same UID at each fetch, and another for somebody else', async () => {
  const asha = await aPerson(house, { name: 'Asha', at: kavita.organisation })
  await brings(kavita, book, asha)
  const uid = (text: string) => /^UID:(.*)\r$/m.exec(text)?.[1]
  const [mine, again, hers] = [await fresh(kavita), await fresh(kavita), await fresh(asha)]
  await expect(feed(house, mine)).rejects.toMatchObject({ id: 'not-found' })
  const first = uid(await feed(house, again))
  expect(first).toBeTruthy()
  expect(uid(await feed(house, again))).toBe(first)
  expect(uid(await feed(house, hers))).not.toBe(first)
})

test('a wrong, an ended and a renewed address answer alike, as does any other file', async () => {
  const renewed = await fresh(kavita)
  const ended = await fresh(kavita)
  await endLink(house, kavita.me)
  const wrong = 'A'.repeat(43)
  const answers = await Promise.all(
    [
      `${renewed}.ics`,
      `${ended}.ics`,
      `${wrong}.ics`,
      `${ended}`,
      'x.ics',
      `${ended}.ics.ics`,
      `${ended}%27--.ics`,
    ].map(get),
  )
  const said = answers.map((it) => [
    it.statusCode,
    JSON.parse(it.payload).id,
    Object.keys(JSON.parse(it.payload)).sort(),
  ])
  expect(new Set(said.map((it) => JSON.stringify(it))).size).toBe(1)
  expect(said[0]?.[0]).toBe(404)
})

test('nobody guesses: a token one letter off, or in another case, opens nothing', async () => {
  const token = await fresh(kavita)
  const letters = [...token]
  const tries = letters.map((it, i) => letters.with(i, it === 'A' ? 'B' : 'A').join(''))
  for (const it of tries) await expect(feed(house, it)).rejects.toMatchObject({ id: 'not-found' })
  await expect(feed(house, token.toLowerCase())).rejects.toMatchObject({ id: 'not-found' })
  expect(summaries(await feed(house, token))).toEqual(['Sajha 1'])
})

test('the token stands nowhere in the database', async () => {
  const token = await fresh(kavita)
  const { rows } = await house.db.keeps.pool.query('select token from calendar_link')
  const kept = rows.map((it: { token: Buffer }) => it.token.toString('base64url'))
  expect(kept.length).toBeGreaterThan(0)
  expect(kept).not.toContain(token)
})

test('each fetch is on record, and a try with a wrong address is none', async () => {
  house.clock.pass({ minutes: 1 })
  const token = await fresh(kavita)
  expect(await myLink(house, kavita.me)).toMatchObject({ fetches: 0, fetchedAt: null })
  await get(`${token}.ics`)
  await get(`${token}.ics`)
  await get(`${'A'.repeat(43)}.ics`)
  expect(await myLink(house, kavita.me)).toMatchObject({ fetches: 2, fetchedAt: house.clock.now().toString() })
})

test('shows only what its owner may read now: a doctor sees no day in court, a stranger none', async () => {
  const doctor = await aPerson(house, { name: 'Dr Rao', roles: ['doctor'], at: kavita.organisation })
  await brings(kavita, book, doctor)
  const stranger = await aPerson(house, { name: 'Meena', at: await anOrganisation(house, { name: 'Aangan' }) })
  for (const it of [doctor, stranger]) expect(summaries(await feed(house, await fresh(it)))).toEqual([])
})

test('a correction of the date moves it, and a day that was told of is gone', async () => {
  const meena = await aPerson(house, { name: 'Meena' })
  const of = await aCase(meena)
  const id = await hearing(meena, of, '2026-12-01T10:30+05:30')
  const token = await fresh(meena)
  const change = { of: id, field: 'nextAt', value: '2026-12-03T10:30+05:30', why: 'misread' }
  await seals(meena, await writes(meena, 'correction', change, { book: of, compartment: 'legal' }))
  expect(await feed(house, token)).toContain('DTSTART:20261203T050000Z')
  const off = { hearingAt: '2026-12-03T10:30+05:30', askedBy: 'defence', reason: 'time' } as const
  await seals(meena, await writes(meena, 'adjournment', off, { book: of }))
  expect(summaries(await feed(house, token))).toEqual([])
})
