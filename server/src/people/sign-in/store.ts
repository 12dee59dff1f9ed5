// The SQL of signing in: sessions, and how often somebody tried.
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'

export type NewSession = {
  readonly token: Uint8Array
  readonly person: string
  readonly organisation: string
  readonly device: string | null
  readonly now: Temporal.Instant
  readonly endsAt: Temporal.Instant
  /** The session of this browser until now, which ends. */
  readonly instead: Uint8Array | null
  /** Sessions that ended before are forgotten. */
  readonly forgetBefore: Temporal.Instant
}

export const insertSession = async (db: Database, it: NewSession): Promise<void> => {
  await sql`with gone as (delete from session where token = ${it.instead} or ends_at < ${it.forgetBefore.toString()}),
    here as (
      insert into last_here values (${it.person}, ${it.organisation}, ${it.now.toString()})
      on conflict (person, organisation) do update set at = greatest(last_here.at, excluded.at))
    insert into session (token, person, organisation, device, made_at, used_at, ends_at)
    values (${it.token}, ${it.person}, ${it.organisation}, ${it.device}, ${it.now.toString()}, ${it.now.toString()},
      ${it.endsAt.toString()})`.execute(db.keeps.sql)
}

export const deleteSession = async (db: Database, token: Uint8Array): Promise<void> => {
  await sql`delete from session where token = ${token}`.execute(db.keeps.sql)
}

/** When a session began; null when there is none. */
export const sessionBegan = async (db: Database, token: Uint8Array): Promise<string | null> => {
  const { rows } = await sql<{ made_at: string }>`select made_at from session where token = ${token}`.execute(
    db.keeps.sql,
  )
  return rows[0]?.made_at ?? null
}

/** All sessions of a posting but one. */
export const deleteOtherSessions = async (
  db: Database,
  { person, organisation }: { readonly person: string; readonly organisation: string },
  kept: Uint8Array,
): Promise<void> => {
  await sql`delete from session where person = ${person} and organisation = ${organisation} and token <> ${kept}`.execute(
    db.keeps.sql,
  )
}

export type Try = { readonly what: Uint8Array; readonly free: number; readonly now: Temporal.Instant }

/**
 * Counts one try and sets how long the next one waits; null when this one may go on, otherwise when the next may. One statement, so
 * that of many at once only as many pass as are free. What was not tried for a day is forgotten.
 */
export const takeTry = async (db: Database, { what, free, now }: Try): Promise<Temporal.Instant | null> => {
  const at = now.toString()
  const dayAgo = now.subtract({ hours: 24 }).toString()
  const { rows } = await sql<{ waits_until: string; taken: boolean }>`
    with gone as (delete from try where last_at < ${dayAgo} and what <> ${what}),
    taken as (
      insert into try as t (what, tries, last_at, waits_until) values (${what}, 1, ${at}, ${at})
      on conflict (what) do update set
        tries = case when t.last_at < ${dayAgo} then 1 else t.tries + 1 end,
        last_at = ${at},
        waits_until = case when t.last_at < ${dayAgo} or t.tries + 1 < ${free}::integer then ${at}::timestamptz
          else ${at}::timestamptz + make_interval(secs => least(900, 15 * power(2, least(t.tries + 1 - ${free}::integer, 10)))) end
      where t.waits_until <= ${at}
      returning waits_until
    )
    select waits_until, true as taken from taken
    union all select waits_until, false from try where what = ${what} and not exists (select 1 from taken)`.execute(
    db.keeps.sql,
  )
  const [row] = rows
  // Another try is writing this row now, and was not there when this statement began.
  if (!row) return now.add({ seconds: 1 })
  return row.taken ? null : Temporal.Instant.from(row.waits_until)
}

export const dropTry = async (db: Database, what: Uint8Array): Promise<void> => {
  await sql`delete from try where what = ${what}`.execute(db.keeps.sql)
}

/** Within the free ones nothing waits any more; beyond, what waits goes on waiting. */
export const giveBackTry = async (db: Database, what: Uint8Array, free: number): Promise<void> => {
  await sql`update try set tries = tries - 1, waits_until = case when tries <= ${free}::integer then last_at else waits_until end
    where what = ${what} and tries > 0`.execute(db.keeps.sql)
}
