// The SQL of finding: tokens of books, and who holds one.
import { sql } from 'kysely'
import { type Database, keepingBook } from '../platform/database.ts'

/** A book is found by these tokens and no others, from now on. */
export const keepTokens = (db: Database, book: string, tokens: readonly Uint8Array[]): Promise<void> =>
  keepingBook(db, book, async (tx) => {
    await sql`delete from find_token where book = ${book}`.execute(tx)
    await sql`insert into find_token select ${book}, token from unnest(${tokens}::bytea[]) as token
      on conflict do nothing`.execute(tx)
  })

export type FoundBook = { readonly book: string; readonly sort: string }

export const booksWith = async (db: Database, token: Uint8Array): Promise<readonly FoundBook[]> => {
  const { rows } = await sql<FoundBook>`
    select f.book, b.sort from find_token f join book b on b.id = f.book where f.token = ${token} order by f.book`.execute(
    db.keeps.sql,
  )
  return rows
}

/** Those who read who she is, now, because they work with her: to whom a book is only opened in an emergency is told of nothing. */
export const holdersOf = (db: Database, book: string, now: Temporal.Instant): Promise<readonly string[]> =>
  keepingBook(db, book, async (tx) => {
    const { rows } = await sql<{ person: string }>`
      select distinct r.person from reader r join member m on m.person = r.person and m.organisation = r.organisation
      where r.book = ${book} and r.compartment = 'identity'
        and exists (select 1 from reader o where o.book = r.book and o.granted_by = r.granted_by and o.person = r.person
          and o.compartment = 'coordination')
        and r.from_at <= ${now.toString()} and (r.until_at is null or r.until_at > ${now.toString()})
        and m.from_at <= ${now.toString()} and (m.until_at is null or m.until_at > ${now.toString()})`.execute(tx)
    return rows.map((it) => it.person)
  })
