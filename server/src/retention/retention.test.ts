// A body's own rule for books it closed: it counts and warns, and destroys nothing; a hold and an open case keep it silent.

import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { cookieName, makeHttp } from '../http.ts'
import { beginSession } from '../people/sign-in/begin-session.ts'
import { aCase, aHouse, aPerson, checkLog, seals, type TestHouse, type TestPerson, writes } from '../testing/index.ts'
import { chooseRetention, pastRetention, ruleOf } from './retention.ts'
import { retentionRoutes } from './routes.ts'

let house: TestHouse
let http: FastifyInstance
let kavita: TestPerson
let bina: TestPerson
beforeAll(async () => {
  house = await aHouse()
  http = makeHttp(house)
  retentionRoutes(http, house)
  kavita = await aPerson(house)
  bina = await aPerson(house, { name: 'Bina', roles: ['steward'], at: kavita.organisation })
})
afterEach(() => checkLog(house))
afterAll(async () => {
  await http.close()
  await house.close()
})

const closes = async (closedAt: string): Promise<string> => {
  const book = await aCase(kavita, 'A call from the station.')
  await seals(kavita, await writes(kavita, 'closed', { closedAt, reason: 'settled', herView: 'agrees' }, { book }))
  return book
}
const past = () => pastRetention(house, kavita.me.organisation)
const rule = { months: 36, order: 'Board, 3 April 2026', from: '2026-04-03' }
let old: string

test('a body that has written no rule is warned of nothing', async () => {
  old = await closes('2020-01-10T09:00+05:30')
  await closes('2026-10-10T09:00+05:30')
  await aCase(kavita, 'One that is open.')
  expect(await past()).toEqual({ rule: null, past: 0, more: false })
})

test('its rule counts the closed books that it keeps no longer, from the day on which it begins', async () => {
  await chooseRetention(house, bina.me, { ...rule, from: '2027-01-01' })
  expect(await past()).toMatchObject({ rule: null, past: 0 })
  await chooseRetention(house, bina.me, rule)
  expect(await past()).toEqual({ rule: { months: 36, order: rule.order, since: rule.from }, past: 1, more: false })
  // Nothing is gone for it.
  const { rows } = await house.db.owner.query('select 1 from entry where book = $1 and body_sealed is null', [old])
  expect(rows).toEqual([])
})

test('a hold silences it, and its end lets it speak again; so does opening the book and closing it', async () => {
  const hold = async (state: 'placed' | 'lifted') =>
    seals(kavita, await writes(kavita, 'legal-hold', { state, why: 'Appeal' }, { book: old }))
  await hold('placed')
  expect((await past()).past).toBe(0)
  await hold('lifted')
  expect((await past()).past).toBe(1)
  const again = { reopenedAt: '2026-11-20T09:00+05:30', reason: 'she-asked' } as const
  await seals(kavita, await writes(kavita, 'reopened', again, { book: old }))
  expect((await past()).past).toBe(0)
})

test('another body has its own rule or none, and its books are not counted here', async () => {
  const asha = await aPerson(house, { name: 'Asha', roles: ['steward'] })
  expect(await ruleOf(house, asha.me.organisation)).toBeNull()
  expect(await pastRetention(house, asha.me.organisation)).toMatchObject({ past: 0 })
})

/** What the door answers somebody who is signed in. */
const asks = async ({ id, organisation, me }: TestPerson, payload?: object) => {
  const session = { person: id, organisation: organisation.id, device: me.device?.id ?? '' }
  const headers = { cookie: `${cookieName(house)}=${await beginSession(house, session, undefined)}` }
  const asked = payload ? ({ method: 'POST', payload } as const) : ({ method: 'GET' } as const)
  return http.inject({ ...asked, url: '/v1/retention', headers })
}

test('nought months end it; what is no rule is refused, and a caseworker writes none', async () => {
  for (const wrong of [{ months: 1201 }, { months: -1 }, { order: ' ' }, { from: '2026-13-45' }, { from: 'soon' }])
    expect([wrong, (await asks(bina, { ...rule, ...wrong })).statusCode]).toEqual([wrong, 400])
  expect((await asks(kavita, rule)).statusCode).toBe(403)
  expect((await asks(kavita)).json()).toMatchObject({ rule: { months: 36 } })
  expect((await asks(bina, { ...rule, months: 0 })).statusCode).toBe(204)
  expect((await asks(kavita)).json()).toEqual({ rule: null })
})
