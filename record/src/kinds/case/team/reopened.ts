// The book is open again.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const reopened = kind('reopened', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline'],
  label: 'Opened again',
  fields: {
    reopenedAt: moment('When'),
    reason: choice('Why', {
      'she-asked': 'She asked',
      danger: 'There is danger again',
      again: 'It happened again',
      disputed: 'She did not agree with the closing',
      work: 'Something is left to do',
      other: 'Another reason',
    }),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Opened again: {reason}',
  countedBy: ['reason'],
})
