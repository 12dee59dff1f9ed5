// What would keep a promise, and what a thread is drawn from.
import { type Duty, KIND_NAMES, kindNamed, PROTOCOLS } from '@sajha/record'
import { expect, test } from 'vitest'
import { courseOf } from './course.ts'
import { begunWith, kindsMeeting, likely } from './meets.ts'

const duty = (it: Partial<Duty> & Pick<Duty, 'protocol' | 'key'>): Duty => ({
  basis: 'law',
  nature: 'deadline',
  citation: null,
  startedAt: '2026-11-23T09:00+05:30',
  startedBy: 'entry',
  without: 0,
  gaps: [],
  dueAt: '2026-11-24T09:00+05:30',
  wholeDay: false,
  lasts: false,
  metAt: null,
  metBy: null,
  endedAt: null,
  owedBy: 'holder',
  role: null,
  person: null,
  passed: [],
  warn: 0,
  ...it,
})

test('every duty of the law can be kept by some entry of a case', () => {
  for (const { name } of PROTOCOLS) {
    const kinds = kindsMeeting({ protocol: name })
    expect(kinds.length, name).toBeGreaterThan(0)
    for (const kind of kinds) expect(kindNamed(kind)?.book, name).toBe('case')
  }
})

test('a promise is kept by saying what became of it', () => {
  expect(kindsMeeting({ protocol: 'promise' })).toEqual(['promise-kept'])
})

test('the form begins with the promise it answers, and with which of several FIRs or arrests it is about', () => {
  expect(begunWith('promise-kept', duty({ protocol: 'promise', key: 'a' }))).toEqual({ of: 'entry' })
  expect(begunWith('police-report', duty({ protocol: 'investigation-two-months', key: 'a' }))).toEqual({ of: 'entry' })
  expect(begunWith('police-report', duty({ protocol: 'report-before-bail-sixty', key: 'a' }))).toEqual({})
})

test('the soonest due comes first, whatever offset it was told in, and "at once" before all', () => {
  const duties = [
    duty({ protocol: 'production-before-committee', key: 'b', dueAt: '2026-11-24T10:00+05:30' }),
    duty({ protocol: 'promise', key: 'a', dueAt: '2026-11-24T10:05+05:45' }),
    duty({ protocol: 'offence-reported', key: 'c', dueAt: null }),
  ]
  expect(likely(duties, KIND_NAMES).map((it) => it.kind)).toEqual([
    'offence-reported',
    'promise-kept',
    'committee-production',
  ])
})

test('what is done, ended or merely lasts is not next, nor what this person may not write', () => {
  const duties = [
    duty({ protocol: 'promise', key: 'a', metAt: '2026-11-23T10:00+05:30' }),
    duty({ protocol: 'two-year-follow-up', key: 'b', lasts: true }),
    duty({ protocol: 'fir-registered', key: 'c' }),
  ]
  expect(likely(duties, KIND_NAMES).map((it) => it.kind)).toEqual(['fir-registered'])
  expect(likely(duties, ['note'])).toEqual([])
})

test('two promises ask for one act once', () => {
  const duties = [duty({ protocol: 'promise', key: 'a' }), duty({ protocol: 'promise', key: 'b' })]
  expect(likely(duties, KIND_NAMES).map((it) => it.duty.key)).toEqual(['a'])
})

test('a thread has no length where no time is named and nothing was done', () => {
  expect(courseOf(duty({ protocol: 'promise', key: 'a', dueAt: null }), 0)).toBeNull()
})

test('a clock that is behind draws nothing backwards', () => {
  const it = duty({ protocol: 'promise', key: 'a' })
  expect(courseOf(it, 0)?.now).toBe(courseOf(it, 0)?.from)
})
