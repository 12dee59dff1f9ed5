import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { givingBackAtRest } from './at-rest.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('memory is given back once when nobody has asked anything for ten seconds, and again after the next rush', () => {
  const given = vi.fn()
  const { answered } = givingBackAtRest(given)
  for (let asked = 0; asked < 3; asked++) {
    answered()
    vi.advanceTimersByTime(9_000)
  }
  expect(given).toHaveBeenCalledTimes(0)
  vi.advanceTimersByTime(60_000)
  expect(given).toHaveBeenCalledTimes(1)
  answered()
  vi.advanceTimersByTime(10_000)
  expect(given).toHaveBeenCalledTimes(2)
})

test('a server that stops while at rest does not begin it', () => {
  const given = vi.fn()
  const { answered, stop } = givingBackAtRest(given)
  answered()
  stop()
  vi.advanceTimersByTime(60_000)
  expect(given).toHaveBeenCalledTimes(0)
})

test('the collector of this Node takes back what nobody holds any more', async () => {
  const { answered } = givingBackAtRest()
  const lost = new WeakRef({ held: false })
  answered()
  // What a WeakRef was made with is held until the turn is over.
  await Promise.resolve()
  await new Promise((resolve) => setImmediate(resolve))
  vi.advanceTimersByTime(10_000)
  expect(lost.deref()).toBeUndefined()
})
