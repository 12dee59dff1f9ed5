// The SQL of notices: "something waits for you", and whether it was seen.
import { sql } from 'kysely'
import { asReader, type Database, keepingBook } from '../platform/database.ts'

export type NoticeRow = {
  readonly id: number
  readonly book: string
  readonly what: string
  readonly about: string
  readonly made_at: string
  readonly seen_at: string | null
}

export type OpenDuty = {
  readonly basis: string
  readonly due_at: string | null
  readonly role: string | null
  readonly person: string | null
  readonly compartment: string
}

/** A duty of a book that is neither met nor ended; null when it is, or is gone. */
export const openDuty = (db: Database, book: string, key: string): Promise<OpenDuty | null> =>
  keepingBook(db, book, async (tx) => {
    const { rows } = await sql<OpenDuty>`
      select basis, due_at, role, person, compartment from duty
      where book = ${book} and key = ${key} and met_at is null and ended_at is null`.execute(tx)
    return rows[0] ?? null
  })

/** Who is to be told of a duty: the person who promised, while they read it; or else those who act in that role here and read it. */
export const peopleToTell = (
  db: Database,
  book: string,
  duty: OpenDuty,
  now: Temporal.Instant,
): Promise<readonly string[]> =>
  keepingBook(db, book, async (tx) => {
    const { rows } = await sql<{ person: string }>`
      with reading as (
        select person, as_role from reader r
        where book = ${book} and compartment = ${duty.compartment}
          and from_at <= ${now.toString()} and (until_at is null or until_at > ${now.toString()})
          -- To whom it is only opened in an emergency owes nothing here.
          and exists (select 1 from reader o where o.book = r.book and o.granted_by = r.granted_by and o.person = r.person
            and o.compartment = 'coordination'))
      select distinct person from reading
      where case when ${duty.person}::text in (select person from reading) then person = ${duty.person}
        else as_role in (${duty.role}, 'caseworker') end`.execute(tx)
    return rows.map((it) => it.person)
  })

/** Whether somebody may read a part of a book at this moment. */
export const readsPart = (
  db: Database,
  it: { readonly book: string; readonly compartment: string; readonly person: string },
  now: Temporal.Instant,
): Promise<boolean> =>
  keepingBook(db, it.book, async (tx) => {
    const { rows } = await sql`
      select 1 from reader
      where book = ${it.book} and compartment = ${it.compartment} and person = ${it.person}
        and from_at <= ${now.toString()} and (until_at is null or until_at > ${now.toString()}) limit 1`.execute(tx)
    return rows.length > 0
  })

/** Telling twice is telling once. */
export const addNotice = async (
  db: Database,
  it: { person: string; book: string; what: string; about: string; at: string },
): Promise<void> => {
  await sql`insert into notice (person, book, what, about, made_at) values (${it.person}, ${it.book}, ${it.what}, ${it.about}, ${it.at})
    on conflict do nothing`.execute(db.keeps.sql)
}

/** What is told to those who work in a book, because they do. Whoever had it open for an hour is asked for an account after that. */
const TOLD_IN_BOOK = [
  'brought-in',
  'duty-due-soon',
  'stands-beside',
  'find-waits',
  'danger-waits',
  'packet-answered',
  'complaint-waits',
]

/** Of a book that was theirs and is no longer, nothing waits for anybody; nor of a complaint that turned out to be about them. */
export const noticesAs = (db: Database, person: string, now: Temporal.Instant): Promise<readonly NoticeRow[]> =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows } = await sql<NoticeRow>`
        select id, book, what, about, made_at, seen_at from notice w
        where person = ${person} and (what <> all(${TOLD_IN_BOOK}) or case
          when exists (select 1 from reader r where r.book = w.book and r.person = ${person})
            then exists (select 1 from reader r where r.book = w.book and r.person = ${person}
              and (r.until_at is null or r.until_at > current_instant()))
          else what <> 'complaint-waits' end)
        order by id desc limit 100`.execute(tx)
      return rows
    },
    now,
  )

/** Only one's own: the statement names the person, whatever ids are given. */
export const markSeen = async (
  db: Database,
  person: string,
  ids: readonly number[],
  now: Temporal.Instant,
): Promise<void> => {
  await sql`update notice set seen_at = ${now.toString()} where person = ${person} and seen_at is null and id = any(${ids})`.execute(
    db.keeps.sql,
  )
}
