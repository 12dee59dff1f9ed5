import { expect, test } from 'vitest'
import { fixedClock, systemClock } from './clock.ts'

test('the machine tells whole milliseconds, so an instant survives JSON and PostgreSQL', () => {
  const now = systemClock.now()
  expect(now.epochNanoseconds % 1_000_000n).toBe(0n)
})

test('a fixed clock stands still until it is set or time passes', () => {
  const clock = fixedClock('2026-11-23T09:00+05:30')
  expect(clock.now().toString()).toBe('2026-11-23T03:30:00Z')
  expect(clock.now()).toEqual(clock.now())
  clock.pass({ hours: 24 })
  expect(clock.now().toString()).toBe('2026-11-24T03:30:00Z')
  clock.set('2026-12-01T00:00Z')
  expect(clock.now().toString()).toBe('2026-12-01T00:00:00Z')
})
