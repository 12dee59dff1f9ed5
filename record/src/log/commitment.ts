// Envelope and body are apart: the envelope commits to each field of the body by a salted hash (docs/log-format.md), so that a
// body can be destroyed, or shown in part, and the chain still verifies. One secret per entry; every salt comes from it.
import { type Bytes, fromBase64url, toBase64url, u16, utf8 } from './bytes.ts'
import { hkdfExpand, sha256 } from './hash.ts'
import { canonical, type Json } from './jcs.ts'

export const SECRET_LENGTH = 32
const BODY = utf8('sajha/body/v1\n')

/** The salt of one field: 32 bytes. Knowing it, and the value, is enough to check a shown field; nothing else follows from it. */
export const saltOf = (secret: Uint8Array, name: string): Bytes => hkdfExpand(secret, utf8(name), 32)

/** c = SHA-256(salt ‖ name ‖ JCS(value)). Names have letters only, so name and value are read apart in one way. */
export const commitmentOf = (salt: Uint8Array, name: string, value: Json): Bytes =>
  sha256(salt, utf8(name + canonical(value)))

/** The hash an envelope carries: over (length of name, name, commitment) of every field, sorted by name. */
export const bodyHashOf = (commitments: ReadonlyMap<string, Uint8Array>): Bytes => {
  const names = [...commitments.keys()].sort()
  const parts: Uint8Array[] = [BODY]
  for (const name of names) {
    const bytes = utf8(name)
    parts.push(u16(bytes.length), bytes, commitments.get(name) ?? new Uint8Array())
  }
  return sha256(...parts)
}

/** Fields of a body that hold a value: an absent optional field is not committed to. */
export const presentFields = (body: Readonly<Record<string, unknown>>): readonly (readonly [string, Json])[] =>
  Object.entries(body).filter((it): it is [string, Json] => it[1] !== undefined)

/** Commits to a whole body. `secret` is 32 random bytes, used for this entry alone. Returns base64url of the body hash. */
export const commit = (body: Readonly<Record<string, unknown>>, secret: Uint8Array): string => {
  const commitments = new Map<string, Uint8Array>()
  for (const [name, value] of presentFields(body))
    commitments.set(name, commitmentOf(saltOf(secret, name), name, value))
  return toBase64url(bodyHashOf(commitments))
}

/** A body as it leaves the house: some fields shown with their salts, of the others only the commitment. */
export type Disclosure = {
  readonly shown: Readonly<Record<string, { readonly value: Json; readonly salt: string }>>
  readonly kept: Readonly<Record<string, string>>
}

/** Shows the fields that `may` lets through, and keeps the others back. */
export const disclose = (
  body: Readonly<Record<string, unknown>>,
  secret: Uint8Array,
  may: (field: string) => boolean = () => true,
): Disclosure => {
  const shown: Record<string, { value: Json; salt: string }> = {}
  const kept: Record<string, string> = {}
  for (const [name, value] of presentFields(body)) {
    const salt = saltOf(secret, name)
    if (may(name)) shown[name] = { value, salt: toBase64url(salt) }
    else kept[name] = toBase64url(commitmentOf(salt, name, value))
  }
  return { shown, kept }
}

/** The body hash that a disclosure amounts to, base64url. Throws `Malformed` for what is not base64url. */
export const hashOfDisclosure = (given: Disclosure): string => {
  const commitments = new Map<string, Uint8Array>()
  for (const [name, it] of Object.entries(given.shown))
    commitments.set(name, commitmentOf(fromBase64url(it.salt), name, it.value))
  for (const [name, it] of Object.entries(given.kept)) commitments.set(name, fromBase64url(it))
  return toBase64url(bodyHashOf(commitments))
}
