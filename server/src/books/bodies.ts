// Bodies at rest: AES-256-GCM under a key per book and compartment, wrapped by the organisation's key, wrapped by the master
// key, which is never in the database. What is bound in (book, number, id) makes a body swapped between entries fail to open.
import type { Body, Compartment, Entry } from '@sajha/record'
import { fromBase64url, textOf, toBase64url, utf8 } from '@sajha/record'
import type { House } from '../house.ts'
import { open, randomKey, seal, unwrapKey, wrapKey } from '../platform/keys.ts'
import { entryOfRow } from './entry-row.ts'
import type { EntryRow, StoredBook } from './store.ts'

export type OpenBody = { readonly body: Body; readonly secret: string }

const boundTo = (book: string, id: string): Uint8Array => utf8(`sajha/body/v1 ${book} ${id}`)
const SECRET_BYTES = 32

/** secret (32 bytes) ‖ body as JSON, sealed. */
export const sealBody = (key: Uint8Array, book: string, id: string, it: OpenBody): Uint8Array => {
  const json = utf8(JSON.stringify(it.body))
  const plain = new Uint8Array(SECRET_BYTES + json.length)
  plain.set(fromBase64url(it.secret))
  plain.set(json, SECRET_BYTES)
  return seal(key, boundTo(book, id), plain)
}

/** Throws when the bytes were changed or belong to another entry: a bug or an attack, never a refusal. */
export const openBody = (key: Uint8Array, book: string, id: string, sealed: Uint8Array): OpenBody => {
  const plain = open(key, boundTo(book, id), sealed)
  return {
    secret: toBase64url(plain.subarray(0, SECRET_BYTES)),
    body: JSON.parse(textOf(plain.subarray(SECRET_BYTES))) as Body,
  }
}

/** A new organisation's key, wrapped by the master key. */
export const newOrganisationKey = (house: House, organisation: string): Uint8Array =>
  wrapKey(house.keys.master, `organisation ${organisation}`, randomKey())

export const organisationKey = (house: House, organisation: string, wrapped: Uint8Array): Uint8Array =>
  unwrapKey(house.keys.master, `organisation ${organisation}`, wrapped)

const about = (book: string, compartment: string) => `book ${book} ${compartment}`

/** A new key for one compartment of a book, with its wrapping by the organisation's key. */
export const newBookKey = (organisationKey: Uint8Array, book: string, compartment: Compartment) => {
  const key = randomKey()
  return { key, wrapped: wrapKey(organisationKey, about(book, compartment), key) }
}

export const unwrapBookKeys = (
  house: House,
  book: string,
  organisation: { readonly id: string; readonly key_wrapped: Uint8Array },
  rows: readonly { readonly compartment: string; readonly key_wrapped: Uint8Array }[],
): Map<Compartment, Uint8Array> => {
  const wrapping = organisationKey(house, organisation.id, organisation.key_wrapped)
  return new Map(
    rows.map((row) => [
      row.compartment as Compartment,
      unwrapKey(wrapping, about(book, row.compartment), row.key_wrapped),
    ]),
  )
}

/** Opens one row's body; null when it was erased, or when `keys` holds no key for its compartment. */
export const bodyOfRow = (keys: ReadonlyMap<Compartment, Uint8Array>, row: EntryRow): OpenBody | null => {
  const key = keys.get(row.compartment)
  return key && row.body_sealed ? openBody(key, row.book, row.id, row.body_sealed) : null
}

export const openBodies = (
  house: House,
  stored: StoredBook,
): { readonly keys: Map<Compartment, Uint8Array>; readonly entries: readonly Entry[] } => {
  const keys = unwrapBookKeys(house, stored.book.id, stored.organisation, stored.keys)
  return { keys, entries: stored.entries.map((row) => entryOfRow(row, bodyOfRow(keys, row)?.body ?? null)) }
}
