import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grouped, paiseOf, rupees, ungrouped, wholeOf } from './figures.ts'

test('a year stands without groups in both sets of digits', () => {
  expect(ungrouped(2011)).toBe('2011')
  expect(ungrouped(2011, 'devanagari')).toBe('२०११')
})

test('a lakh is grouped the Indian way in both sets of digits', () => {
  expect(grouped(100_000)).toBe('1,00,000')
  expect(grouped(100_000, 'devanagari')).toBe('१,००,०००')
})

test('a number is understood in whichever digits it was typed, with commas or without', () => {
  expect(wholeOf('1,25,000')).toBe(125_000)
  expect(wholeOf('१२५०००')).toBe(125_000)
  expect(wholeOf('४ 2')).toBe(42)
})

test('what is no whole number is no number', () => {
  for (const text of ['', '-3', '2.5', 'ten', '1e5', '99999999999999999999'])
    expect(wholeOf(text), text).toBeUndefined()
})

test('rupees and paise are counted in paise, to the last one', () => {
  expect(paiseOf('12,000')).toBe(1_200_000)
  expect(paiseOf('0.05')).toBe(5)
  expect(paiseOf('1.5')).toBe(150)
  expect(paiseOf('₹ १२.५०')).toBe(1_250)
  expect(paiseOf('1.234')).toBeUndefined()
  expect(paiseOf('.')).toBeUndefined()
})

test('whatever amount is shown is read back as the same amount', () => {
  const digits = fc.constantFrom('latin', 'devanagari' as const)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), digits, (paise, kind) => {
      expect(paiseOf(rupees(paise, kind === 'latin' ? 'latin' : 'devanagari'))).toBe(paise)
    }),
  )
})
