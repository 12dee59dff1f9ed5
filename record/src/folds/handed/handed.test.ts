// What passes with a book, and what whoever has it now took over of it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, clock, entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import { inOffset } from '../../time.ts'
import { answered, needsLook } from '../asked/answers.ts'
import { duties, owerAt } from '../duties.ts'
import { questions } from '../questions.ts'
import { standing } from '../standing.ts'
import { type Handed, handed, mayTake, passesKey, passesWith, senderAt, untaken } from './handed.ts'

const KAVITA = 'kavita________________'
const SUNIL = 'sunil_________________'
const ASHA = 'asha__________________'
const day = { madeAt: at('23 Nov 09:00') }

const opened = () => entry('report-received', { toldAt: at('23 Nov 08:00'), what: 'A girl at the kiln' }, day)
const promise = (what: string, by = KAVITA, dueAt = at('2 Dec 10:00')) =>
  entry('promise-made', { what, dueAt, to: 'her', by }, day)
const toSunil = () =>
  entry('hand-over', { from: KAVITA, to: SUNIL, at: at('26 Nov 17:00') }, { madeAt: at('26 Nov 17:00'), as: 'server' })
const passed = (from: string, to: string, when: string, more: object = {}) =>
  entry('hand-over', { from, to, at: at(when), ...more }, { madeAt: at(when) })
const sent = (ask: string, until = at('30 Dec 10:00'), author = KAVITA) =>
  entry(
    'packet-sent',
    {
      to: 'outside',
      name: 'A doctor',
      purpose: 'to see her',
      basis: 'law-requires',
      law: 'POCSO s.19(6)',
      how: 'now',
      ask,
      until,
    },
    { ...day, author },
  )
const tookOver = (by: Handed, i: number, author: string, when: string) => {
  const { what, of, duty } = by.all[i] as Handed['all'][number]
  return entry('taken-over', { handed: by.entry, what, of, ...(duty && { duty }), at: at(when) }, { author })
}
const only = (book: readonly Entry[]): Handed => {
  const [first, ...more] = handed(book)
  if (!first || more.length > 0) throw new Error(`${more.length + 1} hand-overs`)
  return first
}

describe('a pack', () => {
  test('puts promises first, then what the law asks of that part, then packets that are still open', () => {
    const taken = entry('taken-charge', { takenAt: at('23 Nov 09:00'), age: 'child', by: 'organisation' }, day)
    const book = [opened(), taken, sent('please see her'), promise('call nani'), toSunil()]
    const { all } = only(book)
    expect(all.map((it) => it.what).filter((it, i, them) => it !== them[i - 1])).toEqual(['promise', 'duty', 'packet'])
    expect(all.filter((it) => it.what === 'duty').map((it) => it.duty)).toContain('production-before-committee')
  })

  test('holds what was theirs at that minute: not what was kept, called back or over before, nor another’s', () => {
    const kept = promise('already kept')
    const recalled = sent('called back')
    const book = [
      opened(),
      kept,
      entry('promise-kept', { of: kept.id, result: 'kept', at: at('26 Nov 16:59') }),
      promise('of a colleague', ASHA),
      promise('still to do'),
      recalled,
      entry(
        'packet-recalled',
        { of: recalled.id, why: 'not-needed' },
        { madeAt: at('25 Nov 09:00'), sealedAt: at('25 Nov 09:00') },
      ),
      sent('of a colleague', undefined, ASHA),
      sent('over by then', at('26 Nov 17:00')),
      toSunil(),
    ]
    expect(only(book).all.map((it) => it.of)).toEqual([book[4]?.id])
  })

  test('says the same afterwards as was said beforehand', () => {
    const book = [opened(), promise('one'), promise('two'), sent('three')]
    const before = passesWith(book, { person: KAVITA, roles: ['caseworker'] }, clock('26 Nov 17:00') - 1)
    expect(only([...book, toSunil()]).all.map(passesKey)).toEqual(before.map(passesKey))
  })

  test('is there for what was handed on in one part only, and a hand-over by somebody who holds nothing is none', () => {
    const book = [opened(), promise('one'), passed(KAVITA, SUNIL, '26 Nov 17:00', { as: 'caseworker' })]
    expect(only(book).as).toEqual(['caseworker'])
    expect(handed([opened(), promise('one'), passed(KAVITA, SUNIL, '26 Nov 17:00', { as: 'lawyer' })])).toEqual([])
    expect(handed([opened(), promise('one'), passed(ASHA, SUNIL, '26 Nov 17:00')])).toEqual([])
  })
})

describe('taking over', () => {
  const book = [opened(), promise('one'), promise('two'), toSunil()]

  test('is said one by one, by whoever it was handed to and nobody else', () => {
    const by = only(book)
    const one = tookOver(by, 0, SUNIL, '27 Nov 10:00')
    expect(untaken(only([...book, one]))).toHaveLength(1)
    expect(untaken(only([...book, one, one]))).toHaveLength(1)
    expect(untaken(only([...book, tookOver(by, 0, ASHA, '27 Nov 10:00')]))).toHaveLength(2)
    expect(untaken(only([...book, one, tookOver(by, 1, SUNIL, '27 Nov 10:01')]))).toEqual([])
  })

  test('is not asked for what was done since', () => {
    const kept = entry('promise-kept', { of: String(book[1]?.id), result: 'kept', at: at('28 Nov 09:00') })
    expect(untaken(only([...book, kept])).map((it) => it.of)).toEqual([book[2]?.id])
  })

  test('of what was handed on again is for the next one', () => {
    const [first, second] = handed([...book, passed(SUNIL, ASHA, '27 Nov 12:00')])
    expect(untaken(first as Handed)).toEqual([])
    expect(untaken(second as Handed)).toHaveLength(2)
    expect(second).toMatchObject({ from: SUNIL, to: ASHA })
  })
})

describe('after three days', () => {
  const book = [opened(), promise('one'), promise('two'), toSunil()]
  const asked = (entries: readonly Entry[], now: number) =>
    answered(questions(entries), standing(entries)).filter((it) => needsLook(it, now) && it.name === 'handed-not-taken')

  test('it is asked once who looks after what is left, from the very minute, and not a millisecond sooner', () => {
    expect(asked(book, clock('29 Nov 17:00') - 1)).toEqual([])
    const [question, ...more] = asked(book, clock('29 Nov 17:00'))
    expect(more).toEqual([])
    expect(question?.fill).toMatchObject({ n: { of: 2 }, date: { of: '2026-11-26' } })
  })

  test('what was told in Nepal is asked in its own three days, and named by India’s day', () => {
    const late = [opened(), promise('one'), passed(KAVITA, SUNIL, '27 Nov 00:05 NPT')]
    expect(asked(late, clock('30 Nov 00:05 NPT') - 1)).toEqual([])
    expect(asked(late, clock('29 Nov 23:50'))[0]?.fill).toMatchObject({ date: { of: '2026-11-26' } })
  })

  test('nothing is asked when all is taken over, or the case was handed on', () => {
    const by = only(book)
    const both = [tookOver(by, 0, SUNIL, '27 Nov 10:00'), tookOver(by, 1, SUNIL, '29 Nov 16:59')]
    expect(asked([...book, ...both], clock('10 Dec 09:00'))).toEqual([])
    expect(asked([...book, passed(SUNIL, ASHA, '29 Nov 12:00')], clock('29 Nov 18:00'))).toEqual([])
  })
})

describe('what was promised', () => {
  test('is owed by whoever has the book, from the minute it is theirs', () => {
    const [duty] = duties([opened(), promise('one'), toSunil(), passed(SUNIL, ASHA, '28 Nov 09:00')])
    if (!duty) throw new Error('no promise')
    expect(owerAt(duty, clock('26 Nov 17:00') - 1)).toBe(KAVITA)
    expect(owerAt(duty, clock('26 Nov 17:00'))).toBe(SUNIL)
    expect(owerAt(duty, clock('28 Nov 09:00'))).toBe(ASHA)
  })

  test('a packet is followed by whoever has the book', () => {
    const packet = sent('see her')
    const book = [opened(), packet, toSunil()]
    expect(senderAt(book, packet, clock('26 Nov 16:59'))).toBe(KAVITA)
    expect(senderAt(book, packet, clock('26 Nov 17:00'))).toBe(SUNIL)
  })

  test('never loses its ower, whoever hands what to whom in whatever order it arrives', () => {
    const people = [KAVITA, SUNIL, ASHA] as const
    const step = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(40_000))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (steps, draw) => {
        const start = clock('23 Nov 09:00')
        const moves = steps.map(([from, to, minutes]) => {
          const moment = inOffset(start + minutes * 60_000, '+05:30')
          return entry('hand-over', { from: people[from] ?? '', to: people[to] ?? '', at: moment })
        })
        const book = [opened(), promise('one'), promise('two'), ...moves]
        const shuffled = book
          .map((it) => ({ it, order: draw.next().value ?? 0 }))
          .sort((a, b) => a.order - b.order)
          .map(({ it }) => it)
        expect(handed(shuffled)).toEqual(handed(book))
        for (const minutes of [0, 20_000, 40_001]) {
          const now = start + minutes * 60_000
          const owed = duties(book).map((it) => owerAt(it, now))
          const has = people.filter((it) => passesWith(book, { person: it, roles: [] }, now).length > 0)
          expect(new Set(owed).size).toBe(1)
          expect(has).toEqual(people.filter((it) => it === owed[0]))
        }
      }),
      { numRuns: 200 },
    )
  })
})

test('counselling is a counsellor’s to take; all else a manager can keep', () => {
  expect(mayTake(['manager'], 'caseworker')).toBe(true)
  expect(mayTake(['manager', 'caseworker'], 'counsellor')).toBe(false)
  expect(mayTake(['counsellor'], 'counsellor')).toBe(true)
  expect(mayTake(['lawyer'], 'caseworker')).toBe(false)
})
