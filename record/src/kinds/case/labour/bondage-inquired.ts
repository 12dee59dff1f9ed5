// The magistrate inquired. If bondage was found, the immediate cash is owed.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const bondageInquired = kind('bondage-inquired', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Bonded labour inquired into',
  fields: {
    inquiredAt: moment('When'),
    result: choice('Result', { found: 'Bonded labour found', 'not-found': 'Not found', open: 'Still open' }),
    by: optional(text('By which office')),
    note: optional(text('What was said', { long: true })),
  },
  headline: 'Bonded labour: {result}',
  countedBy: ['result'],
})
