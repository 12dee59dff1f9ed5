import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ThreadPart, threadOf } from './parts.ts'

const drawn = (parts: readonly ThreadPart[]): string =>
  parts.map((part) => ('length' in part ? `${part.kind} ${part.length}` : part.kind)).join(', ')

test('a running promise shows what ran, now, and what is left', () => {
  expect(drawn(threadOf({ from: 0, now: 4, due: 10 }))).toBe('start, ran 4, now, left 6, due')
})

test('a journey is dashed and stands between what ran', () => {
  const course = { from: 9, now: 18, due: 38, journeys: [[11, 16]] } as const
  expect(drawn(threadOf(course))).toBe('start, ran 2, journey 5, ran 2, now, left 20, due')
})

test('a promise that is kept ends in its knot', () => {
  expect(drawn(threadOf({ from: 0, now: 9, due: 10, kept: 6 }))).toBe('start, ran 6, kept')
})

test('a promise past its time has a diamond and a double thread up to now', () => {
  expect(drawn(threadOf({ from: 0, now: 8, due: 5 }))).toBe('start, ran 5, past, over 3, now')
})

test('a promise done late keeps its ring, the double thread and the knot', () => {
  expect(drawn(threadOf({ from: 0, now: 20, due: 5, kept: 7 }))).toBe('start, ran 5, due, over 2, kept')
})

test('a reminder without an end runs open to now', () => {
  expect(drawn(threadOf({ from: 0, now: 3 }))).toBe('start, ran 3, now')
})

test('exactly at its end a promise is not yet past', () => {
  expect(drawn(threadOf({ from: 0, now: 5, due: 5 }))).toBe('start, ran 5, now, due')
})

test('however journeys lie, nothing is lost: the pieces make up the whole time', () => {
  const point = fc.integer({ min: 0, max: 1000 })
  const course = fc.record({
    now: point,
    due: fc.option(point, { nil: undefined }),
    kept: fc.option(point, { nil: undefined }),
    cuts: fc.uniqueArray(point, { minLength: 4, maxLength: 4 }),
  })
  fc.assert(
    fc.property(course, ({ now, due, kept, cuts }) => {
      const [a = 0, b = 0, c = 0, d = 0] = [...cuts].sort((x, y) => x - y)
      const journeys = [
        [a, b],
        [c, d],
      ] as const
      const parts = threadOf({ from: 0, now, due, kept, journeys })
      const total = parts.reduce((sum, part) => sum + ('length' in part ? part.length : 0), 0)
      const done = kept ?? now
      expect(total).toBe(kept === undefined ? Math.max(now, due ?? 0) : done)
      expect(parts.every((part) => !('length' in part) || part.length > 0)).toBe(true)
    }),
  )
})
