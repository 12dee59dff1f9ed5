// Tables survive being written and read, and a table whose cells cannot be told apart is refused with its row.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv, writeCsv } from './csv.ts'

test('what is written is read again, whatever the cells hold', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '"', ',', '\n', '\r\n', ' a', 'नाम'))
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(table, fc.constantFrom('\r\n' as const, '\n' as const), (rows, end) => {
      expect(readCsv(writeCsv(rows, end))).toEqual(rows)
    }),
  )
})

test('a byte order mark, both line ends, a last line without one and empty cells are read', () => {
  expect(readCsv('\ufeffa,b\r\n1,\n,"x ""y"", z"')).toEqual([
    ['a', 'b'],
    ['1', ''],
    ['', 'x "y", z'],
  ])
  expect(readCsv('a,b\n1,')).toEqual([
    ['a', 'b'],
    ['1', ''],
  ])
  expect(readCsv('')).toEqual([])
})

test('a quotation mark in the wrong place is refused, and the row is named', () => {
  for (const broken of ['a,b\n1,x"y', 'a,b\n1,"x"y', 'a,b\n1,"x']) {
    expect(() => readCsv(broken)).toThrow(expect.objectContaining({ name: 'Unreadable', row: 2 }))
  }
})
