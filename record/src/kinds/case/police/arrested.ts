// Somebody was arrested: a person complained of, or she herself. The hours to a Magistrate run from here (BNSS s.58).
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
    whom: choice('Who was arrested', { accused: 'A person complained of', herself: 'She herself' }),
    journey: optional(span('Journey to the court, from when to when')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Arrest: {whom}',
  countedBy: ['whom'],
})
