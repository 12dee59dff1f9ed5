// English for kinds stands in the kinds themselves; this only gives it the shape the other languages have.
import type { Fields, Kind } from '../../kind.ts'
import { KINDS } from '../../kinds/index.ts'
import type { KindsWords } from '../kind-words.ts'

const fieldsIn = (fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { label, help, choices }]) => [
      name,
      help || choices ? { label, ...(help && { help }), ...(choices && { choices }) } : label,
    ]),
  )

const wordsOf = (it: Kind) => ({ label: it.label, headline: it.headline, fields: fieldsIn(it.fields) })

// The cast is checked by the test that compares every language with KINDS field by field.
export const kinds = Object.fromEntries(
  Object.entries(KINDS).map(([name, it]) => [name, wordsOf(it)]),
) as unknown as KindsWords
