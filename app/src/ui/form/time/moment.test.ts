import { expect, test } from 'vitest'
import { isBackwards, momentOf, partsOf } from './moment.ts'

test('a moment keeps the offset it was told in', () => {
  const parts = partsOf('2026-11-23T09:00+05:45', '+05:30')
  expect(parts).toEqual({ day: '2026-11-23', time: '09:00', offset: '+05:45' })
  expect(momentOf(parts)).toBe('2026-11-23T09:00+05:45')
})

test('an empty moment takes the usual offset and amounts to nothing', () => {
  expect(partsOf(undefined, '+05:45')).toEqual({ day: '', time: '', offset: '+05:45' })
  expect(momentOf({ day: '2026-11-23', time: '', offset: '+05:30' })).toBeUndefined()
})

test('a moment of the server, with seconds and in UTC, can be shown', () => {
  expect(partsOf('2026-11-23T03:30:15.250Z', '+05:30')).toEqual({ day: '2026-11-23', time: '03:30', offset: '+00:00' })
})

test('a border is crossed forwards though the clock on the wall goes back', () => {
  expect(isBackwards('2026-11-23T16:00+05:45', '2026-11-23T15:50+05:30')).toBe(false)
  expect(isBackwards('2026-11-23T16:00+05:30', '2026-11-23T16:10+05:45')).toBe(true)
})
