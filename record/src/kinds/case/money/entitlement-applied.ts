// Something she is owed was asked for. "Applied" is not success.
import { choice, moment, money, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const entitlementApplied = kind('entitlement-applied', {
  book: 'case',
  version: 1,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager', 'lawyer'],
  label: 'Applied for money or help',
  fields: {
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
  },
  headline: 'Applied: {what}',
  countedBy: ['what'],
})
