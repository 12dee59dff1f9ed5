// The police report (charge sheet) was filed (BNSS s.193).
import { choice, day, moment, optional, text } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
  filedAt: moment('Filed'),
  court: text('Court'),
  sections: optional(text('Sections in it')),
  copyOn: optional(day('Copy given to her on')),
} as const satisfies Fields

export const policeReport = kind('police-report', {
  book: 'case',
  version: 2,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Police report filed',
  fields: {
    ...first,
    by: optional(
      choice('Who filed it', {
        investigating: 'The investigating officer',
        'in-charge': 'The officer in charge of the station',
        another: 'Another officer',
        unknown: 'Not known',
      }),
    ),
  },
  headline: 'Police report filed in {court}',
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
