// The follow-up of two years ended.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const followUpClosed = kind('follow-up-closed', {
  book: 'case',
  version: 1,
  compartment: 'care',
  writtenBy: ['caseworker', 'manager', 'home', 'cwc'],
  label: 'Follow-up ended',
  fields: {
    closedAt: moment('When'),
    how: choice('How she is, in her view', {
      well: 'Well',
      mixed: 'Partly well',
      'not-well': 'Not well',
      'not-reached': 'Could not be reached',
    }),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Follow-up ended: {how}',
  countedBy: ['how'],
})
