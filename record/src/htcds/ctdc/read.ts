// A table of CTDC, raw or derived, with any of its columns: each row is a case. What HTCDS says in a code becomes that code; what it
// has no field for is kept under CTDC's name; how each cell was written is kept, so that the row can be written again exactly.
import type { Format, HtcdsCase } from '../case.ts'
import { type Draft, finished, keep, startDraft } from '../read/draft.ts'
import { rowsSaying } from '../read/table.ts'
import type { Told } from '../read/told.ts'
import type { Place } from '../read/values.ts'
import { asCtdc, besides, isExtraCode } from '../standard/extensions.ts'
import { isNoCountry, isNumbered, nearVariable, type Said, said, saidBy, variableOf, written } from './cells.ts'
import type { Variable } from './variables.ts'

export const CTDC_FORMAT: Format = 'ctdc'

type Cells = readonly string[]
type Column = { readonly name: string; readonly at: number; readonly variable: Variable | null }

/** A column of nobody's is kept under its own name; one that is nearly CTDC's is asked about. */
const unknownColumn = (name: string, told: Told): Variable | null | 'open' => {
  const near = nearVariable(name)
  if (near === null) {
    told.warn(1, name, 'is not a variable of CTDC: kept under its own name')
    return null
  }
  const variable = variableOf(near)?.name ?? near
  const what = `is not a variable of CTDC. Is it ${variable}, or is it to be kept under its own name?`
  const answer = told.ask({ id: name, row: 1, field: name, what, choices: [variable, 'keep'] })
  if (answer === null) return 'open'
  return answer === 'keep' ? null : variableOf(answer)
}

const columnsOf = (header: Cells, told: Told): readonly Column[] => {
  const seen = new Map<string, string>()
  return header.flatMap((given, at) => {
    const name = given.trim()
    if (name === '') {
      told.refuse(1, `column ${at + 1}`, 'has no name')
      return []
    }
    const plain = variableOf(name)
    const variable = plain ?? unknownColumn(name, told)
    if (variable === 'open') return []
    const key = variable?.name ?? name
    const before = seen.get(key)
    if (before !== undefined) told.refuse(1, name, `stands twice: ${before} says the same`)
    seen.set(key, name)
    // A slip that somebody settled leaves under the name that was meant.
    return [{ name: plain ? name : (variable?.name ?? name), at, variable }]
  })
}

const codes = (of: Readonly<Record<string, unknown>>, name: string): readonly string[] => {
  const them = of[name]
  return Array.isArray(them) ? them : them === undefined ? [] : [String(them)]
}

/** Adds a code to its field, or beside it where the standard's list lacks it or its field holds only one. */
const addCode = (draft: Draft, field: string, code: string, single: boolean): void => {
  const inField = codes(draft.facts, field)
  const beside = codes(draft.extensions, besides(field))
  if (inField.includes(code) || beside.includes(code)) return
  if (isExtraCode(field, code) || (single && inField.length > 0)) draft.extensions[besides(field)] = [...beside, code]
  else draft.facts[field] = single ? code : [...inField, code]
}

const setGender = (draft: Draft, code: string, place: Place): void => {
  const before = [...codes(draft.facts, 'prs_Gender'), ...codes(draft.extensions, besides('prs_Gender'))]
  if (before.length > 0 && !before.includes(code))
    place.told.refuse(place.row, 'gender', `is told twice, and not the same: ${before[0]} and ${code}`)
  else if (before.length === 0) addCode(draft, 'prs_Gender', code, true)
}

const take = (draft: Draft, it: Variable, what: Exclude<Said, null>, place: Place): void => {
  if (it.is === 'flag') addCode(draft, it.field, it.code, it.field === 'vic_ForcedLabourIndustry')
  else if (it.is === 'gender') setGender(draft, String(what), place)
  else if (it.is === 'citizenship' && !isNoCountry(it, what)) addCode(draft, 'prs_Citizenship', String(what), false)
  else if (it.is !== 'gender-flag') draft.extensions[asCtdc(it.name)] = what
  else if (it.code !== null) setGender(draft, it.code, place)
}

const ofVariable = (draft: Draft, name: string, variable: Variable, text: string, place: Place): void => {
  const what = said(variable, text)
  if (what === undefined) place.told.refuse(place.row, name, `“${text}” is nothing that ${variable.name} can say`)
  else if (what !== null) take(draft, variable, what, place)
  if (isNoCountry(variable, what)) place.told.warn(place.row, name, `“${what}” is no code of a country: kept as it is`)
}

const cell = (draft: Draft, { name, variable }: Column, text: string, place: Place): void => {
  if (variable) ofVariable(draft, name, variable, text, place)
  else keep(draft, name, text, place)
}

/** In a derived table 0 stands where CTDC has nothing. */
const nothingIn = (columns: readonly Column[], rows: readonly { readonly row: Cells }[]): string => {
  const flags = columns.filter((it) => it.variable && ['flag', 'gender-flag', 'alone'].includes(it.variable.is))
  return rows.some(({ row }) => flags.some((it) => row[it.at] === '0')) ? '0' : ''
}

const readRow = (columns: readonly Column[], nothing: string, row: Cells, at: number, told: Told): HtcdsCase => {
  const draft = startDraft(at)
  for (const it of columns) cell(draft, it, row[it.at] ?? '', { source: 'table', row: at, told })
  const done = finished(draft)
  // What we would write otherwise is kept as it stood.
  const differs = columns.filter(
    ({ variable, at: i }) => variable && written(variable, saidBy(done, variable), nothing) !== row[i],
  )
  const cells = Object.fromEntries(differs.map((it) => [it.name, row[it.at] ?? '']))
  return { ...done, ctdc: { columns: columns.map((it) => it.name), nothing, cells } }
}

/** Says of a column of bands that it was read by the order of the codebook. */
const sayNumbered = (columns: readonly Column[], rows: readonly { readonly row: Cells }[], told: Told): void => {
  for (const { name, at, variable } of columns) {
    if (variable && rows.some(({ row }) => isNumbered(variable, row[at] ?? ''))) {
      told.warn(1, name, `holds numbers: read in the order of the codebook, 1 for the first band of ${variable.name}`)
    }
  }
}

/** Says of each column that stands for several codes of HTCDS that none of them is guessed. */
const sayBroad = (columns: readonly Column[], told: Told): void => {
  for (const { name, variable } of columns) {
    if (variable?.is === 'flag' && isExtraCode(variable.field, variable.code)) {
      told.warn(
        1,
        name,
        `stands for more than one code of ${variable.field}: none is guessed, it is kept beside it as ${variable.code}`,
      )
    }
    if (variable?.is === 'gender-flag' && variable.code === 'TransOrNonConforming') {
      told.warn(
        1,
        name,
        'stands for more than one code of prs_Gender: none is guessed, it is kept beside it as TransOrNonConforming',
      )
    }
    if (variable && ['alone', 'band', 'country', 'year', 'words'].includes(variable.is)) {
      told.warn(1, name, `has no field in HTCDS: kept as ${asCtdc(variable.name)}`)
    }
  }
}

/** Every row of a CTDC table as a case. */
export const readCtdc = (rows: readonly Cells[], told: Told): readonly HtcdsCase[] => {
  const columns = columnsOf(rows[0] ?? [], told)
  sayBroad(columns, told)
  const saying = rowsSaying(rows, 1, told)
  sayNumbered(columns, saying, told)
  const nothing = nothingIn(columns, saying)
  return saying.map(({ row, at }) => readRow(columns, nothing, row, at, told))
}

/** How many columns of a header are CTDC's. */
export const ctdcColumns = (header: Cells): number => header.filter((it) => variableOf(it)).length
