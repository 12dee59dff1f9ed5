// Where an application lies now. To lie somewhere is neither a refusal nor success.
import { entryRef, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const entitlementPending = kind('entitlement-pending', {
  book: 'case',
  version: 1,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Where an application lies',
  fields: {
    of: entryRef('Which application'),
    heardAt: moment('When this was heard'),
    at: text('At which office'),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Lies at {at}',
})
