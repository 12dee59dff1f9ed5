// What the times and texts of a book ask by themselves. The warning signs of the law are in questions/*.test.ts.
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../testing/index.ts'
import type { Entry } from '../entry.ts'
import { questions as everyQuestion } from './questions.ts'

/** What is asked at once, whatever the hour. */
const questions = (entries: readonly Entry[]) =>
  everyQuestion(entries)
    .filter((it) => it.from === null)
    .map(({ name, entries: about, field }) => ({ name, entries: about, field }))

const taken = (said: string, age: 'child' | 'adult' = 'child') =>
  entry('taken-charge', { takenAt: at(said), age, by: 'police' }, { madeAt: at('30 Nov 09:00') })
const produced = (said: string) =>
  entry(
    'committee-production',
    { producedAt: at(said), before: 'committee', committee: { name: 'Purnea' } },
    { madeAt: at('30 Nov 09:00') },
  )
const ordered = (said: string, sort: 'final' | 'age' | 'interim') =>
  entry('order', { orderedAt: at(said), by: 'committee', sort }, { madeAt: at('30 Nov 09:00') })
const names = (entries: readonly Entry[]) => questions(entries).map((it) => it.name)

describe('what meets several duties of a sort', () => {
  const fir = (said: string) =>
    entry(
      'fir-registered',
      { registeredAt: at(said), station: { name: 'Sadar' }, number: '1', sections: 'BNS 143', sexual: 'yes' },
      { madeAt: at('30 Nov 09:00') },
    )
  const report = (of?: Entry) =>
    entry(
      'police-report',
      { filedAt: at('29 Nov 09:00'), court: 'CJM', ...(of && { of: of.id }) },
      { madeAt: at('30 Nov 09:00') },
    )
  const [one, two] = [fir('1 Nov 09:00'), fir('2 Nov 09:00')]
  const asked = (entries: readonly Entry[]) => questions(entries).filter((it) => it.name === 'which-of-several')

  test('and does not say which is asked about, naming both', () => {
    const filed = report()
    expect(asked([one, two, filed])).toEqual([
      { name: 'which-of-several', entries: [filed.id, one.id, two.id], field: null },
    ])
  })

  test('is not where it says which, where there is one, or where the other came later', () => {
    expect(asked([one, two, report(one)])).toEqual([])
    expect(asked([one, report()])).toEqual([])
    expect(asked([one, report(), fir('29 Nov 10:00')])).toEqual([])
  })

  test('is not any more once a correction says which', () => {
    const filed = report()
    const says = entry('correction', { of: filed.id, field: 'of', value: two.id, why: 'it is on the paper' })
    expect(asked([one, two, filed, says])).toEqual([])
  })
})

describe('times in an impossible order', () => {
  test('a production before the taking charge is asked about, naming both entries', () => {
    const [began, before] = [taken('23 Nov 09:00'), produced('22 Nov 15:00')]
    expect(questions([began, before])).toEqual([
      { name: 'met-before-it-began', entries: [before.id, began.id], field: null },
    ])
  })

  test('a production in the same minute or later is not', () => {
    expect(names([taken('23 Nov 09:00'), produced('23 Nov 09:00')])).toEqual([])
  })

  test('a final order before the first production is asked about once, not once for each duty', () => {
    expect(names([produced('23 Nov 13:00'), ordered('22 Nov 13:00', 'final')])).toEqual(['met-before-it-began'])
  })

  test('an order about her age before the first production is not: it met nothing', () => {
    expect(names([produced('23 Nov 13:00'), ordered('22 Nov 13:00', 'age')])).toEqual([])
  })

  test('an adult who was taken charge of after a sitting is not: nothing began', () => {
    expect(names([taken('23 Nov 09:00', 'adult'), produced('22 Nov 13:00')])).toEqual([])
  })

  test('an examination before the report is not: the hospital often comes first', () => {
    const told = entry('offence-reported', { knownAt: at('23 Nov 09:00'), reportedAt: at('23 Nov 18:00') })
    const examined = entry('medical-examination', {
      examinedAt: at('23 Nov 08:00'),
      where: { name: 'Sadar hospital' },
      by: 'woman-doctor',
      agreed: 'yes',
    })
    const late = { sealedAt: at('24 Nov 09:00') }
    expect(
      names([
        { ...told, ...late },
        { ...examined, ...late },
      ]),
    ).toEqual([])
  })

  test('an offence reported before it became known is asked about, naming the one entry once', () => {
    const told = entry(
      'offence-reported',
      { knownAt: at('23 Nov 09:00'), reportedAt: at('23 Nov 08:00') },
      { madeAt: at('24 Nov 09:00') },
    )
    expect(questions([told])).toEqual([{ name: 'met-before-it-began', entries: [told.id], field: null }])
  })

  test('a letter to the Superintendent before the refusal is asked about', () => {
    const given = { madeAt: at('24 Nov 09:00') }
    const refused = entry('fir-refused', { refusedAt: at('23 Nov 09:00'), reason: 'none' }, given)
    const letter = entry('superintendent-written', { writtenAt: at('22 Nov 09:00'), to: 'SP, Purnea' }, given)
    expect(questions([refused, letter])).toEqual([
      { name: 'met-before-it-began', entries: [letter.id, refused.id], field: null },
    ])
  })

  test('a court told before the report is asked about', () => {
    const given = { madeAt: at('24 Nov 09:00') }
    const told = entry('offence-reported', { knownAt: at('23 Nov 09:00'), reportedAt: at('23 Nov 11:00') }, given)
    const court = entry('committee-and-court-told', { courtToldAt: at('22 Nov 10:00') }, given)
    expect(names([told, court])).toEqual(['met-before-it-began'])
  })
})

describe('a journey', () => {
  test('without times is asked about', () => {
    const it = entry('journey', {})
    expect(questions([it])).toEqual([{ name: 'journey-without-times', entries: [it.id], field: 'span' }])
  })

  test('with times is not, nor one whose body a reader may not see', () => {
    const span = { from: at('23 Nov 07:00'), to: at('23 Nov 08:00') }
    expect(names([entry('journey', { span })])).toEqual([])
    expect(names([{ ...entry('journey', {}), body: null }])).toEqual([])
  })

  test('that ends before it begins is asked about, and still kept', () => {
    const it = entry('journey', { span: { from: at('23 Nov 08:00'), to: at('23 Nov 07:00') } })
    expect(questions([it])).toEqual([{ name: 'span-ends-before-it-begins', entries: [it.id], field: 'span' }])
  })

  test('that ends when it begins is not', () => {
    expect(names([entry('journey', { span: { from: at('23 Nov 08:00'), to: at('23 Nov 08:00') } })])).toEqual([])
  })
})

describe('the time of writing', () => {
  const sealed = (said: string, kind: 'taken-charge' | 'committee-production', when: string) => {
    const it = kind === 'taken-charge' ? taken(when) : produced(when)
    return { ...it, madeAt: at(said), sealedAt: at(said) }
  }

  test('more than an hour before the time it speaks of is asked about', () => {
    expect(names([sealed('23 Nov 09:00', 'taken-charge', '23 Nov 10:01')])).toEqual(['told-before-it-happened'])
    expect(names([sealed('23 Nov 09:00', 'taken-charge', '23 Nov 10:00')])).toEqual([])
  })

  test('is not asked about while the entry waits on a phone', () => {
    const it = { ...sealed('23 Nov 09:00', 'taken-charge', '23 Nov 12:00'), n: null, sealedAt: null }
    expect(names([it])).toEqual([])
  })

  test('may lie before a promise, a next date, or a hearing that was put off', () => {
    const hearing = entry('adjournment', {
      hearingAt: at('12 Dec 10:00'),
      askedBy: 'defence',
      reason: 'lawyer-absent',
      nextAt: at('20 Dec 10:00'),
    })
    const promise = entry('promise-made', {
      what: 'Bring the school paper',
      dueAt: at('30 Nov 10:00'),
      to: 'her',
      by: 'kavita________________',
    })
    expect(names([hearing, promise])).toEqual([])
  })

  test('by a clock that was behind is asked about', () => {
    expect(names([{ ...taken('23 Nov 09:00'), marks: ['clock-behind'] }])).toEqual(['clock-behind'])
    expect(names([{ ...taken('23 Nov 09:00'), marks: ['clock-ahead', 'sent-late'] }])).toEqual([])
  })
})

test('two corrections that did not know of each other are asked about; one after the other are not', () => {
  const first = taken('23 Nov 09:00')
  const change = (said: string, device: string) =>
    entry('correction', { of: first.id, field: 'takenAt', value: at(said), why: 'written wrongly' }, { device })
  const apart = [first, change('23 Nov 08:40', 'phone-1'), change('23 Nov 08:50', 'phone-2')]
  expect(questions(apart)).toEqual([{ name: 'two-corrections', entries: [first.id], field: 'takenAt' }])
  expect(names([first, change('23 Nov 08:40', 'phone-1'), change('23 Nov 08:50', 'phone-1')])).toEqual([])
})

describe('two ages', () => {
  const age = (from: number, to: number, year = '2026') =>
    entry('age-evidence', { source: 'herself', age: { from, to } }, { madeAt: at(`23 Nov ${year} 09:00`) })
  const born = (from: string, to = from) => entry('age-evidence', { source: 'school-birth', bornOn: { from, to } })

  test('that cannot both be true are asked about, naming the papers that disagree', () => {
    const [one, two] = [age(14, 15), age(17, 19)]
    expect(questions([one, two])).toEqual([{ name: 'two-ages', entries: [one.id, two.id], field: 'age' }])
  })

  test('that overlap are not', () => {
    expect(names([age(14, 16), age(16, 18)])).toEqual([])
  })

  test('of which two disagree with each other, and neither with the first', () => {
    const [wide, young, old] = [age(10, 20), age(12, 13), age(16, 17)]
    expect(questions([wide, young, old])[0]?.entries).toEqual([young.id, old.id])
  })

  test('told two years apart are two years apart, and no contradiction', () => {
    expect(names([age(15, 15, '2024'), age(17, 17, '2026')])).toEqual([])
    expect(names([age(15, 15, '2024'), age(15, 15, '2026')])).toEqual(['two-ages'])
  })

  test('one of which is a birth date are compared by it', () => {
    expect(names([born('2011-06-01'), age(15, 15)])).toEqual([])
    expect(names([born('2008-06-01'), age(15, 15)])).toEqual(['rf-age-shift'])
    expect(names([born('2011-06-01'), born('2009-01-01')])).toEqual(['two-ages'])
  })

  test('on the birthday itself are still one age', () => {
    expect(names([born('2011-11-23'), age(15, 15)])).toEqual([])
    expect(names([born('2011-11-24'), age(15, 15)])).toEqual(['two-ages'])
    expect(names([born('2010-11-24'), age(15, 15)])).toEqual([])
    // A sixteenth birthday is a line of the law: it is asked about as that, and once.
    expect(names([born('2010-11-23'), age(15, 15)])).toEqual(['rf-age-shift'])
  })
})

test('an ordinary week asks nothing', () => {
  const given = { madeAt: at('30 Nov 09:00') }
  expect(
    names([
      taken('23 Nov 09:00'),
      entry('journey', { span: { from: at('23 Nov 11:00'), to: at('23 Nov 16:00') } }, given),
      produced('24 Nov 11:00'),
      ordered('24 Nov 11:00', 'interim'),
      entry('inquiry-filed', { filedAt: at('28 Nov 11:00') }, given),
    ]),
  ).toEqual([])
})
