// The language a page speaks: its words, its digits, and who is who.
import type { Language, Words } from '@sajha/record'
import type { Named } from '../../people/names-of.ts'

export type Speech = {
  readonly language: Language
  readonly words: Words
  readonly people: Readonly<Record<string, Named>>
}

const ZERO = 0x966

/** Nepali is read in its own digits; Hindi in Latin ones. */
export const inDigits = ({ language }: Pick<Speech, 'language'>, text: string): string =>
  language === 'ne' ? text.replace(/[0-9]/g, (digit) => String.fromCodePoint(ZERO + Number(digit))) : text

/** Grouped the Indian way: 1,00,000. */
export const grouped = (speech: Pick<Speech, 'language'>, number: number): string => {
  const whole = String(number)
  const before = whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')
  return inDigits(speech, before ? `${before},${whole.slice(-3)}` : whole)
}

/** Fills the blanks of a sentence; numbers in the digits of the language. */
export const fill = (
  speech: Pick<Speech, 'language'>,
  sentence: string,
  blanks: Readonly<Record<string, string | number>>,
): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = blanks[name] ?? ''
    return typeof value === 'number' ? grouped(speech, value) : value
  })

/** Text as HTML shows it. Everything that people wrote passes here. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`).replaceAll('\n', '<br>')
