// AC-34: a matter that goes round between bodies, with both named, what they said, and the days lost; and what only looks like it.
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import { standing } from '../standing.ts'
import { groundOf } from './ask.ts'
import { rounds } from './ping-pong.ts'

const found = (...entries: readonly Entry[]) => rounds(groundOf(standing(entries), []))
const says = (by: string, to: string, when: string, words = 'Not ours', askedAt?: string) =>
  entry('pointed-elsewhere', {
    saidAt: at(when),
    what: 'certificate',
    by,
    to,
    words,
    ...(askedAt && { askedAt: at(askedAt) }),
  })

const HOME = 'The boy’s State'
const WORK = 'The State where he worked'

describe('the boy between two States', () => {
  const [round, ...others] = found(
    says(HOME, WORK, '20 May 11:00', 'The work State issues the certificate', '1 Mar 10:00'),
    says(WORK, HOME, '30 Aug 15:00', 'We must meet the boy'),
  )

  test('is one round, with both bodies, what each said, and 182 days', () => {
    expect(others).toEqual([])
    expect(round).toMatchObject({ bodies: [HOME, WORK], days: 182, what: 'certificate' })
    expect(round?.said.map((it) => it.words)).toEqual(['The work State issues the certificate', 'We must meet the boy'])
  })
})

test('three bodies in a circle are one round', () => {
  const [round] = found(says('A', 'B', '1 Mar 10:00'), says('B', 'C', '2 Mar 10:00'), says('C', 'A', '3 Mar 10:00'))
  expect(round).toMatchObject({ bodies: ['A', 'B', 'C'], days: 2 })
})

test('one body that sends on to another is none: somebody acts there', () => {
  expect(found(says('A', 'B', '1 Mar 10:00'))).toEqual([])
  expect(found(says('A', 'B', '1 Mar 10:00'), says('B', 'C', '2 Mar 10:00'))).toEqual([])
})

test('a lawful transfer ends what was said before it', () => {
  const order = entry('order', { orderedAt: at('10 Mar 10:00'), by: 'committee', sort: 'transfer' })
  expect(found(says('A', 'B', '1 Mar 10:00'), says('B', 'A', '5 Mar 10:00'), order)).toEqual([])
})

test('two different matters are none', () => {
  const other = entry('pointed-elsewhere', { saidAt: at('5 Mar 10:00'), what: 'money', by: 'B', to: 'A' })
  expect(found(says('A', 'B', '1 Mar 10:00'), other)).toEqual([])
})

test('a refusal that points elsewhere counts, from the day the certificate was applied for; names differ only in writing', () => {
  const applied = entry('release-certificate-applied', { appliedAt: at('1 Mar 10:00'), to: 'DM Devipur' })
  const refused = entry('release-certificate-refused', {
    refusedAt: at('10 Mar 10:00'),
    by: 'DM Devipur',
    reason: 'elsewhere',
    pointsTo: 'DM Sitamarhi',
  })
  expect(
    found(applied, refused, says('dm sitamarhi', 'D.M. Devipur'.replaceAll('.', ''), '11 Mar 10:00')),
  ).toMatchObject([{ days: 10 }])
})
