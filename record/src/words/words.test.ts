// The dictionary as a whole. The compiler sees a missing word; these tests see a wrong one.
import { describe, expect, test } from 'vitest'
import type { Fields } from '../kind.ts'
import { faultsIn } from '../kind.ts'
import { KIND_NAMES, KINDS, type KindName } from '../kinds/index.ts'
import { clockNamed, periodOf } from '../law/clocks.ts'
import { PROTOCOLS } from '../protocols/index.ts'
import { en } from './en/index.ts'
import { hi } from './hi/index.ts'
import { ne } from './ne/index.ts'
import type { Words } from './shape.ts'

const LANGUAGES: readonly (readonly [string, Words])[] = [
  ['en', en],
  ['hi', hi],
  ['ne', ne],
]
const TRANSLATIONS = LANGUAGES.slice(1)

type Told = readonly [path: string, text: string]

const told = (it: unknown, path = ''): readonly Told[] =>
  typeof it === 'string'
    ? [[path, it]]
    : Object.entries(it as object).flatMap(([name, inner]) => told(inner, path ? `${path}.${name}` : name))

const ENGLISH = new Map(told(en))
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(.*?)\}/g)].map((it) => it[1] ?? '').sort()
const bare = (text: string): string => text.replace(/\{.*?\}/g, '')
/** What of a dictionary breaks a rule, as "path: text", so that a failure reads as a list of things to mend. */
const breaking = (words: Words, breaks: (text: string, path: string) => boolean): readonly string[] =>
  told(words)
    .filter(([path, text]) => breaks(text, path))
    .map(([path, text]) => `${path}: ${text}`)

/** What KINDS says must be worded, read off the fields themselves and not off the English dictionary. */
const kindSays = (name: KindName): readonly Told[] => {
  const { label, headline, fields }: { label: string; headline: string; fields: Fields } = KINDS[name]
  const inFields = Object.entries(fields).flatMap(([field, it]) => {
    const plain = it.help === undefined && it.choices === undefined
    const choices = Object.entries(it.choices ?? {}).map(([code, text]) => [`.choices.${code}`, text] as const)
    const parts = plain
      ? [['', it.label] as const]
      : [['.label', it.label] as const, ...(it.help === undefined ? [] : [['.help', it.help] as const]), ...choices]
    return parts.map(([part, text]) => [`kinds.${name}.fields.${field}${part}`, text] as const)
  })
  return [[`kinds.${name}.label`, label], [`kinds.${name}.headline`, headline], ...inFields]
}
const KINDS_SAY = KIND_NAMES.flatMap(kindSays)

describe('every language', () => {
  test.each(LANGUAGES)('words every kind, field, choice and help, and nothing else (%s)', (_, words) => {
    const worded = told({ kinds: words.kinds }).map(([path]) => path)
    expect([...worded].sort()).toEqual(KINDS_SAY.map(([path]) => path).sort())
  })

  test.each(LANGUAGES)('words the same parts of the house (%s)', (_, words) => {
    expect(
      told(words)
        .map(([path]) => path)
        .sort(),
    ).toEqual([...ENGLISH.keys()].sort())
  })

  test.each(LANGUAGES)('names in a headline only fields the kind has (%s)', (_, words) => {
    const strangers = KIND_NAMES.flatMap((name) =>
      placeholders(words.kinds[name].headline).filter((field) => !Object.hasOwn(KINDS[name].fields, field)),
    )
    expect(strangers).toEqual([])
  })

  test.each(LANGUAGES)('fills the same blanks as English in every sentence (%s)', (_, words) => {
    const same = (text: string, path: string) =>
      placeholders(text).join() === placeholders(ENGLISH.get(path) ?? '').join()
    expect(breaking(words, (text, path) => !same(text, path))).toEqual([])
  })

  test.each(LANGUAGES)('has no empty sentence and no stray space (%s)', (_, words) => {
    expect(breaking(words, (text) => text === '' || text !== text.trim() || /\s\s|\s[,।?;]/.test(text))).toEqual([])
  })

  test.each(LANGUAGES)('never raises its voice (%s)', (_, words) => {
    expect(breaking(words, (text) => /[!！]/.test(text))).toEqual([])
  })

  test.each(LANGUAGES)('never shortens the Child Welfare Committee to letters (%s)', (_, words) => {
    expect(breaking(words, (text) => /c\.?w\.?c|सी\s?डब्ल्यू\s?सी|सि\s?डब्लु\s?सि/i.test(text))).toEqual([])
  })

  test.each(LANGUAGES)('has a sentence for every fault a form can find (%s)', (_, words) => {
    expect([...faultsFound()].filter((reason) => !Object.hasOwn(words.faults, reason))).toEqual([])
  })
})

test('English says of a kind what the kind itself says', () => {
  expect(Object.fromEntries(told({ kinds: en.kinds }))).toEqual(Object.fromEntries(KINDS_SAY))
})

describe('Hindi and Nepali', () => {
  // Names of codes nobody spells out go here, should one turn up; FIR, POCSO and the rest have their spoken form.
  const LATIN_ALLOWED: readonly string[] = []
  const latin = (text: string) =>
    (bare(text).match(/\p{Script=Latin}+/gu) ?? []).filter((word) => !LATIN_ALLOWED.includes(word))

  test.each(TRANSLATIONS)('are in Devanagari wherever English has words of its own (%s)', (_, words) => {
    const english = (path: string) => /\p{L}/u.test(bare(ENGLISH.get(path) ?? ''))
    const left = breaking(
      words,
      (text, path) => latin(text).length > 0 || (english(path) && !/\p{Script=Devanagari}/u.test(text)),
    )
    expect(left).toEqual([])
  })

  test.each(TRANSLATIONS)(
    'end a sentence with a danda where English has a full stop, and nowhere else (%s)',
    (_, words) => {
      const end = (text: string) => (/[.।]$/.test(text) ? 'stop' : text.endsWith('?') ? 'question' : 'none')
      expect(breaking(words, (text, path) => end(text) !== end(ENGLISH.get(path) ?? ''))).toEqual([])
      expect(breaking(words, (text) => /[.|॥]/.test(bare(text)))).toEqual([])
    },
  )

  test.each(TRANSLATIONS)('spell every letter in one way, so that finding finds it (%s)', (_, words) => {
    expect(breaking(words, (text) => text !== text.normalize('NFC') || text.includes('\u00a0'))).toEqual([])
  })

  test('keep their own digits: Latin in Hindi, Devanagari in Nepali', () => {
    expect(breaking(hi, (text) => /[०-९]/.test(text))).toEqual([])
    expect(breaking(ne, (text) => /[0-9]/.test(bare(text)))).toEqual([])
  })
})

const UNITS = {
  en: { H: 'hours', D: 'days', M: 'months', Y: 'years?' },
  hi: { H: 'घंटे', D: 'दिन', M: 'महीने', Y: 'साल' },
  ne: { H: 'घण्टा', D: 'दिन', M: 'महिना', Y: 'वर्ष' },
} as const
const AT_ONCE = { en: /at once/i, hi: /तुरंत/, ne: /तुरुन्त/ } as const
const latinDigits = (text: string) => text.replace(/[०-९]/g, (it) => String(it.charCodeAt(0) - 0x966))

/** The spans of time a sentence names, as "24 H". */
const spansIn = (text: string, language: keyof typeof UNITS): readonly string[] =>
  Object.entries(UNITS[language]).flatMap(([unit, word]) =>
    [...latinDigits(text).matchAll(new RegExp(`(\\d+) ${word}`, 'g'))].map((it) => `${it[1]} ${unit}`),
  )

describe.each(PROTOCOLS)('the promise $name', ({ name, law }) => {
  const clock = clockNamed(law)
  const { within, automate } = clock
  const [, number = '', unit] = /^PT?(\d+)([HDMY])$/.exec(periodOf(clock) ?? '') ?? []

  test.each(LANGUAGES)('names the time the law names, and no other (%s)', (language, words) => {
    const { owed } = words.protocols[name]
    // "Every month" needs no number.
    const lawful = automate && unit && number + unit !== '1M' ? [`${number} ${unit}`] : []
    expect(spansIn(owed, language as keyof typeof UNITS)).toEqual(lawful)
    if (within === 'PT0S') expect(owed).toMatch(AT_ONCE[language as keyof typeof AT_ONCE])
  })
})

const BAD: readonly unknown[] = [
  ...['', ' ', 'x', 'x'.repeat(30_000), 'a\u0000b', 'a\ud800b', '2026-99-99', '2026-11-23T09:00'],
  ...[-1, 0.5, 1e15, true, null, [], ['x'], ['other', 'other'], {}],
  { from: '2026-11-02', to: '2026-11-01' },
  { from: 9, to: 2 },
  { from: -1, to: 999 },
  { paise: -1, currency: 'X' },
  { name: '', district: 'x' },
  { text: '', language: '?' },
  { colour: 99, animal: 'owl' },
  { sha256: 'x', media: 'x', size: -1, name: '' },
]

/** Every reason for which a field of any kind is not taken. */
const faultsFound = (): ReadonlySet<string> =>
  new Set(
    Object.values(KINDS).flatMap((it) => [
      ...faultsIn(it, 99, {}).map(({ reason }) => reason),
      ...faultsIn(it, it.version, { noSuchField: 1 }).map(({ reason }) => reason),
      ...Object.keys(it.fields).flatMap((field) =>
        BAD.flatMap((value) => faultsIn(it, it.version, { [field]: value }).map(({ reason }) => reason)),
      ),
    ]),
  )
