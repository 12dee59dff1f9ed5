// The SQL of looks: rows that looks leave behind for some weeks.
import type { Role, ScreenLook } from '@sajha/record'
import type { Database } from '../platform/database.ts'

const instant = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toString()

/** Twice is once. What is older than anybody compares is forgotten. */
export const putScreenLook = async (
  db: Database,
  entry: string,
  it: ScreenLook,
  forgetBefore: number,
): Promise<void> => {
  await db.keeps.pool.query(
    `insert into screen_look (entry, person, as_role, token, at, nothing_due) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [entry, it.person, it.as, it.book, instant(it.at), it.nothingDue],
  )
  await db.keeps.pool.query('delete from screen_look where at < $1', [instant(forgetBefore)])
}

type Row = {
  readonly person: string
  readonly as_role: Role
  readonly token: string
  readonly at: number
  readonly nothing_due: boolean
}

/** What these people opened between two instants (ms). */
export const screenLooksOf = async (
  db: Database,
  persons: readonly string[],
  { from, until }: { readonly from: number; readonly until: number },
): Promise<readonly ScreenLook[]> => {
  const { rows } = await db.keeps.pool.query<Row>(
    `select person, as_role, token, (extract(epoch from at) * 1000)::float8 as at, nothing_due from screen_look
     where person = any($1) and at >= $2 and at < $3 order by at, entry`,
    [persons, instant(from), instant(until)],
  )
  return rows.map((it) => ({
    person: it.person,
    as: it.as_role,
    book: it.token,
    at: it.at,
    nothingDue: it.nothing_due,
  }))
}
