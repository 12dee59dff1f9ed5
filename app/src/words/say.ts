// Sentences with blanks: {name} is filled with what is given, numbers in the digits and groups of the language.
import type { Language } from '@sajha/record'

export type Blanks = Readonly<Record<string, string | number>>

const ZERO = 0x966
/** Nepali is read in its own digits; Hindi in Latin ones by default (docs: look, Devanagari). */
export const digitsOf = (language: Language): 'latin' | 'devanagari' => (language === 'ne' ? 'devanagari' : 'latin')

/** The digits of a text in those of the language. */
export const inDigits = (language: Language, text: string): string =>
  digitsOf(language) === 'latin' ? text : text.replace(/[0-9]/g, (digit) => String.fromCodePoint(ZERO + Number(digit)))

/** Grouped the Indian way: 1,00,000. */
export const grouped = (language: Language, number: number): string => {
  const [whole = '', part] = Math.abs(number).toString().split('.')
  const last = whole.slice(-3)
  const before = whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')
  const text = `${number < 0 ? '−' : ''}${before ? `${before},` : ''}${last}${part ? `.${part}` : ''}`
  return inDigits(language, text)
}

/** Fills the blanks of a sentence. A blank that nothing was given for is left out. */
export const fill = (language: Language, sentence: string, blanks: Blanks = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = blanks[name]
    return typeof value === 'number' ? grouped(language, value) : (value ?? '')
  })
