// What a search leaves goes to the Magistrate: the recording without delay (BNSS s.105), the grounds within 48 hours (s.185(5)).
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const searchPapersSent = kind('search-papers-sent', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Search papers sent to the Magistrate',
  fields: {
    sentAt: moment('When'),
    what: choice('What was sent', {
      recording: 'The recording',
      grounds: 'The written grounds',
      both: 'Both',
    }),
    note: optional(text('Note')),
  },
  headline: 'Sent to the Magistrate: {what}',
  countedBy: ['what'],
})
