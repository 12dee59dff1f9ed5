// Whole sums in words, as on a cheque: "two lakh twenty-five thousand rupees". For people who check a figure by reading it aloud.
import type { Money } from '@sajha/record'
import { fill } from '../say.ts'
import type { Speech } from '../speech.ts'

const GROUPS = [
  ['crore', 10_000_000],
  ['lakh', 100_000],
  ['thousand', 1000],
  ['hundred', 100],
] as const

const numberInWords = (speech: Speech, value: number): string => {
  const { numbers } = speech.words
  const upTo99 = numbers.upTo99.split(' ')
  let left = value
  const parts: string[] = []
  for (const [name, size] of GROUPS) {
    const n = Math.floor(left / size)
    if (n === 0) continue
    parts.push(fill(speech.language, numbers[name], { n: n < 100 ? (upTo99[n] ?? '') : numberInWords(speech, n) }))
    left %= size
  }
  if (left > 0 || parts.length === 0) parts.push(upTo99[left] ?? '')
  return parts.join(' ')
}

/** Paise are left out: a sum of the law has none. */
export const sumInWords = (speech: Speech, { paise, currency }: Money): string =>
  fill(speech.language, speech.words.numbers[currency], { words: numberInWords(speech, Math.floor(paise / 100)) })
