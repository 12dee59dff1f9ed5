// Money reached her: the immediate cash of the bonded labour scheme, relief, compensation. Version 2 asks which; before, it was the cash.
import { choice, moment, money, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

const shared = { paidAt: moment('When'), amount: money('How much'), hers: yesNo('Does she hold it herself') } as const

export const cashPaid = kind('cash-paid', {
  book: 'case',
  version: 2,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager', 'official'],
  label: 'Money paid to her',
  fields: {
    ...shared,
    what: choice('What was paid', {
      immediate: 'Immediate cash after bonded labour',
      relief: 'Special relief',
      compensation: 'Compensation, interim or final',
      proceeds: 'Her share of what the crime earned',
      travel: 'The cost of a journey to the Committee or court',
      other: 'Something else',
    }),
  },
  headline: 'Paid: {amount}',
  countedBy: ['hers', 'what'],
  earlier: [{ version: 1, fields: shared, upgrade: (body) => ({ ...body, what: 'immediate' }) }],
})
