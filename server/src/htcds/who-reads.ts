// Who reads the books that are opened for a file: whoever brings it, and the managers of the organisation. Nobody else, until one of
// them brings somebody in: an old record is as private as a new one.
import { READS, type Role } from '@sajha/record'
import type { House } from '../house.ts'
import { Problem } from '../problems.ts'
import { findMembers, type PostingRow } from './store.ts'

/** The roles in which somebody can be given a book and reads who it is about. */
type Assignable = 'manager' | 'caseworker' | 'cwc' | 'home' | 'helpline' | 'lawyer' | 'counsellor'
const ROLES: readonly Assignable[] = ['manager', 'caseworker', 'cwc', 'home', 'helpline', 'lawyer', 'counsellor']

export type ReadsAs = { readonly person: string; readonly as: Assignable }

const roleOf = (roles: readonly Role[]): Assignable | null =>
  ROLES.find((it) => roles.includes(it) && READS[it].includes('identity')) ?? null

export const readsAs = ({ person, roles }: PostingRow): ReadsAs | null => {
  const as = roleOf(roles)
  return as && { person, as }
}

/** The importing person first. Throws `nobody-there` when that person does not work there, `not-allowed` when in no role that reads. */
export const whoReads = async (house: House, organisation: string, person: string): Promise<readonly ReadsAs[]> => {
  const members = await findMembers(house.db, organisation, house.clock.now())
  const posting = members.find((it) => it.person === person)
  if (!posting) throw new Problem('nobody-there')
  const first = readsAs(posting)
  if (!first) throw new Problem('not-allowed')
  const managers = members.filter((it) => it.person !== person && it.roles.includes('manager'))
  return [first, ...managers.map((it): ReadsAs => ({ person: it.person, as: 'manager' }))]
}
