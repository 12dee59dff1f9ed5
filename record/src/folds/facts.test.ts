import { expect, test } from 'vitest'
import { at, entry } from '../../testing/index.ts'
import { sampleBody } from '../../testing/samples.ts'
import type { Kind } from '../kind.ts'
import { KINDS, type KindName } from '../kinds/index.ts'
import { facts } from './facts.ts'

const report = (given: object = {}) =>
  entry('report-received', {
    toldAt: at('23 Nov 08:00'),
    what: 'Rani, at the kiln behind the temple',
    toldBy: 'volunteer',
    about: ['kiln', 'bonded'],
    person: 'girl',
    ...given,
  })

test('a report is counted by who told it, what it may be and about whom, and by no word of it', () => {
  expect(facts([report()])).toEqual([
    { kind: 'report-received', field: 'toldBy', value: 'volunteer', compartment: 'coordination' },
    { kind: 'report-received', field: 'about', value: 'kiln', compartment: 'coordination' },
    { kind: 'report-received', field: 'about', value: 'bonded', compartment: 'coordination' },
    { kind: 'report-received', field: 'person', value: 'girl', compartment: 'coordination' },
  ])
})

test('the same fact counts once in a book, however often it is written', () => {
  expect(facts([report(), report()])).toEqual(facts([report()]))
})

test('a corrected fact is counted as corrected, and not as it first stood', () => {
  const first = report({ about: ['kiln'] })
  const change = entry('correction', { of: first.id, field: 'person', value: 'boy', why: 'misheard' })
  const people = facts([first, change]).filter((it) => it.field === 'person')
  expect(people.map((it) => it.value)).toEqual(['boy'])
})

test('a fact lies in the compartment of its entry, so that who may not read the one does not learn the other', () => {
  const added = entry(
    'paper-added',
    {
      title: 'A letter',
      sort: 'letter',
      paper: { sha256: 'a'.repeat(43), media: 'image/jpeg', size: 1, name: 'letter' },
    },
    { compartment: 'safety' },
  )
  expect(facts([added])).toEqual([{ kind: 'paper-added', field: 'sort', value: 'letter', compartment: 'safety' }])
})

test('what was left empty, erased or may not be seen is not counted', () => {
  expect(facts([report({ toldBy: undefined })]).map((it) => it.field)).not.toContain('toldBy')
  expect(facts([{ ...report(), body: null }])).toEqual([])
})

test('yes and no and ages count as they are said', () => {
  const found = facts([
    entry('age-evidence', { source: 'herself', age: { from: 14, to: 16 } }),
    entry('fir-registered', {
      registeredAt: at('23 Nov 08:00'),
      station: { name: 'Sadar' },
      number: '1/2026',
      sections: 'BNS 143',
      sexual: 'no',
      copyGiven: false,
    }),
  ])
  expect(found).toContainEqual({ kind: 'age-evidence', field: 'age', value: '14..16', compartment: 'legal' })
  expect(found).toContainEqual({ kind: 'fir-registered', field: 'copyGiven', value: 'false', compartment: 'legal' })
})

test('no kind lets a name, a place, free text or an instant be counted', () => {
  const kinds: readonly Kind[] = Object.values(KINDS)
  const sorts = new Set(kinds.flatMap((it) => it.countedBy.map((field) => it.fields[field]?.sort)))
  for (const sort of ['text', 'words', 'place', 'person', 'body', 'moment', 'span', 'alias', 'attachment', 'value'])
    expect([...sorts]).not.toContain(sort)
  const names = kinds.map((it) => it.name as KindName)
  const all = facts(names.map((it) => entry(it, sampleBody(KINDS[it]) as never)))
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter((it) => /[ऀ-ॿ]|Raniganj|Devipur/.test(it.value))).toEqual([])
})
