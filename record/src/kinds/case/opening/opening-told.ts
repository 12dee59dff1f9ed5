// She was told that her book was opened for an hour, to whom and why: at the first contact at which it was safe to say so.
import { choice, entryRef, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const openingTold = kind('opening-told', {
  book: 'case',
  version: 1,
  compartment: 'identity',
  writtenBy: ['caseworker', 'counsellor', 'home', 'manager', 'helpline', 'cwc', 'lawyer'],
  label: 'She was told of an emergency opening',
  fields: {
    of: entryRef('Which opening'),
    toldAt: moment('When she was told'),
    how: choice('How', { 'in-person': 'In person', call: 'By a call', other: 'In another way' }),
    note: optional(text('Note')),
  },
  headline: 'She was told of an emergency opening',
})
