import Fastify from 'fastify'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { giveBackAtRest } from './at-rest.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const aServer = () => {
  const given = vi.fn()
  const http = Fastify()
  const stop = giveBackAtRest(http, given)
  http.get('/', async () => 'here')
  return { http, given, stop }
}

test('memory is given back once when nobody has asked anything for ten seconds, and again after the next rush', async () => {
  const { http, given } = aServer()
  for (let asked = 0; asked < 3; asked++) {
    await http.inject('/')
    vi.advanceTimersByTime(9_000)
  }
  expect(given).toHaveBeenCalledTimes(0)
  vi.advanceTimersByTime(60_000)
  expect(given).toHaveBeenCalledTimes(1)
  await http.inject('/')
  vi.advanceTimersByTime(10_000)
  expect(given).toHaveBeenCalledTimes(2)
})

test('a server that stops while at rest does not begin it', async () => {
  const { http, given, stop } = aServer()
  await http.inject('/')
  stop()
  vi.advanceTimersByTime(60_000)
  expect(given).toHaveBeenCalledTimes(0)
})

test('the collector of this Node takes back what nobody holds any more', async () => {
  const http = Fastify()
  giveBackAtRest(http)
  http.get('/', async () => 'here')
  const lost = new WeakRef({ held: false })
  await http.inject('/')
  vi.advanceTimersByTime(10_000)
  expect(lost.deref()).toBeUndefined()
})
