// The SQL of handing over: whose books they are, and which cases wait for somebody. Ids and counts; nothing of what is in a book.
import { sql } from 'kysely'
import { asReader, type Database } from '../platform/database.ts'

type Holder = { readonly person: string; readonly organisation: string; readonly at: string }

/** Case books that somebody holds for an organisation at an instant, open ones first. */
export const booksHeldBy = async (
  db: Database,
  { person, organisation, at }: Holder,
): Promise<readonly { readonly book: string; readonly open: boolean }[]> => {
  const { rows } = await sql<{ book: string; open: boolean }>`
    select book, open from books_held_by(${person}, ${organisation}, ${at})`.execute(db.keeps.sql)
  return rows
}

/** How many packets to them by name still show something. */
export const packetsTo = async (db: Database, { person, organisation, at }: Holder): Promise<number> => {
  const { rows } = await sql<{ n: string }>`
    select packets_to(${person}, ${organisation}, ${at}) as n`.execute(db.keeps.sql)
  return Number(rows[0]?.n ?? 0)
}

/** Which of these books this person reads now, through row-level security. */
export const readableAmong = (
  db: Database,
  person: string,
  books: readonly string[],
  now: Temporal.Instant,
): Promise<readonly string[]> =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows } = await sql<{ book: string }>`
        select book from book_summary where book = any(${books}) order by book`.execute(tx)
      return rows.map((it) => it.book)
    },
    now,
  )

export type UnattendedRow = {
  readonly organisation: string
  readonly person: string
  readonly left_at: string | null
  readonly last_at: string
  readonly books: number
}

/** In every organisation: who has left and was not followed, and who alone has cases and was not here since `awayBefore`. */
export const findUnattended = async (
  db: Database,
  now: Temporal.Instant,
  awayBefore: Temporal.Instant,
): Promise<readonly UnattendedRow[]> => {
  const { rows } = await sql<Omit<UnattendedRow, 'books'> & { books: string }>`
    select * from unattended(${now.toString()}, ${awayBefore.toString()}) order by organisation, person`.execute(
    db.keeps.sql,
  )
  return rows.map((it) => ({ ...it, books: Number(it.books) }))
}
