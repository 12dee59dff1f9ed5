// Which day an entry stands on, who read, and what stands under its line.
import { type Entry, KINDS, type KindName, standing } from '@sajha/record'
import { expect, test } from 'vitest'
import { daysOf, happenedAt, newest } from './days.ts'
import { spokenIn, worthShowing } from './worth.ts'

let written = 0
const entry = (kind: KindName, madeAt: string, body: Entry['body'], more: Partial<Entry> = {}): Entry => {
  written++
  return {
    id: `entry-${written}`,
    book: 'book',
    kind,
    version: KINDS[kind].version,
    compartment: 'coordination',
    author: 'kavita',
    as: 'caseworker',
    organisation: 'pipal',
    device: 'phone',
    madeAt,
    saw: null,
    n: written,
    sealedAt: madeAt,
    marks: [],
    body,
    ...more,
  }
}

const looked = (who: string, at: string) => entry('looked', at, { who, as: 'cwc', how: 'opened', at, entries: 1 })
const note = (at: string, text = 'Ate') => entry('note', at, { text })

test('what happened on Monday and was written on Tuesday stands on Monday', () => {
  const taken = entry('taken-charge', '2026-11-24T09:00+05:30', {
    takenAt: '2026-11-23T22:30+05:30',
    age: 'child',
    by: 'police',
  })
  expect(daysOf(standing([taken])).map((it) => it.day)).toEqual(['2026-11-23'])
})

test('a journey stands at its end, and a promise when it was made and not when it is due', () => {
  const span = { from: '2026-11-23T11:00+05:30', to: '2026-11-23T16:00+05:30' }
  expect(happenedAt(entry('journey', '2026-11-23T17:00+05:30', { span }))).toBe('2026-11-23T16:00+05:30')
  const made = '2026-11-23T10:00+05:30'
  const promise = { what: 'A bag', dueAt: '2026-11-30T10:00+05:30', to: 'her', by: 'kavita' }
  expect(happenedAt(entry('promise-made', made, promise))).toBe(made)
})

test('an entry whose body cannot be read stands where it was written', () => {
  expect(happenedAt(entry('taken-charge', '2026-11-24T09:00+05:30', null))).toBe('2026-11-24T09:00+05:30')
})

test('the newest day comes first, and within a day the newest entry', () => {
  const morning = note('2026-11-23T08:00+05:30')
  const evening = note('2026-11-23T18:00+05:30')
  const later = note('2026-11-24T07:00+05:30')
  const days = daysOf(standing([morning, evening, later]))
  expect(days.map((it) => it.told.map((one) => one.id))).toEqual([[later.id], [evening.id, morning.id]])
})

test('times told in India and in Nepal are put in the order of the instants', () => {
  const india = note('2026-11-23T10:00+05:30')
  const nepal = note('2026-11-23T10:05+05:45')
  expect(daysOf(standing([india, nepal]))[0]?.told.map((it) => it.id)).toEqual([india.id, nepal.id])
})

test('who looked after midnight here stands on that day, though the server wrote the day before', () => {
  expect(daysOf(standing([looked('sushila', '2026-11-23T20:00+00:00')]), '+05:30')[0]?.day).toBe('2026-11-24')
})

test('who looked is counted by person, and stands among no entries', () => {
  const day = '2026-11-23'
  const entries = [
    looked('meena', `${day}T08:00+05:30`),
    looked('asha', `${day}T09:00+05:30`),
    looked('meena', `${day}T10:00+05:30`),
    note(`${day}T11:00+05:30`),
  ]
  expect(daysOf(standing(entries))).toMatchObject([{ day, told: [{ kind: 'note' }], readers: 2 }])
})

test('days are never cut in the middle', () => {
  const entries = ['20', '20', '21', '22'].map((day, i) => note(`2026-11-${day}T0${i}:00+05:30`))
  const days = daysOf(standing(entries))
  expect(newest(days, 1).map((it) => it.day)).toEqual(['2026-11-22'])
  expect(newest(days, 3).map((it) => it.day)).toEqual(['2026-11-22', '2026-11-21', '2026-11-20'])
  expect(newest(days, 100)).toEqual(days)
})

test('what the line or the clock beside it says is not said again', () => {
  const [report] = standing([
    entry('report-received', '2026-11-23T08:00+05:30', {
      toldAt: '2026-11-23T07:50+05:30',
      what: 'A girl sits on platform 2',
      toldBy: 'passerby',
    }),
  ])
  expect(report && worthShowing(report).map((it) => it.name)).toEqual(['toldBy'])
})

test('a corrected field stands with its first text and not among the rest', () => {
  const report = entry('report-received', '2026-11-23T08:00+05:30', {
    toldAt: '2026-11-23T07:50+05:30',
    what: 'A girl sits on platform 2',
    ageSaid: { from: 17, to: 17 },
  })
  const correction = entry('correction', '2026-11-23T09:00+05:30', {
    of: report.id,
    field: 'ageSaid',
    value: { from: 15, to: 15 },
    why: 'a paper was found',
  })
  const [first] = standing([report, correction])
  expect(first && worthShowing(first)).toEqual([])
})

test('her words are hers, and a note is a line', () => {
  const words = { text: 'पहिने नानी सँ बात करब।', language: 'mai' }
  const said = { words, about: 'wants', saidAt: '2026-11-23T08:00+05:30' }
  expect(spokenIn(entry('her-words', '2026-11-23T08:00+05:30', said))).toEqual(words)
  expect(spokenIn(note('2026-11-23T08:00+05:30'))).toBeNull()
})
