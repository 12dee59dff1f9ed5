// HTCDS as a table: one row per person, a header of field names, codes joined by `;`, an empty cell for what is not told.
import type { Format, HtcdsCase } from '../case.ts'
import type { StandardField } from '../standard/fields.ts'
import { type Column, type Columns, columnsOf } from './columns.ts'
import { addCode, type Draft, finished, keep, setField, startDraft } from './draft.ts'
import type { Told } from './told.ts'
import type { Place } from './values.ts'

export const TABLE_FORMAT: Format = 'htcds-csv'

type Cells = readonly string[]

/** Columns whose cells tell one submission of a survey tool from another. */
const IDS = ['meta/instanceID', '_uuid', 'KEY']

const isEmpty = (row: Cells): boolean => row.every((it) => it.trim() === '')

/** The running numbers that the templates have in their first column; they say nothing about a person. */
const isNumbering = (cells: readonly string[]): boolean =>
  cells.every((it, i) => it.trim() === '' || Number(it) === i + 1)

const unnamed = (columns: Columns, rows: readonly Cells[], told: Told): readonly number[] =>
  columns.unnamed.filter((at) => {
    const cells = rows.slice(columns.headers).map((it) => it[at] ?? '')
    if (cells.every((it) => it.trim() === '')) return false
    const numbering = isNumbering(cells)
    if (numbering) told.warn(1, `column ${at + 1}`, 'has no name and only numbers the rows: left out')
    else told.refuse(1, `column ${at + 1}`, 'has no name, and holds something')
    return numbering
  })

const tick = (draft: Draft, name: string, field: StandardField, code: string, text: string, place: Place): void => {
  if (/^\s*(1|true)\s*$/i.test(text)) addCode(draft, field, code, place)
  else if (!/^\s*(0|false|)\s*$/i.test(text)) place.told.refuse(place.row, name, `“${text}” is neither 1 nor 0`)
}

const cell = (draft: Draft, { name, means }: Column, text: string, place: Place): void => {
  if (means.is === 'field') setField(draft, means.field, text, place, means.nth)
  else if (means.is === 'code') tick(draft, name, means.field, means.code, text, place)
  else keep(draft, name, text, place)
}

const readRow = (columns: Columns, row: Cells, at: number, told: Told): HtcdsCase => {
  const draft = startDraft(at)
  const place: Place = { source: 'table', row: at, told }
  for (const it of columns.columns) cell(draft, it, row[it.at] ?? '', place)
  const id = columns.columns.find((it) => IDS.includes(it.name) && (row[it.at] ?? '') !== '')
  draft.id = id ? (row[id.at] ?? null) : null
  return finished(draft)
}

/** Every row that says something, with the number it has in the file (the header is row 1). */
export const rowsSaying = (rows: readonly Cells[], after: number, told: Told): readonly { row: Cells; at: number }[] =>
  rows.slice(after).flatMap((row, i) => {
    const at = after + i + 1
    const width = rows[0]?.length ?? 0
    if (row.length === 1 && row[0] === '') {
      if (at < rows.length) told.warn(at, '', 'is an empty line: passed over')
      return []
    }
    if (row.length !== width) {
      told.refuse(at, '', `has ${row.length} cells where the header has ${width}`)
      return []
    }
    return [{ row, at }]
  })

/** Every case of a table of HTCDS columns. */
export const readTable = (rows: readonly Cells[], told: Told): readonly HtcdsCase[] => {
  const columns = columnsOf(rows, told)
  const passed = new Set(unnamed(columns, rows, told))
  return rowsSaying(rows, columns.headers, told).flatMap(({ row, at }) => {
    if (!isEmpty(row.filter((_, i) => !passed.has(i)))) return [readRow(columns, row, at, told)]
    told.warn(at, '', 'has nothing in it: passed over')
    return []
  })
}
