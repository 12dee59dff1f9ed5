// Cases that came from CTDC tables, as such a table again: the columns of their files, each cell as it stood unless the record says
// something else by now. A case from anywhere else is left out: made into a row without a name, it would look as safe as CTDC's.
import type { HtcdsCase } from '../case.ts'
import { said, saidBy, variableOf, written } from './cells.ts'

/** The header: the columns of every file, in the order in which they first came. */
const columnsOf = (cases: readonly HtcdsCase[]): readonly string[] => [
  ...new Set(cases.flatMap((it) => it.ctdc?.columns ?? [])),
]

const cellOf = (it: HtcdsCase, column: string): string => {
  if (!it.ctdc?.columns.includes(column)) return ''
  const variable = variableOf(column)
  if (!variable) return Object.hasOwn(it.extensions, column) ? textOf(it.extensions[column]) : ''
  const now = saidBy(it, variable)
  const before = it.ctdc.cells[column]
  return before !== undefined && said(variable, before) === now ? before : written(variable, now, it.ctdc.nothing)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The table, its header first. */
export const ctdcTable = (cases: readonly HtcdsCase[]): readonly (readonly string[])[] => {
  const ours = cases.filter((it) => it.ctdc !== null)
  const columns = columnsOf(ours)
  return [columns, ...ours.map((it) => columns.map((column) => cellOf(it, column)))]
}
