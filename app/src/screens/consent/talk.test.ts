// What a consent talk asks, and what it keeps.
import type { Entry } from '@sajha/record'
import { expect, test } from 'vitest'
import { at, entry } from '../../../../record/testing/index.ts'
import { askedNow, bodyOfAsk, isAnswered, nextAsk, purposesNow, stepsOf } from './talk.ts'

const now = at('23 Nov 10:00')
const given = (purpose: string, askedAt = now): Entry =>
  entry('consent-given', { askedAt, purpose, recipient: 'CWC', content: ['where'] } as never)
const values = { purpose: 'service', recipient: 'CWC', content: ['where'], present: ['alone'], language: 'mai' }

test('counts what was asked in this sitting, and not what was asked yesterday', () => {
  const [a, b] = [given('service'), given('legal', at('22 Nov 10:00'))]
  expect(askedNow([a, b], at('23 Nov 11:00'))).toEqual([a])
})

test('offers counting and research only by themselves', () => {
  expect(purposesNow([])).toContain('statistics')
  expect(purposesNow([given('service')])).not.toContain('statistics')
  expect(purposesNow([given('statistics')])).toEqual(['statistics', 'research'])
})

test('asks who may decide only where she may be a child', () => {
  expect(stepsOf(true)).toContain('decides')
  expect(stepsOf(false)).not.toContain('decides')
})

test('takes no nod for an answer: her words, or who is told and that it can be taken back', () => {
  expect(isAnswered('back', {})).toBe(false)
  expect(isAnswered('back', { taughtPictures: ['told'] })).toBe(false)
  expect(isAnswered('back', { taughtPictures: ['told', 'back'] })).toBe(true)
  expect(isAnswered('back', { taughtBack: { text: 'हँ', language: 'mai' } })).toBe(true)
  expect(isAnswered('recipient', { recipient: ' ' })).toBe(false)
})

test('keeps a no with how it was asked, and never an end or what was told back', () => {
  const no = bodyOfAsk({ ...values, answer: 'no', lasts: 'month', taughtPictures: ['told'] }, [], now, false)
  expect(no).toEqual({ askedAt: now, ...values })
})

test('keeps a yes until its day; without one she is asked again, so no day is written', () => {
  expect(bodyOfAsk({ ...values, answer: 'yes', lasts: 'month' }, [], now, false)).toMatchObject({
    until: { from: '2026-12-23', to: '2026-12-23' },
  })
  expect(bodyOfAsk({ ...values, answer: 'yes', lasts: 'year' }, [], now, false)).not.toHaveProperty('until')
})

test('keeps a child’s own wish beside who may decide', () => {
  const kept = bodyOfAsk({ ...values, answer: 'no', decides: 'committee' }, [], now, true)
  expect(kept).toMatchObject({ wish: 'no', decides: 'committee' })
})

test('a yes after she took it back names what it answers', () => {
  const first = given('service')
  const back = entry('consent-withdrawn', { of: first.id, withdrawnAt: now })
  expect(bodyOfAsk({ ...values, answer: 'yes' }, [first, back], now, false)).toMatchObject({ follows: back.id })
})

test('begins the next ask with nothing chosen', () => {
  expect(nextAsk({ ...values, answer: 'yes', lasts: 'month' })).toEqual({
    present: ['alone'],
    language: 'mai',
    step: 'purpose',
  })
})
