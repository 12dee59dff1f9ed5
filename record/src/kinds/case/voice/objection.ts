// "This is wrong": her words stand beside the text they dispute, wherever it is shown (AC-18).
import { entryRef, moment, optional, text, words } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { COMPARTMENTS } from '../../../terms.ts'

export const objection = kind('objection', {
  book: 'case',
  version: 1,
  compartment: COMPARTMENTS,
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'counsellor'],
  label: 'She says this is wrong',
  fields: {
    of: entryRef('Which entry'),
    words: words('Her words'),
    plain: optional(text('The same in plain words')),
    saidAt: moment('When'),
  },
  headline: '{words}',
})
