// An appeal was filed: against the Committee (JJ Act s.101), or against a Magistrate or court.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const appealFiled = kind('appeal-filed', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer'],
  label: 'Appeal filed',
  fields: {
    filedAt: moment('When'),
    to: choice('To whom', {
      children: 'Children’s Court',
      dm: 'District Magistrate',
      sessions: 'Court of Session',
      high: 'High Court',
    }),
    against: optional(text('Against which order')),
    number: optional(text('Number')),
  },
  headline: 'Appeal filed: {to}',
  countedBy: ['to'],
})
