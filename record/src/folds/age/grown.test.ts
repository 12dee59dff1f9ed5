// What is owed to children is owed to whoever was said to be one, or is one by the papers; it does not end when a paper comes late.
import { expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import { standing } from '../standing.ts'
import { mayBeChild } from './grown.ts'

const found = (age: 'child' | 'maybe' | 'adult') =>
  entry('taken-charge', { takenAt: at('1 Jun 2026 09:00'), age, by: 'police' }, { madeAt: at('1 Jun 2026 09:00') })
const school = (year: number, written: string) =>
  entry(
    'age-evidence',
    { source: 'school-birth', bornOn: { from: `${year}-03-01`, to: `${year}-03-01` } },
    { madeAt: at(written) },
  )

test('a woman grown when found, with or without a paper, is owed nothing of what is of children', () => {
  expect(mayBeChild(standing([found('adult')]))).toBe(false)
  expect(mayBeChild(standing([found('adult'), school(2001, '2 Jun 2026 09:00')]))).toBe(false)
})

test('called grown when found, but sixteen by the paper of her school, she is owed it', () => {
  expect(mayBeChild(standing([found('adult'), school(2010, '2 Jun 2026 09:00')]))).toBe(true)
})

test('a paper written down when she has become eighteen does not end what a child was owed', () => {
  expect(mayBeChild(standing([found('child'), school(2009, '2 Jun 2027 09:00')]))).toBe(true)
})

test('while nothing is known, a child is not ruled out', () => {
  expect(mayBeChild(standing([]))).toBe(true)
})
