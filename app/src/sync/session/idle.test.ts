import { expect, test } from 'vitest'
import { IDLE, idleAfter } from './idle.ts'

/** A clock and a timer that move when told to. */
const anHour = () => {
  let now = 0
  let due: { at: number; work: () => void } | null = null
  return {
    ports: {
      now: () => now,
      later: (work: () => void, ms: number) => {
        due = { at: now + ms, work }
        return () => {
          due = null
        }
      },
    },
    pass: (ms: number) => {
      now += ms
      const ripe = due && due.at <= now ? due : null
      if (!ripe) return
      due = null
      ripe.work()
    },
    /** The phone sleeps: time goes by and no timer runs. */
    sleep: (ms: number) => {
      now += ms
    },
  }
}

test('a minute without a touch locks, once', () => {
  const time = anHour()
  let locked = 0
  idleAfter(IDLE, () => locked++, time.ports)
  time.pass(IDLE - 1)
  expect(locked).toBe(0)
  time.pass(1)
  time.pass(IDLE)
  expect(locked).toBe(1)
})

test('a touch begins the minute anew', () => {
  const time = anHour()
  let locked = 0
  const timer = idleAfter(IDLE, () => locked++, time.ports)
  time.pass(40_000)
  timer.touched()
  time.pass(40_000)
  expect(locked).toBe(0)
  time.pass(20_000)
  expect(locked).toBe(1)
})

test('a phone that slept is locked when it is seen again', () => {
  const time = anHour()
  let locked = 0
  const timer = idleAfter(IDLE, () => locked++, time.ports)
  time.sleep(IDLE * 10)
  expect(locked).toBe(0)
  timer.look()
  expect(locked).toBe(1)
})

test('stopping stops it', () => {
  const time = anHour()
  let locked = 0
  idleAfter(IDLE, () => locked++, time.ports).stop()
  time.pass(IDLE * 2)
  expect(locked).toBe(0)
})
