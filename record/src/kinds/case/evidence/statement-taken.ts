// A statement: sealed, never merged, never replaced. A later one is another entry and stands beside it.
import { attachment, choice, choices, language, optional, span, text, yesNo } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'
import { WHO_PRESENT } from '../../shared-choices.ts'

const first = {
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
} as const satisfies Fields

export const statementTaken = kind('statement-taken', {
  book: 'case',
  version: 2,
  compartment: 'statement',
  writtenBy: ['caseworker', 'lawyer'],
  label: 'Statement taken',
  fields: {
    ...first,
    persons: optional(text('Persons she named', { long: true, help: 'One on each line, as she called them.' })),
    places: optional(text('Places she named', { long: true, help: 'One on each line, as she called them.' })),
    acts: optional(
      choices('What she said was done', {
        promised: 'Work, marriage or a journey promised',
        paid: 'Money was paid for her',
        taken: 'She was taken',
        'locked-in': 'She was locked in',
        threatened: 'She or her family was threatened',
        beaten: 'She was beaten',
        sexual: 'Sexual violence',
        'made-to-work': 'She was made to work',
        'papers-kept': 'Her papers were kept',
        drugged: 'She was given something to drink or eat',
        'own-wish': 'She went by her own wish',
      }),
    ),
  },
  headline: 'Statement before {before}',
  countedBy: ['before', 'where', 'present'],
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
