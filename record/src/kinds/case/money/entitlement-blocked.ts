// What she applied for does not move, and the reason that was given.
import { choice, entryRef, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const entitlementBlocked = kind('entitlement-blocked', {
  book: 'case',
  version: 1,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Application does not move',
  fields: {
    of: entryRef('Which application'),
    saidAt: moment('When it was said'),
    by: text('By which office'),
    because: choice('Reason given', {
      conviction: 'They wait for a conviction',
      papers: 'A paper is missing',
      account: 'She has no account',
      funds: 'There is no money',
      elsewhere: 'Another office must do it',
      none: 'No reason given',
      other: 'Another reason',
    }),
    words: optional(text('In their words', { long: true })),
  },
  headline: 'Does not move: {because}',
  countedBy: ['because'],
})
