// Somebody was arrested or held: a person complained of, she herself, or one of hers. The hours to a Magistrate run from here (BNSS s.58).
// Who it was stands here by relation, never by name.
import { choice, moment, optional, span, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const arrested = kind('arrested', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Arrest',
  fields: {
    arrestedAt: moment('When'),
    whom: choice('Who was arrested', {
      accused: 'A person complained of',
      herself: 'She herself',
      relative: 'Somebody of her family',
      'other-found': 'Somebody found with her',
    }),
    journey: optional(span('Journey to the court, from when to when')),
    paper: optional(
      choice('Which paper is there', {
        memo: 'An arrest memo',
        notice: 'A notice',
        'fir-number': 'An FIR number',
        'own-wish': 'None: they went by their own wish',
        none: 'None that we know of',
      }),
    ),
    releasedAt: optional(moment('When they were let go')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Arrest: {whom}',
  countedBy: ['whom', 'paper'],
})
