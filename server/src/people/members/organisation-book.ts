// The book of an organisation, for other features that must say its name or write down what it said.
import type { House } from '../../house.ts'
import { findOrganisationBook, type OrganisationBook } from '../store.ts'

export const organisationBook = (house: House, organisation: string): Promise<OrganisationBook | null> =>
  findOrganisationBook(house.db, organisation)
