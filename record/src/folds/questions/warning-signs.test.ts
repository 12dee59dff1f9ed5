// AC-32: each warning sign and audit pattern is asked exactly once where it stands, and not where it only looks so.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import { LANGUAGE_WORDS } from '../../../testing/languages.ts'
import { SIGNS } from '../../../testing/warning-signs.ts'
import type { Entry } from '../../entry.ts'
import { QUESTIONS } from '../../law/questions/questions.ts'
import { answered, needsLook } from '../asked/answers.ts'
import { keyOf, questions } from '../questions.ts'
import { standing } from '../standing.ts'

const askedAt = (entries: readonly Entry[], now: number) =>
  answered(questions(entries), standing(entries)).filter((it) => needsLook(it, now))
const names = (entries: readonly Entry[], now: number) => askedAt(entries, now).map((it) => it.name)

describe.each(SIGNS)('$name', ({ name, what, fires, not, near, now, nowNear }) => {
  test(`${what}: asked`, () => {
    expect(names(fires(), now)).toEqual([name])
  })

  test(`${not}: not asked`, () => {
    expect(names(near(), nowNear)).toEqual([])
  })

  test(`${what}: its sentence can be said in every language`, () => {
    const [asked] = askedAt(fires(), now)
    for (const words of LANGUAGE_WORDS) {
      const blanks = [...words.questions[name].ask.matchAll(/\{(\w+)\}/g)].map((it) => it[1] ?? '')
      expect(blanks.filter((it) => !asked?.fill[it])).toEqual([])
      expect(words.questions[name].look.length).toBeGreaterThan(1)
    }
  })
})

test('every question of the law has its row, but those over several books', () => {
  const rows = new Set<string>(SIGNS.map((it) => it.name))
  const times = QUESTIONS.slice(0, 7)
  const several = ['rf-repeat', 'audit-same-person', 'same-signer']
  expect(QUESTIONS.filter((it) => !rows.has(it) && !times.includes(it) && !several.includes(it))).toEqual([])
})

const unrelated = (): readonly Entry[] => [
  entry('note', { text: 'She likes tea' }),
  entry('goal-set', { words: { text: 'स्कूल', language: 'hi' }, about: 'school' }),
  entry('her-words', { words: { text: 'ठीक छी', language: 'mai' }, saidAt: at('20 Nov 10:00'), about: 'wants' }),
]

test.each(SIGNS)('$name: an unrelated entry changes nothing', ({ fires }) => {
  const entries = fires()
  expect(questions([...entries, ...unrelated()])).toEqual(questions(entries))
})

test('the order in which entries arrive changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SIGNS), fc.infiniteStream(fc.nat()), ({ fires }, draw) => {
      const entries = fires()
      const shuffled = entries
        .map((it) => ({ it, at: draw.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ it }) => it)
      expect(questions(shuffled)).toEqual(questions(entries))
    }),
    { numRuns: 150 },
  )
})

test('no question has two names for one thing: name, field and entry are its own', () => {
  for (const { fires } of SIGNS) {
    const keys = questions(fires()).map((it) => `${keyOf(it)} ${it.on}`)
    expect(new Set(keys).size).toBe(keys.length)
  }
})

test('no field names a culprit: a question fills its blanks with what was written, a day, a number or a choice', () => {
  for (const { fires } of SIGNS) {
    for (const { fill } of questions(fires())) {
      for (const blank of Object.values(fill).flat())
        expect(['day', 'text', 'number', 'age', 'value', 'part']).toContain(blank.as)
    }
  }
})
