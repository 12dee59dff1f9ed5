// Whom an invite is meant for: a name, so it is sealed under the organisation's key like everything else that names somebody.
import { textOf, utf8 } from '@sajha/record'
import { organisationKey } from '../../books/bodies.ts'
import { findBookOrganisation } from '../../books/find-book-organisation.ts'
import type { House } from '../../house.ts'
import { open, seal } from '../../platform/keys.ts'

const keyOf = async (house: House, organisation: string): Promise<Uint8Array> => {
  const row = await findBookOrganisation(house, organisation)
  if (!row) throw new Error('an invite is of an organisation that is not there')
  return organisationKey(house, organisation, row.key_wrapped)
}

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
