// Days, times and lengths of time as people say them: "Thursday 14, in 3 days". Told in the offset they were told in; 24 hours; in Nepali
// with Bikram Sambat beside. `now` is given in ms since 1970.
import type { Day, Moment, Span } from '@sajha/record'
import { dayOf, millis, offsetOf, toldIn } from '@sajha/record'
import { offsetHere } from '../sync/clock.ts'
import { fill, inDigits } from './say.ts'
import type { Speech } from './speech.ts'

type PlainDay = Temporal.PlainDate

const dayNames = ({ words }: Speech, day: PlainDay) => {
  const { weekdays, months } = words.app.dates
  return { weekday: weekdays[day.dayOfWeek - 1] ?? '', month: months[day.month - 1] ?? '' }
}

const plainNumber = ({ language }: Speech, number: number): string => inDigits(language, String(number))

/** Adds the day of Bikram Sambat where the language counts in it. */
const beside = (speech: Speech, day: PlainDay, said: string, short: boolean): string => {
  const bs = speech.bikram?.bikramOf(day.toString())
  if (!bs) return said
  const { bikramMonths, dayMonth, dayMonthYear, provisional, beside: both } = speech.words.app.dates
  const parts = {
    day: plainNumber(speech, bs.day),
    month: bikramMonths[bs.month - 1] ?? '',
    year: plainNumber(speech, bs.year),
  }
  const plain = fill(speech.language, short ? dayMonth : dayMonthYear, parts)
  const other = bs.provisional ? fill(speech.language, provisional, { day: plain }) : plain
  return fill(speech.language, both, { day: said, other })
}

type Length = 'near' | 'month' | 'year'

/** How much of a date is needed to know which day is meant. */
const lengthOf = (away: number, sameYear: boolean): Length => {
  if (Math.abs(away) <= 14) return 'near'
  return sameYear ? 'month' : 'year'
}

const written = (speech: Speech, day: PlainDay, length: Length): string => {
  const { weekdayDay, weekdayDayMonth, dayMonthYear } = speech.words.app.dates
  const template = { near: weekdayDay, month: weekdayDayMonth, year: dayMonthYear }[length]
  const parts = { ...dayNames(speech, day), day: plainNumber(speech, day.day), year: plainNumber(speech, day.year) }
  return beside(speech, day, fill(speech.language, template, parts), length !== 'year')
}

const todayAt = (now: number, offset: string): PlainDay =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(offset).toPlainDate()

const away = (day: PlainDay, today: PlainDay): number => today.until(day, { largestUnit: 'days' }).days

const relative = ({ language, words }: Speech, days: number): string => {
  const { today, tomorrow, yesterday, inDays, daysAgo } = words.app.dates
  if (days === 0) return today
  if (days === 1) return tomorrow
  if (days === -1) return yesterday
  return fill(language, days > 0 ? inDays : daysAgo, { n: Math.abs(days) })
}

const here = (): string => offsetHere()

/** "Thursday 14, in 3 days"; farther away "14 January 2026". `day` is YYYY-MM-DD, `offset` where today is asked. */
export const dayInWords = (speech: Speech, day: string, now: number, offset: string = here()): string => {
  const plain = Temporal.PlainDate.from(day)
  const today = todayAt(now, offset)
  const days = away(plain, today)
  const length = lengthOf(days, plain.year === today.year)
  const said = written(speech, plain, length)
  if (length !== 'near') return said
  return fill(speech.language, speech.words.app.dates.relative, { day: said, relative: relative(speech, days) })
}

/** The day alone, without how far away it is: "Thursday 14 November 2026". For headings and papers. */
export const fullDay = (speech: Speech, day: string): string => {
  const plain = Temporal.PlainDate.from(day)
  const { weekday } = dayNames(speech, plain)
  return fill(speech.language, speech.words.app.dates.both, {
    first: weekday,
    second: written(speech, plain, 'year'),
  })
}

/** 09:30, as told. */
export const timeInWords = (speech: Speech, told: Moment): string => {
  const at = toldIn(told, here())
  const it = Temporal.Instant.from(at).toZonedDateTimeISO(offsetOf(at))
  const two = (number: number) => String(number).padStart(2, '0')
  return inDigits(speech.language, `${two(it.hour)}:${two(it.minute)}`)
}

/** "today, 09:30"; "Thursday 14, 09:30"; "14 January 2026, 09:30". In the offset it was told in. */
export const momentInWords = (speech: Speech, told: Moment, now: number): string => {
  const at = toldIn(told, here())
  const plain = Temporal.PlainDate.from(dayOf(at))
  const today = todayAt(now, offsetOf(at))
  const days = away(plain, today)
  const near = Math.abs(days) <= 1
  const day = near ? relative(speech, days) : written(speech, plain, lengthOf(days, plain.year === today.year))
  return fill(speech.language, speech.words.app.dates.dayTime, { day, time: timeInWords(speech, at) })
}

/** An instant of this device (ms), told here. */
export const instantInWords = (speech: Speech, at: number, now: number): string => {
  const it = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(here())
  return momentInWords(speech, `${it.toPlainDateTime().toString({ smallestUnit: 'minute' })}${it.offset}`, now)
}

/** What was said ("around Chhath") before what it comes to. */
export const dayFieldInWords = (speech: Speech, day: Day, now: number): string => {
  if (day.said) return fill(speech.language, speech.words.app.values.quoted, { text: day.said })
  if (day.from === day.to) return dayInWords(speech, day.from, now)
  const [from, to] = [day.from, day.to].map((it) => written(speech, Temporal.PlainDate.from(it), 'year'))
  return fill(speech.language, speech.words.app.dates.fromTo, { from: from ?? '', to: to ?? '' })
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** "20 h 20 min", "3 days 4 h", "2 min": two parts, the smaller left out when it is nothing. `ms` is taken without its sign. */
export const durationInWords = ({ language, words }: Speech, ms: number): string => {
  const { days, oneDay, hours, minutes, seconds, both } = words.app.dates
  const left = Math.abs(ms)
  const part = (template: string, n: number) => (n > 0 ? [fill(language, template, { n })] : [])
  const inDays = (n: number) => (n === 1 ? [oneDay] : part(days, n))
  const parts =
    left >= 2 * DAY
      ? [...inDays(Math.floor(left / DAY)), ...part(hours, Math.floor((left % DAY) / HOUR))]
      : left >= MINUTE
        ? [...part(hours, Math.floor(left / HOUR)), ...part(minutes, Math.floor((left % HOUR) / MINUTE))]
        : [fill(language, seconds, { n: Math.ceil(left / 1000) })]
  const [first = '', second] = parts
  return second ? fill(language, both, { first, second }) : first
}

export const spanInWords = (speech: Speech, span: Span, now: number): string => {
  const sameDay = dayOf(span.from) === dayOf(span.to)
  const to = sameDay ? timeInWords(speech, span.to) : momentInWords(speech, span.to, now)
  const said = fill(speech.language, speech.words.app.dates.fromTo, { from: momentInWords(speech, span.from, now), to })
  const length = millis(span.to) - millis(span.from)
  return length > 0
    ? fill(speech.language, speech.words.app.dates.relative, { day: said, relative: durationInWords(speech, length) })
    : said
}
