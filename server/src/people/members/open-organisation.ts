// An organisation begins to keep its part of the record: its book opens, and its key is made.
import type { BodyNamed } from '@sajha/record'
import type { House } from '../../house.ts'
import { recordAsServer, type ServerEntry } from '../../log/record-as-server.ts'
import { newId } from '../codes.ts'
import { entryOf } from './entries.ts'

export type GivenOrganisation = BodyNamed<'organisation-opened'>
export type Where = { readonly organisation: string; readonly book: string }

/** `first` are entries sealed together with the opening, all or none: the one who sets it up. Throws `wrong-form`. */
export const openOrganisation = async (
  house: House,
  { name, sort, district }: GivenOrganisation,
  first: readonly ServerEntry[] = [],
): Promise<Where> => {
  const opened = entryOf('organisation-opened', { name: name.trim(), sort, district: district.trim() })
  const where = { organisation: newId(), book: newId() }
  await recordAsServer(house, where.book, where.organisation, [opened, ...first])
  return where
}
