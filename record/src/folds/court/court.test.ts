// A case in court at one look.
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import { courtOf, daysAhead } from './court.ts'

const putOff = (when: string, askedBy: 'defence' | 'prosecution' | 'court', nextAt?: string) =>
  entry('adjournment', { hearingAt: at(when), askedBy, reason: 'time', ...(nextAt && { nextAt: at(nextAt) }) })
const hearing = (when: string, nextAt?: string) =>
  entry('hearing', { heldAt: at(when), court: 'Devipur', outcome: 'argued', ...(nextAt && { nextAt: at(nextAt) }) })

describe('adjournments', () => {
  test('are counted for each who asked, in whatever order they arrived', () => {
    const all = [putOff('3 Nov 10:00', 'defence'), putOff('1 Oct 10:00', 'defence'), putOff('9 Nov 10:00', 'court')]
    expect(courtOf(all).putOff).toEqual({ defence: 2, court: 1 })
    expect(courtOf(all.toReversed())).toEqual(courtOf(all))
  })

  test('before 1 July 2024 fall under no such count, and are listed all the same', () => {
    const it = courtOf([putOff('30 Jun 2024 10:00', 'defence'), putOff('1 Jul 2024 10:00', 'defence')])
    expect(it.putOff).toEqual({ defence: 1 })
    expect(it.days).toHaveLength(2)
  })
})

test('a day that was named is ahead until somebody tells what became of it', () => {
  const first = hearing('1 Nov 10:00', '20 Nov 10:00')
  expect(daysAhead([first]).map((it) => it.at)).toEqual([at('20 Nov 10:00')])
  const then = putOff('20 Nov 10:00', 'defence', '5 Dec 10:00')
  expect(daysAhead([first, then]).map((it) => it.at)).toEqual([at('5 Dec 10:00')])
  expect(daysAhead([first, then, hearing('5 Dec 10:00')])).toEqual([])
})

test('two who name the same day name one day', () => {
  expect(
    daysAhead([hearing('1 Nov 10:00', '20 Nov 10:00'), putOff('1 Nov 10:00', 'court', '20 Nov 10:00')]),
  ).toHaveLength(1)
})

test('who was in the room stands with each statement, and a stay that nobody ended runs on', () => {
  const it = courtOf([
    entry('statement-taken', {
      span: { from: at('2 Nov 10:00'), to: at('2 Nov 11:00') },
      before: 'police',
      where: 'station',
      language: 'hi',
      present: ['police', 'accused'],
    }),
    entry('station-stay', { cameAt: at('1 Nov 20:00'), station: { name: 'Devipur' } }),
  ])
  expect(it.statements[0]).toMatchObject({ before: 'police', present: ['police', 'accused'] })
  expect(it.stays[0]).toMatchObject({ station: 'Devipur', until: null })
})
