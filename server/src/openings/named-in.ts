// Names for what stands in organisations' books about emergency openings: of the organisation that is meant, since somebody may work in two.
import type { House } from '../house.ts'
import { keptOrganisation } from '../people/kept-organisation.ts'
import { organisationBook } from '../people/members/book/organisation-book.ts'

export type NamedThere = { readonly name: string; readonly organisationName: string }

export const namedIn = async (house: House, organisation: string, person: string): Promise<NamedThere> => {
  const where = await organisationBook(house, organisation)
  if (!where) return { name: '', organisationName: '' }
  const { name: organisationName, members } = await keptOrganisation(house, where)
  return { name: members.find((it) => it.person === person)?.name ?? '', organisationName }
}
