// Figures as people write them: either set of digits, with or without commas; and as they are read, 1,00,000.

/** `0-9` or `०-९`, as the screen shows them. Both are always understood. */
export type Digits = 'latin' | 'devanagari'

const ZERO = 0x966

/** Latin digits only, without commas, spaces or the sign of a currency. */
const bare = (text: string): string =>
  text
    .replace(/[\u0966-\u096f]/g, (digit) => String((digit.codePointAt(0) ?? ZERO) - ZERO))
    .replace(/[,\s\u00a0\u20b9]/g, '')

/** A whole number, or nothing when the text is not one or is too large to count exactly. */
export const wholeOf = (text: string): number | undefined => {
  const figures = bare(text)
  const number = Number(figures)
  return /^\d+$/.test(figures) && Number.isSafeInteger(number) ? number : undefined
}

/** Rupees and paise in paise, counted in letters and not in fractions. */
export const paiseOf = (text: string): number | undefined => {
  const [, rupees = '', paise = ''] = /^(\d+)(?:\.(\d{0,2}))?$/.exec(bare(text)) ?? []
  return rupees === '' ? undefined : wholeOf(`${rupees}${paise.padEnd(2, '0')}`)
}

const written = (digits: Digits, useGrouping = true) =>
  new Intl.NumberFormat('en-IN', { numberingSystem: digits === 'latin' ? 'latn' : 'deva', useGrouping })

/** Grouped the Indian way: 1,00,000. */
export const grouped = (number: number, digits: Digits = 'latin'): string => written(digits).format(number)

/** A year is not a count: 2011. */
export const ungrouped = (number: number, digits: Digits = 'latin'): string => written(digits, false).format(number)

/** Rupees, with paise only when there are some. */
export const rupees = (paise: number, digits: Digits = 'latin'): string => {
  const whole = grouped(Math.floor(paise / 100), digits)
  const rest = paise % 100
  if (rest === 0) return whole
  const pair = String(rest).padStart(2, '0')
  return `${whole}.${digits === 'latin' ? pair : [...pair].map((it) => String.fromCodePoint(ZERO + Number(it))).join('')}`
}
