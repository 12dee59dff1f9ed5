// An offence was told to the police (BNSS s.173): registering it is owed at once.
import { choice, moment, optional, place, text, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const firAsked = kind('fir-asked', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'cwc'],
  label: 'FIR asked for',
  fields: {
    askedAt: moment('When the police were told'),
    station: place('Police station'),
    how: choice('How', {
      spoken: 'Spoken, at the station',
      written: 'In writing',
      electronic: 'By electronic message',
      post: 'By post',
    }),
    offence: optional(text('What was told', { long: true })),
    receipt: optional(yesNo('Did they give a paper or a diary number')),
  },
  headline: 'FIR asked for at {station}',
  countedBy: ['how'],
})
