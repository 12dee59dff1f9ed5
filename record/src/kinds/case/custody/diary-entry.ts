// What the station's daily diary says, as it was shown or copied.
import { moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const diaryEntry = kind('diary-entry', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Station diary entry',
  fields: {
    enteredAt: moment('Time of the entry'),
    number: text('Entry number'),
    station: optional(place('Police station')),
    about: optional(text('What it says', { long: true })),
  },
  headline: 'Station diary entry {number}',
})
