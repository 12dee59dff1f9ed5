// Who pays for her care and who pays then, as her case says it; the thirty days are counted to the minute.
import { describe, expect, test } from 'vitest'
import { at, clock, entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import { duties, stateOf } from '../duties.ts'
import { standing } from '../standing.ts'
import { whoPays } from './who-pays.ts'

const paid = (until: string, more: Partial<BodyNamed<'care-paid'>> = {}) =>
  entry('care-paid', { what: 'A room', who: 'The office', until: at(until), ...more })

const now = (entries: readonly Entry[], said: string) =>
  whoPays(standing(entries), clock(said)).map(({ it, ending, ended }) => ({
    who: it.who,
    after: it.next?.who ?? null,
    ending,
    ended,
  }))
const isEnding = (until: string, said: string) => now([paid(until)], said)[0]?.ending

describe('who pays then is said', () => {
  test('thirty days before the end to the minute: not with thirty-one left, still with twenty-nine', () => {
    expect(isEnding('31 Dec 18:00', '30 Nov 18:00')).toBe(false)
    expect(isEnding('31 Dec 18:00', '1 Dec 17:59')).toBe(false)
    expect(isEnding('31 Dec 18:00', '1 Dec 18:00')).toBe(true)
    expect(isEnding('31 Dec 18:00', '2 Dec 18:00')).toBe(true)
  })

  test('over the end of a month and a leap day as over any other', () => {
    expect(isEnding('31 Mar 00:00', '28 Feb 23:59')).toBe(false)
    expect(isEnding('31 Mar 00:00', '1 Mar 00:00')).toBe(true)
    expect(isEnding('30 Mar 2028 12:00', '29 Feb 2028 11:59')).toBe(false)
    expect(isEnding('30 Mar 2028 12:00', '29 Feb 2028 12:00')).toBe(true)
  })

  test('at the same instant in India and in Nepal', () => {
    expect(isEnding('31 Dec 18:00 IST', '1 Dec 18:14 NPT')).toBe(false)
    expect(isEnding('31 Dec 18:00 IST', '1 Dec 18:15 NPT')).toBe(true)
  })
})

describe('who pays', () => {
  const room = paid('31 Dec 18:00')
  const next = paid('31 Mar 2027 18:00', { who: 'The trust', of: room.id })

  test('nobody yet, and after the end nobody since then', () => {
    expect(now([room], '10 Dec 09:00')).toEqual([{ who: 'The office', after: null, ending: true, ended: false }])
    expect(now([room], '31 Dec 18:00')).toEqual([{ who: 'The office', after: null, ending: true, ended: true }])
  })

  test('another, once that is written down: beside the first until its end, and then in its place', () => {
    expect(now([room, next], '10 Dec 09:00')).toEqual([
      { who: 'The office', after: 'The trust', ending: true, ended: false },
    ])
    expect(now([room, next], '31 Dec 18:00')).toEqual([{ who: 'The trust', after: null, ending: false, ended: false }])
  })

  test('of two things that are paid, one is never the end of the other', () => {
    const school = paid('30 Jun 2027 18:00', { what: 'School', who: 'The trust' })
    expect(now([room, school], '10 Dec 09:00').map((it) => [it.who, it.after])).toEqual([
      ['The office', null],
      ['The trust', null],
    ])
  })

  test('is asked no more where nothing has to be paid after it, and is gone with its end', () => {
    const last = paid('31 Dec 18:00', { over: true })
    expect(now([last], '10 Dec 09:00')).toHaveLength(1)
    expect(now([last], '31 Dec 18:00')).toEqual([])
  })

  test('by two corrections that stand apart until the earlier day', () => {
    const change = (until: string, device: string) =>
      entry('correction', { of: room.id, field: 'until', value: at(until), why: 'letter' }, { device })
    const both = [room, change('31 Jan 2027 18:00', 'one'), change('15 Jan 2027 18:00', 'two')]
    expect(whoPays(standing(both), clock('10 Dec 09:00'))[0]?.it.until).toBe(at('15 Jan 2027 18:00'))
  })

  test('even where two entries each go on from the other, which nobody should write', () => {
    const one = paid('31 Dec 18:00')
    const two = paid('31 Jan 2027 18:00', { of: one.id })
    const round = [{ ...one, body: { ...one.body, of: two.id } }, two]
    expect(() => now(round, '10 Dec 09:00')).not.toThrow()
  })
})

describe('settling it', () => {
  const room = paid('31 Dec 18:00')
  const state = (entries: readonly Entry[], said: string) =>
    duties(entries)
      .filter((it) => it.startedBy === room.id)
      .map((it) => [stateOf(it, clock(said)), it.basis, it.citation, it.role])

  test('is a reminder of ours from thirty days before, never law and never late', () => {
    expect(state([room], '1 Dec 17:59')).toEqual([['running', 'reminder', null, 'caseworker']])
    expect(state([room], '1 Dec 18:00')).toEqual([['reminder', 'reminder', null, 'caseworker']])
    expect(state([room], '31 Dec 2027 18:00')).toEqual([['reminder', 'reminder', null, 'caseworker']])
  })

  test('is done by saying who goes on, and not owed where nothing has to be paid', () => {
    const next = paid('31 Mar 2027 18:00', { who: 'The trust', of: room.id })
    expect(state([room, next], '10 Dec 09:00')[0]?.[0]).toBe('met')
    const over = entry('correction', { of: room.id, field: 'over', value: true, why: 'she goes home' })
    expect(state([room, over], '10 Dec 09:00')[0]?.[0]).toBe('no-longer-owed')
  })
})
