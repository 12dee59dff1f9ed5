// The SQL of emergency openings: whom a question is about, complaints to look into before anything opens, and what was opened for somebody.
import { sql } from 'kysely'
import { asReader, type Database } from '../platform/database.ts'

export const keepWaiting = async (db: Database, ask: string, token: Uint8Array): Promise<void> => {
  await sql`insert into opening_wait (ask, token) values (${ask}, ${token}) on conflict do nothing`.execute(
    db.keeps.sql,
  )
}

/** Null once it was answered for or is over. */
export const waitingToken = async (db: Database, ask: string): Promise<Uint8Array | null> => {
  const { rows } = await sql<{ token: Uint8Array }>`select token from opening_wait where ask = ${ask}`.execute(
    db.keeps.sql,
  )
  return rows[0]?.token ?? null
}

export const dropWaiting = async (db: Database, ask: string): Promise<void> => {
  await sql`delete from opening_wait where ask = ${ask}`.execute(db.keeps.sql)
}

/** Every complaint there is, with its last seal. For the house itself. */
export const complaintBooks = async (db: Database) => {
  const { rows } = await sql<{ id: string; head: string }>`select id, head from book where sort = 'complaint'`.execute(
    db.keeps.sql,
  )
  return rows
}

/** What was opened in an emergency for somebody, as their own grants say: who they are without anything of the rest. */
export const openedFor = (db: Database, person: string, organisation: string, now: Temporal.Instant) =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows } = await sql<{ book: string; entry: string }>`
        select distinct r.book, r.granted_by as entry from reader r
        where r.person = ${person} and r.organisation = ${organisation} and r.compartment = 'identity' and not exists (
          select 1 from reader o where o.book = r.book and o.person = r.person and o.granted_by = r.granted_by
            and o.compartment = 'coordination')
        order by r.book`.execute(tx)
      return rows
    },
    now,
  )
