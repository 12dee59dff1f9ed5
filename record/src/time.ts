// Instants, days and periods as the record keeps them. No clock: `now` is always given. Moments carry their offset
// (+05:30 India, +05:45 Nepal), because a border case is told in both. Periods count as the law data says (law.json, `computing`).
import type { Moment } from './fields.ts'

// No leap second: Temporal reads :60 as :59, and two texts would be one instant.
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

const parses = (read: () => unknown): boolean => {
  try {
    read()
    return true
  } catch {
    return false
  }
}

/** Days of a month of the Gregorian calendar. */
const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const twoDigits = (it: string, at: number): number => Number(it.slice(at, at + 2))
const isClock = (it: string, at: number): boolean => twoDigits(it, at) <= 23 && twoDigits(it, at + 3) <= 59

/**
 * True for a real instant between 1900 and 2200, written with its offset: what Temporal takes, told by arithmetic, because a
 * verifier asks it some thousands of times a second (a test holds the two together).
 */
export const isMoment = (it: string): boolean => {
  if (!MOMENT.test(it) || it < '1900' || it >= '2200') return false
  const [year, month, day] = [Number(it.slice(0, 4)), twoDigits(it, 5), twoDigits(it, 8)]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false
  return isClock(it, 11) && (it.endsWith('Z') || isClock(it, it.length - 5))
}

/** True for a real Gregorian day between 1900 and 2200: 29 February only in a leap year. */
export const isDay = (it: string): boolean =>
  DAY.test(it) && it >= '1900' && it < '2200' && parses(() => Temporal.PlainDate.from(it, { overflow: 'reject' }))

const two = (it: string, at: number): number => it.charCodeAt(at) * 10 + it.charCodeAt(at + 1) - 528

/** Days from 1 January 1970 to a day of the Gregorian calendar: years begin in March, so that a leap day ends one. */
const daysSince1970 = (year: number, month: number, day: number): number => {
  const y = month > 2 ? year : year - 1
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + inYear - 719_468
}

/** Milliseconds since 1970 of a moment (one that `isMoment`). By hand: folds ask it thousands of times a book. */
export const millis = (it: Moment): number => {
  const end = it.length
  const utc = it.charCodeAt(end - 1) === 90
  const rest = end - (utc ? 1 : 6)
  const minutes = utc ? 0 : (two(it, rest + 1) * 60 + two(it, rest + 4)) * (it.charCodeAt(rest) === 45 ? -1 : 1)
  const seconds = rest > 16 ? two(it, 17) : 0
  const fraction = rest > 19 ? Math.floor(Number(it.slice(19, rest)) * 1000 + 0.5) : 0
  const days = daysSince1970(two(it, 0) * 100 + two(it, 2), two(it, 5), two(it, 8))
  return (days * 1440 + two(it, 11) * 60 + two(it, 14) - minutes) * 60_000 + seconds * 1000 + fraction
}

/** The offset a moment was written with, `Z` as `+00:00`: a time zone id that Temporal takes. */
export const offsetOf = (it: Moment): string => (it.endsWith('Z') ? '+00:00' : it.slice(-6))

/** The calendar day on which a moment falls where it was written. */
export const dayOf = (it: Moment): string =>
  Temporal.Instant.from(it).toZonedDateTimeISO(offsetOf(it)).toPlainDate().toString()

/** As it reads in this offset, where it was told at no place: servers write `Z` or `+00:00`. What a person told stays as it was told. */
export const toldIn = (it: Moment, offset: string): Moment =>
  offsetOf(it) === '+00:00' ? inOffset(millis(it), offset) : it

/** A moment `ms` later or earlier, told in the same offset. */
export const shift = (it: Moment, ms: number): Moment => inOffset(millis(it) + ms, offsetOf(it))

/** An instant told in an offset, to the minute where it is a whole one: `2026-11-24T14:00+05:30`. */
export const inOffset = (ms: number, offset: string): Moment => {
  const it = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(offset)
  const smallest = ms % 60_000 === 0 ? 'minute' : ms % 1000 === 0 ? 'second' : 'millisecond'
  return it.toString({ timeZoneName: 'never', smallestUnit: smallest })
}

/** The last millisecond of a day, as told in an offset: a duty "by the 16th" is kept until midnight, and late after it. */
export const endOfDay = (day: string, offset: string): Moment => {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone: offset })
  return inOffset(next.epochMilliseconds - 1, offset)
}

/** How a period is counted (law.json `counting`). `days-inclusive` counts the first day too; months end on the same day number or the month's last. */
export type Counting = 'instant' | 'days' | 'days-inclusive' | 'months' | 'none'

/**
 * When a period that starts at `start` ends. Instants: exactly so many hours later. Days and months: the first day is out, the last
 * is in and lasts to its midnight where the start was told. A month ends on the same day number, or on the last day there is.
 */
export const endOfPeriod = (start: Moment, within: string, counting: Counting): Moment => {
  const period = Temporal.Duration.from(within)
  const first = Temporal.PlainDate.from(dayOf(start))
  if (counting === 'instant' || counting === 'none') {
    return shift(start, period.total({ unit: 'millisecond', relativeTo: first }))
  }
  const last = first.add(counting === 'days-inclusive' ? period.subtract({ days: 1 }) : period)
  return endOfDay(last.toString(), offsetOf(start))
}
