// The immediate cash of the rehabilitation scheme was paid.
import { moment, money, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const cashPaid = kind('cash-paid', {
  book: 'case',
  version: 1,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager', 'official'],
  label: 'Immediate cash paid',
  fields: { paidAt: moment('When'), amount: money('How much'), hers: yesNo('Does she hold it herself') },
  headline: 'Immediate cash paid: {amount}',
  countedBy: ['hers'],
})
