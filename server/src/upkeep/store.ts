// The SQL of folding again: the rows of one book, compared and written inside one transaction that holds the book's row, so that no
// append runs in between. By the owner, and by the functions that appending uses.
import type { PoolClient } from 'pg'
import type { Database } from '../platform/database.ts'

/** What the folds write, by table. */
export const SECTIONS = ['book_summary', 'reader', 'duty', 'question', 'fact', 'packet', 'packet_shows'] as const
export const PEOPLE = ['member', 'device'] as const
export type Section = (typeof SECTIONS)[number] | (typeof PEOPLE)[number]

export type BookToFold = { readonly id: string; readonly sort: string; readonly organisation: string }

export const booksToFold = async (db: Database): Promise<readonly BookToFold[]> => {
  const { rows } = await db.owner.query<BookToFold>('select id, sort, organisation from book order by id')
  return rows
}

export type Folded = { readonly folds: unknown; readonly people: { readonly organisation: string } | null }

type Rows = Readonly<Record<string, string>>

/** The rows of a book in each table, as text that is the same for the same rows. */
const rowsOf = async (client: PoolClient, book: string, organisation: string | null): Promise<Rows> => {
  const asked = [
    ...SECTIONS.map((table) => [table, 'book', book] as const),
    ...(organisation === null ? [] : PEOPLE.map((table) => [table, 'organisation', organisation] as const)),
  ]
  const found: Record<string, string> = {}
  for (const [table, column, value] of asked) {
    const { rows } = await client.query<{ rows: string }>(
      `select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]')::text as rows from ${table} t where ${column} = $1`,
      [value],
    )
    found[table] = rows[0]?.rows ?? ''
  }
  return found
}

/** Members and devices that the fold does not know are gone; of those it knows, every column is what the fold says. */
const writePeople = async (client: PoolClient, people: Folded['people']): Promise<void> => {
  if (!people) return
  const values = [people.organisation, JSON.stringify(people)]
  await client.query(
    `delete from member where organisation = $1
       and person not in (select r.person from jsonb_to_recordset($2::jsonb->'members') as r(person text))`,
    values,
  )
  await client.query(
    `delete from device where organisation = $1
       and id not in (select r.id from jsonb_to_recordset($2::jsonb->'devices') as r(id text))`,
    values,
  )
  await client.query('select write_people($1, $2::jsonb)', values)
  // What appending never changes again.
  await client.query(
    `update device d set person = r.person, public_key = decode(r.public_key, 'base64'), enrolled_at = r.enrolled_at
       from jsonb_to_recordset($2::jsonb->'devices') as r(id text, person text, public_key text, enrolled_at timestamptz)
      where d.id = r.id and d.organisation = $1`,
    values,
  )
}

/**
 * Writes a book's folded rows anew and returns the tables in which they now are others than before.
 * COMMIT POINT: with `keep` they stand after the commit, all of the book's or none; without it everything is rolled back, and what
 * would have changed is known all the same.
 */
export const writeFoldsAgain = async (
  db: Database,
  book: BookToFold,
  keep: boolean,
  fold: () => Promise<Folded>,
): Promise<readonly Section[]> => {
  const client = await db.owner.connect()
  try {
    await client.query('begin')
    // Appending updates this row first: from here on the book stands still.
    await client.query('select from book where id = $1 for update', [book.id])
    const { folds, people } = await fold()
    const organisation = people?.organisation ?? null
    const before = await rowsOf(client, book.id, organisation)
    for (const table of SECTIONS) await client.query(`delete from ${table} where book = $1`, [book.id])
    await client.query('select write_folds($1, $2::jsonb)', [book.id, JSON.stringify(folds)])
    await writePeople(client, people)
    const after = await rowsOf(client, book.id, organisation)
    await client.query(keep ? 'commit' : 'rollback')
    client.release()
    return Object.keys(after).filter((table) => after[table] !== before[table]) as Section[]
  } catch (error) {
    client.release(true)
    throw error
  }
}

export type Stray = { readonly book: string; readonly section: Section }

/** Folded rows of books that are not there: no fold wrote them. */
export const strayRows = async (db: Database, remove: boolean): Promise<readonly Stray[]> => {
  const found: Stray[] = []
  for (const section of SECTIONS) {
    const { rows } = await db.owner.query<{ book: string }>(
      `select distinct book from ${section} where book not in (select id from book) order by book`,
    )
    found.push(...rows.map((it) => ({ book: it.book, section })))
    if (remove && rows.length > 0)
      await db.owner.query(`delete from ${section} where book not in (select id from book)`)
  }
  return found
}
