// An order of the Committee, a Magistrate or a court. Its sort decides what it starts or ends.
import { attachment, choice, moment, optional, text, whole } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const order = kind('order', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['cwc', 'caseworker', 'manager', 'lawyer', 'official'],
  label: 'Order',
  fields: {
    orderedAt: moment('When'),
    by: choice('By whom', { committee: 'Child Welfare Committee', magistrate: 'Magistrate', court: 'Court' }),
    sort: choice('What it orders', {
      inquiry: 'Social investigation',
      interim: 'Where she stays for now',
      final: 'Final order',
      restoration: 'Return to her family',
      transfer: 'Transfer to her home district',
      age: 'Her age',
      compensation: 'Compensation',
      protection: 'Protection',
      other: 'Something else',
    }),
    words: optional(text('What it says', { long: true })),
    members: optional(whole('How many members signed', { min: 0, max: 15 })),
    number: optional(text('Order number')),
    paper: optional(attachment('Copy')),
  },
  headline: 'Order: {sort}',
  countedBy: ['by', 'sort'],
})
