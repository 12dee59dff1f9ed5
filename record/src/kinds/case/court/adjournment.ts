// A hearing was put off: who asked, and why (BNSS s.346).
import { choice, moment, optional, text, yesNo } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
  hearingAt: moment('The hearing that was put off'),
  askedBy: choice('Who asked', {
    defence: 'The accused',
    prosecution: 'The prosecution',
    court: 'The court itself',
    her: 'She or her lawyer',
    unknown: 'Not known',
  }),
  reason: choice('Reason', {
    'lawyer-absent': 'A lawyer was absent',
    'witness-absent': 'A witness was absent',
    'not-produced': 'The accused was not brought',
    time: 'No time',
    papers: 'Papers missing',
    strike: 'Strike',
    other: 'Another reason',
    none: 'None given',
  }),
  nextAt: optional(moment('Next date')),
  note: optional(text('Note')),
} as const satisfies Fields

export const adjournment = kind('adjournment', {
  book: 'case',
  version: 2,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'cwc'],
  label: 'Adjourned',
  fields: {
    ...first,
    witnessPresent: optional(yesNo('Was a witness there')),
  },
  headline: 'Adjourned, asked by {askedBy}',
  countedBy: ['askedBy', 'reason'],
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
