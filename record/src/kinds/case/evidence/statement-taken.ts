// A statement: sealed, never merged, never replaced. A later one is another entry and stands beside it. Who was there, how long it
// took and whether it was read back are asked because a statement that changed is first a sign of how it was taken.
import { attachment, choice, choices, language, moment, optional, place, span, text, yesNo } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'
import { WHO_PRESENT, YES_NO_UNKNOWN } from '../../shared-choices.ts'

const asked = {
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
    ...asked,
    place: optional(place('Which place')),
    takenBy: optional(text('Who took it down')),
    support: optional(choice('Was a support person there', YES_NO_UNKNOWN)),
    lawyer: optional(choice('Was a lawyer there', YES_NO_UNKNOWN)),
    writtenIn: optional(language('Language it was written in')),
    breaks: optional(yesNo('Were there breaks')),
    readBack: optional(choice('Was it read back to her', YES_NO_UNKNOWN)),
    signed: optional(
      choice('Did she sign it', {
        signed: 'She signed',
        thumb: 'With her thumb',
        refused: 'She did not want to',
        no: 'It was not asked',
        unknown: 'Not known',
      }),
    ),
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
    country: optional(choice('In which country', { IN: 'India', NP: 'Nepal' })),
    warnedAt: optional(
      moment('When she was told what may follow', {
        help: 'In Nepal, before it is certified: to contradict this statement later can mean prison.',
      }),
    ),
    certifiedAt: optional(moment('When it was certified')),
  },
  headline: 'Statement before {before}',
  countedBy: ['before', 'where', 'present'],
  // What was asked first stands in every later version; nothing new is made up for it.
  earlier: [{ version: 1, fields: asked, upgrade: (body) => body }],
})
