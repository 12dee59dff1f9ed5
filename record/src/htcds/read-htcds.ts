// The door of reading: bytes of a file that somebody was given, HTCDS in any of its forms or a table of CTDC. Tolerant in what it
// takes, and it says everything it did; with a question open or anything refused, it gives no case at all.
import type { Answers, Format, HtcdsCase, Reading } from './case.ts'
import { CTDC_FORMAT, ctdcColumns, readCtdc } from './ctdc/read.ts'
import { FORM_FORMAT, readForm } from './read/form.ts'
import { JSON_FORMAT, readJson } from './read/json.ts'
import { readTable, TABLE_FORMAT } from './read/table.ts'
import { startTelling, type Told } from './read/told.ts'
import { fieldLabelled, meaningOf } from './standard/names.ts'
import { readCsv, Unreadable } from './text/csv.ts'

type Cells = readonly string[]

const htcdsColumns = (header: Cells): number =>
  header.filter((it) => meaningOf(it.trim()).is !== 'foreign' || fieldLabelled(it) !== null).length

/** A table is whichever it has more columns of; two tables of one sort never look like the other. */
const readRows = (rows: readonly Cells[], told: Told): { format: Format; cases: readonly HtcdsCase[] } => {
  const header = rows[0] ?? []
  if (header.length === 1 && /[;\t]/.test(header[0] ?? '')) {
    throw new Unreadable(1, 'its columns are parted by something else than commas: save it as CSV with commas')
  }
  const htcds = htcdsColumns(header)
  const ctdc = ctdcColumns(header)
  if (htcds + ctdc > 0) {
    return ctdc > htcds
      ? { format: CTDC_FORMAT, cases: readCtdc(rows, told) }
      : { format: TABLE_FORMAT, cases: readTable(rows, told) }
  }
  throw new Unreadable(1, 'no column of it is known: it is neither HTCDS nor a table of CTDC')
}

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(/^\ufeff/, '')
  } catch {
    throw new Unreadable(null, 'it is not text in UTF-8: save it as CSV in UTF-8, as JSON or as XML')
  }
}

const read = (bytes: Uint8Array, told: Told): { format: Format; cases: readonly HtcdsCase[] } => {
  const text = textOf(bytes)
  const first = text.trimStart()[0]
  if (first === undefined) throw new Unreadable(null, 'it is empty')
  if (first === '{' || first === '[') return { format: JSON_FORMAT, cases: readJson(text, told) }
  if (first === '<') return { format: FORM_FORMAT, cases: readForm(text, told) }
  return readRows(readCsv(text), told)
}

const reading = (of: (told: Told) => { format: Format; cases: readonly HtcdsCase[] }, answers: Answers): Reading => {
  const told = startTelling(answers)
  let found: { format: Format | null; cases: readonly HtcdsCase[] } = { format: null, cases: [] }
  try {
    found = of(told)
    if (found.cases.length === 0 && !told.stopped()) told.refuse(null, '', 'no case is in it')
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    told.refuse(error.row, '', error.message)
  }
  const { warnings, questions, refusals } = told.all()
  const cases = questions.length + refusals.length > 0 ? [] : found.cases
  return { format: found.format, cases, warnings, questions, refusals }
}

/** Reads a file. `answers` are the choices somebody made, by the id of the question. Never throws for what a file holds. */
export const readHtcds = (bytes: Uint8Array, answers: Answers = {}): Reading =>
  reading((told) => read(bytes, told), answers)

/** The same for a table that was taken out of a spreadsheet. */
export const readHtcdsRows = (rows: readonly Cells[], answers: Answers = {}): Reading =>
  reading((told) => readRows(rows, told), answers)
