// A statement: sealed, never merged, never replaced. A later one is another entry and stands beside it.
import { attachment, choice, choices, language, optional, span, text, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { WHO_PRESENT } from '../../shared-choices.ts'

export const statementTaken = kind('statement-taken', {
  book: 'case',
  version: 1,
  compartment: 'statement',
  writtenBy: ['caseworker', 'lawyer'],
  label: 'Statement taken',
  fields: {
    span: span('From when to when'),
    before: choice('Before whom', {
      police: 'Police',
      magistrate: 'Magistrate',
      committee: 'Child Welfare Committee',
      caseworker: 'Caseworker',
      court: 'Court',
    }),
    where: choice('Where', {
      home: 'Her home',
      'place-she-chose': 'A place she chose',
      station: 'Police station',
      court: 'Court',
      shelter: 'Shelter or home',
      hospital: 'Hospital',
      other: 'Another place',
    }),
    language: language('Language she spoke'),
    present: choices('Who was in the room', WHO_PRESENT),
    interpreter: optional(yesNo('Was there an interpreter')),
    words: optional(text('What she said', { long: true, help: 'Her own words. Do not tidy them.' })),
    paper: optional(attachment('Copy or recording')),
  },
  headline: 'Statement before {before}',
  countedBy: ['before', 'where', 'present'],
})
