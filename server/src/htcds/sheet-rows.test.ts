// Spreadsheets as people save them: shared and inline strings, ticks, days, gaps; and what is no spreadsheet is refused in words.
import { readHtcdsRows } from '@sajha/record'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isSpreadsheet, NoSheet, sheetRows } from './sheet-rows.ts'

const spreadsheet = (rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="Cases" sheetId="7" r:id="rId3"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="styles.xml"/><Relationship Id="rId3" Target="worksheets/sheet1.xml"/></Relationships>`,
        'xl/sharedStrings.xml': `<sst><si><t>prs_FirstName</t></si><si><r><t>prs_</t></r><r><t>Birthdate</t></r></si><si><t>मीना</t><rPh><t>Mina</t></rPh></si></sst>`,
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )

const header = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>con_Consent</t></is></c><c r="E1"/></row>`

test('cells are read as people see them, each in its column and row', () => {
  const bytes = spreadsheet(
    `${header}<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" s="1"><v>39650</v></c><c r="D3" t="b"><v>1</v></c><c r="G3" s="2"/></row><row r="4"><c r="B4" s="2"><v>39650.5</v></c><c r="D4" t="str"><f>1=2</f><v>FALSE</v></c></row>`,
  )
  expect(isSpreadsheet(bytes)).toBe(true)
  expect(sheetRows(bytes)).toEqual([
    ['prs_FirstName', 'prs_Birthdate', '', 'con_Consent'],
    ['', '', '', ''],
    ['मीना', '2008-07-21', '', 'TRUE'],
    ['', '2008-07-21', '', 'FALSE'],
  ])
  expect(readHtcdsRows(sheetRows(bytes)).cases.map((it) => [it.row, it.facts])).toEqual([
    [3, { prs_FirstName: 'मीना', prs_Birthdate: '2008-07-21', con_Consent: true }],
    [4, { prs_Birthdate: '2008-07-21', con_Consent: false }],
  ])
})

test('days are counted from 1904 where the workbook says so', () => {
  const workbook = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Cases" r:id="rId3"/></sheets></workbook>`
  const bytes = spreadsheet(`<row r="1"><c r="A1" s="1"><v>38188</v></c></row>`, { 'xl/workbook.xml': workbook })
  expect(sheetRows(bytes)).toEqual([['2008-07-21']])
})

test.each([
  ['a zip of something else', zipSync({ 'a.txt': strToU8('x') })],
  ['half a zip', spreadsheet(header).slice(0, 100)],
  ['a sheet that is no XML', spreadsheet('<row r="1">')],
  ['rows that run backwards', spreadsheet(`<row r="2"/><row r="1"/>`)],
])('%s is refused in words', (_, bytes) => {
  expect(() => sheetRows(bytes)).toThrow(NoSheet)
})
