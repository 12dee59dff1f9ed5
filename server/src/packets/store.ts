// The SQL of packets beyond reading them: links for those without an account, who is to be told, and which bodies can be sent to.
import type { Role } from '@sajha/record'
import { sql } from 'kysely'
import { type Database, keepingBook } from '../platform/database.ts'

export type LinkRow = {
  readonly address: Uint8Array
  readonly link: string
  readonly packet: string
  readonly book: string
  readonly organisation: string
  readonly code: Uint8Array
  readonly language: string
  readonly made_at: string
  readonly wrong: number
  readonly closed_at: string | null
  readonly opened_by: Uint8Array | null
}

type NewLink = Pick<LinkRow, 'address' | 'link' | 'packet' | 'book' | 'organisation' | 'code' | 'language' | 'made_at'>

export const insertLink = async (db: Database, it: NewLink): Promise<void> => {
  await sql`insert into packet_link (address, link, packet, book, organisation, code, language, made_at)
    values (${it.address}, ${it.link}, ${it.packet}, ${it.book}, ${it.organisation}, ${it.code}, ${it.language}, ${it.made_at})`.execute(
    db.keeps.sql,
  )
}

export const findLink = async (db: Database, address: Uint8Array): Promise<LinkRow | null> => {
  const { rows } = await sql<LinkRow>`select * from packet_link where address = ${address}`.execute(db.keeps.sql)
  return rows[0] ?? null
}

/** Counts a wrong code; true for the one that closes the link. One statement, so that a hundred at once are a hundred. */
export const countWrong = async (db: Database, address: Uint8Array, most: number, now: string): Promise<boolean> => {
  const { rows } = await sql<{ wrong: number }>`
    update packet_link set wrong = wrong + 1, closed_at = case when wrong + 1 >= ${most} then ${now}::timestamptz else closed_at end
    where address = ${address} and closed_at is null and opened_by is null returning wrong`.execute(db.keeps.sql)
  return (rows[0]?.wrong ?? 0) >= most
}

/** The first right code takes the link for one browser; false for every other. */
export const claimLink = async (
  db: Database,
  address: Uint8Array,
  openedBy: Uint8Array,
  now: string,
): Promise<boolean> => {
  const { rows } = await sql`update packet_link set opened_by = ${openedBy}, opened_at = ${now}
    where address = ${address} and opened_by is null and closed_at is null returning link`.execute(db.keeps.sql)
  return rows.length === 1
}

/** True when a second opening is to be written down: once an hour. */
export const markTried = async (db: Database, address: Uint8Array, now: Temporal.Instant): Promise<boolean> => {
  const { rows } = await sql`update packet_link set tried_at = ${now.toString()}
    where address = ${address} and (tried_at is null or tried_at < ${now.subtract({ hours: 1 }).toString()}) returning link`.execute(
    db.keeps.sql,
  )
  return rows.length === 1
}

export type RecipientRow = { readonly organisation: string; readonly role: Role }

/** In which roles somebody works in each organisation now. No person is among it. */
export const recipientRows = async (db: Database, now: Temporal.Instant): Promise<readonly RecipientRow[]> => {
  const { rows } = await sql<RecipientRow>`
    select distinct m.organisation, role from member m, unnest(m.roles) as role
    where m.from_at <= ${now.toString()} and (m.until_at is null or m.until_at > ${now.toString()})
    order by m.organisation, role`.execute(db.keeps.sql)
  return rows
}

/** Those a packet is for now: people only. */
export const peopleOfPacket = (
  db: Database,
  book: string,
  packet: string,
  now: Temporal.Instant,
): Promise<readonly string[]> =>
  keepingBook(db, book, async (tx) => {
    const { rows } = await sql<{ person: string }>`
      select m.person from packet p join member m on m.organisation = p.to_organisation
      where p.id = ${packet} and p.until_at > ${now.toString()}
        and m.from_at <= ${now.toString()} and (m.until_at is null or m.until_at > ${now.toString()})
        and (p.to_person = m.person or (p.to_person is null and p.to_role = any(m.roles)))`.execute(tx)
    return rows.map((it) => it.person)
  })
