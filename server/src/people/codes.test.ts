// Codes that are read aloud and typed.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asTyped, newCode, newId } from './codes.ts'

test('a code has no letter that is taken for another, and is what it was however it is typed', () => {
  for (let i = 0; i < 200; i++) {
    const code = newCode(8, 4)
    expect(code).toMatch(/^[2-9A-HJKMNP-TVWXYZ]{4}-[2-9A-HJKMNP-TVWXYZ]{4}$/)
    expect(asTyped(`  ${code.toLowerCase().replace('-', ' – ')}`)).toBe(code.replace('-', ''))
  }
})

test('digits of Devanagari are the same digits', () => {
  expect(asTyped('१२३ ४५६')).toBe('123456')
})

test('whatever is typed becomes capital letters and digits, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const typed = asTyped(text)
      expect(typed).toMatch(/^[0-9A-Z]*$/)
      expect(asTyped(typed)).toBe(typed)
    }),
  )
})

test('ids never repeat and are of the form the record takes', () => {
  const ids = Array.from({ length: 1000 }, newId)
  expect(new Set(ids).size).toBe(1000)
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/)
})
