// An offence was told to the police (BNSS s.173): registering it is owed at once. Where it is rape, an attempt at it, or one
// against a child, the 24 hours to a doctor run from this telling (BNSS s.184(1)).
import { choice, moment, optional, place, text, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { YES_NO_UNKNOWN } from '../../shared-choices.ts'

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
    sexual: optional(choice('Is rape, an attempt at it, or a sexual offence against a child told', YES_NO_UNKNOWN)),
    receipt: optional(yesNo('Did they give a paper or a diary number')),
  },
  headline: 'FIR asked for at {station}',
  countedBy: ['how'],
})
