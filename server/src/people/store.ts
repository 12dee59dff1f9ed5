// The SQL of people that every part of this folder, and every request, asks: who a session belongs to, and who works where now.
import type { Role } from '@sajha/record'
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'

export type SessionRow = {
  readonly person: string
  readonly organisation: string
  /** The organisation's own book. */
  readonly book: string
  readonly roles: readonly Role[]
  readonly left_at: string | null
  readonly device: string | null
  readonly public_key: Uint8Array | null
  readonly revoked_at: string | null
  /** Whether its last use is older than `staleBefore`. */
  readonly stale: boolean
}

/** A session's token, and the times it is held against. */
export type SessionAsked = {
  readonly token: Uint8Array
  readonly now: Temporal.Instant
  readonly idleBefore: Temporal.Instant
  readonly staleBefore: Temporal.Instant
}

/**
 * For each token its session that has not ended, with the posting and the device it is for: one round trip, prepared. Times are
 * compared in what is selected, not in `where`: estimates then do not hang on them, and PostgreSQL keeps one plan instead of planning
 * every time. Held against the times of the last one asked: those of all differ by the moment they waited for each other.
 */
export const findSessions = async (
  db: Database,
  asked: readonly SessionAsked[],
): Promise<readonly (SessionRow | null)[]> => {
  const last = asked.at(-1)
  const { rows } = await db.keeps.pool.query<SessionRow & { readonly at: number; readonly lasts: boolean }>({
    name: 'find-sessions',
    text: `select a.at, s.person, s.organisation, o.book, m.roles, case when m.until_at <= $2 then m.until_at end as left_at,
        d.id as device, d.public_key, d.revoked_at, s.used_at < $4 as stale,
        s.ends_at > $2 and s.used_at > $3 and m.from_at <= $2 as lasts
      from unnest($1::bytea[]) with ordinality as a(token, at)
        join session s on s.token = a.token
        join member m on m.person = s.person and m.organisation = s.organisation
        join organisation o on o.id = s.organisation
        left join device d on d.id = s.device`,
    values: [
      asked.map((it) => it.token),
      last?.now.toString(),
      last?.idleBefore.toString(),
      last?.staleBefore.toString(),
    ],
  })
  const found = new Map(rows.map((it) => [it.at, it]))
  return asked.map((_, i) => {
    const row = found.get(i + 1)
    return row?.lasts ? row : null
  })
}

export const touchSession = async (db: Database, token: Uint8Array, now: Temporal.Instant): Promise<void> => {
  await sql`with used as (
      update session set used_at = ${now.toString()} where token = ${token} returning person, organisation, used_at)
    insert into last_here select person, organisation, used_at from used
    on conflict (person, organisation) do update set at = greatest(last_here.at, excluded.at)`.execute(db.keeps.sql)
}

export type PostingRow = { readonly person: string; readonly organisation: string; readonly roles: readonly Role[] }

/** Present postings of these people. */
export const findPostings = async (
  db: Database,
  persons: readonly string[],
  now: Temporal.Instant,
): Promise<readonly PostingRow[]> => {
  const { rows } = await sql<PostingRow>`
    select person, organisation, roles from member
    where person = any(${persons}) and from_at <= ${now.toString()} and (until_at is null or until_at > ${now.toString()})`.execute(
    db.keeps.sql,
  )
  return rows
}

/** An organisation, its own book, and that book's last seal. */
export type OrganisationBook = { readonly organisation: string; readonly book: string; readonly head: string }

/** The organisations these people are or were in, with the books that hold their names. */
export const findOrganisationsOf = async (
  db: Database,
  persons: readonly string[],
): Promise<readonly OrganisationBook[]> => {
  const { rows } = await sql<OrganisationBook>`
    select o.id as organisation, o.book, b.head from organisation o join book b on b.id = o.book
    where o.id in (select m.organisation from member m where m.person = any(${persons}))`.execute(db.keeps.sql)
  return rows
}

/** One organisation and its book; null when there is none of that id. */
export const findOrganisationBook = async (db: Database, organisation: string): Promise<OrganisationBook | null> => {
  const { rows } = await sql<OrganisationBook>`
    select o.id as organisation, o.book, b.head from organisation o join book b on b.id = o.book
    where o.id = ${organisation}`.execute(db.keeps.sql)
  return rows[0] ?? null
}

/** The organisations in which somebody holds one of these roles now. */
export const findOrganisationsWith = async (
  db: Database,
  roles: readonly Role[],
  now: Temporal.Instant,
): Promise<readonly OrganisationBook[]> => {
  const { rows } = await sql<OrganisationBook>`
    select o.id as organisation, o.book, b.head from organisation o join book b on b.id = o.book
    where exists (
      select 1 from member m where m.organisation = o.id and m.roles && ${roles}::text[]
        and m.from_at <= ${now.toString()} and (m.until_at is null or m.until_at > ${now.toString()}))
    order by o.id`.execute(db.keeps.sql)
  return rows
}

/** Whether any organisation keeps its part of the record here: until then, the first is set up by a link. */
export const anyOrganisation = async (db: Database): Promise<boolean> => {
  const { rows } = await sql<{ any: boolean }>`select exists (select 1 from organisation) as any`.execute(db.keeps.sql)
  return rows[0]?.any === true
}

/** The agreements in which somebody acts, or acted, for a body. For the keeper, when a posting ends. */
export const agreementsOf = async (db: Database, person: string) => {
  const { rows } = await sql<{ book: string; organisation: string }>`
    select book, organisation from agreements_of(${person})`.execute(db.keeps.sql)
  return rows
}
