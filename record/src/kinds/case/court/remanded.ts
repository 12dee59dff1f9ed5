// A person complained of was sent to custody for the first time: from this day, itself counted, run the days to default bail (BNSS s.187(3)).
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const remanded = kind('remanded', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'First sent to custody',
  fields: {
    remandedAt: moment('When'),
    offence: choice('The gravest offence named', {
      ten: 'Death, life, or ten years or more',
      other: 'Any other offence',
      contested: 'Trafficking of one adult alone (BNS 143(2)): courts differ',
    }),
    note: optional(text('Note')),
  },
  headline: 'A person complained of was sent to custody',
  countedBy: ['offence'],
})
