// An organisation as its own book says now: its name, its members' names, the labels of its devices. These stand nowhere else.
import { type Entry, type Organisation, organisationOf } from '@sajha/record'
import { forget, keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import type { Me } from './me.ts'
import { findOrganisationBook, type OrganisationBook } from './store.ts'

const folded = new WeakMap<readonly Entry[], Organisation>()

/** `head` is the book's in the database: when another process has sealed into it since, what this one keeps in memory is read again. */
export const keptOrganisation = async (
  house: House,
  { organisation, book, head }: OrganisationBook,
): Promise<Organisation> => {
  if ((await keptBook(house, book))?.head !== head) forget(house, book)
  const entries = (await keptBook(house, book))?.entries ?? []
  const it = folded.get(entries) ?? organisationOf(entries)
  if (!it) throw new Error(`organisation ${organisation} has a book that does not say what it is`)
  folded.set(entries, it)
  return it
}

/** The organisation that somebody is signed in to. */
export const myOrganisation = async (house: House, me: Me): Promise<Organisation> => {
  const found = await findOrganisationBook(house.db, me.organisation)
  if (!found) throw new Error('somebody is signed in to an organisation that is not there')
  return keptOrganisation(house, found)
}
