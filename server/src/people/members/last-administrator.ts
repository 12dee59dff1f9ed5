// An organisation always has an administrator: without one, nobody could ever bring anybody in again.
import { type Entry, organisationOf } from '@sajha/record'
import type { Judge } from '../../log/append.ts'

/** Those whose posting has no end: one that ends tonight keeps nobody in tomorrow. */
const administrators = (entries: readonly Entry[]): readonly string[] =>
  (organisationOf(entries)?.members ?? [])
    .filter((it) => it.roles.includes('administrator') && it.until === null)
    .map((it) => it.person)

/**
 * Judges an entry that ends this person's posting or roles, in the book's turn: two administrators who take each other off the list at
 * the same moment do not both succeed.
 */
export const keepsAnAdministrator =
  (person: string): Judge =>
  (standing) => {
    const them = administrators(standing?.entries ?? [])
    return them.length === 1 && them[0] === person ? { refused: 'last-administrator' } : { marks: [] }
  }
