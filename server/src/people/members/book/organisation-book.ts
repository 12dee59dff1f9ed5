// The book of an organisation, for other features that must say its name or write down what it said.
import type { Role } from '@sajha/record'
import type { House } from '../../../house.ts'
import { findOrganisationBook, findOrganisationsWith, type OrganisationBook } from '../../store.ts'

export const organisationBook = (house: House, organisation: string): Promise<OrganisationBook | null> =>
  findOrganisationBook(house.db, organisation)

/** Those in which somebody has one of these roles now. */
export const organisationsWith = (house: House, roles: readonly Role[]): Promise<readonly OrganisationBook[]> =>
  findOrganisationsWith(house.db, roles, house.clock.now())
