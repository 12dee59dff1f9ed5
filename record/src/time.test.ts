import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '../testing/index.ts'
import {
  dayOf,
  daysBetween,
  endOfDay,
  endOfPeriod,
  inOffset,
  isDay,
  isMoment,
  later,
  millis,
  offsetOf,
  shift,
  toldIn,
  yearsBetween,
} from './time.ts'

describe('a moment', () => {
  test('is an instant with the offset of the place it was told in', () => {
    for (const it of [
      '2026-11-23T09:00+05:30',
      '2026-11-23T09:00+05:45',
      '2026-11-23T03:30Z',
      '2026-11-23T09:00:07+05:30',
      '2026-11-23T09:00:07.125+05:30',
      '2028-02-29T00:00+05:30',
    ])
      expect(isMoment(it), it).toBe(true)
  })

  test('is nothing that could be read in two ways, and no day that never was', () => {
    for (const it of [
      '2026-11-23T09:00',
      '2026-11-23',
      '2026-11-23 09:00+05:30',
      '2026-11-23T09:00+0530',
      '2026-11-23T24:00+05:30',
      '2026-11-23T09:60+05:30',
      '2026-11-23T09:00:60+05:30',
      '2026-02-29T09:00+05:30',
      '2026-13-01T09:00+05:30',
      '2026-11-23T09:00+25:00',
      '2026-11-23T09:00:00.1234+05:30',
      '1899-12-31T23:59+05:30',
      '2200-01-01T00:00+05:30',
      '',
    ])
      expect(isMoment(it), it).toBe(false)
  })

  test('told in Nepal is the same instant a quarter of an hour later on the clock', () => {
    expect(millis(at('23 Nov 09:15 NPT'))).toBe(millis(at('23 Nov 09:00')))
    expect(dayOf(at('24 Nov 00:10 NPT'))).toBe('2026-11-24')
    expect(dayOf(inOffset(millis(at('24 Nov 00:10 NPT')), '+05:30'))).toBe('2026-11-23')
  })

  test('in UTC has an offset like any other', () => {
    expect(offsetOf('2026-11-23T03:30Z')).toBe('+00:00')
    expect(shift('2026-11-23T03:30Z', 60_000)).toBe('2026-11-23T03:31+00:00')
  })

  test('what a server wrote is read here, and what a person told stays as it was told', () => {
    expect(toldIn('2026-11-23T20:00Z', '+05:30')).toBe('2026-11-24T01:30+05:30')
    expect(toldIn('2026-11-23T20:00+00:00', '+05:45')).toBe('2026-11-24T01:45+05:45')
    expect(toldIn('2026-11-23T20:00+05:45', '+05:30')).toBe('2026-11-23T20:00+05:45')
  })

  test('is written as finely as it needs', () => {
    const ms = millis(at('23 Nov 09:00'))
    expect(inOffset(ms, '+05:30')).toBe('2026-11-23T09:00+05:30')
    expect(inOffset(ms + 7000, '+05:30')).toBe('2026-11-23T09:00:07+05:30')
    expect(inOffset(ms - 1, '+05:30')).toBe('2026-11-23T08:59:59.999+05:30')
  })

  test('keeps its instant through every offset', () => {
    const instants = fc.integer({ min: millis('1901-01-01T00:00Z'), max: millis('2199-01-01T00:00Z') })
    fc.assert(
      fc.property(instants, fc.constantFrom('+05:30', '+05:45', '+00:00', '-03:00'), (ms, offset) => {
        const told = inOffset(ms, offset)
        expect(isMoment(told)).toBe(true)
        expect(millis(told)).toBe(ms)
        expect(offsetOf(told)).toBe(offset)
      }),
      { numRuns: 300 },
    )
  })
})

test('a day is a day of the calendar: 29 February in leap years alone', () => {
  for (const it of ['2028-02-29', '2000-02-29', '2026-12-31']) expect(isDay(it), it).toBe(true)
  for (const it of ['2026-02-29', '2100-02-29', '2026-04-31', '2026-1-1', '23 Nov', '2026-11-23T00:00'])
    expect(isDay(it), it).toBe(false)
})

test('a day lasts to the millisecond before the next midnight, where it was told', () => {
  expect(endOfDay('2026-12-16', '+05:30')).toBe('2026-12-16T23:59:59.999+05:30')
  expect(endOfDay('2028-02-28', '+05:45')).toBe('2028-02-28T23:59:59.999+05:45')
})

describe('a period', () => {
  const ends = (start: string, within: string, counting: Parameters<typeof endOfPeriod>[2]) =>
    endOfPeriod(at(start), within, counting).slice(0, 16)

  test('of hours ends to the minute', () => {
    expect(ends('23 Nov 09:00', 'PT24H', 'instant')).toBe('2026-11-24T09:00')
    expect(ends('28 Feb 2028 09:00', 'PT24H', 'instant')).toBe('2028-02-29T09:00')
  })

  test('of days leaves the first day out and takes the last one in', () => {
    expect(ends('1 Dec 00:00', 'P15D', 'days')).toBe('2026-12-16T23:59')
    expect(ends('1 Dec 23:59', 'P15D', 'days')).toBe('2026-12-16T23:59')
    expect(ends('1 Jul 10:00', 'P90D', 'days')).toBe('2026-09-29T23:59')
  })

  test('of days with the first day in ends a day sooner', () => {
    expect(ends('1 Jul 10:00', 'P90D', 'days-inclusive')).toBe('2026-09-28T23:59')
  })

  test('of months ends on the same day number, or on the last day of a shorter month', () => {
    expect(ends('23 Nov 13:00', 'P4M', 'months')).toBe('2027-03-23T23:59')
    expect(ends('31 Oct 2026 13:00', 'P4M', 'months')).toBe('2027-02-28T23:59')
    expect(ends('31 Oct 2027 13:00', 'P4M', 'months')).toBe('2028-02-29T23:59')
    expect(ends('31 Jan 2027 13:00', 'P2M', 'months')).toBe('2027-03-31T23:59')
    expect(ends('30 Nov 13:00', 'P3M', 'months')).toBe('2027-02-28T23:59')
  })

  test('of years from 29 February ends on 28 February', () => {
    expect(ends('29 Feb 2028 10:00', 'P2Y', 'months')).toBe('2030-02-28T23:59')
    expect(ends('29 Feb 2028 10:00', 'P4Y', 'months')).toBe('2032-02-29T23:59')
  })

  test('of days is never shorter than its hours and never longer by more than a day', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 20 })
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 400 }), (minute, days) => {
        const start = shift('2010-01-01T00:00+05:30', minute * 60_000)
        const lasted = millis(endOfPeriod(start, `P${days}D`, 'days')) - millis(start)
        expect(lasted).toBeGreaterThanOrEqual(days * 86_400_000 - 1)
        expect(lasted).toBeLessThan((days + 1) * 86_400_000)
      }),
      { numRuns: 300 },
    )
  })

  test('that starts later never ends sooner', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 20 })
    const counts = fc.constantFrom(['P15D', 'days'], ['P4M', 'months'], ['P2Y', 'months'], ['PT24H', 'instant'])
    fc.assert(
      fc.property(minutes, minutes, counts, (a, b, [within, counting]) => {
        const [first, second] = [a, b].sort((x, y) => x - y).map((it) => shift('2010-01-01T00:00+05:30', it * 60_000))
        const end = (start: string | undefined) => millis(endOfPeriod(start ?? '', within ?? '', counting as 'days'))
        expect(end(second)).toBeGreaterThanOrEqual(end(first))
      }),
      { numRuns: 300 },
    )
  })
})

test('a moment is what Temporal takes, told by arithmetic', () => {
  const number = (most: number, digits = 2) => fc.nat(most).map((it) => String(it).padStart(digits, '0'))
  const moment = fc
    .tuple(
      number(2300, 4),
      number(13),
      number(32),
      number(25),
      number(61),
      number(59),
      fc.constantFrom('+', '-'),
      number(25),
      number(61),
    )
    .map(([year, month, day, hour, minute, second, sign, oh, om]) => [
      `${year}-${month}-${day}T${hour}:${minute}${sign}${oh}:${om}`,
      `${year}-${month}-${day}T${hour}:${minute}:${second}.5Z`,
      `${year}-02-${day}T10:00:${second}${sign}05:30`,
    ])
  const taken = (it: string): boolean => {
    try {
      Temporal.PlainDateTime.from(it.replace(/Z$/, '+00:00'), { overflow: 'reject' })
      Temporal.Instant.from(it)
      return it >= '1900' && it < '2200'
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(moment, (them) => {
      for (const it of them) expect(isMoment(it), it).toBe(taken(it))
    }),
    { numRuns: 3000 },
  )
})

test('days, months and years between days are those of Temporal, leap days and ends of months among them', () => {
  const day = fc
    .integer({ min: 0, max: 365 * 299 })
    .map((it) => Temporal.PlainDate.from('1900-01-01').add({ days: it }).toString())
  const near = fc.tuple(day, fc.integer({ min: -800, max: 800 })).map(([it, days]) => [it, later(it, 0, days)] as const)
  fc.assert(
    fc.property(fc.oneof(fc.tuple(day, day), near), fc.integer({ min: -1500, max: 1500 }), ([one, other], months) => {
      const [from, to] = [Temporal.PlainDate.from(one), Temporal.PlainDate.from(other)]
      expect(daysBetween(one, other)).toBe(from.until(to, { largestUnit: 'day' }).days)
      // No sign on nothing: -0 years are none.
      expect(yearsBetween(one, other) + 0).toBe(from.until(to, { largestUnit: 'year' }).years)
      expect(later(one, months, 3)).toBe(from.add({ months }).add({ days: 3 }).toString())
    }),
    { numRuns: 2000 },
  )
})
