// Whose a promise is, how late, and which days in court are to come.
import type { Duty } from '@sajha/record'
import { describe, expect, test } from 'vitest'
import type { Listed, Me } from '../../sync/index.ts'
import { courtDates, owedIn, owerOf, timeOf, whoseOf } from './owed.ts'

const now = Temporal.Instant.from('2026-11-23T17:40:00+05:30').epochMilliseconds
const me = { person: 'kavita', organisation: { id: 'kendra', sort: 'ngo' } } as Me
const duty = (given: Partial<Duty>): Duty =>
  ({
    key: `${given.protocol ?? 'promise'}:x`,
    basis: 'law',
    nature: 'deadline',
    startedAt: '2026-11-20T09:00+05:30',
    dueAt: null,
    metAt: null,
    endedAt: null,
    lasts: false,
    role: null,
    person: null,
    passed: [],
    owedBy: 'sho',
    warn: 0,
    gaps: [],
    ...given,
  }) as Duty
const book = (owed: readonly Duty[], organisation = 'kendra', roles: readonly string[] = ['caseworker']): Listed =>
  ({ id: 'myna', organisation, roles, summary: { owed, courtDays: [] } }) as unknown as Listed
const people = { asha: { name: 'Asha', organisation: 'kendra', organisationName: 'Kendra' } }
const whose = (given: Partial<Duty>, organisation?: string) =>
  owedIn([book([duty(given)], organisation)], now).map((it) => whoseOf(it, me, people))[0]

describe('a promise', () => {
  test('is mine when I made it or act in its role, ours when a colleague does, and others’ else', () => {
    expect(whose({ person: 'kavita' })).toBe('mine')
    expect(whose({ role: 'caseworker' })).toBe('mine')
    expect(whose({ person: 'asha' })).toBe('ours')
    expect(whose({ role: 'lawyer' })).toBe('ours')
    expect(whose({ person: 'somebody-of-the-police' })).toBe('others')
    expect(whose({ role: null, owedBy: 'sho' })).toBe('others')
    expect(whose({ role: 'cwc' })).toBe('others')
  })

  test('of a lawyer in another organisation’s book is not ours', () => {
    expect(whose({ role: 'lawyer' }, 'aangan')).toBe('others')
  })

  test('stands by its time: late, within three days, later, or without any', () => {
    const time = (given: Partial<Duty>) => owedIn([book([duty(given)])], now).map(timeOf)[0]
    expect(time({ dueAt: '2026-11-23T17:39+05:30' })).toBe('late')
    expect(time({ dueAt: '2026-11-26T17:39+05:30' })).toBe('soon')
    expect(time({ dueAt: '2026-11-26T17:41+05:30' })).toBe('later')
    expect(time({})).toBe('soon')
    expect(time({ basis: 'reminder' })).toBe('untimed')
    expect(time({ dueAt: '2026-11-24T09:00+05:30', lasts: true })).toBe('later')
  })

  test('that time has closed by itself is owed by nobody', () => {
    const over = duty({ nature: 'remedy', lasts: true, dueAt: '2026-11-22T10:00+05:30' })
    expect(owedIn([book([over])], now)).toEqual([])
  })

  test('names who owes it: the person who promised, or the law’s part', () => {
    const acts = owedIn([book([duty({ person: 'asha', key: 'a' }), duty({ owedBy: 'cwc', key: 'b' })])], now)
    expect(acts.map(owerOf).sort()).toEqual(['asha', 'cwc'])
  })

  test('the longest late comes first', () => {
    const acts = owedIn(
      [
        book([
          duty({ key: 'a', dueAt: '2026-11-22T10:00+05:30' }),
          duty({ key: 'b', dueAt: '2026-11-11T10:00+05:30' }),
        ]),
      ],
      now,
    )
    expect(acts.map((it) => it.duty.key)).toEqual(['b', 'a'])
  })
})

test('a day in court stays until its own midnight', () => {
  const days = [
    { entry: 'a', at: '2026-11-23T10:00+05:30' },
    { entry: 'b', at: '2026-11-22T10:00+05:30' },
    { entry: 'c', at: '2026-11-30T10:00+05:30' },
  ]
  const one = { id: 'myna', summary: { owed: [], courtDays: days } } as unknown as Listed
  expect(courtDates([one], now).map((it) => it.key)).toEqual(['myna a', 'myna c'])
})
