// An organisation begins to keep its part of the record: its book opens, and its key is made.
import type { BodyNamed } from '@sajha/record'
import type { House } from '../../house.ts'
import { recordAsServer, type ServerEntry } from '../../log/record-as-server.ts'
import { newId } from '../codes.ts'
import { entryOf } from './entries.ts'

export type GivenOrganisation = BodyNamed<'organisation-opened'>
export type Where = { readonly organisation: string; readonly book: string }

/** The entry that says so. Throws `wrong-form`. */
export const opening = ({ name, sort, district }: GivenOrganisation): ServerEntry<'organisation-opened'> =>
  entryOf('organisation-opened', {
    name: name.trim().normalize('NFC'),
    sort,
    district: district.trim().normalize('NFC'),
  })

/** Throws `wrong-form`. */
export const openOrganisation = async (house: House, given: GivenOrganisation): Promise<Where> => {
  const where = { organisation: newId(), book: newId() }
  await recordAsServer(house, where.book, where.organisation, [opening(given)])
  return where
}
