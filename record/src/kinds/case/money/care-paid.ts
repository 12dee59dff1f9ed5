// Who pays for her care, for what and until when. What comes after is another entry that goes on from this one; the record asks for it
// thirty days before the end (folds/agreements/who-pays.ts), by our own rule.
import { entryRef, key, moment, optional, text, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const carePaid = kind('care-paid', {
  book: 'case',
  version: 1,
  compartment: 'money',
  writtenBy: ['caseworker', 'manager', 'official'],
  label: 'Who pays for her care',
  fields: {
    what: text('What is paid for'),
    who: text('Who pays'),
    until: moment('Until when'),
    from: optional(moment('From when')),
    of: optional(entryRef('What it goes on from')),
    agreement: optional(key('Which agreement')),
    clause: optional(key('Which clause of it')),
    over: optional(yesNo('Does nothing have to be paid after that')),
  },
  headline: '{what}: paid by {who}',
  countedBy: ['over'],
})
