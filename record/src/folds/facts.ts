// What may be counted: a kind's `countedBy` fields, one row a value. Never a name, never free text; `kind()` sees to it.
import type { Entry } from '../entry.ts'
import { kindNamed } from '../kinds/index.ts'
import type { Compartment } from '../terms.ts'
import { standing } from './standing.ts'

export type Fact = {
  readonly kind: string
  readonly field: string
  readonly value: string
  readonly compartment: Compartment
}

const valuesOf = (value: unknown): readonly string[] => {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.map(String)
  if (typeof value === 'object' && 'from' in value && 'to' in value) return [`${value.from}..${value.to}`]
  return [String(value)]
}

/** Every countable fact of a book as it stands now, each value once per kind and field. */
export const facts = (given: readonly Entry[]): readonly Fact[] => {
  const rows = standing(given).flatMap((entry) =>
    (kindNamed(entry.kind)?.countedBy ?? []).flatMap((field) =>
      valuesOf(entry.body?.[field]).map((value) => ({
        kind: entry.kind,
        field,
        value,
        compartment: entry.compartment,
      })),
    ),
  )
  return [...new Map(rows.map((it) => [`${it.compartment}/${it.kind}.${it.field}=${it.value}`, it])).values()]
}
