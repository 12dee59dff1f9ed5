// A name that is nearly one of the standard, or carries one of its prefixes: a person says which it is, or that it is to be kept.
// A name of nobody's is kept under itself, and said.
import { fieldNamed } from '../standard/fields.ts'
import type { Meaning } from '../standard/names.ts'
import type { Place } from './values.ts'

export type Settled = Exclude<Meaning, { readonly is: 'doubtful' }>

/** What the name means now that it was asked; null while it is open. */
export const answeredName = (name: string, it: Meaning, { row, told }: Pick<Place, 'row' | 'told'>): Settled | null => {
  if (it.is === 'foreign') told.warn(row, name, 'is not a field of HTCDS: kept under its own name')
  if (it.is !== 'doubtful') return it
  const { near } = it
  const choices = [...(near ? [near] : []), 'keep']
  const what = near
    ? `is not a field of HTCDS. Is it ${near}, or is it to be kept under its own name?`
    : 'has a prefix of HTCDS and is not one of its fields. Is it to be kept under its own name?'
  const answer = told.ask({ id: name, row, field: name, what, choices })
  if (answer === null) return null
  const field = fieldNamed(answer)
  return field ? { is: 'field', field, spelled: true, nth: 0 } : { is: 'foreign' }
}
