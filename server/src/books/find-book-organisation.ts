// An organisation with its wrapped key, for whoever opens a book in its name.
import type { House } from '../house.ts'
import { findOrganisation, type OrganisationRow } from './store.ts'

export const findBookOrganisation = (house: House, id: string): Promise<OrganisationRow | null> =>
  findOrganisation(house.db, id)
