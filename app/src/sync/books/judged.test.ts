// Whoever does not read a part of a book is not told that something in it was not done.

import type { Duty } from '@sajha/record'
import { expect, test } from 'vitest'
import { judgedIn } from './summary.ts'

const duty = (protocol: Duty['protocol'], more: Partial<Duty> = {}): Duty => ({
  key: `${protocol}:1`,
  protocol,
  basis: 'law',
  nature: 'deadline',
  citation: 'BNSS s.184(1)',
  startedAt: '2026-11-01T10:00+05:30',
  startedBy: '1',
  without: 0,
  gaps: [],
  dueAt: '2026-11-02T10:00+05:30',
  wholeDay: false,
  lasts: false,
  metAt: null,
  metBy: null,
  endedAt: null,
  owedBy: 'io',
  role: null,
  person: null,
  passed: [],
  warn: 0,
  ...more,
})

const names = (owed: readonly Duty[], compartments: readonly string[]) =>
  judgedIn(owed, compartments).map((it) => it.protocol)
const LAWYER = ['coordination', 'legal', 'statement']

test('a lawyer, who reads no doctor’s paper, is not told that nobody was sent to one; who reads health is', () => {
  const owed = [duty('medical-examination'), duty('told-how-the-case-stands')]
  expect(names(owed, LAWYER)).toEqual(['told-how-the-case-stands'])
  expect(names(owed, [...LAWYER, 'health'])).toEqual(['medical-examination', 'told-how-the-case-stands'])
})

test('what was seen to be done, what lasts, and a promise stay', () => {
  const owed = [
    duty('medical-examination', { metAt: '2026-11-01T12:00+05:30' }),
    duty('two-year-follow-up', { lasts: true }),
    duty('promise', { basis: 'promise' }),
  ]
  expect(names(owed, ['coordination'])).toEqual(['medical-examination', 'two-year-follow-up', 'promise'])
})
