// Bikram Sambat beside the Gregorian calendar: shown, never stored; and, for months of Nepali law, counted. The lengths of months are announced
// and not computed; this table is that of medic/bikram-sambat (Apache-2.0), 1970 to 2090 BS, and published tables disagree from 2084-03 on.

/** A day of Bikram Sambat; `provisional` where the year is not announced yet. */
export type BikramDay = {
  readonly year: number
  /** 1 Baisakh … 12 Chait */
  readonly month: number
  readonly day: number
  readonly provisional: boolean
}

const FIRST_YEAR = 1970
/** 1 Baisakh 1970. */
const FIRST_DAY = '1913-04-13'
const UNSURE_FROM = 2084 * 12 + 3
const SHORTEST = 29

/** Each year a word, each month a digit: days above 29. */
const TABLE = `
  223222101011 223231101011 232321110012 132321110102 223222101011
  223312101011 232321110012 132321110102 223222101011 223321101011
  232321110012 222322011011 223222101011 223321101011 232321110012
  222322011011 223222101011 232321101011 232321110012 222322101011
  223222101011 232321101011 232321110102 222322101011 223222101011
  232321110011 232321110102 223222101011 223222101011 232321110012
  132321110102 223222101011 223321101011 232321110012 132321110102
  223222101011 223321101011 232321110012 222322011002 223222101011
  223321101011 232321110012 222322011011 223222101011 223321101011
  232321110012 222322011011 223222101011 232321101011 232321110102
  222322101011 223222101011 232321110011 232321110102 222322101011
  223222101011 232321110012 132321110102 223222101011 223231101011
  232321110012 132321110102 223222101011 223321101011 232321110012
  132322011002 223222101011 223321101011 232321110012 222322011011
  223222101011 223321101011 232321110012 222322011011 223222101011
  232321101011 232321110012 222322101011 223222101011 232321110011
  232321110102 222322101011 223222101011 232321110011 232321110102
  223222101011 223231101011 232321110012 132321110102 223222101011
  223321101011 232321110012 132322010102 223222101011 223321101011
  232321110012 222322011002 223222101011 223321101011 232321110012
  222322011011 223222101011 232321101011 232321110012 222322101011
  223222101011 232321110011 232321110102 222322101011 223222101011
  232321110011 232321110102 223222101011 223222101011 223221110111
  232312110111 132321110111 223222110111 123312110111 132321110111
  132321110111`
  .trim()
  .split(/\s+/)

const daysIn = (year: number, month: number): number | null => {
  const over = TABLE[year - FIRST_YEAR]?.[month - 1]
  return over === undefined ? null : SHORTEST + Number(over)
}

const isProvisional = (year: number, month: number): boolean => year * 12 + month >= UNSURE_FROM

const yearLength = (year: number): number | null => {
  const months = TABLE[year - FIRST_YEAR]
  return months ? [...months].reduce((sum, over) => sum + SHORTEST + Number(over), 0) : null
}

/** The day of Bikram Sambat of a Gregorian day (YYYY-MM-DD); null outside 1970 to 2090 BS. */
export const bikramOf = (gregorian: string): BikramDay | null => {
  let left = Temporal.PlainDate.from(FIRST_DAY).until(gregorian, { largestUnit: 'days' }).days
  if (left < 0) return null
  let year = FIRST_YEAR
  for (let length = yearLength(year); length !== null && left >= length; length = yearLength(year)) {
    left -= length
    year++
  }
  for (let month = 1; month <= 12; month++) {
    const length = daysIn(year, month)
    if (length === null) return null
    if (left < length) return { year, month, day: left + 1, provisional: isProvisional(year, month) }
    left -= length
  }
  return null
}

/** The Gregorian day (YYYY-MM-DD) of one of Bikram Sambat; null where there is no such day in the table. */
export const gregorianOf = ({ year, month, day }: Pick<BikramDay, 'year' | 'month' | 'day'>): string | null => {
  const length = daysIn(year, month)
  if (length === null || day < 1 || day > length) return null
  let days = day - 1
  for (let one = FIRST_YEAR; one < year; one++) days += yearLength(one) ?? 0
  for (let one = 1; one < month; one++) days += daysIn(year, one) ?? 0
  return Temporal.PlainDate.from(FIRST_DAY).add({ days }).toString()
}

/** So many months of Bikram Sambat later, the same day number or the month's last; null outside the table. Gregorian in and out. */
export const bikramMonthsLater = (gregorian: string, months: number): string | null => {
  const from = bikramOf(gregorian)
  if (!from) return null
  const count = from.year * 12 + from.month - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  const length = daysIn(year, month)
  return length === null ? null : gregorianOf({ year, month, day: Math.min(from.day, length) })
}
