// It is in her hand, and hers to control. Only this counts.
import { choice, entryRef, moment, money, optional } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const entitlementInHand = kind('entitlement-in-hand', {
  book: 'case',
  version: 1,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager'],
  label: 'In her hand',
  fields: {
    of: entryRef('Which application'),
    inHandAt: moment('When'),
    amount: optional(money('How much')),
    control: choice('Who can spend it', {
      herself: 'She herself',
      jointly: 'She, together with someone',
      other: 'Someone else',
      unknown: 'Not known',
    }),
  },
  headline: 'In her hand: {amount}',
  countedBy: ['control'],
})
