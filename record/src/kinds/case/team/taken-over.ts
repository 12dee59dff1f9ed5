// Whoever was handed a book says of one promise, duty or packet in it: I look after this now. It lies where that lies, so that who may not
// read the one does not learn of it from the other.
import { choice, entryRef, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { COMPARTMENTS } from '../../../terms.ts'
import { WORKS_WITH_HER } from '../../shared-choices.ts'

export const takenOver = kind('taken-over', {
  book: 'case',
  version: 1,
  compartment: COMPARTMENTS,
  writtenBy: WORKS_WITH_HER,
  label: 'Taken over',
  fields: {
    handed: entryRef('Which hand-over'),
    what: choice('What', { promise: 'A promise', duty: 'A duty of the law', packet: 'A packet that was sent' }),
    of: entryRef('Which entry it hangs on'),
    duty: optional(text('Which duty of that entry')),
    at: moment('When'),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Taken over: {what}',
  countedBy: ['what'],
})
