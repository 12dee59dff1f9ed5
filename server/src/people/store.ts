// The SQL of people.
import type { Role } from '@sajha/record'
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'

export type PostingRow = { readonly person: string; readonly organisation: string; readonly roles: readonly Role[] }

/** Present postings of these people. */
export const findPostings = async (db: Database, persons: readonly string[], now: Temporal.Instant): Promise<readonly PostingRow[]> => {
  const { rows } = await sql<PostingRow>`
    select person, organisation, roles from member
    where person = any(${persons}) and from_at <= ${now.toString()} and (until_at is null or until_at > ${now.toString()})`.execute(db.keeps.sql)
  return rows
}

/** The organisations these people are or were in, with the books that hold their names. */
export const findOrganisationsOf = async (db: Database, persons: readonly string[]): Promise<readonly { organisation: string; book: string }[]> => {
  const { rows } = await sql<{ organisation: string; book: string }>`
    select distinct o.id as organisation, o.book from member m join organisation o on o.id = m.organisation
    where m.person = any(${persons})`.execute(db.keeps.sql)
  return rows
}
