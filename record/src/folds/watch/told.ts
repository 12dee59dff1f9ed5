// Who is told of an alarm with a name: stewards who lead nobody. A number goes to whoever else looks after the record. So it reaches
// somebody who can ask, and does not become a boss's list (AC-28).
import type { Entry } from '../../entry.ts'
import type { Role } from '../../terms.ts'
import { organisationOf } from '../people.ts'

export const isToldNames = (roles: readonly Role[]): boolean => roles.includes('steward') && !roles.includes('manager')

/** Those of an organisation, now. */
export const toldNames = (entries: readonly Entry[]): readonly string[] =>
  (organisationOf(entries)?.members ?? [])
    .filter((it) => it.until === null && isToldNames(it.roles))
    .map((it) => it.person)
