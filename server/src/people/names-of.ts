// Names of members and organisations, for screens that must say who wrote. They stand only in organisations' own books, sealed.
import { organisationOf } from '@sajha/record'
import { keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { findOrganisationsOf } from './store.ts'

export type Named = { readonly name: string; readonly organisation: string; readonly organisationName: string }

/** Names of those ids that are people here; anything else is left out. */
export const namesOf = async (house: House, ids: ReadonlySet<string>): Promise<Readonly<Record<string, Named>>> => {
  const named: Record<string, Named> = {}
  for (const { organisation, book } of await findOrganisationsOf(house.db, [...ids])) {
    const kept = await keptBook(house, book)
    const it = kept && organisationOf(kept.entries)
    for (const member of it?.members ?? []) {
      if (ids.has(member.person))
        named[member.person] = { name: member.name, organisation, organisationName: it?.name ?? '' }
    }
  }
  return named
}
