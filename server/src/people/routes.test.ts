// Every route of people, asked by somebody who may not use it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeHttp } from '../http.ts'
import { aHouse, checkLog, type TestHouse } from '../testing/index.ts'
import { peopleRoutes } from './routes.ts'
import { type Browser, type Door, joins, openTestDoor, setsUp } from './testing/browser.ts'

let house: TestHouse
let door: Door
let kavita: Browser
beforeAll(async () => {
  house = await aHouse()
  door = openTestDoor(house)
  const farida = door.browser()
  kavita = door.browser()
  await setsUp(house, farida)
  await joins(kavita, farida, 'Kavita')
})
afterAll(async () => {
  await checkLog(house)
  await door.close()
  await house.close()
})

const send = (browser: Browser, method: string, path: string) => {
  if (method === 'GET') return browser.get(path)
  return method === 'DELETE' ? browser.delete(path) : browser.post(path, {})
}

/** Every route there is, with its rule, as Fastify knows them. */
const routes = () => {
  const found: { method: string; path: string; rule: unknown; schema: Record<string, unknown> }[] = []
  const http = makeHttp(house)
  http.addHook('onRoute', ({ method, url, config, schema }) => {
    if (method === 'HEAD') return
    const path = url.replace('/v1/', '').replace(':id', 'A'.repeat(22))
    found.push({ method: String(method), path, rule: config?.access, schema: { ...schema } })
  })
  peopleRoutes(http, house)
  return found
}

test('nobody uses a route that is not for anyone without being signed in', async () => {
  const guarded = routes().filter((it) => it.rule !== 'anyone')
  expect(guarded.length).toBeGreaterThan(12)
  for (const { method, path } of guarded)
    expect((await send(door.browser(), method, path)).problem, `${method} ${path}`).toBe('not-signed-in')
})

test('a caseworker uses none that is for administrators and managers', async () => {
  const guarded = routes().filter((it) => typeof it.rule === 'object')
  expect(guarded.map((it) => it.path.split('/')[0])).toEqual([
    'invites',
    'invites',
    'invites',
    'members',
    'members',
    'members',
    'roster',
  ])
  for (const { method, path } of guarded)
    expect((await send(kavita, method, path)).problem, `${method} ${path}`).toBe('not-allowed')
})

test('every route says in a sentence what it is for, and what it takes and answers', () => {
  for (const { method, path, schema } of routes()) {
    expect(schema['summary'], `${method} ${path}`).toMatch(/^[A-Z].*\.$/)
    expect(schema['response'], `${method} ${path}`).toBeDefined()
    if (method === 'POST' && !['sign-out', 'passkeys/challenges'].includes(path))
      expect(schema['body'], path).toMatchObject({ additionalProperties: false })
  }
})

test('a body that is no object, or not JSON at all, is refused and not misread', async () => {
  const browser = door.browser()
  expect((await browser.post('join', [1])).problem).toBe('wrong-form')
  expect((await browser.post('join', 'not json')).problem).toBeDefined()
})
