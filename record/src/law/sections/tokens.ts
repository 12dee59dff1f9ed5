// A line of typed sections, cut into codes, numbers and what stands between. Every digit lands in a token: nothing is lost here.
import { isLettered, nameAt, type ReadCode } from './codes.ts'

export type Token =
  | { readonly sort: 'code'; readonly code: ReadCode; readonly text: string }
  | { readonly sort: 'section'; readonly section: string; readonly text: string }
  | { readonly sort: 'between' }
  | { readonly sort: 'word'; readonly text: string }
  /** Digits that are no section: a date, a year, a number too long. */
  | { readonly sort: 'unclear'; readonly text: string }

const DEVANAGARI_ZERO = 0x966

// As Hindi and Nepali texts letter their sections and clauses: 366ए, (क).
const LETTER_AFTER: Readonly<Record<string, string>> = {
  ए: 'A',
  अ: 'A',
  क: 'A',
  बी: 'B',
  ख: 'B',
  सी: 'C',
  ग: 'C',
  डी: 'D',
  घ: 'D',
}
const CLAUSES = 'कखगघङचछजझञटठडढणत'

const inLatin = (text: string): string =>
  text
    .replace(
      /(\d)\s?(ए|अ|क|बी|ख|सी|ग|डी|घ)(?![\p{L}\p{M}.0])/gu,
      (_, digit: string, letter: string) => `${digit}${LETTER_AFTER[letter]}`,
    )
    .replace(/\(\s?([क-त])\s?\)/gu, (whole, letter: string) => {
      const at = CLAUSES.indexOf(letter)
      return at < 0 ? whole : `(${String.fromCharCode('a'.charCodeAt(0) + at)})`
    })

/** Latin digits, one kind of bracket, dash and quote. Fractions and ligatures are spelt out. */
export const plainText = (given: string): string =>
  inLatin(
    given
      .replace(/[०-९]/g, (it) => String(it.charCodeAt(0) - DEVANAGARI_ZERO))
      .normalize('NFKC')
      .replace(/[[{]/g, '(')
      .replace(/[\]}]/g, ')')
      .replace(/[‐-―−]/g, '-')
      .replace(/[\u00a0\u200b-\u200d\ufeff]/g, ' ')
      .replace(/\r\n?/g, '\n'),
  )

const SPACE = /(?:[^\S\n]|[.:'"“”‘’*_|°॰])+/uy
const NOISE =
  /(?:u\/ss?|u\/sec|dt|dated|की|का|में|under\s+sections?|sections?|secs?|sub-?sections?|धाराएँ|धाराओं|धारा|दफ़ा|दफा|के\s+तहत|अंतर्गत|अन्तर्गत|of|the|act|अधिनियम|एक्ट|ऐन|no)(?![\p{L}\p{M}\d])\.?/iuy
const BETWEEN =
  /(?:r\s?\/\s?w|read\s+with|सहपठित|and|with|along\s+with|एवं|और|तथा|व|र)(?![\p{L}\p{M}\d])\.?|[,;\n&+।॥]/iuy
const SLASH = /[/\\]/y
const DATE =
  /(?:0?[1-9]|[12]\d|3[01])(?:[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d|[.-](?:0?[1-9]|1[0-2])[.-]\d\d)(?![\d(])/y
const CASE_NUMBER =
  /(?:FIR|case|crime|कांड|काण्ड|मु[.0]?अ[.0]?सं[.0]?)\s*(?:no\.?|संख्या|सं[.0]?|नं[.0]?)?\s*:?\s*\d+\s*\/\s*\d{2,4}(?!\d)/iuy
const LONG = /\d{4,}/y
const NUMBER = /\d{1,3}(?!\d)/y
const LETTERS = /\s?-?\s?([A-Za-z]{1,2})(?![A-Za-z\p{M}])/uy
const IN_BRACKETS = /[^\S\n]*\(\s*([0-9]{1,2}|[A-Za-z]{1,5})\s*\)/y
const AFTER_STOP = /\.(\d{1,2}|[a-z]{1,4})(?![\p{L}\d])/uy
const LONE_LETTER = /([a-z])(?![\p{L}\p{M}/.])/uy
const RANGE = /\s?-\s?(\d{1,3})(?![\d./])/y
const WORD = /[^\s\d,;/\\&+।॥()]+/uy
const MOST_IN_RANGE = 8

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The name of an Act is no clause: 376 (IPC), 34.ipc. */
const isName = (text: string, at: number, sub: string): boolean =>
  sub.length > 1 && nameAt(text, at)?.length === sub.length

const subAt = (text: string, at: number, follows: boolean): RegExpExecArray | null =>
  matchAt(IN_BRACKETS, text, at) ?? matchAt(AFTER_STOP, text, at) ?? (follows ? matchAt(LONE_LETTER, text, at) : null)

/** `(2)(n)`, `.4`, `(2)n` after a number; how far it reached. */
const subsAt = (text: string, from: number): { readonly subs: readonly string[]; readonly to: number } => {
  const subs: string[] = []
  let at = from
  for (;;) {
    const found = subAt(text, at, subs.length > 0)
    const sub = found?.[1]
    if (!found || !sub || isName(text, at + found[0].lastIndexOf(sub), sub)) return { subs, to: at }
    subs.push(sub)
    at += found[0].length
  }
}

type Numbered = { readonly section: string; readonly to: number }

const subText = (subs: readonly string[]): string =>
  subs.map((it) => `(${/^[A-Z]+$/.test(it) ? it.toLowerCase() : it})`).join('')

const sectionAt = (text: string, from: number, number: string): Numbered => {
  const after = from + number.length
  const letters = matchAt(LETTERS, text, after)
  const lettered = `${number}${letters?.[1]?.toUpperCase() ?? ''}`
  if (letters && isLettered(lettered)) {
    const { subs, to } = subsAt(text, after + letters[0].length)
    const [more = '', ...rest] = subs
    // 376D(A) is 376DA.
    if (/^[A-Z]$/.test(more) && isLettered(lettered + more))
      return { section: `${lettered}${more}${subText(rest)}`, to }
    return { section: `${lettered}${subText(subs)}`, to }
  }
  const { subs, to } = subsAt(text, after)
  const [first = '', ...others] = subs
  // 370(A) is section 370A.
  const inBrackets = `${number}${first.toUpperCase()}`
  if (/^[A-Za-z]{1,2}$/.test(first) && isLettered(inBrackets) && /^[A-Z]/.test(first))
    return { section: `${inBrackets}${subText(others)}`, to }
  return { section: `${number}${subText(subs)}`, to }
}

/** `3-6` is four sections; `143-4` is 143(4). */
const rangeAt = (
  text: string,
  from: number,
  first: Numbered,
): { readonly sections: readonly string[]; readonly to: number } | null => {
  if (!/^\d+$/.test(first.section)) return null
  const found = matchAt(RANGE, text, first.to)
  if (!found?.[1]) return null
  const [low, high] = [Number(first.section), Number(found[1])]
  const to = first.to + found[0].length
  if (high > low && high - low <= MOST_IN_RANGE)
    return { sections: Array.from({ length: high - low + 1 }, (_, i) => String(low + i)), to }
  if (high > low) return { sections: [first.section, found[1]], to }
  return from === first.to ? null : { sections: [`${first.section}(${high})`], to }
}

type Step = { readonly tokens: readonly Token[]; readonly length: number }
type Reader = (text: string, at: number, begins: boolean) => Step | null

const matched = (pattern: RegExp, made: (found: string) => readonly Token[], atWordOnly = false): Reader => {
  return (text, at, begins) => {
    const found = atWordOnly && !begins ? null : matchAt(pattern, text, at)
    return found ? { tokens: made(found[0]), length: found[0].length } : null
  }
}

const unclear = (text: string): readonly Token[] => [{ sort: 'unclear', text }]

const numbers: Reader = (text, at) => {
  const number = matchAt(NUMBER, text, at)?.[0]
  if (!number) return null
  if (Number(number) === 0) return { tokens: unclear(number), length: number.length }
  const one = sectionAt(text, at, number)
  const section = one.section.replace(/^0+/, '')
  const range = rangeAt(text, at, { ...one, section })
  const to = range?.to ?? one.to
  const typed = text.slice(at, to).trim()
  const sections = range?.sections ?? [section]
  return { tokens: sections.map((it) => ({ sort: 'section', section: it, text: typed })), length: to - at }
}

const named: Reader = (text, at, begins) => {
  const name = begins ? nameAt(text, at) : null
  if (!name) return null
  return { tokens: [{ sort: 'code', code: name.code, text: text.slice(at, at + name.length) }], length: name.length }
}

/** In the order in which they are tried. The last takes anything that is left, so that reading always goes on. */
const READERS: readonly Reader[] = [
  matched(SPACE, () => []),
  matched(NOISE, () => [], true),
  matched(CASE_NUMBER, unclear, true),
  named,
  matched(BETWEEN, () => [{ sort: 'between' }]),
  matched(DATE, unclear),
  matched(LONG, unclear),
  numbers,
  matched(SLASH, () => []),
  matched(WORD, (text) => [{ sort: 'word', text }]),
  () => ({ tokens: [], length: 1 }),
]

const isLetterBefore = (text: string, at: number): boolean => at > 0 && /[\p{L}\p{M}]/u.test(text[at - 1] ?? '')

export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const begins = !isLetterBefore(text, at)
    for (const read of READERS) {
      const step = read(text, at, begins)
      if (!step) continue
      tokens.push(...step.tokens)
      at += step.length
      break
    }
  }
  return tokens
}
