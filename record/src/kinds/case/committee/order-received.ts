// An order or recommendation reached the office that must act on it. Some periods run from here, not from the order's date.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const orderReceived = kind('order-received', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['cwc', 'caseworker', 'manager', 'lawyer', 'official'],
  label: 'Order reached the office that acts on it',
  fields: {
    receivedAt: moment('When'),
    what: choice('What reached it', {
      escort: 'Order to bring her to her home district',
      relief: 'Recommendation of special relief',
      compensation: 'Order of compensation',
      proceeds: 'Order to share what the crime earned',
    }),
    by: optional(text('Which office')),
  },
  headline: 'Reached the office: {what}',
  countedBy: ['what'],
})
