// Which fields a form shows, and where: what is needed first, the rest for those who know it. Pure.
import type { Field, Kind } from '@sajha/record'
import type { Values } from './begin.ts'

export type Shown = { readonly name: string; readonly of: Field }
export type Laid = { readonly first: readonly Shown[]; readonly more: readonly Shown[] }

/**
 * The entry a correction or an objection is about is shown above the form, not asked; a clause that pays is chosen by its words
 * (screens/new-entry/ByClause.tsx), not by its key.
 */
const isGiven = (kind: Kind, name: string): boolean =>
  (name === 'of' && (kind.name === 'correction' || kind.name === 'objection')) ||
  (kind.name === 'care-paid' && (name === 'agreement' || name === 'clause'))

/** Whom a complaint is about: it may stay empty, and must never be overlooked, for it decides who does not see it. */
const decidesWhoSees = ({ name, of }: Shown): boolean =>
  (name === 'about' && of.sort === 'person') || (name === 'aboutBody' && of.sort === 'body')

/**
 * `filled`: the names that held something when the form was opened. A field never changes its place while one types. Where nothing is
 * needed at all, everything stands first: a form is never empty.
 */
export const laidOut = (kind: Kind, filled: readonly string[]): Laid => {
  const all = Object.entries(kind.fields).flatMap(([name, of]) => (isGiven(kind, name) ? [] : [{ name, of }]))
  const first = all.filter((it) => !it.of.optional || filled.includes(it.name) || decidesWhoSees(it))
  if (all.every((it) => it.of.optional)) return { first: all, more: [] }
  return { first, more: all.filter((it) => !first.includes(it)) }
}

export const filledIn = (values: Values): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name]))
