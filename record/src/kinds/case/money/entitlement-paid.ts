// An office says that it paid, and into what. Money in an account that somebody else holds is paid, and is not hers yet.
import { choice, entryRef, moment, money, optional } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const entitlementPaid = kind('entitlement-paid', {
  book: 'case',
  version: 1,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Paid, says the office',
  fields: {
    of: entryRef('Which application'),
    paidAt: moment('When'),
    amount: optional(money('How much')),
    into: choice('Into what', {
      own: 'An account of her own',
      joint: 'An account with somebody',
      other: 'Somebody else’s account',
      deposit: 'A deposit or annuity',
      cash: 'Cash',
      unknown: 'Not known',
    }),
  },
  headline: 'Paid: {amount}',
  countedBy: ['into'],
})
