// A report or check that comes again and again while she is in care: the care plan and its reviews, foster care, aftercare, support.
import { attachment, choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const careReport = kind('care-report', {
  book: 'case',
  version: 1,
  compartment: 'care',
  writtenBy: ['caseworker', 'manager', 'home', 'cwc'],
  label: 'Report or check in care',
  fields: {
    madeAt: moment('When'),
    what: choice('What', {
      plan: 'Individual care plan, made or reviewed',
      foster: 'The foster family was visited',
      aftercare: 'Aftercare report sent',
      support: 'Report of the support person to the Committee',
    }),
    note: optional(text('Note', { long: true })),
    paper: optional(attachment('Report')),
  },
  headline: '{what}',
  countedBy: ['what'],
})
