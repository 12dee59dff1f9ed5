// A promise was kept, or will not be kept, and why.
import { choice, entryRef, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { WORKS_WITH_HER } from '../../shared-choices.ts'

export const promiseKept = kind('promise-kept', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: WORKS_WITH_HER,
  label: 'Promise kept',
  fields: {
    of: entryRef('Which promise'),
    result: choice('What became of it', {
      kept: 'Kept',
      'not-kept': 'Will not be kept',
      'not-needed': 'No longer needed',
    }),
    at: moment('When'),
    note: optional(text('Note')),
  },
  headline: 'Promise: {result}',
  countedBy: ['result'],
})
