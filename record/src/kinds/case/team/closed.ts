// The book is closed: with a reason, and with what she thinks of it.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const closed = kind('closed', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline'],
  label: 'Closed',
  fields: {
    closedAt: moment('When'),
    reason: choice('Why', {
      'she-wishes': 'She wants to go on alone',
      settled: 'What she wanted is reached',
      moved: 'Another organisation goes on',
      'not-reached': 'She could not be reached',
      died: 'She died',
      historical: 'An old record, taken over',
      other: 'Another reason',
    }),
    herView: choice('What she thinks of it', {
      agrees: 'She agrees',
      disputes: 'She does not agree',
      'not-asked': 'Not asked',
    }),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Closed: {reason}',
  countedBy: ['reason', 'herView'],
})
