// Complaints: a book of its own for each, which those it is about read nothing of, at any time, whatever else grants it to them. That a
// complaint exists stands nowhere else: no case book, list, count or number has a place for it that could be missing (decision 0045).
import { type Entry, ofKind } from '../../entry.ts'
import type { Compartment, Role } from '../../terms.ts'

/** What whoever has a part in a complaint reads of it, in any role: the other compartments of such a book stay empty. */
export const COMPLAINT_READS: readonly Compartment[] = ['coordination', 'voice']

/** Those a complaint is about: its first naming and every later one. A naming is never taken back. */
export type About = { readonly persons: ReadonlySet<string>; readonly bodies: ReadonlySet<string> }

export const aboutWhom = (entries: readonly Entry[]): About => {
  const named = [...ofKind(entries, 'complaint-made'), ...ofKind(entries, 'complaint-named')].map((it) => it.body)
  return {
    persons: new Set(named.flatMap((it) => it.about ?? [])),
    bodies: new Set(named.flatMap((it) => it.aboutBody ?? [])),
  }
}

/** Somebody who could look into it: where they work, and as what. */
export type Looker = { readonly person: string; readonly organisation: string; readonly roles: readonly Role[] }

/** Roles that are over others in their own organisation. */
const OVER: readonly Role[] = ['manager', 'administrator']

/**
 * Whether a complaint may go to somebody: never to those it is about or anybody of a body it is about. Inside an organisation of theirs
 * only to a steward who is over nobody there; outside, to whoever is chosen.
 * @param homes the organisations that those it is about work in; where nobody is named, the one who complains.
 */
export const mayLookInto = (about: About, homes: ReadonlySet<string>, it: Looker): boolean => {
  if (about.persons.has(it.person) || about.bodies.has(it.organisation)) return false
  if (!homes.has(it.organisation)) return true
  return it.roles.includes('steward') && !it.roles.some((role) => OVER.includes(role))
}
