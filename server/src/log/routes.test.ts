// The public log over HTTP, as other people's tools ask it.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeHttp } from '../http.ts'
import { aHouse, aReader, type TestHouse } from '../testing/index.ts'
import { logRoutes } from './routes.ts'
import { sequence } from './sequence.ts'

let house: TestHouse
let http: FastifyInstance

beforeAll(async () => {
  house = await aHouse()
  http = makeHttp(house)
  logRoutes(http, house)
})
afterAll(async () => {
  await http.close()
  await house.close()
})

const asks = (path: string) => http.inject({ method: 'GET', url: `/log/${path}` })

test('before the first pass there is a key and no checkpoint', async () => {
  expect((await asks('key')).payload).toMatch(/^sajha\/record\/[0-9a-f]{16}\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}\n$/)
  const none = await asks('checkpoint')
  expect([none.statusCode, none.json().id]).toEqual([404, 'not-found'])
})

test('checkpoint, key, tiles and bundles come as the specification says', async () => {
  await house.db.owner.query(
    `insert into pending_leaf (book, n, seal) select 'raced', n, sha256(n::text::bytea) from generate_series(1, 300) n`,
  )
  await sequence(house)
  const [checkpoint, full, partial, bundle] = await Promise.all(
    ['checkpoint', 'tile/0/000', 'tile/0/001.p/44', 'tile/entries/001.p/44'].map(asks),
  )
  expect(checkpoint?.headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'public, max-age=2',
  })
  for (const it of [full, partial, bundle])
    expect(it?.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    })
  expect([full, partial, bundle].map((it) => it?.rawPayload.length)).toEqual([256 * 32, 44 * 32, 44 * 34])
  const { root } = await aReader(house, http).readWhole()
  expect(root).toEqual((await aReader(house, http).checkpoint()).root)
})

test('a smaller partial tile that a checkpoint once had is still there, and begins the larger one', async () => {
  const [small, large] = await Promise.all(['tile/0/001.p/9', 'tile/0/001.p/44'].map(asks))
  expect(large?.rawPayload.subarray(0, 9 * 32).equals(small?.rawPayload ?? Buffer.alloc(0))).toBe(true)
})

test.each([
  'tile/0/001',
  'tile/0/001.p/45',
  'tile/0/002.p/1',
  'tile/1/001.p/1',
  'tile/0/0',
  'tile/00/000',
  'tile/0/x000/000',
  'tile/0/000.p/256',
  'tile/0/000.p/0',
  'tile/entries/000.p/01',
  'tile/64/000',
  'tile/',
  'tile/0/..%2f..%2fcheckpoint',
  'consistency?from=1&to=301',
])('%s is not found, and nobody on the way keeps that answer', async (path) => {
  const answer = await asks(path)
  expect([answer.statusCode, answer.json().id, answer.headers['cache-control']]).toEqual([404, 'not-found', 'no-store'])
})

test.each(['from=0&to=3', 'from=4&to=3', 'from=1', 'from=a&to=3', 'from=-1&to=3', 'from=1.5&to=3'])(
  'consistency?%s is no question',
  async (query) => {
    expect((await asks(`consistency?${query}`)).statusCode).toBe(400)
  },
)
