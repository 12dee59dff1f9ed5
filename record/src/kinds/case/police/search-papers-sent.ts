// What a search leaves goes to the Magistrate: the recording without delay (BNSS s.105), the grounds within 48 hours (s.185(5)).
import { choice, entryRef, moment, optional, text } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
  sentAt: moment('When'),
  what: choice('What was sent', {
    recording: 'The recording',
    grounds: 'The written grounds',
    both: 'Both',
  }),
  note: optional(text('Note')),
} as const satisfies Fields

export const searchPapersSent = kind('search-papers-sent', {
  book: 'case',
  version: 2,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Search papers sent to the Magistrate',
  fields: { ...first, of: optional(entryRef('Of which search')) },
  headline: 'Sent to the Magistrate: {what}',
  countedBy: ['what'],
  // Which one was meant is not guessed.
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
