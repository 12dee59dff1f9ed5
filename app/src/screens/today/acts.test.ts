// What Today puts first.
import { type Duty, READS } from '@sajha/record'
import { expect, test } from 'vitest'
import type { Listed, Me } from '../../sync/index.ts'
import { actsOf, isMine } from './acts.ts'

const now = Temporal.Instant.from('2026-11-23T17:40:00+05:30').epochMilliseconds
const me = { person: 'kavita' } as Me
const duty = (given: Partial<Duty>): Duty =>
  ({
    key: `${given.protocol}:x`,
    basis: 'law',
    startedAt: '2026-11-23T09:00+05:30',
    dueAt: null,
    metAt: null,
    endedAt: null,
    lasts: false,
    role: 'caseworker',
    person: null,
    passed: [],
    warn: 6 * 3_600_000,
    gaps: [],
    ...given,
  }) as Duty
const book = (owed: readonly Duty[], roles: readonly string[] = ['caseworker']): Listed =>
  ({ id: 'myna', roles, summary: { owed } }) as unknown as Listed

test('what is at once stands before what is due tomorrow, and that before next week', () => {
  const owed = [
    duty({ protocol: 'social-investigation-report', dueAt: '2026-11-30T18:00+05:30' }),
    duty({ protocol: 'production-before-committee', dueAt: '2026-11-24T14:00+05:30' }),
    duty({ protocol: 'offence-reported' }),
  ]
  expect(actsOf([book(owed)], me, now).next.map((it) => it.duty.protocol)).toEqual([
    'offence-reported',
    'production-before-committee',
    'social-investigation-report',
  ])
})

test('what is late stands apart, the latest first, and is never among the next', () => {
  const owed = [
    duty({ protocol: 'promise', key: 'a', dueAt: '2026-11-11T12:00+05:30', basis: 'promise', person: 'kavita' }),
    duty({ protocol: 'promise', key: 'b', dueAt: '2026-11-17T12:00+05:30', basis: 'promise', person: 'kavita' }),
  ]
  const acts = actsOf([book(owed)], me, now)
  expect(acts.next).toEqual([])
  expect(acts.late.map((it) => it.duty.key)).toEqual(['b', 'a'])
})

test('a promise of somebody else, and a duty of the police, wait for others', () => {
  const owed = [
    duty({ protocol: 'fir-registered', role: null }),
    duty({ protocol: 'promise', person: 'asha', role: null, dueAt: '2026-11-23T18:00+05:30', basis: 'promise' }),
  ]
  expect(actsOf([book(owed)], me, now)).toMatchObject({ next: [], late: [], others: [{}, {}] })
})

test('what others owe within three days stands here while its clock runs; what is farther away does not', () => {
  const others = (dueAt: string) =>
    actsOf([book([duty({ protocol: 'production-before-committee', role: 'police', dueAt })])], me, now).others
  expect(others('2026-11-24T14:00+05:30')).toHaveLength(1)
  expect(others('2026-12-24T14:00+05:30')).toHaveLength(0)
})

test('a duty is mine only in a role that I have in that book', () => {
  expect(isMine({ person: null, role: 'cwc' }, ['caseworker'], me)).toBe(false)
  expect(isMine({ person: null, role: 'cwc' }, ['cwc'], me)).toBe(true)
  expect(Object.keys(READS)).toContain('cwc')
})
