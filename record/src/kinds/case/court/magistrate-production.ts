// Brought before a Magistrate: after an arrest (BNSS s.58), or after being taken out of premises (ITPA s.15(5), 16(2), 17(1)).
import { choice, moment, optional, text, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const magistrateProduction = kind('magistrate-production', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'home', 'official'],
  label: 'Before a Magistrate',
  fields: {
    producedAt: moment('When'),
    whom: choice('Who', { herself: 'She herself', accused: 'A person complained of' }),
    before: choice('Before whom', {
      proper: 'The Magistrate who decides the matter',
      nearest: 'The nearest Magistrate, for now',
    }),
    asked: optional(yesNo('Was she asked what she wants')),
    note: optional(text('What was said', { long: true })),
  },
  headline: 'Before a Magistrate: {whom}',
  countedBy: ['whom', 'before', 'asked'],
})
