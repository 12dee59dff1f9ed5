// Another officer investigates now. Who has the diary and the exhibits must be known from that day.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const officerChanged = kind('officer-changed', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Investigating officer changed',
  fields: {
    changedAt: moment('When'),
    why: choice('Why', {
      transfer: 'Transfer',
      promotion: 'Promotion',
      leave: 'Leave',
      illness: 'Illness or death',
      ordered: 'An order',
      unknown: 'Not known',
    }),
    handedOverAt: optional(moment('When the diary and the exhibits were handed over, with a signature')),
    to: optional(text('Which post investigates now')),
  },
  headline: 'Investigating officer changed: {why}',
  countedBy: ['why'],
})
