// How values, days and amounts are said, in each language.
import { type Language, wordsIn } from '@sajha/record'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import * as bikram from './bikram-sambat.ts'
import { dayInWords, durationInWords, fullDay, momentInWords, spanInWords, timeInWords } from './dates.ts'
import { errorInWords, faultsInWords, problemInWords } from './refusal.ts'
import { fill, grouped } from './say.ts'
import { type Speech, spokenHere } from './speech.ts'
import { aliasInWords, fieldText, headlineOf, learnFields, moneyInWords, valueInWords } from './values.ts'

const speeches = {} as Record<Language, Speech>
beforeAll(async () => {
  await learnFields()
  for (const language of ['en', 'hi', 'ne'] as const) {
    speeches[language] = { language, words: await wordsIn[language](), bikram: language === 'ne' ? bikram : null }
  }
})

/** Monday 23 November 2026, 09:00 in India. */
const NOW = Temporal.Instant.from('2026-11-23T09:00+05:30').epochMilliseconds
const INDIA = '+05:30'
const each = (say: (speech: Speech) => string) => [say(speeches.en), say(speeches.hi), say(speeches.ne)]

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [100_000, '1,00,000'],
    [12_345_678, '1,23,45,678'],
    [-1500, '−1,500'],
  ])('%d is written %s', (number, text) => {
    expect(grouped('en', number)).toBe(text)
    expect(grouped('hi', number)).toBe(text)
  })

  test('are in their own digits in Nepali', () => {
    expect(grouped('ne', 100_000)).toBe('१,००,०००')
  })

  test('lose no digit, whatever the number', () => {
    fc.assert(fc.property(fc.nat(), (number) => Number(grouped('en', number).replaceAll(',', '')) === number))
  })

  test('fill blanks with their groups and digits, text as it is', () => {
    expect(fill('en', '{n} waiting for {who}', { n: 1200, who: '12' })).toBe('1,200 waiting for 12')
    expect(fill('ne', '{n} दिन', { n: 12 })).toBe('१२ दिन')
    expect(fill('en', 'To {nobody}.', {})).toBe('To .')
  })
})

describe('money', () => {
  test('is grouped, with paise only when there are some', () => {
    expect(each((it) => moneyInWords(it, { paise: 10_000_000, currency: 'INR' }))).toEqual([
      '₹1,00,000',
      '₹1,00,000',
      'भारु १,००,०००',
    ])
    expect(moneyInWords(speeches.en, { paise: 1205, currency: 'NPR' })).toBe('Rs 12.05')
    expect(moneyInWords(speeches.ne, { paise: 1205, currency: 'NPR' })).toBe('रु १२.०५')
  })
})

describe('a day', () => {
  test('that is near says how near', () => {
    expect(dayInWords(speeches.en, '2026-11-26', NOW, INDIA)).toBe('Thursday 26, in 3 days')
    expect(dayInWords(speeches.en, '2026-11-23', NOW, INDIA)).toBe('Monday 23, today')
    expect(dayInWords(speeches.en, '2026-11-22', NOW, INDIA)).toBe('Sunday 22, yesterday')
    expect(dayInWords(speeches.en, '2026-11-17', NOW, INDIA)).toBe('Tuesday 17, 6 days ago')
    expect(dayInWords(speeches.hi, '2026-11-26', NOW, INDIA)).toBe('गुरुवार 26, 3 दिन में')
  })

  test('that is far says its month, and its year where it is another', () => {
    expect(dayInWords(speeches.en, '2026-12-31', NOW, INDIA)).toBe('Thursday 31 December')
    expect(dayInWords(speeches.en, '2027-02-01', NOW, INDIA)).toBe('1 February 2027')
  })

  test('has Bikram Sambat beside it in Nepali', () => {
    expect(dayInWords(speeches.ne, '2026-11-26', NOW, INDIA)).toBe('बिहीबार २६ (१० मङ्सिर), ३ दिनमा')
    expect(fullDay(speeches.ne, '2026-11-23')).toBe('सोमबार २३ नोभेम्बर २०२६ (७ मङ्सिर २०८३)')
  })

  test('is marked where its year is not announced yet', () => {
    expect(fullDay(speeches.ne, '2028-01-01')).toContain('अझै घोषणा नभएको')
    expect(fullDay(speeches.ne, '2027-01-01')).not.toContain('अझै घोषणा नभएको')
  })
})

describe('Bikram Sambat', () => {
  // Some of the published vectors of medic/bikram-sambat (Apache-2.0).
  test.each([
    ['1913-04-13', '1970-1-1'],
    ['1950-05-06', '2007-1-24'],
    ['1951-05-16', '2008-2-2'],
    ['2014-04-14', '2071-1-1'],
    ['2024-04-13', '2081-1-1'],
    ['2026-04-14', '2083-1-1'],
  ])('%s is %s', (gregorian, bs) => {
    const it = bikram.bikramOf(gregorian)
    expect(it && `${it.year}-${it.month}-${it.day}`).toBe(bs)
  })

  test('goes there and back on every day of the table', () => {
    const first = Temporal.PlainDate.from('1913-04-13')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 44_000 }), (days) => {
        const gregorian = first.add({ days }).toString()
        const bs = bikram.bikramOf(gregorian)
        return bs !== null && bikram.gregorianOf(bs) === gregorian
      }),
    )
  })

  test('has no day before 1970 or after 2090, and none that a month has not', () => {
    expect(bikram.bikramOf('1913-04-12')).toBeNull()
    expect(bikram.bikramOf('2035-01-01')).toBeNull()
    expect(bikram.gregorianOf({ year: 2091, month: 1, day: 1 })).toBeNull()
    expect(bikram.gregorianOf({ year: 1970, month: 1, day: 32 })).toBeNull()
  })
})

describe('a time', () => {
  test('is told in the offset it was told in', () => {
    expect(timeInWords(speeches.en, '2026-11-23T09:05+05:45')).toBe('09:05')
    expect(timeInWords(speeches.ne, '2026-11-23T21:30+05:30')).toBe('२१:३०')
  })

  test('of today, yesterday and tomorrow says so', () => {
    expect(each((it) => momentInWords(it, '2026-11-23T07:10+05:30', NOW))).toEqual([
      'today, 07:10',
      'आज, 07:10',
      'आज, ०७:१०',
    ])
    expect(momentInWords(speeches.en, '2026-11-19T14:00+05:30', NOW)).toBe('Thursday 19, 14:00')
  })

  test('from and to says how long it was', () => {
    const span = { from: '2026-11-22T20:10+05:30', to: '2026-11-23T01:30+05:30' }
    expect(spanInWords(speeches.en, span, NOW)).toBe('yesterday, 20:10 to today, 01:30, 5 h 20 min')
  })

  test.each([
    [20 * 3_600_000 + 20 * 60_000, '20 h 20 min'],
    [47 * 3_600_000, '47 h'],
    [3 * 86_400_000 + 4 * 3_600_000, '3 days 4 h'],
    [6 * 86_400_000, '6 days'],
    [90_000, '1 min'],
    [4200, '5 s'],
    [-3_600_000, '1 h'],
  ])('%d ms lasts %s', (ms, text) => {
    expect(durationInWords(speeches.en, ms)).toBe(text)
  })
})

const around = {
  now: NOW,
  people: { 'person-of-kavita------': { name: 'Kavita', organisation: 'o', organisationName: 'Pipal Tola' } },
}

describe('what a field holds', () => {
  test('is said in words, never as a code', () => {
    const say = (field: string, value: unknown) => each((it) => valueInWords(it, 'taken-charge', field, value, around))
    expect(say('by', 'police')[0]).toBe('Police station')
    expect(say('takenAt', '2026-11-23T07:10+05:30')).toEqual(['today, 07:10', 'आज, 07:10', 'आज, ०७:१०'])
    expect(valueInWords(speeches.en, 'report-received', 'ageSaid', { from: 14, to: 16 }, around)).toBe('14 to 16 years')
    expect(valueInWords(speeches.en, 'assignment', 'to', 'person-of-kavita------', around)).toBe('Kavita')
    expect(valueInWords(speeches.en, 'assignment', 'to', 'somebody-not-known-----', around)).toBe('somebody')
    expect(valueInWords(speeches.en, 'visit', 'present', ['mother', 'lawyer'], around)).toBe('Mother, Lawyer')
  })

  test('of a day keeps what was said', () => {
    const value = { from: '2026-10-25', to: '2026-11-01', said: 'around Chhath' }
    expect(valueInWords(speeches.en, 'person-identified', 'bornOn', value, around)).toBe('“around Chhath”')
  })

  test('is nothing for nothing, and itself for a field nobody knows', () => {
    expect(valueInWords(speeches.en, 'visit', 'note', undefined, around)).toBe('')
    expect(valueInWords(speeches.en, 'a-later-kind', 'note', 'text', around)).toBe('text')
  })

  test('has a label, a help and choices in each language', () => {
    expect(fieldText(speeches.en, 'journey', 'span').help).toMatch(/^Only the journey itself/)
    expect(fieldText(speeches.hi, 'taken-charge', 'by').choices['police']).toMatch(/\p{Script=Devanagari}/u)
  })
})

describe('the line of an entry', () => {
  test('names its fields in words', () => {
    const entry = { kind: 'taken-charge', body: { takenAt: '2026-11-23T07:10+05:30', age: 'child', by: 'sjpu' } }
    expect(headlineOf(speeches.en, entry, around)).toBe('Found and taken charge of by Special juvenile police unit')
  })

  test('leaves out what was not said, without a trace', () => {
    expect(headlineOf(speeches.en, { kind: 'journey', body: {} }, around)).toBe('Journey')
  })

  test('is only what it is, where its body may not be read', () => {
    expect(headlineOf(speeches.en, { kind: 'placement', body: null }, around)).toBe('Placed in a home')
  })

  test('is said of every kind in every language without a hole', () => {
    for (const speech of Object.values(speeches)) {
      for (const kind of Object.keys(speech.words.kinds)) {
        expect(headlineOf(speech, { kind, body: {} }, around)).not.toMatch(/[{}]|\s$|^$/)
      }
    }
  })
})

test('an alias agrees with its animal in Hindi', () => {
  expect(each((it) => aliasInWords(it, { colour: 3, animal: 'myna' }))).toEqual(['Blue Myna', 'नीली मैना', 'नीलो मैना'])
  expect(aliasInWords(speeches.hi, { colour: 3, animal: 'peacock' })).toBe('नीला मोर')
})

describe('a refusal', () => {
  test('is said as the server worded it, or in our own words where it was found here', () => {
    const told = { id: 'book-not-yours', words: { en: 'No.', hi: 'नहीं।', ne: 'होइन।' }, about: {} }
    expect(each((it) => problemInWords(it, told))).toEqual(['No.', 'नहीं।', 'होइन।'])
    expect(problemInWords(speeches.en, { id: 'no-room', words: null, about: {} })).toMatch(/^This device is full/)
  })

  test('that nobody knows is a plain sentence, not a code', () => {
    expect(errorInWords(speeches.en, new TypeError('x is not a function'))).toMatch(/^Something is broken here/)
  })

  test('of a form stands beside its field', () => {
    expect(faultsInWords(speeches.en, [{ field: 'takenAt', reason: 'missing' }])).toEqual([
      { field: 'takenAt', words: 'This is needed.' },
    ])
  })
})

test('a browser is spoken to in the first of its languages that is spoken here', () => {
  expect(spokenHere(['mai-IN', 'ne-NP', 'hi'])).toBe('ne')
  expect(spokenHere(['fr'])).toBe('en')
})
