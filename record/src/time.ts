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

/** Without its fraction: for what is not negative and small, quicker than Math.floor. */
const whole = (it: number): number => it | 0

/** Days from 1 January 1970 to a day of the Gregorian calendar: years begin in March, so that a leap day ends one. */
const daysSince1970 = (year: number, month: number, day: number): number => {
  const y = month > 2 ? year : year - 1
  const inYear = whole((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return y * 365 + whole(y / 4) - whole(y / 100) + whole(y / 400) + inYear - 719_468
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
export const dayOf = (it: Moment): string => it.slice(0, 10)

/** As it reads in this offset, where it was told at no place: servers write `Z` or `+00:00`. What a person told stays as it was told. */
export const toldIn = (it: Moment, offset: string): Moment =>
  offsetOf(it) === '+00:00' ? inOffset(millis(it), offset) : it

/** A moment `ms` later or earlier, told in the same offset. */
export const shift = (it: Moment, ms: number): Moment => inOffset(millis(it) + ms, offsetOf(it))

const padded = (it: number): string => (it < 10 ? `0${it}` : String(it))
const written = (year: number, month: number, day: number): string => `${year}-${padded(month)}-${padded(day)}`

/** The day so many days after 1 January 1970, as `daysSince1970` counts them. */
const dayAfter1970 = (days: number): string => {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const inEra = z - era * 146_097
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const march = Math.floor((5 * inYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  return written(year + era * 400 + (month <= 2 ? 1 : 0), month, inYear - Math.floor((153 * march + 2) / 5) + 1)
}

const offsetMinutes = (offset: string): number =>
  (two(offset, 1) * 60 + two(offset, 4)) * (offset.charCodeAt(0) === 45 ? -1 : 1)

/** The time of a day, so many milliseconds after its midnight, to the minute where it is a whole one. */
const timeOf = (ms: number): string => {
  const minutes = Math.floor(ms / 60_000)
  const rest = ms - minutes * 60_000
  const clock = `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`
  if (rest === 0) return clock
  const seconds = Math.floor(rest / 1000)
  const fraction = rest - seconds * 1000
  return `${clock}:${padded(seconds)}${fraction === 0 ? '' : `.${String(fraction).padStart(3, '0')}`}`
}

/** An instant told in an offset, to the minute where it is a whole one: `2026-11-24T14:00+05:30`. By hand: folds ask it by the hundred. */
export const inOffset = (ms: number, offset: string): Moment => {
  const local = ms + offsetMinutes(offset) * 60_000
  const days = Math.floor(local / 86_400_000)
  return `${dayAfter1970(days)}T${timeOf(local - days * 86_400_000)}${offset}`
}

/** The last millisecond of a day, as told in an offset: a duty "by the 16th" is kept until midnight, and late after it. */
export const endOfDay = (day: string, offset: string): Moment => `${day}T23:59:59.999${offset}`

/** How a period is counted (law.json `counting`). `days-inclusive` counts the first day too; months end on the same day number or the month's last. */
export type Counting = 'instant' | 'days' | 'days-inclusive' | 'months' | 'none'

type Period = { readonly months: number; readonly days: number; readonly ms: number }
const periods = new Map<string, Period>()

/** An ISO 8601 duration in what adds up: months, days, and milliseconds. The law has few, and asks them of every book. */
const periodIn = (within: string): Period => {
  const known = periods.get(within)
  if (known) return known
  const it = Temporal.Duration.from(within)
  const made = {
    months: it.years * 12 + it.months,
    days: it.weeks * 7 + it.days,
    ms: ((it.hours * 60 + it.minutes) * 60 + it.seconds) * 1000 + it.milliseconds,
  }
  periods.set(within, made)
  return made
}

const yearOf = (day: string): number => two(day, 0) * 100 + two(day, 2)
const numberOf = (day: string): number => daysSince1970(yearOf(day), two(day, 5), two(day, 8))

/** Months and days after a day (before it, where they are negative); where the month has no such day, its last. */
export const later = (day: string, months: number, days: number): string => {
  const count = yearOf(day) * 12 + two(day, 5) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return dayAfter1970(daysSince1970(year, month, Math.min(two(day, 8), daysIn(year, month))) + days)
}

/** Whole days from one day to another; negative where the second comes first. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)

/** Completed years from one day to another, as Temporal counts them: born on 29 February, a year is over on 1 March. */
export const yearsBetween = (from: string, to: string): number => {
  if (to < from) return -yearsBetween(to, from)
  return yearOf(to) - yearOf(from) - (to.slice(5) < from.slice(5) ? 1 : 0)
}

/** The days of a period of days or weeks. */
export const daysOf = (within: string): number => periodIn(within).days

/** How many milliseconds a period counted in instants takes from `start` on. */
export const lengthOf = (start: Moment, within: string): number => {
  const { months, days, ms } = periodIn(within)
  const whole = months === 0 ? days : daysBetween(dayOf(start), later(dayOf(start), months, days))
  return whole * 86_400_000 + ms
}

/**
 * When a period that starts at `start` ends. Instants: exactly so many hours later. Days and months: the first day is out, the last
 * is in and lasts to its midnight where the start was told. A month ends on the same day number, or on the last day there is.
 */
export const endOfPeriod = (start: Moment, within: string, counting: Counting): Moment => {
  if (counting === 'instant' || counting === 'none') return shift(start, lengthOf(start, within))
  const { months, days } = periodIn(within)
  return endOfDay(later(dayOf(start), months, counting === 'days-inclusive' ? days - 1 : days), offsetOf(start))
}
