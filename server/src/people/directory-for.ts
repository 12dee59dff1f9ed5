// Who the people named in assignments, hand-overs and complaints are, looked up once before a batch is judged.
import type { Role } from '@sajha/record'
import type { House } from '../house.ts'
import { findPostings } from './store.ts'

export type Posting = { readonly organisation: string; readonly roles: readonly Role[] }
/** Present postings by person. Somebody who is not in it is nobody here, or has left. */
export type Directory = ReadonlyMap<string, readonly Posting[]>

export const directoryFor = async (
  house: House,
  bodies: readonly Readonly<Record<string, unknown>>[],
  others: readonly string[] = [],
): Promise<Directory> => {
  const named = [...others, ...bodies.flatMap((it) => [it['to'], it['from'], it['about']])].filter(
    (it): it is string => typeof it === 'string',
  )
  const directory = new Map<string, Posting[]>()
  if (named.length === 0) return directory
  for (const row of await findPostings(house.db, named, house.clock.now())) {
    directory.set(row.person, [
      ...(directory.get(row.person) ?? []),
      { organisation: row.organisation, roles: row.roles },
    ])
  }
  return directory
}
