import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import { en } from '../../words/en/index.ts'
import { hi } from '../../words/hi/index.ts'
import { ne } from '../../words/ne/index.ts'
import { comparable, compare, REASONS, toTell, warningOf } from './compare.ts'
import { changedWords, type Piece } from './words.ts'

const first = entry(
  'statement-taken',
  {
    span: { from: at('12 Sep 11:00'), to: at('12 Sep 12:10') },
    before: 'magistrate',
    where: 'court',
    language: 'bho',
    present: ['support-person', 'interpreter'],
    interpreter: true,
    support: 'yes',
    lawyer: 'no',
    words: 'The man with the blue lorry gave my uncle an advance. His brother was with him. They took me at night.',
    persons: 'The man with the blue lorry\nHis brother\nMy uncle',
    places: 'Kilns east of the canal',
    acts: ['paid', 'taken'],
  },
  { madeAt: at('12 Sep 12:20'), author: 'asha__________________' },
)
const night = entry(
  'note',
  { text: 'She was kept at Basantpur station for the night.' },
  { madeAt: at('29 Oct 23:00') },
)
const second = entry(
  'statement-taken',
  {
    span: { from: at('30 Oct 21:05'), to: at('30 Oct 21:25') },
    before: 'police',
    where: 'station',
    language: 'hi',
    present: ['police'],
    support: 'no',
    lawyer: 'no',
    words: 'A man with a lorry gave my uncle an advance. I went with them because I wished to.',
    persons: 'a man with a lorry\nmy uncle',
    places: 'Kilns near the canal',
    acts: ['paid', 'own-wish'],
  },
  { madeAt: at('30 Oct 21:30'), author: 'kavita________________' },
)
const book = [first, night, second]
const both = compare(book, second.id, first.id)
const field = (name: string) => both?.fields.find((it) => it.field === name)

describe('two statements, the second after a night at the station', () => {
  test('stand side by side, the earlier first, whichever was named first', () => {
    expect([both?.earlier.id, both?.later.id]).toEqual([first.id, second.id])
    expect(compare(book, first.id, second.id)?.earlier.id).toBe(first.id)
  })

  test('persons, places and acts are gained and lost, each as she called it', () => {
    expect(field('persons')).toMatchObject({
      lost: ['The man with the blue lorry', 'His brother'],
      gained: ['a man with a lorry'],
      agreement: 'differ',
    })
    expect(field('places')).toMatchObject({ lost: ['Kilns east of the canal'], gained: ['Kilns near the canal'] })
    expect(field('acts')).toMatchObject({ lost: ['taken'], gained: ['own-wish'] })
  })

  test('who was there, where, in which language and how long are told', () => {
    expect(field('present')).toMatchObject({ lost: ['support-person', 'interpreter'], gained: ['police'] })
    expect(field('support')).toMatchObject({ first: 'yes', second: 'no', agreement: 'differ' })
    expect(field('lawyer')?.agreement).toBe('same')
    expect(field('where')).toMatchObject({ first: 'court', second: 'station' })
    expect(field('interpreter')?.agreement).toBe('blank')
    expect(both?.took).toEqual([70 * 60_000, 20 * 60_000])
    expect(Math.floor((both?.between ?? 0) / 86_400_000)).toBe(48)
    expect(both?.amid.map((it) => it.id)).toEqual([night.id])
  })

  test('her words are compared word by word, and put together again they are her words', () => {
    const words = field('words')?.words
    const own = (pieces: readonly Piece[] = []) => pieces.filter((it) => it.own).map((it) => it.text.trim())
    expect(own(words?.first)).toContain('His brother was with him. They took me at night')
    expect(own(words?.second)).toContain('I went with them because I wished to')
    expect(words?.first.map((it) => it.text).join('')).toBe(first.body?.['words'])
  })

  test('trauma, memory and an interpreter are offered as reasons, and that it was shorter and elsewhere', () => {
    expect(both?.reasons).toEqual(REASONS)
    for (const words of [en, hi, ne]) expect(Object.keys(words.proof.reasons)).toEqual([...REASONS])
  })

  test('the word false never appears, in what is compared or in what is said of it', () => {
    const said = (it: unknown): readonly string[] =>
      typeof it === 'string' ? [it] : typeof it === 'object' && it !== null ? Object.values(it).flatMap(said) : []
    const wrong = said([both, en.proof, hi.proof, ne.proof]).filter((it) => /false|\blied?\b|झूठ|झुट|असत्य/i.test(it))
    expect(wrong).toEqual([])
  })

  test('the earlier recorder is told, and whoever wrote the later one is not told of their own', () => {
    expect(toTell([first, night], second)).toEqual([first.author])
    expect(toTell([first], { kind: 'statement-taken', author: first.author })).toEqual([])
    expect(toTell([first], { kind: 'note', author: second.author })).toEqual([])
  })

  test('what cannot be compared is not', () => {
    expect(compare(book, first.id, first.id)).toBe(null)
    expect(compare(book, first.id, night.id)).toBe(null)
    expect(compare([{ ...first, body: null }, second], first.id, second.id)).toBe(null)
    expect(comparable(book, first.id).map((it) => it.id)).toEqual([second.id])
    expect(comparable(book, night.id)).toEqual([])
  })
})

describe('in Nepal', () => {
  const told = (warnedAt?: string, certifiedAt?: string) =>
    warningOf({ ...first, body: { ...first.body, country: 'NP', warnedAt, certifiedAt } })?.told

  test('the warning under HTTCA 15(6) is owed before certifying', () => {
    expect(warningOf(first)).toBe(null)
    expect(told()).toBe('owed')
    expect(told(at('12 Sep 11:00 NPT'), at('12 Sep 12:00 NPT'))).toBe('before')
    expect(told(at('12 Sep 12:01 NPT'), at('12 Sep 12:00 NPT'))).toBe('after')
    expect(told(undefined, at('12 Sep 12:00 NPT'))).toBe('after')
    expect(warningOf({ ...first, body: { ...first.body, place: { name: 'Biratnagar', district: 'NP-104' } } })).toEqual(
      {
        provision: 'statement-changed',
        citation: 'HTTCA s.15(6)',
        told: 'owed',
      },
    )
  })
})

describe('words', () => {
  const own = (a: string, b: string) => {
    const it = changedWords(a, b)
    const only = (pieces: readonly Piece[]) => pieces.filter((one) => one.own).map((one) => one.text)
    return [only(it.first), only(it.second)]
  }

  test('in Devanagari a word keeps its vowel signs and its conjuncts', () => {
    expect(own('उ हमरा के रात में ले गइल।', 'उ हमरा के दिन में ले गइल।')).toEqual([['रात'], ['दिन']])
    expect(own('क्षत्रिय टोला', 'क्षेत्रिय टोला')).toEqual([['क्षत्रिय'], ['क्षेत्रिय']])
    expect(own('कर्\u200dम', 'कर्म')).toEqual([[], []])
    expect(own('\u0958', '\u0915\u093c')).toEqual([[], []])
  })

  test('signs and spaces between words change nothing', () => {
    expect(changedWords('They took me, at night.', 'they took me at night').same).toBe(true)
  })

  test('whatever two texts say, put together again each is itself, and what is shared is shared in the same order', () => {
    const some = fc.array(fc.constantFrom('रात', 'में', 'he', 'went', 'canal', '।', ' ', '\n'), { maxLength: 40 })
    fc.assert(
      fc.property(some, some, (a, b) => {
        const it = changedWords(a.join(' '), b.join(' '))
        expect(it.first.map((one) => one.text).join('')).toBe(a.join(' '))
        expect(it.second.map((one) => one.text).join('')).toBe(b.join(' '))
        const shared = (pieces: readonly Piece[]) =>
          pieces
            .filter((one) => !one.own)
            .flatMap((one) => one.text.match(/[\p{L}\p{M}]+/gu) ?? [])
            .join(' ')
        expect(shared(it.first)).toBe(shared(it.second))
      }),
      { numRuns: 300 },
    )
  })

  test('two long statements are compared while one waits', () => {
    const long = (n: number) => Array.from({ length: 1500 }, (_, i) => `शब्द${(i * n) % 701}`).join(' ')
    const began = performance.now()
    expect(changedWords(long(3), long(5)).same).toBe(false)
    expect(performance.now() - began).toBeLessThan(4000)
  })
})
