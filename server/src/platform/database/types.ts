/**
 * How PostgreSQL's values become ours: instants as ISO text in UTC, dates as 'YYYY-MM-DD', bigint as a safe integer, JSON parsed,
 * bytea as bytes, numeric as text. Nothing becomes a JavaScript Date, which would shift a day in another time zone.
 */
import pg from 'pg'

const { builtins } = pg.types
type Parse = (text: string) => unknown

export function readInstant(text: string): string {
  return Temporal.Instant.from(text.replace(' ', 'T')).toString()
}

export function readInteger(text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value)) return value
  throw new RangeError('a bigint from the database is too large for a safe integer')
}

const asText: Parse = (text) => text
type ReadArray = (text: string) => (string | null)[]
// text[]; the library's own types know no arrays.
const textArray = (pg.types.getTypeParser as (oid: number) => ReadArray)(1009)
const arrayOf =
  (parse: Parse): Parse =>
  (text) =>
    textArray(text).map((item) => (item === null ? null : parse(item)))

const parsers = new Map<number, Parse>([
  [builtins.INT8, readInteger],
  [builtins.TIMESTAMPTZ, readInstant],
  [builtins.TIMESTAMP, asText],
  [builtins.DATE, asText],
  [builtins.INTERVAL, asText],
  // Their arrays: bigint[], timestamptz[], timestamp[], date[], interval[].
  [1016, arrayOf(readInteger)],
  [1185, arrayOf(readInstant)],
  [1115, arrayOf(asText)],
  [1182, arrayOf(asText)],
  [1187, arrayOf(asText)],
])

/** For the `types` of a pool or client. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}
