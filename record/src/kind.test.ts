import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleBody } from '../testing/samples.ts'
import {
  age,
  alias,
  attachment,
  choice,
  choices,
  day,
  entryRef,
  type Field,
  key,
  language,
  moment,
  money,
  optional,
  person,
  place,
  span,
  text,
  value,
  whole,
  words,
  yesNo,
} from './fields.ts'
import { type Body, faultsIn, jsonSchemaOf, type Kind, kind, upgraded } from './kind.ts'
import { KINDS } from './kinds/index.ts'

const draft = {
  book: 'case',
  version: 1,
  compartment: 'care',
  writtenBy: ['caseworker'],
  label: 'A visit',
  headline: 'A visit',
} as const

const of = (field: Field): Kind => kind('trial', { ...draft, fields: { it: field } })
const reasons = (field: Field, given: unknown) => faultsIn(of(field), 1, { it: given }).map((it) => it.reason)

describe('a kind', () => {
  test('is refused when it would count a name, a place or free text', () => {
    for (const field of [text('Name'), place('Where'), words('Words'), moment('When'), person('Who')])
      expect(() => kind('trial', { ...draft, fields: { it: field }, countedBy: ['it'] })).toThrow('may not be counted')
    expect(() => kind('trial', { ...draft, fields: { it: yesNo('Yes') }, countedBy: ['it'] })).not.toThrow()
  })

  test('is refused when its headline names a field that is not there', () => {
    expect(() => kind('trial', { ...draft, fields: { it: text('What') }, headline: 'Told {who}' })).toThrow('"who"')
  })

  test('is refused when a field name is more than letters', () => {
    for (const name of ['two_words', 'a1', 'Upper', '__proto'])
      expect(() => kind('trial', { ...draft, fields: { [name]: text('What') } })).toThrow('letters only')
  })

  test('of the list takes its own sample', () => {
    for (const it of Object.values(KINDS) as readonly Kind[])
      expect(faultsIn(it, it.version, sampleBody(it)), it.name).toEqual([])
  })

  test('of the list has a JSON Schema that names its required fields', () => {
    for (const it of Object.values(KINDS) as readonly Kind[]) {
      const required = Object.entries(it.fields).flatMap(([name, field]) => (field.optional ? [] : [name]))
      const schema = jsonSchemaOf(it) as { readonly required?: readonly string[] }
      expect([...(schema.required ?? [])].sort(), it.name).toEqual(required.sort())
    }
  })
})

describe('a body', () => {
  const visit = kind('trial', { ...draft, fields: { note: text('Note'), how: optional(text('How')) } })

  test('is good when every required field is there and no other', () => {
    expect(faultsIn(visit, 1, { note: 'Well' })).toEqual([])
    expect(faultsIn(visit, 1, { note: 'Well', how: 'On foot' })).toEqual([])
  })

  test('that lacks a field says which', () => {
    expect(faultsIn(visit, 1, {})).toEqual([{ field: 'note', reason: 'missing' }])
  })

  test('with a field that is not there says which', () => {
    expect(faultsIn(visit, 1, { note: 'Well', weather: 'rain' })).toEqual([
      { field: 'weather', reason: 'unknown-field' },
    ])
  })

  test('of a version that nobody wrote is not read', () => {
    expect(faultsIn(visit, 2, { note: 'Well' })).toEqual([{ field: '', reason: 'unknown-version' }])
  })

  test('that is no object at all has one fault', () => {
    for (const it of [null, undefined, 'text', 7, []]) expect(faultsIn(visit, 1, it)).toHaveLength(1)
  })

  test('of anything whatever is judged and never breaks the judge', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...(Object.values(KINDS) as Kind[])), (given, it) => {
        expect(Array.isArray(faultsIn(it, it.version, given))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a field of', () => {
  test('text takes what people write in any script, and nothing hidden in it', () => {
    expect(reasons(text('What'), 'रानीगंज में मिली\tfound')).toEqual([])
    expect(reasons(text('What'), '')).toContain('empty')
    expect(reasons(text('What'), '  \n ')).toEqual(['empty'])
    expect(reasons(text('What'), 'x'.repeat(501))).toEqual(['too-long'])
    expect(reasons(text('What', { long: true }), 'x'.repeat(20_000))).toEqual([])
    expect(reasons(text('What', { long: true }), 'x'.repeat(20_001))).toEqual(['too-long'])
    for (const hidden of ['\u202e', '\u2066', '\u0000', '\u0007', '\u007f'])
      expect(reasons(text('What'), `a${hidden}b`)).toEqual(['hidden-characters'])
    expect(reasons(text('What'), 'a\ud800')).toEqual(['broken-characters'])
  })

  test('words says in which language they were spoken', () => {
    expect(reasons(words('Words'), { text: 'बात', language: 'mai' })).toEqual([])
    expect(reasons(words('Words'), { text: 'बात', language: 'Maithili' })).toEqual(['not-a-language'])
    expect(reasons(words('Words'), { text: 'बात' })).toHaveLength(1)
  })

  test('moment wants the offset of the place', () => {
    expect(reasons(moment('When'), '2026-11-23T09:00+05:30')).toEqual([])
    expect(reasons(moment('When'), '2026-11-23T09:00')).toEqual(['not-a-moment'])
    expect(reasons(moment('When'), 1_795_000_000)).toHaveLength(1)
  })

  test('day is an interval whose words are kept, and never ends before it begins', () => {
    expect(reasons(day('On'), { from: '2026-11-13', to: '2026-11-16', said: 'around Chhath' })).toEqual([])
    expect(reasons(day('On'), { from: '2026-11-16', to: '2026-11-13' })).toEqual(['ends-before-it-begins'])
    expect(reasons(day('On'), { from: '2026-02-29', to: '2026-03-01' })).toEqual(['not-a-day'])
  })

  test('span keeps what cannot be, for it is asked about and not refused', () => {
    const backwards = { from: '2026-11-23T16:00+05:30', to: '2026-11-23T11:00+05:30' }
    expect(reasons(span('From to'), backwards)).toEqual([])
  })

  test('choice and choices take what is offered, each once', () => {
    const offered = { yes: 'Yes', no: 'No' }
    expect(reasons(choice('Was it', offered), 'yes')).toEqual([])
    expect(reasons(choice('Was it', offered), 'maybe')).toEqual(['not-a-choice'])
    expect(reasons(choice('Was it', offered), 'toString')).toEqual(['not-a-choice'])
    expect(reasons(choices('Which', offered), ['yes', 'no'])).toEqual([])
    expect(reasons(choices('Which', offered), ['yes', 'yes'])).toEqual(['twice'])
    expect(reasons(choices('Which', offered), [])).toEqual(['empty'])
  })

  test('whole and money take no fractions and nothing below nought', () => {
    expect(reasons(whole('How many', { min: 0, max: 15 }), 3)).toEqual([])
    expect(reasons(whole('How many', { min: 0, max: 15 }), 16)).toEqual(['too-large'])
    expect(reasons(whole('How many'), 1.5)).toEqual(['not-a-number'])
    expect(reasons(money('How much'), { paise: 3_000_000, currency: 'INR' })).toEqual([])
    expect(reasons(money('How much'), { paise: -1, currency: 'INR' })).toEqual(['too-small'])
    expect(reasons(money('How much'), { paise: 1, currency: 'USD' })).toEqual(['not-a-choice'])
  })

  test('age is an interval of years', () => {
    expect(reasons(age('Age'), { from: 14, to: 16 })).toEqual([])
    expect(reasons(age('Age'), { from: 16, to: 14 })).toEqual(['ends-before-it-begins'])
    expect(reasons(age('Age'), { from: 0, to: 131 })).toEqual(['too-large'])
  })

  test('ids, keys, places, attachments and aliases take only their own form', () => {
    const sha256 = 'a'.repeat(43)
    const good: readonly (readonly [Field, unknown])[] = [
      [person('Who'), 'kavita________________'],
      [entryRef('Which'), sha256],
      [key('Key'), 'k'.repeat(43)],
      [language('Speaks'), 'zh-Hant-TW'],
      [place('Where'), { name: 'Devipur', district: 'IN-203' }],
      [attachment('Copy'), { sha256, media: 'image/jpeg', size: 0, name: 'copy' }],
      [alias('Called'), { colour: 3, animal: 'myna' }],
      [value('New'), null],
    ]
    for (const [field, it] of good) expect(reasons(field, it), field.sort).toEqual([])
    const bad: readonly (readonly [Field, unknown])[] = [
      [person('Who'), 'Kavita Devi'],
      [entryRef('Which'), 'short'],
      [key('Key'), 'with space in it and long enough'],
      [language('Speaks'), 'the language of her village'],
      [place('Where'), { name: 'Devipur', district: '203' }],
      [attachment('Copy'), { sha256: 'x', media: 'image/jpeg', size: 1, name: 'copy' }],
      [attachment('Copy'), { sha256, media: 'image', size: 1, name: 'copy' }],
      [alias('Called'), { colour: 6, animal: 'myna' }],
      [alias('Called'), { colour: 1, animal: 'owl' }],
    ]
    for (const [field, it] of bad) expect(reasons(field, it), field.sort).toHaveLength(1)
  })
})

test('a body of an early version is lifted one version at a time, and a body of today is left alone', () => {
  const step = (from: string, to: string) => (given: Body) => {
    const { [from]: moved, ...rest } = given
    return { ...rest, [to]: moved }
  }
  const renamed = kind('trial', {
    ...draft,
    version: 3,
    fields: { note: text('Note') },
    earlier: [
      { version: 2, fields: { remark: text('Remark') }, upgrade: step('remark', 'note') },
      { version: 1, fields: { words: text('Words') }, upgrade: step('words', 'remark') },
    ],
  })
  expect(upgraded(renamed, 1, { words: 'Well' })).toEqual({ note: 'Well' })
  expect(upgraded(renamed, 2, { remark: 'Well' })).toEqual({ note: 'Well' })
  expect(upgraded(renamed, 3, { note: 'Well' })).toEqual({ note: 'Well' })
  expect(faultsIn(renamed, 1, { words: 'Well' })).toEqual([])
  expect(faultsIn(renamed, 1, { note: 'Well' }).map((it) => it.reason)).toEqual(['missing', 'unknown-field'])
})
