// What a form begins with, what an answer brings along, where an entry lies, and what may be named in it.
import { type Entry, KINDS, type Kind, type KindName, type Role, standing } from '@sajha/record'
import { expect, test } from 'vitest'
import { laidOut } from './asked.ts'
import {
  beginning,
  beginningOf,
  bodyOf,
  compartmentOf,
  compartmentsFor,
  faultsOf,
  rolesWriting,
  WHERE,
  withLinked,
} from './begin.ts'
import { fitting } from './fitting.ts'
import { grouped, groupOf } from './groups.ts'

const now = '2026-11-23T09:00+05:30'
const begun = (kind: Kind, given = {}) => beginning(kind, { now, me: 'kavita', given })

const entry = (id: string, kind: KindName, body: Entry['body'], more: Partial<Entry> = {}): Entry => ({
  id,
  book: 'book',
  kind,
  version: KINDS[kind].version,
  compartment: 'coordination',
  author: 'kavita',
  as: 'caseworker',
  organisation: 'pipal',
  device: 'phone',
  madeAt: now,
  saw: null,
  n: 1,
  sealedAt: now,
  marks: [],
  body,
  ...more,
})

const only = (it: Entry) => {
  const [first] = standing([it])
  if (!first) throw new Error('no entry')
  return first
}

test('a moment that is past begins with now; what is promised has no time until somebody says one', () => {
  expect(begun(KINDS['taken-charge'])).toEqual({ takenAt: now })
  expect(begun(KINDS['promise-made'])).toEqual({ by: 'kavita' })
})

test('whoever hands over is asked for only when it is somebody else', () => {
  expect(begun(KINDS['hand-over'])).toEqual({ at: now, from: 'kavita' })
})

test('what the address says stands in the form', () => {
  expect(begun(KINDS['promise-kept'], { of: 'promise' })).toEqual({ at: now, of: 'promise' })
})

test('a note of a caseworker lies with her care, of a lawyer where a lawyer reads', () => {
  expect(compartmentOf(KINDS.note, 'caseworker', {}, null)).toBe('care')
  expect(compartmentOf(KINDS.note, 'lawyer', {}, null)).toBe('coordination')
})

test('nobody puts an entry where they could not read it', () => {
  expect(compartmentsFor(KINDS.note, 'caseworker')).not.toContain('counselling')
  expect(compartmentOf(KINDS.note, 'caseworker', { [WHERE]: 'counselling' }, null)).toBe('care')
  expect(compartmentOf(KINDS.note, 'caseworker', { [WHERE]: 'legal' }, null)).toBe('legal')
})

test('a correction and an objection lie where their original does', () => {
  const original = only(entry('a', 'note', { text: 'x' }, { compartment: 'health' }))
  for (const kind of [KINDS.correction, KINDS.objection] as const) {
    expect(compartmentOf(kind, 'caseworker', { [WHERE]: 'legal' }, original)).toBe('health')
  }
})

test('police and administrators write nothing here, whatever roles they have beside', () => {
  expect(rolesWriting(KINDS.note, ['police', 'administrator', 'steward'])).toEqual([])
  expect(rolesWriting(KINDS.note, ['administrator', 'lawyer'])).toEqual(['lawyer'])
})

const colleague = (roles: readonly Role[]) => [
  { person: 'meena', name: 'Meena', organisation: 'cwc', organisationName: 'Committee', roles },
]

test('choosing whom to bring in brings their organisation, and their role when there is one', () => {
  const chosen = { to: 'meena' }
  expect(withLinked(KINDS.assignment, chosen, 'to', colleague(['cwc', 'administrator']))).toEqual({
    to: 'meena',
    organisation: 'cwc',
    as: 'cwc',
  })
  expect(withLinked(KINDS.assignment, chosen, 'to', colleague(['lawyer', 'manager']))).toEqual({
    to: 'meena',
    organisation: 'cwc',
  })
})

test('a correction begins with what stands, and is refused what its field cannot hold', () => {
  const original = only(entry('a', 'report-received', { toldAt: now, what: 'x', ageSaid: { from: 17, to: 17 } }))
  const values = { of: 'x'.repeat(43), why: 'seen', ...beginningOf(original, 'ageSaid') }
  expect(faultsOf(KINDS.correction, values, original)).toEqual([])
  const wrong = { ...values, value: { from: 20, to: 10 } }
  expect(faultsOf(KINDS.correction, wrong, original)).toEqual([{ field: 'value', reason: 'ends-before-it-begins' }])
  const emptied = { ...values, value: null }
  expect(faultsOf(KINDS.correction, emptied, original)).toEqual([])
  const needed = { ...values, field: 'what', value: null }
  expect(faultsOf(KINDS.correction, needed, original)).toMatchObject([{ field: 'value' }])
})

test('whatever was left out is needed, and said once', () => {
  const reasons = faultsOf(KINDS['consent-given'], {}, null)
  expect(new Set(reasons.map((it) => it.reason))).toEqual(new Set(['missing']))
  expect(reasons.map((it) => it.field)).toEqual(['askedAt', 'purpose', 'recipient', 'content'])
})

test('where it lies and as what it is written are no part of what is written', () => {
  expect(bodyOf(KINDS.note, { text: 'x', [WHERE]: 'legal', extra: 1 })).toEqual({ text: 'x' })
})

test('what is needed stands first, with what is filled; a form of nothing but wishes is not empty', () => {
  const { first, more } = laidOut(KINDS['report-received'], ['where'])
  expect(first.map((it) => it.name)).toEqual(['toldAt', 'what', 'where'])
  expect(more.map((it) => it.name)).toContain('danger')
  expect(laidOut(KINDS.journey, [])).toMatchObject({ first: [{}, {}, {}, {}], more: [] })
})

test('only promises that are open can be kept, and the one that was asked for', () => {
  const promised = { what: 'A bag', dueAt: now, to: 'her', by: 'kavita' }
  const entries = standing([entry('open', 'promise-made', promised), entry('done', 'promise-made', promised)])
  const done = { protocol: 'promise', startedBy: 'done', metAt: now, endedAt: null }
  const book = { entries, duties: [done] } as unknown as Parameters<typeof fitting>[0]
  expect(fitting(book, 'promise-kept', 'of').map((it) => it.id)).toEqual(['open'])
  expect(fitting(book, 'promise-kept', 'of', 'done').map((it) => it.id)).toContain('done')
  expect(fitting(book, 'consent-withdrawn', 'of')).toEqual([])
})

test('every kind of a case that people begin by themselves has its group', () => {
  const ungrouped = Object.values<Kind>(KINDS)
    .filter((it) => it.book === 'case' && !it.writtenBy.includes('server') && groupOf(it.name as KindName) === null)
    .map((it) => it.name)
  // A paper is made by printing it, a packet by sending it.
  expect(ungrouped.sort()).toEqual([
    'correction',
    'objection',
    'packet-answered',
    'packet-recalled',
    'packet-sent',
    'paper-made',
    'question-answered',
    'question-kept-open',
    'question-passed',
    'taken-over',
  ])
  expect(grouped(['note', 'report-received']).map((it) => it.group)).toEqual(['arrival', 'care'])
})
