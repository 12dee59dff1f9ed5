// The log signs with another key from now on. Written by the server in the book of the body that keeps the record and signed with the
// old key, which vouches for the new one in this way; where the old one is lost, with the new one, and then witnesses must vouch.
import { choice, key, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const logKeyChanged = kind('log-key-changed', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'The key of the record was changed',
  fields: {
    from: key('The key before'),
    to: key('The key from now on'),
    why: choice('Why', {
      planned: 'Changed as planned',
      known: 'Others may know the old one',
      lost: 'The old one was lost',
    }),
    checkpoint: optional(text('The last checkpoint under the old key, as it was signed', { long: true })),
    note: optional(text('Note', { long: true })),
    at: moment('When'),
  },
  headline: 'The key of the record was changed: {why}',
  countedBy: ['why'],
})
