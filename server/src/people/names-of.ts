// Names of members and organisations, for screens that must say who wrote. They stand only in organisations' own books, sealed.
import type { House } from '../house.ts'
import { keptOrganisation } from './kept-organisation.ts'
import { findOrganisationsOf } from './store.ts'

export type Named = { readonly name: string; readonly organisation: string; readonly organisationName: string }

/** Names of those ids that are people here; anything else is left out. */
export const namesOf = async (house: House, ids: ReadonlySet<string>): Promise<Readonly<Record<string, Named>>> => {
  const named: Record<string, Named> = {}
  for (const found of await findOrganisationsOf(house.db, [...ids])) {
    const { members, name: organisationName } = await keptOrganisation(house, found)
    for (const { person, name } of members) {
      if (ids.has(person)) named[person] = { name, organisation: found.organisation, organisationName }
    }
  }
  return named
}
