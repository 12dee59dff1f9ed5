// Something she is owed was asked for. "Applied" is not success. Version 2 says by which scheme, so that it stands beside its law.
import { choice, moment, money, optional, text } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'
import { SCHEMES } from './schemes.ts'

const first = {
  what: choice('What', {
    'victim-compensation': 'Victim compensation',
    'interim-relief': 'Special or interim relief',
    'bonded-labour': 'Bonded labour rehabilitation',
    sponsorship: 'Sponsorship for a child',
    pension: 'A pension',
    house: 'House or land',
    school: 'School or training',
    papers: 'Identity papers',
    other: 'Something else',
  }),
  appliedAt: moment('When'),
  to: text('To which office'),
  amount: optional(money('How much was asked for')),
  number: optional(text('Number of the application')),
} as const satisfies Fields

export const entitlementApplied = kind('entitlement-applied', {
  book: 'case',
  version: 2,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager', 'lawyer'],
  label: 'Applied for money or help',
  fields: {
    ...first,
    scheme: optional(choice('By which scheme', SCHEMES)),
  },
  headline: 'Applied: {what}',
  countedBy: ['what', 'scheme'],
  // Which scheme was meant is not guessed.
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
