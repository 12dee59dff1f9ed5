// The police report (charge sheet) was filed (BNSS s.193).
import { day, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const policeReport = kind('police-report', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Police report filed',
  fields: {
    filedAt: moment('Filed'),
    court: text('Court'),
    sections: optional(text('Sections in it')),
    copyOn: optional(day('Copy given to her on')),
  },
  headline: 'Police report filed in {court}',
})
