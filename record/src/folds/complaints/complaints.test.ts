// Whoever a complaint is about reads nothing of it, in whatever order it was said and whoever granted it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../entry.ts'
import { access, READS, readsAs } from '../access.ts'
import { aboutWhom, mayLookInto } from './complaints.ts'

const AT = '2026-11-23T09:00+05:30'
let made = 0
const entry = (kind: string, body: Readonly<Record<string, unknown>>, author = 'her', organisation = 'ngo'): Entry => {
  made += 1
  const n = made
  return {
    id: `entry-${n}`,
    book: 'complaint',
    kind,
    version: 1,
    compartment: 'voice',
    author,
    as: 'caseworker',
    organisation,
    device: 'device',
    madeAt: AT,
    saw: null,
    n,
    sealedAt: AT,
    marks: [],
    body,
  }
}
const first = (more: Readonly<Record<string, unknown>> = {}) =>
  entry('complaint-made', {
    what: 'x',
    from: 'worker',
    toldAt: AT,
    to: 'st',
    organisation: 'ngo',
    as: 'steward',
    ...more,
  })
const readers = (entries: readonly Entry[]) => access(entries).map((it) => it.person)

test('whoever complained and whoever looks into it read it, in the two compartments it has', () => {
  const found = access([first({ about: 'boss' })])
  expect(found.map((it) => it.person)).toEqual(['her', 'st'])
  for (const it of found) expect(it.compartments).toEqual(['coordination', 'voice'])
  expect(readsAs('complaint', 'police')).toEqual(['coordination', 'voice'])
  expect(readsAs('case', 'police')).toEqual(READS.police)
})

test('a later naming takes it from whoever looked into it, and from everybody of a body', () => {
  const start = first()
  const passed = entry('complaint-passed', { to: 'dm', organisation: 'office', as: 'official' })
  expect(readers([start, passed])).toEqual(['her', 'st', 'dm'])
  expect(readers([start, passed, entry('complaint-named', { about: 'st', why: 'x' })])).toEqual(['her', 'dm'])
  expect(readers([start, passed, entry('complaint-named', { aboutBody: 'office', why: 'x' })])).toEqual(['her', 'st'])
})

test('whoever complains of their own organisation keeps sight of what they wrote', () => {
  expect(readers([first({ aboutBody: 'ngo', to: 'out', organisation: 'other', as: 'lawyer' })])).toEqual(['her', 'out'])
})

const PEOPLE = ['a', 'b', 'c', 'd'] as const
const BODIES = ['x', 'y'] as const

test('after any history nobody who is named reads, whatever came first', () => {
  const step = fc.oneof(
    fc.record({ to: fc.constantFrom(...PEOPLE), organisation: fc.constantFrom(...BODIES) }).map((it) => ({
      kind: 'complaint-passed',
      body: { ...it, as: 'steward' },
    })),
    fc.constantFrom(...PEOPLE).map((about) => ({ kind: 'complaint-named', body: { about, why: 'w' } })),
    fc.constantFrom(...BODIES).map((aboutBody) => ({ kind: 'complaint-named', body: { aboutBody, why: 'w' } })),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const entries = [first({ to: 'a', organisation: 'x' }), ...steps.map((it) => entry(it.kind, it.body))]
      const about = aboutWhom(entries)
      for (const it of access(entries)) {
        expect(about.persons.has(it.person)).toBe(false)
        if (it.person !== 'her') expect(about.bodies.has(it.organisation)).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})

test('it goes to a steward who is over nobody there or to somebody outside, never to the named or those over them', () => {
  const about = { persons: new Set(['boss']), bodies: new Set<string>() }
  const at = (person: string, organisation: string, ...roles: Parameters<typeof mayLookInto>[2]['roles'][number][]) =>
    mayLookInto(about, new Set(['ngo']), { person, organisation, roles })
  expect(at('st', 'ngo', 'steward')).toBe(true)
  expect(at('st', 'ngo', 'steward', 'manager')).toBe(false)
  expect(at('mg', 'ngo', 'manager')).toBe(false)
  expect(at('col', 'ngo', 'caseworker')).toBe(false)
  expect(at('boss', 'ngo', 'steward')).toBe(false)
  expect(at('dm', 'office', 'official')).toBe(true)
})
