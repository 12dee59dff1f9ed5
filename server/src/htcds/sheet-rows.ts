// The first sheet of a spreadsheet (.xlsx) as rows of text: what the Excel templates of the standard are filled in with. Values only, as
// people see them: days as 2008-07-21, ticks as TRUE. Formulas count by their last result; nothing in the file is run or fetched.
import { readXml, type XmlElement } from '@sajha/record'
import { strFromU8, unzipSync } from 'fflate'

/** What a spreadsheet may unpack to: some hundred thousand rows, and no bomb. */
const LARGEST = 200_000_000

/** Why a spreadsheet cannot be read, in words. */
export class NoSheet extends Error {}

export const isSpreadsheet = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3

type Parts = Readonly<Record<string, Uint8Array>>

const unpacked = (bytes: Uint8Array): Parts => {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/.*\.(xml|rels)$/.test(name)) return false
        size += originalSize
        if (size > LARGEST) throw new NoSheet('it is larger than any spreadsheet of cases')
        return true
      },
    })
  } catch (error) {
    throw error instanceof NoSheet ? error : new NoSheet('it is no spreadsheet: it cannot be unpacked')
  }
}

const part = (parts: Parts, name: string): XmlElement | null => {
  const bytes = parts[name]
  if (!bytes) return null
  try {
    return readXml(strFromU8(bytes))
  } catch {
    throw new NoSheet(`it is a broken spreadsheet: ${name} cannot be read`)
  }
}

const children = (it: XmlElement | null | undefined, name: string): readonly XmlElement[] =>
  it?.children.filter((one) => one.name === name) ?? []

/** All text inside: a shared string may be told in runs of different looks. What is said aloud of it (rPh) is not part of it. */
const textIn = (it: XmlElement): string =>
  it.name === 't'
    ? it.text
    : it.children
        .filter((one) => one.name !== 'rPh')
        .map(textIn)
        .join('')

const firstSheet = (parts: Parts): XmlElement => {
  const workbook = part(parts, 'xl/workbook.xml')
  const [sheet] = children(children(workbook, 'sheets')[0], 'sheet')
  const links = children(part(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship')
  const target = links.find((it) => it.attributes['Id'] === sheet?.attributes['id'])?.attributes['Target'] ?? ''
  const found = part(parts, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  if (!found) throw new NoSheet('it has no sheet')
  return found
}

/** Number formats that show a day: Excel's own, and those made of letters for years, months or days. */
const dayFormats = (parts: Parts): readonly boolean[] => {
  const styles = part(parts, 'xl/styles.xml')
  const own = new Map(
    children(children(styles, 'numFmts')[0], 'numFmt').map((it) => [
      it.attributes['numFmtId'],
      it.attributes['formatCode'],
    ]),
  )
  const showsDay = (id: string): boolean => {
    const code = own.get(id)?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    return code === undefined ? /^(1[4-7]|22|2[7-9]|3[0-6]|5\d)$/.test(id) : /[yd]/i.test(code)
  }
  return children(children(styles, 'cellXfs')[0], 'xf').map((it) => showsDay(it.attributes['numFmtId'] ?? '0'))
}

/** Day 60 of Excel's own count is 29 February 1900, which never was. */
const dayOf = (serial: number, since1904: boolean): string =>
  Temporal.PlainDate.from(since1904 ? '1904-01-01' : '1899-12-30')
    .add({ days: Math.floor(serial) })
    .toString()

type Sheet = { readonly strings: readonly string[]; readonly days: readonly boolean[]; readonly since1904: boolean }

const number = (text: string, style: string | undefined, { days, since1904 }: Sheet): string => {
  const serial = Number(text)
  const isDay = style !== undefined && days[Number(style)] === true && serial >= 61 && serial < 110_000
  return isDay ? dayOf(serial, since1904) : text
}

const textOf = (cell: XmlElement, sheet: Sheet): string => {
  const { t, s } = cell.attributes
  const text = children(cell, 'v')[0]?.text ?? ''
  if (t === 's') return sheet.strings[Number(text)] ?? ''
  if (t === 'inlineStr') return children(cell, 'is').map(textIn).join('')
  if (t === 'b') return text === '1' ? 'TRUE' : 'FALSE'
  return t === undefined || t === 'n' ? number(text, s, sheet) : text
}

/** `AB12` stands in column 27, counted from 0. */
const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0) - 1

const cellsOf = (row: XmlElement, sheet: Sheet): readonly string[] => {
  const cells: string[] = []
  for (const it of children(row, 'c')) {
    const at = columnOf(it.attributes['r'] ?? '')
    if (at < 0 || at > 2000) throw new NoSheet('a cell of it stands nowhere')
    while (cells.length < at) cells.push('')
    cells[at] = textOf(it, sheet)
  }
  return cells
}

/** Every row down to the last that says something, each as wide as the header. Throws `NoSheet`. */
export const sheetRows = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const parts = unpacked(bytes)
  const sheet = firstSheet(parts)
  const told: Sheet = {
    strings: children(part(parts, 'xl/sharedStrings.xml'), 'si').map(textIn),
    days: dayFormats(parts),
    since1904: children(part(parts, 'xl/workbook.xml'), 'workbookPr')[0]?.attributes['date1904'] === '1',
  }
  const rows: (readonly string[])[] = []
  for (const it of children(children(sheet, 'sheetData')[0], 'row')) {
    const at = Number(it.attributes['r'] ?? rows.length + 1) - 1
    if (!(at >= rows.length && at < 1_100_000)) throw new NoSheet('a row of it stands nowhere')
    while (rows.length < at) rows.push([])
    rows.push(cellsOf(it, told))
  }
  const last = rows.findLastIndex((row) => row.some((it) => it.trim() !== ''))
  const width = Math.max(0, ...rows.slice(0, 2).map((it) => filled(it).length))
  return rows.slice(0, last + 1).map((row) => {
    const said = filled(row)
    return [...said, ...Array.from({ length: Math.max(0, width - said.length) }, () => '')]
  })
}

/** Without the empty cells at its end: a cell that was coloured and left empty is none. */
const filled = (row: readonly string[]): readonly string[] => row.slice(0, row.findLastIndex((it) => it !== '') + 1)
