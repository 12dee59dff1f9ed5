// It is in her hand, and hers to control. Only this counts, and she is the one to say it: version 3 asks who said so.
import { choice, entryRef, moment, money, optional } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
  of: entryRef('Which application'),
  inHandAt: moment('When'),
  amount: optional(money('How much')),
  control: choice('Who can spend it', {
    herself: 'She herself',
    jointly: 'She, together with someone',
    other: 'Someone else',
    unknown: 'Not known',
  }),
} as const satisfies Fields

const second = {
  ...first,
  takenOut: optional(money('How much was taken out on the same day')),
} as const satisfies Fields

export const entitlementInHand = kind('entitlement-in-hand', {
  book: 'case',
  version: 3,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager'],
  label: 'In her hand',
  fields: {
    ...second,
    saidBy: choice('Who says so', {
      herself: 'She herself',
      office: 'The office or bank',
      other: 'Someone else',
      unknown: 'Not known',
    }),
  },
  headline: 'In her hand: {amount}',
  countedBy: ['control', 'saidBy'],
  earlier: [
    { version: 1, fields: first, upgrade: (body) => body },
    // Nobody was asked then: it is not made up that she said it.
    { version: 2, fields: second, upgrade: (body) => ({ ...body, saidBy: 'unknown' }) },
  ],
})
