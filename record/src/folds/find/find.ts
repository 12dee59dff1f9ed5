// What a book can be found by, and only by: a whole name together with a year of birth. Nothing here finds by a part, by a place or by
// a year alone, and nothing goes the other way.
import { type Entry, ofKind } from '../../entry.ts'
import { dayOf } from '../../time.ts'
import { standing } from '../standing.ts'

/** A name as it is compared: letters as they are, without capitals, Latin accents, signs and doubled spaces. Null where nothing is left. */
export const nameToFind = (name: string): string | null => {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return plain === '' ? null : plain
}

/** Years that an answer like "about fifteen" leaves open; more than that finds too many to be exact. */
const MOST_YEARS = 6

const yearOf = (day: string): number => Number(day.slice(0, 4))
const between = (from: number, to: number): readonly number[] =>
  to - from < MOST_YEARS ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : []

const yearsOf = (entries: readonly Entry[]): readonly number[] => {
  const born = ofKind(entries, 'person-identified').flatMap(({ body }) =>
    body.bornOn ? between(yearOf(body.bornOn.from), yearOf(body.bornOn.to)) : [],
  )
  if (born.length > 0) return born
  return ofKind(entries, 'report-received').flatMap(({ body, madeAt }) => {
    if (!body.ageSaid) return []
    const now = yearOf(dayOf(madeAt))
    return between(now - body.ageSaid.to - 1, now - body.ageSaid.from)
  })
}

/** One line of name and year, as both sides write it. */
export const lineToFind = (name: string, year: number): string => `${name} ${year}`

/** Every line this book is found by: each name she was given with each year she may have been born in. */
export const linesToFind = (given: readonly Entry[]): readonly string[] => {
  const entries = standing(given)
  const names = ofKind(entries, 'person-identified').flatMap(({ body }) => [
    body.name,
    ...(body.otherNames?.split(/[,;/\n]/) ?? []),
  ])
  const plain = names.flatMap((it) => nameToFind(it) ?? [])
  return [...new Set(plain.flatMap((name) => yearsOf(entries).map((year) => lineToFind(name, year))))]
}
