// Brought before a Magistrate: after an arrest (BNSS s.58), or after being taken out of premises (ITPA s.15(5), 16(2), 17(1)).
import { choice, entryRef, moment, optional, text, yesNo } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
  producedAt: moment('When'),
  whom: choice('Who', { herself: 'She herself', accused: 'A person complained of' }),
  before: choice('Before whom', {
    proper: 'The Magistrate who decides the matter',
    nearest: 'The nearest Magistrate, for now',
  }),
  asked: optional(yesNo('Was she asked what she wants')),
  note: optional(text('What was said', { long: true })),
} as const satisfies Fields

export const magistrateProduction = kind('magistrate-production', {
  book: 'case',
  version: 2,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'home', 'official'],
  label: 'Before a Magistrate',
  fields: { ...first, of: optional(entryRef('After which arrest')) },
  headline: 'Before a Magistrate: {whom}',
  countedBy: ['whom', 'before', 'asked'],
  // Which one was meant is not guessed.
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
