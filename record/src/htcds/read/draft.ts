// A case while it is being read: values find their place by the name they came under, and what has no place in the standard is kept
// under its own name.
import type { Json } from '../../log/jcs.ts'
import type { CtdcRow, HtcdsCase, HtcdsValue } from '../case.ts'
import { besides, besideWhich, whichCtdc } from '../standard/extensions.ts'
import { type Repeat, repeatOf, type StandardField } from '../standard/fields.ts'
import { type Place, readValue } from './values.ts'

export type Draft = {
  readonly row: number
  id: string | null
  readonly facts: Record<string, HtcdsValue>
  /** By prefix, one record a repetition; with holes while columns are still coming. */
  readonly repeats: Map<Repeat, Record<string, HtcdsValue>[]>
  readonly extensions: Record<string, Json>
  ctdc: CtdcRow | null
}

export const startDraft = (row: number): Draft => ({
  row,
  id: null,
  facts: {},
  repeats: new Map(),
  extensions: {},
  ctdc: null,
})

const hasMembers = (it: object | undefined): it is Record<string, HtcdsValue> =>
  it !== undefined && Object.keys(it).length > 0

export const finished = ({ row, id, facts, repeats, extensions, ctdc }: Draft): HtcdsCase => ({
  row,
  id,
  facts,
  repeats: Object.fromEntries(
    [...repeats].map(([name, them]) => [name, them.filter(hasMembers)]).filter(([, it]) => it?.length),
  ),
  extensions,
  ctdc,
})

const listIn = (of: Readonly<Record<string, unknown>>, name: string): readonly string[] => {
  const known = Object.hasOwn(of, name) ? of[name] : undefined
  return Array.isArray(known) ? known : []
}

/** Codes that a list of the standard lacks: kept beside their field. */
const setBeside = (of: Record<string, Json>, field: StandardField, codes: readonly string[]): void => {
  if (codes.length === 0) return
  of[besides(field.name)] = [...new Set([...listIn(of, besides(field.name)), ...codes])]
}

const repetition = (draft: Draft, prefix: Repeat, nth: number): Record<string, HtcdsValue> => {
  const them = draft.repeats.get(prefix) ?? []
  draft.repeats.set(prefix, them)
  const known = them[nth] ?? {}
  them[nth] = known
  for (let i = 0; i < nth; i++) them[i] ??= {}
  return known
}

/** Reads a value into its field; of a repeat, into its nth repetition. */
export const setField = (draft: Draft, field: StandardField, raw: unknown, place: Place, nth = 0): void => {
  const { value, beside } = readValue(field, raw, place)
  const prefix = repeatOf(field.name)
  const into = prefix ? repetition(draft, prefix, nth) : draft.facts
  setBeside(draft.extensions, field, beside)
  if (value !== null) into[field.name] = value
}

/** Adds one code to a field that holds several, as survey tools tell them: one column a code. */
export const addCode = (draft: Draft, field: StandardField, code: string, place: Place): void => {
  const before = draft.facts[field.name]
  const codes = Array.isArray(before) ? before : before === undefined ? [] : [before]
  setField(draft, field, [...codes, code], place)
}

const broken = (value: unknown): boolean => {
  if (typeof value === 'string') return !value.isWellFormed()
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, it]) => !name.isWellFormed() || broken(it))
}

const codesIn = (text: string): readonly unknown[] => {
  const list: unknown = text.startsWith('["') ? parsed(text) : null
  return Array.isArray(list) ? list : text.split(';').filter((it) => it !== '')
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What we wrote into a table as text, and mean as a list of codes, a tick or a year. */
const meant = (name: string, raw: unknown): unknown => {
  if (typeof raw !== 'string') return raw
  if (besideWhich(name)) return codesIn(raw)
  if (whichCtdc(name) === 'yearOfRegistration' && /^\d{4}$/.test(raw)) return Number(raw)
  return whichCtdc(name) && raw === 'TRUE' ? true : raw
}

/** Keeps a value under its own name. What stands beside a field joins what already does. */
export const keep = (draft: Draft, name: string, raw: unknown, { row, told }: Place): void => {
  const wrong =
    name === '__proto__' ? 'is no name for a field' : broken({ [name]: raw }) ? 'half a character stands in it' : null
  if (wrong) told.refuse(row, name, wrong)
  if (wrong || raw === null || raw === undefined || raw === '') return
  const value = meant(name, raw)
  const joined = besideWhich(name) !== null && Array.isArray(value)
  draft.extensions[name] = joined ? [...new Set([...listIn(draft.extensions, name), ...value])] : (value as Json)
}
