// Tables as text: RFC 4180, with a byte order mark and either line end. Strict about quotes, because a quote in the wrong place moves
// every later cell of its row into another column.

/** What stands in the way of reading a text at all, and in which row (the first is 1); null where no row can be named. */
export class Unreadable extends Error {
  readonly row: number | null
  constructor(row: number | null, what: string) {
    super(what)
    this.name = 'Unreadable'
    this.row = row
  }
}

// One cell and what ends it. The quoted form has no nested choice, so that it takes time in proportion to its length.
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y

const cellText = (quoted: string | undefined, plain: string | undefined): string =>
  quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')

/** The rows of a table, each with its cells as written. A line without anything is a row of one empty cell. Throws `Unreadable`. */
export const readCsv = (given: string): readonly (readonly string[])[] => {
  const text = given.replace(/^\ufeff/, '')
  const rows: string[][] = []
  let row: string[] = []
  // Whether the row is still to get a cell: at the start, and after every comma, so that a comma at the very end leaves an empty one.
  let more = text !== ''
  CELL.lastIndex = 0
  while (more) {
    const cell = CELL.exec(text)
    if (!cell)
      throw new Unreadable(rows.length + 1, 'a quotation mark stands where none may: the cells cannot be told apart')
    row.push(cellText(cell[1], cell[2]))
    const comma = cell[3] === ','
    if (!comma) {
      rows.push(row)
      row = []
    }
    more = comma || CELL.lastIndex < text.length
  }
  return rows
}

const written = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The same table as text, in UTF-8 without a byte order mark. Cells are written as they are: none is changed for a spreadsheet. */
export const writeCsv = (rows: readonly (readonly string[])[], lineEnd: '\r\n' | '\n' = '\r\n'): string =>
  rows.map((row) => `${row.map(written).join(',')}${lineEnd}`).join('')
