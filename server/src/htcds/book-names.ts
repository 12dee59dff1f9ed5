// Which book a case of a file becomes: always the same for the same case, so that a file brought twice is noticed. The id is keyed by
// the organisation's own key: whoever holds the file and a stolen database still cannot tell that the one is in the other.
import { createHmac, hkdfSync } from 'node:crypto'
import type { HtcdsCase } from '@sajha/record'
import { organisationKey } from '../books/bodies.ts'
import { findBookOrganisation } from '../books/find-book-organisation.ts'
import type { House } from '../house.ts'
import { Problem } from '../problems.ts'

/** What the case is, whatever is wrong with it: what its own survey tool called it, or its row of this very file. */
const sourceOf = (it: HtcdsCase, file: string): string =>
  it.id === null ? `row ${it.row} of ${file}` : `submission ${it.id}`

/** Names a case of a file, given the file's fingerprint. Throws `nobody-there` for an organisation that is not there. */
export const bookNames = async (house: House, organisation: string) => {
  const found = await findBookOrganisation(house, organisation)
  if (!found) throw new Problem('nobody-there')
  const wrapping = organisationKey(house, organisation, found.key_wrapped)
  const key = new Uint8Array(hkdfSync('sha256', wrapping, new Uint8Array(), 'sajha/historical-book/v1', 32))
  return (it: HtcdsCase, file: string): string =>
    createHmac('sha256', key).update(sourceOf(it, file)).digest().subarray(0, 16).toString('base64url')
}
