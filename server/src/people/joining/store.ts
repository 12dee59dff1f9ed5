// The SQL of joining: the set-up link and invites. Using one up and keeping the newcomer's way to sign in is one transaction.
import type { Role } from '@sajha/record'
import { sql } from 'kysely'
import type { Database, Sql } from '../../platform/database.ts'

export const replaceSetUpLink = async (db: Database, token: Uint8Array, now: Temporal.Instant): Promise<void> => {
  await db.keeps.sql.transaction().execute(async (tx) => {
    await sql`delete from set_up_link`.execute(tx)
    await sql`insert into set_up_link (token, made_at) values (${token}, ${now.toString()})`.execute(tx)
  })
}

export const isSetUpLink = async (db: Database, token: Uint8Array): Promise<boolean> => {
  const { rows } = await sql`select 1 from set_up_link where token = ${token}`.execute(db.keeps.sql)
  return rows.length > 0
}

/** True for whoever comes first with the link; nothing is kept for anybody else. */
export const takeSetUpLink = (db: Database, token: Uint8Array, keep: (tx: Sql) => Promise<void>): Promise<boolean> =>
  db.keeps.sql.transaction().execute(async (tx) => {
    const { numAffectedRows } = await sql`delete from set_up_link where token = ${token}`.execute(tx)
    if (numAffectedRows !== 1n) return false
    await keep(tx)
    return true
  })

export type InviteRow = {
  readonly id: string
  readonly organisation: string
  /** The organisation's own book. */
  readonly book: string
  readonly made_by: string
  readonly roles: readonly Exclude<Role, 'server'>[]
  readonly name_sealed: Uint8Array | null
  /** What joining with it opens, where that is another organisation. */
  readonly opens_sealed: Uint8Array | null
  readonly made_at: string
  readonly expires_at: string
}

export type NewInvite = Omit<InviteRow, 'book'> & { readonly code: Uint8Array }

/** Those that expired a week ago go with the next one made. */
export const insertInvite = async (db: Database, it: NewInvite, forgetBefore: Temporal.Instant): Promise<void> => {
  await sql`with gone as (delete from invite where expires_at < ${forgetBefore.toString()})
    insert into invite (id, code, organisation, made_by, roles, name_sealed, opens_sealed, made_at, expires_at)
    values (${it.id}, ${it.code}, ${it.organisation}, ${it.made_by}, ${it.roles}, ${it.name_sealed}, ${it.opens_sealed},
      ${it.made_at}, ${it.expires_at})`.execute(db.keeps.sql)
}

/**
 * An invite that opens now: not used, not expired, and whoever made it could still make it. Who has left, or is no administrator any
 * more, leaves no door open behind.
 */
const opens = (now: Temporal.Instant) => sql`i.used_at is null and i.expires_at > ${now.toString()} and exists (
    select 1 from member m where m.person = i.made_by and m.organisation = i.organisation
      and m.from_at <= ${now.toString()} and (m.until_at is null or m.until_at > ${now.toString()})
      and ('administrator' = any(m.roles) or ('manager' = any(m.roles) and not 'administrator' = any(i.roles))))`

export const findInvite = async (db: Database, code: Uint8Array, now: Temporal.Instant): Promise<InviteRow | null> => {
  const { rows } = await sql<InviteRow>`select i.*, o.book from invite i join organisation o on o.id = i.organisation
    where i.code = ${code} and ${opens(now)}`.execute(db.keeps.sql)
  return rows[0] ?? null
}

export const openInvites = async (
  db: Database,
  organisation: string,
  now: Temporal.Instant,
): Promise<readonly InviteRow[]> => {
  const { rows } = await sql<InviteRow>`select i.*, o.book from invite i join organisation o on o.id = i.organisation
    where i.organisation = ${organisation} and ${opens(now)} order by i.made_at, i.id`.execute(db.keeps.sql)
  return rows
}

/** True for whoever comes first with the code; nothing is kept for anybody else. */
export const takeInvite = (
  db: Database,
  id: string,
  now: Temporal.Instant,
  keep: (tx: Sql) => Promise<void>,
): Promise<boolean> =>
  db.keeps.sql.transaction().execute(async (tx) => {
    const { numAffectedRows } =
      await sql`update invite i set used_at = ${now.toString()} where i.id = ${id} and ${opens(now)}`.execute(tx)
    if (numAffectedRows !== 1n) return false
    await keep(tx)
    return true
  })

export const giveBackInvite = async (db: Database, id: string): Promise<void> => {
  await sql`update invite set used_at = null where id = ${id}`.execute(db.keeps.sql)
}

/** False when there is no such invite in this organisation that was not used. */
export const deleteInvite = async (db: Database, organisation: string, id: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`delete from invite
    where id = ${id} and organisation = ${organisation} and used_at is null`.execute(db.keeps.sql)
  return numAffectedRows === 1n
}
