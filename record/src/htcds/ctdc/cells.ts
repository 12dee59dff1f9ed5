// One cell of a CTDC table: what it says, and how that is written. The two are each other's inverse (`said(written(x)) = x`), so that
// a row can leave as it came.
import type { Json } from '../../log/jcs.ts'
import type { HtcdsCase } from '../case.ts'
import { countryOf, threeLetters } from '../standard/countries.ts'
import { asCtdc, besides } from '../standard/extensions.ts'
import { bare, nearest } from '../standard/names.ts'
import { SPELLED, VARIABLES, type Variable } from './variables.ts'

/** What a cell says: nothing, a tick, a code, or a text. Undefined: it says something that its column cannot. */
export type Said = string | number | true | null

const NOTHING = new Set(['', 'null', 'na', 'n/a', 'nan', 'none', '-99', '-99.0'])
const isNothing = (text: string): boolean => NOTHING.has(text.trim().toLowerCase())

const byBare = new Map(VARIABLES.map((it) => [bare(it.name), it]))

const british = (name: string): string => bare(name).replace(/labor(?!at)/g, 'labour')

/** The variable that a header names, however it is spelled; null when it is none of CTDC's. */
export const variableOf = (header: string): Variable | null => {
  const name = british(header)
  const spelled = Object.hasOwn(SPELLED, name) ? SPELLED[name] : undefined
  return byBare.get(spelled ? bare(spelled) : name) ?? null
}

/** The variable that a header nearly names: a slip, about which a person is asked. */
export const nearVariable = (header: string): string | null =>
  nearest(british(header), [...VARIABLES.map((it) => it.name), ...Object.keys(SPELLED)])

const flag = (text: string): Said | undefined => {
  if (isNothing(text) || /^\s*0(\.0)?\s*$/.test(text)) return null
  return /^\s*1(\.0)?\s*$/.test(text) ? true : undefined
}

const GENDERS: Readonly<Record<string, string | null>> = {
  woman: 'Feminine',
  female: 'Feminine',
  man: 'Masculine',
  male: 'Masculine',
  transtransgendernonconforming: 'TransOrNonConforming',
  transnonconforming: 'TransOrNonConforming',
  transgender: 'TransOrNonConforming',
  transgendernonconforming: 'TransOrNonConforming',
  unknown: null,
}

const gender = (text: string): Said | undefined => {
  const word = bare(text)
  return isNothing(text) ? null : Object.hasOwn(GENDERS, word) ? (GENDERS[word] ?? null) : undefined
}

/** `9-17`, `09--17`, with any dash there is, and what stands behind in brackets passed over. */
const plainBand = (text: string): string =>
  text
    .replace(/\(.*\)/, '')
    .replace(/\s*[-\u2010-\u2015\u2212]+\s*/g, '-')
    .replace(/\b0+(?=\d)/g, '')
    .trim()

const band = (bands: readonly string[], text: string): Said | undefined => {
  if (isNothing(text)) return null
  const number = /^\s*(\d)(\.0)?\s*$/.exec(text)?.[1]
  if (number !== undefined) return number === '0' ? null : bands[Number(number) - 1]
  return bands.find((it) => it === plainBand(text))
}

const year = (text: string): Said | undefined =>
  isNothing(text) ? null : /^\s*(19|20|21)\d\d(\.0)?\s*$/.test(text) ? Number(text) : undefined

/** A country that has no code (Kosovo, a name written out) is kept in the words given. */
const country = (text: string): Said | undefined => (isNothing(text) ? null : (countryOf(text) ?? text.trim()))

type Cell = (it: Variable, text: string) => Said | undefined

const CELLS: { readonly [I in Variable['is']]: Cell } = {
  flag: (_, text) => flag(text),
  alone: (_, text) => flag(text),
  gender: (_, text) => gender(text),
  'gender-flag': (_, text) => flag(text),
  band: (it, text) => (it.is === 'band' ? band(it.bands, text) : undefined),
  citizenship: (_, text) => country(text),
  country: (_, text) => country(text),
  year: (_, text) => year(text),
  words: (_, text) => (isNothing(text) ? null : text),
}

/** What a cell of this variable says; undefined when it says something the column cannot hold. */
export const said = (it: Variable, text: string): Said | undefined => CELLS[it.is](it, text)

/** A country told in words, or by a code that ISO does not have. */
export const isNoCountry = (it: Variable, what: Said | undefined): boolean =>
  (it.is === 'citizenship' || it.is === 'country') && typeof what === 'string' && threeLetters(what) === null

/** Whether a band is told by its number: said once for the column, because the order of the codebook is trusted then. */
export const isNumbered = (it: Variable, text: string): boolean => it.is === 'band' && /^\s*[1-9](\.0)?\s*$/.test(text)

const codesOf = (of: HtcdsCase, field: string): readonly unknown[] =>
  [of.facts[field], of.extensions[besides(field)]].flat().filter((it) => it !== undefined)

/** What the case says now in the words of this variable: the same as `said` of the cell it came from, unless it was corrected. */
export const saidBy = (of: HtcdsCase, it: Variable): Said => {
  const has = (field: string, code: string): Said => (codesOf(of, field).includes(code) ? true : null)
  const [only] = codesOf(of, 'prs_Gender')
  if (it.is === 'flag') return has(it.field, it.code)
  if (it.is === 'gender') return typeof only === 'string' && only !== 'NonSpecifiedUnknown' ? only : null
  if (it.is === 'gender-flag') return it.code === null ? unknownGender(of) : has('prs_Gender', it.code)
  if (it.is === 'citizenship' && of.facts['prs_Citizenship']) return codesOf(of, 'prs_Citizenship')[0] as string
  return (of.extensions[asCtdc(it.name)] as Json as Said | undefined) ?? null
}

const unknownGender = (of: HtcdsCase): Said => (codesOf(of, 'prs_Gender')[0] === 'NonSpecifiedUnknown' ? true : null)

const GENDER_WORDS: Readonly<Record<string, string>> = {
  Feminine: 'Woman',
  Masculine: 'Man',
  TransgenderFeminine: 'Trans/Transgender/NonConforming',
  TransgenderMasculine: 'Trans/Transgender/NonConforming',
  NonConforming: 'Trans/Transgender/NonConforming',
  TransOrNonConforming: 'Trans/Transgender/NonConforming',
}

const isFlag = (it: Variable): boolean => it.is === 'flag' || it.is === 'gender-flag' || it.is === 'alone'

/** How CTDC writes it: 1 or `nothing` for a tick, three letters for a country, its own words for a band. */
export const written = (it: Variable, what: Said, nothing: string): string => {
  if (what === null) return isFlag(it) ? nothing : ''
  if (what === true) return '1'
  if (it.is === 'gender') return GENDER_WORDS[String(what)] ?? ''
  if (it.is === 'band') return it.written[it.bands.indexOf(String(what))] ?? ''
  if (it.is === 'citizenship' || it.is === 'country') return threeLetters(String(what)) ?? String(what)
  return String(what)
}
