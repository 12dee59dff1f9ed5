// Which field a name in a file means. The toolkit of the standard does not spell names as the standard does, so spelling is read
// kindly; what only looks like a name is asked about, and never guessed.
import { besideWhich, whichCtdc } from './extensions.ts'
import { FIELDS, fieldNamed, type StandardField } from './fields.ts'

/** Letters and digits only: `prs_First_Name` and `prs_FirstName` are one. */
export const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

// Not a matter of capitals and underscores: a slip in both Excel templates, and a name that 1.0 changed.
const OTHERWISE: Readonly<Record<string, string>> = {
  victraffickinstatusdecisionmakingorg: 'vic_TraffickingStatusDecisionMakingOrg',
  prsnationality: 'prs_Citizenship',
}

const byBare = new Map(FIELDS.map((it) => [bare(it.name), it]))

const labels = new Map<string, StandardField | null>()
// A label that two fields share (City, Type, Description) tells nothing.
for (const it of FIELDS) labels.set(bare(it.label), labels.has(bare(it.label)) ? null : it)

const PREFIXES = new Set(FIELDS.map((it) => it.name.slice(0, 4)))

/** How many letters must be changed, added, taken away or swapped with their neighbour to make one text the other. */
export const distance = (a: string, b: string): number => {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(step(a, b, i, j, row, last, before))
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

const step = (a: string, b: string, i: number, j: number, row: number[], last: number[], before: number[]): number => {
  const at = (them: number[], k: number) => them[k] ?? Number.POSITIVE_INFINITY
  const same = a[i - 1] === b[j - 1]
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return Math.min(
    at(row, j - 1) + 1,
    at(last, j) + 1,
    at(last, j - 1) + (same ? 0 : 1),
    swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
  )
}

/** The nearest of some names, where it is near enough to be a slip: two letters off, in a name long enough to tell. */
export const nearest = (given: string, names: readonly string[]): string | null => {
  const wanted = bare(given)
  if (wanted.length < 6) return null
  const near = names
    .map((name) => ({ name, off: distance(wanted, bare(name)) }))
    .filter((it) => it.off <= 2 && it.off * 3 < wanted.length)
    .sort((a, b) => a.off - b.off)
  return near[0]?.name ?? null
}

export type Meaning =
  /** `spelled`: not as the standard spells it. `nth`: which of a repeat, from 0 (`hte_City#2` is the second). */
  | { readonly is: 'field'; readonly field: StandardField; readonly spelled: boolean; readonly nth: number }
  /** One column per code, as survey tools write them: `vic_Methods_of_Control/DebtBondage`. */
  | { readonly is: 'code'; readonly field: StandardField; readonly code: string }
  /** Ours: `ext_…` beside a field, or `ctdc_…`. */
  | { readonly is: 'extension' }
  /** Nearly a name of the standard, or with a prefix of it: a person must say. */
  | { readonly is: 'doubtful'; readonly near: string | null }
  | { readonly is: 'foreign' }

const plainField = (given: string): { field: StandardField; spelled: boolean } | null => {
  const exact = fieldNamed(given)
  if (exact) return { field: exact, spelled: false }
  const otherwise = OTHERWISE[bare(given)]
  const field = byBare.get(bare(given)) ?? (otherwise ? fieldNamed(otherwise) : null)
  return field ? { field, spelled: true } : null
}

const CODE_COLUMN = /^(.+)[/.]([A-Za-z0-9_]+)$/

const codeColumn = (given: string): Meaning | null => {
  const [, of = '', code = ''] = CODE_COLUMN.exec(given) ?? []
  const field = plainField(of)?.field
  return field && (field.form === 'codes' || field.form === 'code') ? { is: 'code', field, code } : null
}

const isOurs = (given: string): boolean => fieldNamed(besideWhich(given) ?? '') !== null || whichCtdc(given) !== null

const NAMES = FIELDS.map((it) => it.name)

const unknown = (given: string): Meaning => {
  const near = nearest(given, NAMES)
  return near || PREFIXES.has(given.slice(0, 4)) ? { is: 'doubtful', near } : { is: 'foreign' }
}

/** What a name in a file means. */
export const meaningOf = (given: string): Meaning => {
  const [, name = given, nth = '1'] = /^(.+)#([1-9]\d{0,2})$/.exec(given) ?? []
  const known = plainField(name)
  if (known) return { is: 'field', ...known, nth: Number(nth) - 1 }
  return isOurs(given) ? { is: 'extension' } : (codeColumn(given) ?? unknown(given))
}

/** The field with this visible label, where only one has it. */
export const fieldLabelled = (label: string): StandardField | null => labels.get(bare(label)) ?? null
