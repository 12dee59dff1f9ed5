// It was granted on paper. "Sanctioned" is not success either.
import { entryRef, moment, money, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const entitlementSanctioned = kind('entitlement-sanctioned', {
  book: 'case',
  version: 1,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Granted on paper',
  fields: {
    of: entryRef('Which application'),
    sanctionedAt: moment('When'),
    amount: optional(money('How much')),
    number: optional(text('Order number')),
  },
  headline: 'Granted on paper: {amount}',
})
