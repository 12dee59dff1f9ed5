// Who is on duty at night.
import { expect, test } from 'vitest'
import { at, clock, entry } from '../../../testing/index.ts'
import { onDutyAt, turnsOf } from './roster.ts'

const [meera, rekha] = ['meera_________________', 'rekha_________________']
const turn = (member: string, from: string, until: string, phone?: string) =>
  entry('on-duty', {
    member,
    as: 'committee-member',
    from: at(from),
    until: at(until),
    confirmedAt: at('20 Nov 10:00'),
    by: meera,
    ...(phone && { phone }),
  })
const night = turn(meera, '23 Nov 18:00', '24 Nov 09:00')
const named = (when: string, ...entries: readonly ReturnType<typeof turn>[]) =>
  onDutyAt(turnsOf(entries), clock(when)).map((it) => it.member)

test('a child found at 22:10 has the member of that night, from the first minute until the last is over', () => {
  expect(named('23 Nov 22:10', night)).toEqual([meera])
  expect(named('23 Nov 18:00', night)).toEqual([meera])
  expect(named('23 Nov 17:59', night)).toEqual([])
  expect(named('24 Nov 09:00', night)).toEqual([])
})

test('the latest word about a turn stands, and a turn that ends where it begins was taken back', () => {
  const again = turn(meera, '23 Nov 18:00', '24 Nov 09:00', '98')
  expect(turnsOf([night, again]).map((it) => it.phone)).toEqual(['98'])
  expect(turnsOf([night, turn(meera, '23 Nov 18:00', '23 Nov 18:00')])).toEqual([])
})

test('two may be on duty at once, and who has left is not from that minute on', () => {
  const both = [night, turn(rekha, '23 Nov 20:00', '24 Nov 09:00')]
  expect(named('23 Nov 22:10', ...both)).toEqual([meera, rekha])
  const left = entry('member-left', { member: rekha, at: at('23 Nov 21:00'), by: meera } as never)
  const leaving = (when: string, ...more: readonly ReturnType<typeof turn>[]) =>
    onDutyAt(turnsOf([...both, ...more]), clock(when)).map((it) => it.member)
  expect(leaving('23 Nov 20:59', left)).toEqual([meera, rekha])
  expect(leaving('23 Nov 21:00', left)).toEqual([meera])
  const stays = entry('member-left', { member: rekha, at: at('23 Nov 21:00'), by: meera, stays: true } as never)
  expect(leaving('23 Nov 22:10', left, stays)).toEqual([meera, rekha])
  const other = { member: rekha, name: 'Rekha', roles: ['cwc'], at: at('23 Nov 20:30') }
  expect(leaving('23 Nov 22:10', left, entry('member-joined', other as never))).toEqual([meera])
})
