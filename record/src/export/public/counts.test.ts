import { describe, expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import { monthBefore, publicCounts } from './counts.ts'

const AS_OF = '2026-12-01T00:00:00Z'
/** A child produced before the Committee so many hours after she was taken charge of, or not yet. */
const aBook = (hours: number | null): readonly Entry[] => {
  const taken = entry('taken-charge', { takenAt: at('23 Nov 09:00'), age: 'child', by: 'police' })
  if (hours === null) return [taken]
  const producedAt = `2026-11-${23 + Math.floor((9 + hours) / 24)}T${String((9 + hours) % 24).padStart(2, '0')}:00+05:30`
  const produced = { producedAt, before: 'committee', committee: { name: 'Basantpur' } } as const
  return [taken, entry('committee-production', produced, { madeAt: at('26 Nov 09:00') })]
}
const many = (n: number, hours: number | null) => Array.from({ length: n }, () => aBook(hours))
const production = (books: readonly (readonly Entry[])[]) =>
  publicCounts(books, AS_OF).duties['production-before-committee']

describe('counts for the public', () => {
  test('tell what was kept and what was late, rounded to fives', () => {
    expect(production([...many(21, 5), ...many(12, 40)])).toMatchObject({ books: 35, kept: 20, late: 10, missed: null })
  })

  test('do not tell what fewer than ten share, nor what would give it away', () => {
    expect(production([...many(20, 5), ...many(3, 40)])).toMatchObject({ books: 25, kept: null, late: null })
    expect(publicCounts(many(9, 5), AS_OF).books).toBe(null)
  })

  test('one more person changes nothing that a difference of two releases could show', () => {
    const before = publicCounts(many(21, 5), AS_OF)
    expect(publicCounts([...many(21, 5), aBook(40)], AS_OF).duties['production-before-committee']?.late).toBe(null)
    expect(publicCounts(many(22, 5), AS_OF)).toEqual(before)
  })

  test('end with a month: what was sealed later is not in them', () => {
    const late = aBook(5).map((it) => ({ ...it, sealedAt: '2026-12-02T00:00:00Z' }))
    expect(publicCounts([...many(21, 5), late, late, late, late], AS_OF)).toEqual(publicCounts(many(21, 5), AS_OF))
    expect(monthBefore('2026-12-17T10:00:00Z')).toBe(AS_OF)
  })

  test('hold no id, no place and no word of anybody', () => {
    const said = JSON.stringify(publicCounts(many(21, 5), AS_OF))
    for (const it of ['Basantpur', 'book-of-tests', 'kavita', 'entry-', 'pipal']) expect(said).not.toContain(it)
  })
})
