// A person complained of was let out on bail. Whether she knows is what matters here.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const bailGranted = kind('bail-granted', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official', 'cwc'],
  label: 'Bail given',
  fields: {
    grantedAt: moment('When'),
    court: text('Court'),
    ground: choice('On what ground', {
      merits: 'On the facts',
      default: 'Because the police report was not there in time',
      before: 'Before an arrest',
      unknown: 'Not known',
    }),
    toldHerAt: optional(moment('When she was told')),
    conditions: optional(text('Conditions', { long: true })),
  },
  headline: 'Bail given by {court}',
  countedBy: ['ground'],
})
