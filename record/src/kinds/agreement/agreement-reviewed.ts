// Both sides looked at it together. Figures are never typed: a fold counts them beside this (folds/agreements).
import { moment, optional, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { HEADS } from './heads.ts'

export const agreementReviewed = kind('agreement-reviewed', {
  book: 'agreement',
  version: 1,
  compartment: 'coordination',
  writtenBy: HEADS,
  label: 'Looked at together',
  fields: {
    at: moment('When'),
    decided: text('What was decided', { long: true }),
    feedback: optional(text('What we tell the other side', { long: true })),
    nextAt: moment('Next time'),
  },
  headline: 'Looked at together: {decided}',
})
