// It was granted on paper. "Sanctioned" is not success either. Version 2 keeps apart what goes into an annuity: she cannot spend it now.
import { entryRef, moment, money, optional, text } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
  of: entryRef('Which application'),
  sanctionedAt: moment('When'),
  amount: optional(money('How much')),
  number: optional(text('Order number')),
} as const satisfies Fields

export const entitlementSanctioned = kind('entitlement-sanctioned', {
  book: 'case',
  version: 2,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Granted on paper',
  fields: {
    ...first,
    annuity: optional(money('Of this, in an annuity')),
  },
  headline: 'Granted on paper: {amount}',
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
