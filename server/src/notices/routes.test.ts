// The door of notices: each is told their own, and a device that has the list is not sent it again.
import { noticesName } from '@sajha/record'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookieName, makeHttp } from '../http.ts'
import { beginSession } from '../people/sign-in/begin-session.ts'
import { aCase, aHouse, aPerson, checkLog, type TestHouse, type TestPerson } from '../testing/index.ts'
import { noticeRoutes } from './routes.ts'
import { addNotice } from './store.ts'

let house: TestHouse
let http: FastifyInstance
let kavita: TestPerson
let ramesh: TestPerson
let book: string

beforeAll(async () => {
  house = await aHouse()
  http = makeHttp(house)
  noticeRoutes(http, house)
  kavita = await aPerson(house)
  ramesh = await aPerson(house, { name: 'Ramesh' })
  book = await aCase(kavita)
})
afterAll(async () => {
  await http.close()
  await checkLog(house)
  await house.close()
})

const asks = async (it: TestPerson, method: 'GET' | 'POST', url: string, payload?: object) => {
  const who = { person: it.id, organisation: it.organisation.id, device: it.me.device?.id ?? '' }
  const cookie = `${cookieName(house)}=${await beginSession(house, who, undefined)}`
  return http.inject({ method, url, headers: { cookie }, ...(payload && { payload }) })
}

type Row = { readonly id: number; readonly what: string; readonly seen_at: string | null }
const list = async (it: TestPerson, have = ''): Promise<readonly Row[] | null> =>
  (await asks(it, 'GET', `/v1/notices${have && `?have=${have}`}`)).json().notices

const nameOf = (rows: readonly Row[] | null) =>
  noticesName((rows ?? []).map((it) => ({ id: Number(it.id), seen: it.seen_at !== null })))

const tells = (it: TestPerson, about: string) =>
  addNotice(house.db, { person: it.id, book, what: 'find-waits', about, at: house.clock.now().toString() })

test('the list that a device has is not sent again; one notice more, or one seen, and it is', async () => {
  await tells(kavita, 'first')
  const first = await list(kavita)
  expect(first).toHaveLength(1)
  expect(await list(kavita, nameOf(first))).toBeNull()

  await tells(kavita, 'second')
  const second = await list(kavita, nameOf(first))
  expect(second).toHaveLength(2)
  const id = Number(second?.[1]?.id)
  expect((await asks(kavita, 'POST', '/v1/notices/seen', { ids: [id] })).statusCode).toBeLessThan(300)
  const third = await list(kavita, nameOf(second))
  expect(third?.map((it) => it.seen_at !== null)).toEqual([false, true])
  expect(await list(kavita, nameOf(third))).toBeNull()
})

test('another gets none of it, marks none of it seen, and learns nothing from a name that is not theirs', async () => {
  const hers = await list(kavita)
  expect(await list(ramesh, nameOf(hers))).toEqual([])
  await asks(ramesh, 'POST', '/v1/notices/seen', { ids: (hers ?? []).map((it) => Number(it.id)) })
  expect(await list(kavita)).toEqual(hers)
})

test('an app of before, which names its list otherwise, gets all of it; without a session nothing is told', async () => {
  expect(await list(kavita, '2.7.1')).toEqual(await list(kavita))
  expect((await http.inject({ method: 'GET', url: '/v1/notices' })).statusCode).toBe(401)
})
