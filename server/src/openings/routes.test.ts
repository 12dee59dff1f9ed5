// The door of emergency openings: who may name, that a book which is not open answers as one that is not there, and that what is too much or
// too little is refused in words.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findRoutes } from '../find/routes.ts'
import { cookieName, makeHttp } from '../http.ts'
import { beginSession } from '../people/sign-in/begin-session.ts'
import { anId, checkLog, type TestPerson } from '../testing/index.ts'
import { rebuild } from '../upkeep/rebuild.ts'
import { openingRoutes } from './routes.ts'
import { anOpeningHouse, DANGER, SAYS, WHY } from './testing/an-opening-house.ts'

type On = Awaited<ReturnType<typeof anOpeningHouse>>
let on: On
let http: FastifyInstance
beforeAll(async () => {
  on = await anOpeningHouse()
  http = makeHttp(on.house)
  findRoutes(http, on.house)
  openingRoutes(http, on.house)
})
afterAll(async () => {
  await http.close()
  expect(await rebuild(on.house, { keep: false })).toMatchObject({ differences: [] })
  await checkLog(on.house)
  await on.house.close()
})

const asks = async (it: TestPerson, method: 'GET' | 'POST', path: string, payload?: object) => {
  const who = { person: it.id, organisation: it.organisation.id, device: it.me.device?.id ?? '' }
  const cookie = `${cookieName(on.house)}=${await beginSession(on.house, who, undefined)}`
  const answer = await http.inject({ method, url: `/v1/${path}`, headers: { cookie }, ...(payload && { payload }) })
  return { status: answer.statusCode, text: answer.body, body: answer.body ? answer.json() : null }
}

test('without a sign-in nothing is told, and only who looks after an organisation names', async () => {
  for (const path of ['openings', 'openers', `openings/${anId()}`]) {
    expect((await http.inject({ method: 'GET', url: `/v1/${path}` })).statusCode).toBe(401)
  }
  const named = { member: on.kavita.id, may: true }
  expect((await asks(on.kavita, 'POST', 'openers', named)).body.id).toBe('not-allowed')
  expect((await asks(on.farida, 'POST', 'openers', named)).status).toBe(204)
  const { openers } = (await asks(on.kavita, 'GET', 'openers')).body
  expect(openers.map((it: { name: string; may: boolean }) => [it.name, it.may])).toEqual([
    ['Kavita', true],
    ['Farida', true],
  ])
})

test('a question goes through the door of finding, and a book that is not open answers as one that is not there', async () => {
  const { book, name } = await on.holds()
  const anita = await on.anAsker()
  const wanted = { name, year: 2011, why: WHY, danger: DANGER }
  const { danger: _, ...plain } = wanted
  const [urgent, calm] = [await asks(anita, 'POST', 'find', wanted), await asks(anita, 'POST', 'find', plain)]
  expect(urgent).toEqual(calm)
  for (const wrong of [
    { what: 'danger' },
    { ...DANGER, more: 1 },
    { what: '', where: 'x' },
    { what: ' ', where: ' ' },
  ]) {
    expect((await asks(anita, 'POST', 'find', { ...wanted, danger: wrong })).body.id).toBe('wrong-form')
  }
  await on.runsJobs()
  const nowhere = anId()
  const closed = await asks(anita, 'GET', `openings/${book}`)
  const unknown = await asks(anita, 'GET', `openings/${nowhere}`)
  expect(closed).toEqual(unknown)
  expect(closed.status).toBe(404)

  const [mine] = (await asks(anita, 'GET', 'openings')).body.mine
  const answer = { asked: mine.asked, ask: mine.ask, answer: 'agrees', why: SAYS }
  expect((await asks(anita, 'POST', 'openings/answers', answer)).body.id).toBe('not-allowed')
  expect((await asks(on.sunita, 'POST', 'openings/answers', { ...answer, answer: 'maybe' })).body.id).toBe('wrong-form')
  expect((await asks(on.sunita, 'POST', 'openings/answers', answer)).status).toBe(204)
  await on.runsJobs()
  expect((await asks(anita, 'GET', `openings/${book}`)).text).toContain(name)
  for (const other of [on.sunita, on.kavita]) {
    expect(await asks(other, 'GET', `openings/${book}`)).toEqual(unknown)
    expect((await asks(other, 'POST', `openings/${book}/account`, { right: 'yes', did: 'mine' })).status).toBe(404)
  }
})
