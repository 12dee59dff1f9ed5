// The door of exports: for a book's readers, with a name that says nothing.
import { verifyExport } from '@sajha/record'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookieName, makeHttp } from '../http.ts'
import { beginSession } from '../people/sign-in/begin-session.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'
import { aCase, aHouse, aPerson, checkLog, type TestHouse, type TestPerson } from '../testing/index.ts'
import { exportRoutes } from './routes.ts'

let house: TestHouse
let http: FastifyInstance
let kavita: TestPerson
let book: string

beforeAll(async () => {
  house = await aHouse()
  http = makeHttp(house)
  exportRoutes(http, house)
  kavita = await aPerson(house)
  book = await aCase(kavita)
})
afterAll(async () => {
  await http.close()
  await checkLog(house)
  await house.close()
})

const asks = async (person: TestPerson | null, url: string) => {
  if (!person) return http.inject({ method: 'GET', url })
  const { id, organisation, me } = person
  const cookie = await beginSession(
    house,
    { person: id, organisation: organisation.id, device: me.device?.id ?? '' },
    undefined,
  )
  return http.inject({ method: 'GET', url, headers: { cookie: `${cookieName(house)}=${cookie}` } })
}

test('a reader takes a copy that is whole, in the language asked for', async () => {
  const answer = await asks(kavita, `/v1/books/${book}/export?language=hi`)
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': 'application/zip',
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename="${book.slice(0, 8)}.zip"`,
  })
  expect(await verifyExport(new Uint8Array(answer.rawPayload), verifyEd25519)).toMatchObject({ whole: true, book })
})

test('nobody else does, and cannot tell whether there is such a book', async () => {
  expect((await asks(null, `/v1/books/${book}/export`)).statusCode).toBe(401)
  const stranger = await aPerson(house, { name: 'Ramesh' })
  const [theirs, none] = await Promise.all(
    [book, 'no-such-book__________'].map((id) => asks(stranger, `/v1/books/${id}/export`)),
  )
  expect(theirs?.statusCode).toBe(404)
  expect(theirs?.json()).toEqual(none?.json())
  expect((await asks(kavita, `/v1/books/${book}/export?language=xx`)).statusCode).toBe(400)
})
