// The SQL of calendars: addresses, fetches, and the entries that name days in court, read as the person whose calendar it is.
import { sql } from 'kysely'
import type { EntryRow, KeyRow, OrganisationRow } from '../books/store.ts'
import { asReader, type Database } from '../platform/database.ts'

export type Owner = { readonly person: string; readonly organisation: string }

export type LinkRow = { readonly made_at: string; readonly fetches: number; readonly fetched_at: string | null }

export const linkOf = async (db: Database, { person, organisation }: Owner): Promise<LinkRow | null> => {
  const { rows } = await sql<LinkRow>`
    select l.made_at, count(f.id)::int as fetches, max(f.fetched_at) as fetched_at
    from calendar_link l
      left join calendar_fetch f
        on f.person = l.person and f.organisation = l.organisation and f.fetched_at >= l.made_at
    where l.person = ${person} and l.organisation = ${organisation}
    group by l.made_at`.execute(db.keeps.sql)
  return rows[0] ?? null
}

/** The old address ends with the statement that keeps the new one. */
export const keepLink = async (db: Database, it: Owner, token: Uint8Array, now: Temporal.Instant): Promise<void> => {
  await sql`insert into calendar_link (person, organisation, token, made_at)
    values (${it.person}, ${it.organisation}, ${token}, ${now.toString()})
    on conflict (person, organisation) do update set token = excluded.token, made_at = excluded.made_at`.execute(
    db.keeps.sql,
  )
}

export const dropLink = async (db: Database, { person, organisation }: Owner): Promise<void> => {
  await sql`delete from calendar_link where person = ${person} and organisation = ${organisation}`.execute(db.keeps.sql)
}

/** Whose address this is; null when it is nobody's, was ended, or its posting has ended. */
export const ownerOf = async (db: Database, token: Uint8Array, now: Temporal.Instant): Promise<Owner | null> => {
  const { rows } = await sql<Owner>`
    select l.person, l.organisation from calendar_link l
      join member m on m.person = l.person and m.organisation = l.organisation
    where l.token = ${token} and m.from_at <= ${now.toString()}
      and (m.until_at is null or m.until_at > ${now.toString()})`.execute(db.keeps.sql)
  return rows[0] ?? null
}

/** Those before `forgetBefore` go with it. */
export const addFetch = async (
  db: Database,
  { person, organisation }: Owner,
  it: { readonly events: number; readonly now: Temporal.Instant; readonly forgetBefore: Temporal.Instant },
): Promise<void> => {
  await sql`with gone as (delete from calendar_fetch where fetched_at < ${it.forgetBefore.toString()})
    insert into calendar_fetch (person, organisation, fetched_at, events)
    values (${person}, ${organisation}, ${it.now.toString()}, ${it.events})`.execute(db.keeps.sql)
}

export type CourtRows = {
  readonly entries: readonly EntryRow[]
  readonly books: readonly {
    readonly id: string
    readonly number: number
    readonly organisation: OrganisationRow
    readonly keys: readonly KeyRow[]
  }[]
}

/**
 * Of this person's open cases the entries that name days in court, and what corrects them. `number`: which of all the books they were
 * ever brought into; it stays the same for as long as grants are only added.
 */
export const courtRowsAs = (db: Database, person: string, now: Temporal.Instant): Promise<CourtRows> =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows: entries } = await sql<EntryRow>`
        select e.* from entry e
        where e.book in (select mine from readable_books('legal') as mine)
          and e.book in (select s.book from book_summary s where s.sort = 'case' and s.open and not s.historical)
          and e.compartment = 'legal' and e.kind in ('hearing', 'adjournment', 'correction')
        order by e.book, e.n`.execute(tx)
      const ids = [...new Set(entries.map((it) => it.book))]
      const { rows: books } = await sql<{ id: string; organisation: string; number: number }>`
        select b.id, b.organisation, n.number from book b
          join (select r.book, (row_number() over (order by min(r.from_at), r.book collate "C"))::int as number
                from reader r where r.person = ${person} group by r.book) n on n.book = b.id
        where b.id = any(${ids})`.execute(tx)
      const { rows: keys } = await sql<KeyRow>`
        select * from book_key where book = any(${ids}) and compartment = 'legal'`.execute(tx)
      const { rows: organisations } = await sql<OrganisationRow>`
        select * from organisation where id = any(${books.map((it) => it.organisation)})`.execute(tx)
      return {
        entries,
        books: books.flatMap(({ id, number, organisation }) => {
          const its = organisations.find((it) => it.id === organisation)
          return its ? [{ id, number, organisation: its, keys: keys.filter((it) => it.book === id) }] : []
        }),
      }
    },
    now,
  )
