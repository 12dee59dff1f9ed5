// Questions over books that one person holds together.
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import { acrossBooks, type BookTraces, tracesOf } from './several-books.ts'

const book = (name: string, ...entries: readonly Entry[]): BookTraces => ({ book: name, traces: tracesOf(entries) })
const who = (name: string, year: number, when = '1 Nov 10:00') =>
  entry('person-identified', { name, bornOn: { from: `${year}-01-01`, to: `${year}-12-31` } }, { madeAt: at(when) })
const signed = (name: string, where: string, when = '1 Nov 10:00') =>
  entry('signed-for', { signedAt: at(when), name, says: 'father', where: { name: where } })
const empty = (unit: string, when: string) =>
  entry('place-reached', { reachedAt: at(when), found: 'empty', unit, knew: 1 })
const points = (by: string, to: string, when: string) =>
  entry('pointed-elsewhere', { saidAt: at(when), what: 'certificate', by, to })
const names = (...books: readonly BookTraces[]) => acrossBooks(books).map((it) => it.name)

describe('one person in two books', () => {
  test('is asked about, hung on the later entry and naming both', () => {
    const [first, later] = [who('Rita Kumari', 2010, '1 Oct 10:00'), who('rita  kumari', 2010, '1 Nov 10:00')]
    expect(acrossBooks([book('b', later), book('a', first)])).toMatchObject([
      { name: 'audit-same-person', book: 'b', on: later.id, entries: [{ book: 'b' }, { book: 'a' }], answered: false },
    ])
  })

  test('is asked about as somebody met again, when the first book had ended', () => {
    const ended = entry('closed', { closedAt: at('10 Oct 10:00'), reason: 'settled', herView: 'agrees' })
    expect(names(book('a', who('Rita', 2010, '1 Oct 10:00'), ended), book('b', who('Rita', 2010)))).toEqual([
      'rf-repeat',
    ])
  })

  test('is not, when the births cannot be one or nothing but the name is known', () => {
    expect(names(book('a', who('Rita', 2010, '1 Oct 10:00')), book('b', who('Rita', 2004)))).toEqual([])
    const bare = (when: string) => entry('person-identified', { name: 'Rita' }, { madeAt: at(when) })
    expect(names(book('a', bare('1 Oct 10:00')), book('b', bare('1 Nov 10:00')))).toEqual([])
  })

  test('is not, within one book', () => {
    expect(names(book('a', who('Rita', 2010, '1 Oct 10:00'), who('Rita', 2010)))).toEqual([])
  })
})

describe('one name that signed', () => {
  test('at two homes for two persons is asked about', () => {
    expect(
      names(book('a', signed('Ram Lal', 'Aangan', '1 Oct 10:00')), book('b', signed('RAM LAL', 'Asha home'))),
    ).toEqual(['same-signer'])
  })

  test('for two at one home is not: a father of sisters', () => {
    expect(
      names(book('a', signed('Ram Lal', 'Aangan', '1 Oct 10:00')), book('b', signed('Ram Lal', 'Aangan'))),
    ).toEqual([])
  })
})

describe('a place found empty', () => {
  test('twice in a year by one unit is asked about', () => {
    expect(names(book('a', empty('AHTU', '1 Jan 10:00')), book('b', empty('ahtu', '1 Nov 10:00')))).toEqual(['rf-leak'])
  })

  test('is not by two units, or more than a year apart', () => {
    expect(names(book('a', empty('AHTU', '1 Jan 10:00')), book('b', empty('GRP', '1 Nov 10:00')))).toEqual([])
    expect(names(book('a', empty('AHTU', '1 Jan 2025 10:00')), book('b', empty('AHTU', '1 Nov 10:00')))).toEqual([])
  })
})

describe('two bodies', () => {
  test('that point at each other in two books are asked about, both named, with the days', () => {
    const asked = acrossBooks([
      book('a', points('Bihar', 'Haryana', '1 Mar 10:00')),
      book('b', points('Haryana', 'Bihar', '30 Aug 10:00')),
    ])
    expect(asked).toMatchObject([
      { name: 'ping-pong', fill: { a: { of: 'Bihar' }, b: { of: 'Haryana' }, n: { of: 182 } } },
    ])
  })

  test('are not when both point to a third', () => {
    expect(
      names(book('a', points('Bihar', 'Delhi', '1 Mar 10:00')), book('b', points('Haryana', 'Delhi', '30 Aug 10:00'))),
    ).toEqual([])
  })
})

test('an answer in the later book closes it, until another pair is found', () => {
  const [first, later] = [who('Rita', 2010, '1 Oct 10:00'), who('Rita', 2010)]
  const [asked] = acrossBooks([book('a', first), book('b', later)])
  const reply = entry('question-answered', {
    question: asked?.key ?? '',
    of: later.id,
    answeredAt: at('2 Nov 10:00'),
    answer: 'A sister',
  })
  expect(acrossBooks([book('a', first), book('b', later, reply)])).toMatchObject([{ answered: true }])
  const third = who('Rita', 2010, '5 Nov 10:00')
  expect(acrossBooks([book('a', first), book('b', later, reply), book('c', third)])).toMatchObject([
    { answered: true },
    { answered: false, book: 'c' },
  ])
})

test('the order of books changes nothing', () => {
  const books = [
    book('a', who('Rita', 2010, '1 Oct 10:00'), signed('Ram', 'A', '1 Oct 10:00')),
    book('b', who('Rita', 2010), signed('Ram', 'B')),
  ]
  expect(acrossBooks(books.toReversed())).toEqual(acrossBooks(books))
})
