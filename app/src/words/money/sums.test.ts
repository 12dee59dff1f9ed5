// Sums read aloud in three languages.
import { wordsIn } from '@sajha/record'
import { expect, test } from 'vitest'
import type { Speech } from '../speech.ts'
import { sumInWords } from './sums.ts'

const speech = async (language: 'en' | 'hi' | 'ne') =>
  ({ language, words: await wordsIn[language]() }) as unknown as Speech
const rupees = (of: number, currency: 'INR' | 'NPR' = 'INR') => ({ paise: of * 100, currency })

test('a sum is said in crore, lakh, thousand and hundred', async () => {
  const en = await speech('en')
  expect(sumInWords(en, rupees(200_000))).toBe('two lakh rupees')
  expect(sumInWords(en, rupees(1_25_075))).toBe('one lakh twenty-five thousand seventy-five rupees')
  expect(sumInWords(en, rupees(6_250))).toBe('six thousand two hundred fifty rupees')
  expect(sumInWords(en, rupees(0))).toBe('zero rupees')
  expect(sumInWords(en, rupees(123_00_00_000))).toBe('one hundred twenty-three crore rupees')
})

test('and in Hindi and Nepali in their own numbers', async () => {
  expect(sumInWords(await speech('hi'), rupees(30_000))).toBe('तीस हज़ार रुपये')
  expect(sumInWords(await speech('ne'), rupees(2_99_000, 'NPR'))).toBe('दुई लाख उनान्सय हजार रुपैयाँ')
})
