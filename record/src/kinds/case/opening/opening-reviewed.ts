// Those who have her in their charge looked at an emergency opening afterwards: was it right, and what follows.
import { choice, entryRef, moment, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { WAS_RIGHT } from './opening-choices.ts'

export const openingReviewed = kind('opening-reviewed', {
  book: 'case',
  version: 1,
  compartment: 'identity',
  writtenBy: ['caseworker', 'counsellor', 'home', 'manager', 'helpline', 'cwc', 'lawyer'],
  label: 'Emergency opening looked at again',
  fields: {
    of: entryRef('Which opening'),
    right: choice('Was it right', WAS_RIGHT),
    follows: text('What follows from it', { long: true }),
    reviewedAt: moment('When'),
  },
  headline: 'Emergency opening looked at again. Was it right: {right}',
})
