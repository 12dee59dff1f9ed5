// Whom an invite is meant for, and which organisation it would open: names, so they are sealed under the key of the organisation that made
// it, like everything else that names somebody.
import { textOf, utf8 } from '@sajha/record'
import { organisationKey } from '../../books/bodies.ts'
import { findBookOrganisation } from '../../books/find-book-organisation.ts'
import type { House } from '../../house.ts'
import { open, seal } from '../../platform/keys.ts'
import type { GivenOrganisation } from '../members/open-organisation.ts'

const keyOf = async (house: House, organisation: string): Promise<Uint8Array> => {
  const row = await findBookOrganisation(house, organisation)
  if (!row) throw new Error('an invite is of an organisation that is not there')
  return organisationKey(house, organisation, row.key_wrapped)
}

const opensAbout = (invite: string) => `organisation that invite ${invite} opens`

const about = (invite: string) => `name on invite ${invite}`

export const sealName = async (house: House, organisation: string, invite: string, name: string): Promise<Uint8Array> =>
  seal(await keyOf(house, organisation), about(invite), utf8(name.trim().normalize('NFC')))

/** The names on some invites of one organisation, in their order; null where none was said. */
export const openNames = async (
  house: House,
  organisation: string,
  invites: readonly { readonly id: string; readonly name_sealed: Uint8Array | null }[],
): Promise<readonly (string | null)[]> => {
  const key = invites.some((it) => it.name_sealed) ? await keyOf(house, organisation) : null
  return invites.map((it) => key && it.name_sealed && textOf(open(key, about(it.id), it.name_sealed)))
}

export const sealOpened = async (
  house: House,
  organisation: string,
  invite: string,
  opened: GivenOrganisation,
): Promise<Uint8Array> => seal(await keyOf(house, organisation), opensAbout(invite), utf8(JSON.stringify(opened)))

/** The organisation that joining with this invite opens; null where it brings in a colleague. */
export const openedBy = async (
  house: House,
  { id, organisation, opens_sealed }: { id: string; organisation: string; opens_sealed: Uint8Array | null },
): Promise<GivenOrganisation | null> =>
  opens_sealed && JSON.parse(textOf(open(await keyOf(house, organisation), opensAbout(id), opens_sealed)))
