// The words of the law: every section, fine, court and fact of the data has its words in each language, and each language keeps its rules.
import { describe, expect, test } from 'vitest'
import { CODES, FAMILIES, ROWS } from '../law/offences/index.ts'
import { CANDIDATE_ATOMS, PERSON_ATOMS } from '../law/offences/when.ts'
import { TRAP_NAMES } from '../law/sections/traps.ts'
import { law as en } from './en/law/index.ts'
import { lawPaper as enPaper } from './en/law/paper.ts'
import { law as hi } from './hi/law/index.ts'
import { lawPaper as hiPaper } from './hi/law/paper.ts'
import type { LawWords } from './law.ts'
import { law as ne } from './ne/law/index.ts'

const LANGUAGES: readonly (readonly [string, LawWords])[] = [
  ['en', en],
  ['hi', hi],
  ['ne', ne],
]

type Told = readonly [path: string, text: string]
const told = (it: unknown, path = ''): readonly Told[] =>
  typeof it === 'string'
    ? [[path, it]]
    : Object.entries(it as object).flatMap(([name, inner]) => told(inner, path ? `${path}.${name}` : name))

const lacking = (of: object, wanted: readonly (string | null)[]) => [
  ...new Set(wanted.filter((it) => it !== null && !Object.hasOwn(of, it))),
]
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((it) => it[1]).sort()
const bare = (text: string) => text.replace(/\{\w+\}/g, '')

describe.each(LANGUAGES)('in %s', (language, words) => {
  test('every section, fine, court, Act, family, trap and reading has words', () => {
    expect(
      lacking(
        words.sections,
        ROWS.map((it) => it.what),
      ),
    ).toEqual([])
    expect(
      lacking(
        words.fines,
        ROWS.map((it) => it.fine),
      ),
    ).toEqual([])
    expect(
      lacking(
        words.courts,
        ROWS.map((it) => it.court),
      ),
    ).toEqual([])
    expect(lacking(words.codes, CODES)).toEqual([])
    expect(lacking(words.families, FAMILIES)).toEqual([])
    expect(lacking(words.traps, TRAP_NAMES)).toEqual([])
    expect(lacking(words.atoms, [...PERSON_ATOMS, ...CANDIDATE_ATOMS])).toEqual([])
  })

  test('no words without a section, fine or court', () => {
    expect(lacking(Object.fromEntries(ROWS.map((it) => [it.what, 1])), Object.keys(words.sections))).toEqual([])
    expect(lacking(Object.fromEntries(ROWS.map((it) => [it.fine, 1])), Object.keys(words.fines))).toEqual([])
    expect(lacking(Object.fromEntries(ROWS.map((it) => [it.court, 1])), Object.keys(words.courts))).toEqual([])
  })

  test('the same blanks as in English, no raised voice, no stray space, one spelling', () => {
    const english = new Map(told(en))
    const wrong = told(words).filter(
      ([path, text]) =>
        blanks(text).join() !== blanks(english.get(path) ?? '').join() ||
        /!|\s\s|^\s|\s$/.test(text) ||
        text !== text.normalize('NFC'),
    )
    expect(wrong).toEqual([])
  })

  test('nobody is called by what was done to them, and nothing is a score', () => {
    expect(told(words).filter(([, text]) => /victim|rescued|score|पीड़ित|पीडित/i.test(text))).toEqual([])
  })

  test('in its own script and digits', () => {
    if (language === 'en') return
    // A clause keeps the letter it has in the Act.
    const latin = told(words).filter(([, text]) => /\p{Script=Latin}/u.test(bare(text)))
    expect(latin).toEqual([])
    expect(told(words).filter(([, text]) => (language === 'hi' ? /[०-९]/ : /[0-9]/).test(bare(text)))).toEqual([])
  })
})

test('the papers say the same in English and Hindi', () => {
  expect(Object.keys(hiPaper)).toEqual(Object.keys(enPaper))
  expect(told(hiPaper).filter(([, text]) => /\p{Script=Latin}|[०-९]|!/u.test(text))).toEqual([])
})
