// What a calendar program is given.
import { expect, test } from 'vitest'
import { iCalendar } from './i-calendar.ts'

const now = '2026-11-23T03:30:00Z'

test('an event has its hour in UTC and its title, and nothing else of the case', () => {
  const text = iCalendar([{ uid: 'abc', title: 'Sajha 3', at: '2026-12-01T10:30+05:30' }], now)
  expect(text.split('\r\n').slice(6, -2)).toEqual([
    'BEGIN:VEVENT',
    'UID:abc',
    'DTSTAMP:20261123T033000Z',
    'DTSTART:20261201T050000Z',
    'DURATION:PT1H',
    'SUMMARY:Sajha 3',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ])
})

test('lines end in CR and LF, none is longer than 75 octets, and no letter is cut', () => {
  const title = 'साझा '.repeat(40)
  const text = iCalendar([{ uid: 'u'.repeat(200), title, at: now }], now)
  const lines = text.split('\r\n')
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(lines.filter((it) => new TextEncoder().encode(it).length > 75)).toEqual([])
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`)
})

test('a title cannot begin a property of its own', () => {
  const text = iCalendar([{ uid: 'abc', title: 'a;b,c\\d\nDESCRIPTION:x', at: now }], now)
  expect(text).toContain('SUMMARY:a\\;b\\,c\\\\d\\nDESCRIPTION:x')
  expect(text).not.toMatch(/^DESCRIPTION/m)
})

test('with no day in court it is an empty calendar, not an error', () => {
  expect(iCalendar([], now)).not.toContain('VEVENT')
})
