// The entries of an organisation's own book as they stand now, read anew when another process has sealed into it; null when there is none.
import type { Entry } from '@sajha/record'
import { keptBook } from '../../../books/kept-book.ts'
import type { House } from '../../../house.ts'
import { keptOrganisation } from '../../kept-organisation.ts'
import type { OrganisationBook } from '../../store.ts'
import { organisationBook } from './organisation-book.ts'

export const organisationEntries = async (
  house: House,
  organisation: string,
): Promise<{ readonly where: OrganisationBook; readonly entries: readonly Entry[] } | null> => {
  const where = await organisationBook(house, organisation)
  if (!where) return null
  await keptOrganisation(house, where)
  return { where, entries: (await keptBook(house, where.book))?.entries ?? [] }
}
