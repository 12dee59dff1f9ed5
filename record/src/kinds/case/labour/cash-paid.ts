// Money reached her: the immediate cash of the bonded labour scheme, relief, compensation. Version 2 asks which; before, it was the cash. Version 3
// may say by which order.
import { choice, entryRef, moment, money, optional, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

const shared = { paidAt: moment('When'), amount: money('How much'), hers: yesNo('Does she hold it herself') } as const

const second = {
  ...shared,
  what: choice('What was paid', {
    immediate: 'Immediate cash after bonded labour',
    relief: 'Special relief',
    compensation: 'Compensation, interim or final',
    proceeds: 'Her share of what the crime earned',
    travel: 'The cost of a journey to the Committee or court',
    other: 'Something else',
  }),
} as const

export const cashPaid = kind('cash-paid', {
  book: 'case',
  version: 3,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager', 'official'],
  label: 'Money paid to her',
  fields: { ...second, of: optional(entryRef('By which order that was received')) },
  headline: 'Paid: {amount}',
  countedBy: ['hers', 'what'],
  earlier: [
    { version: 1, fields: shared, upgrade: (body) => ({ ...body, what: 'immediate' }) },
    { version: 2, fields: second, upgrade: (body) => body },
  ],
})
