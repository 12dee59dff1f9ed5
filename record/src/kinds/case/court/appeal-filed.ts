// An appeal was filed: against the Committee (JJ Act s.101), or against a Magistrate or court.
import { choice, entryRef, moment, optional, text } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
  filedAt: moment('When'),
  to: choice('To whom', {
    children: 'Children’s Court',
    dm: 'District Magistrate',
    sessions: 'Court of Session',
    high: 'High Court',
  }),
  against: optional(text('Against which order')),
  number: optional(text('Number')),
} as const satisfies Fields

export const appealFiled = kind('appeal-filed', {
  book: 'case',
  version: 2,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer'],
  label: 'Appeal filed',
  fields: { ...first, of: optional(entryRef('Against which order of this book')) },
  headline: 'Appeal filed: {to}',
  countedBy: ['to'],
  // Which one was meant is not guessed.
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
