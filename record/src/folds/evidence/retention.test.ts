// When a closed book is past the rule of its body, and what keeps the warning away.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import { keptUntil, retentionOn } from './retention.ts'

const rule = { months: 36, order: 'Board, 3 April 2026', since: '2026-04-03' }
const chosen = (months: number, from: string) =>
  entry('retention-chosen', {
    months,
    order: `from ${from}`,
    inForce: { from, to: from },
    at: at('23 Nov 09:00'),
    by: 'bina__________________',
  })
const closes = (when: string) => entry('closed', { closedAt: when, reason: 'settled', herView: 'agrees' })
const hold = (state: 'placed' | 'lifted') => entry('legal-hold', { state, why: 'Appeal' })
const reopens = () => entry('reopened', { reopenedAt: at('24 Nov 09:00'), reason: 'she-asked' })
const told = entry('report-received', { toldAt: at('20 Nov 09:00'), what: 'A call.' })
const until = (...entries: readonly Entry[]) => keptUntil([told, ...entries], rule)

describe('a body’s rule', () => {
  test('is the last it wrote of those in force, and until the first begins there is none', () => {
    const book = [chosen(36, '2026-04-03'), chosen(60, '2027-01-01'), chosen(12, '2030-01-01')]
    expect(
      ['2026-04-02', '2026-04-03', '2027-01-01', '2029-12-31'].map((day) => retentionOn(book, day)?.months),
    ).toEqual([undefined, 36, 60, 60])
  })

  test('is ended by saying none', () => {
    expect(retentionOn([chosen(36, '2026-04-03'), chosen(0, '2026-05-01')], '2026-06-01')).toBeNull()
  })
})

describe('a closed book is kept', () => {
  test('for so many months from the day it was closed, to the end of a shorter month', () => {
    expect(until(closes('2026-11-23T09:00+05:30'))).toBe('2029-11-23')
    expect(keptUntil([closes('2026-08-31T09:00+05:30')], { months: 6 })).toBe('2027-02-28')
  })

  test('without a word while it is open, was opened again, or a hold stands', () => {
    expect(until()).toBeNull()
    expect(until(closes('2026-11-23T09:00+05:30'), reopens())).toBeNull()
    expect(until(closes('2026-11-23T09:00+05:30'), hold('placed'))).toBeNull()
    expect(until(closes('2026-11-23T09:00+05:30'), hold('placed'), hold('lifted'))).toBe('2029-11-23')
  })

  test('from the last closing, where it was closed twice', () => {
    expect(until(closes('2026-11-23T09:00+05:30'), reopens(), closes('2027-01-02T09:00+05:30'))).toBe('2030-01-02')
  })

  test('never shorter under a longer rule', () => {
    const book = [closes('2026-11-23T09:00+05:30')]
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1199 }), fc.integer({ min: 1, max: 1 }), (months, more) => {
        expect((keptUntil(book, { months }) ?? '') < (keptUntil(book, { months: months + more }) ?? '')).toBe(true)
      }),
    )
  })
})
