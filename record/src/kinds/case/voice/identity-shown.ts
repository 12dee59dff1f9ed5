// Something that tells who she is went outside the circle (JJ Act s.74, POCSO s.23).
import { choice, choices, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const identityShown = kind('identity-shown', {
  book: 'case',
  version: 1,
  compartment: 'safety',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'counsellor'],
  label: 'Somebody outside learned who she is',
  fields: {
    shownAt: moment('When'),
    what: choices('What was shown', {
      name: 'Her name',
      photo: 'Her picture',
      school: 'Her school',
      address: 'Where she lives',
      family: 'Her family',
      other: 'Something else',
    }),
    to: text('To whom'),
    ground: choice('On what ground', {
      'she-agreed': 'She is grown and agreed',
      ordered: 'A committee or court allowed it in writing',
      'law-requires': 'The law requires it',
      'missing-photo': 'A picture of a missing child',
      none: 'On none that we know of',
    }),
    note: optional(text('How it came about', { long: true })),
  },
  headline: 'Who she is was shown to {to}',
  countedBy: ['what', 'ground'],
})
