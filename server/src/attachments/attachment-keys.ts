// What an attachment is called in the database, and what its key lies under: its sender's organisation first, the book's compartment
// once an entry there names it. Only the key is wrapped anew; the bytes stay as they are.
import { hkdfExpand, hmacSha256, utf8 } from '@sajha/record'
import { organisationKey } from '../books/bodies.ts'
import { findBookOrganisation } from '../books/find-book-organisation.ts'
import type { House } from '../house.ts'
import { unwrapKey, wrapKey } from '../platform/keys.ts'

const NAMES = utf8('sajha/attachment-names/v1')

/** The keyed token of a book's attachment. @param sha256 of the plain bytes, base64url, 43 letters */
export const nameOf = (house: Pick<House, 'keys'>, book: string, sha256: string): Uint8Array =>
  hmacSha256(hkdfExpand(house.keys.master, NAMES, 32), utf8(`${book}\n${sha256}`))

const about = (id: string): string => `attachment ${id}`

/** @param wrapping the organisation's key, or the one of a book and compartment */
export const wrapAttachmentKey = (wrapping: Uint8Array, id: string, key: Uint8Array): Uint8Array =>
  wrapKey(wrapping, about(id), key)

export const unwrapAttachmentKey = (wrapping: Uint8Array, id: string, wrapped: Uint8Array): Uint8Array =>
  unwrapKey(wrapping, about(id), wrapped)

/** The key a sender's uploads are wrapped under. */
export const sendersKey = async (house: House, organisation: string): Promise<Uint8Array> => {
  const row = await findBookOrganisation(house, organisation)
  if (!row) throw new Error('somebody sends for an organisation that is not there')
  return organisationKey(house, organisation, row.key_wrapped)
}
