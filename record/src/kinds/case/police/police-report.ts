// The police report (charge sheet) was filed (BNSS s.193).
import { choice, day, entryRef, moment, optional, text } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
  filedAt: moment('Filed'),
  court: text('Court'),
  sections: optional(text('Sections in it')),
  copyOn: optional(day('Copy given to her on')),
} as const satisfies Fields

const second = {
  ...first,
  by: optional(
    choice('Who filed it', {
      investigating: 'The investigating officer',
      'in-charge': 'The officer in charge of the station',
      another: 'Another officer',
      unknown: 'Not known',
    }),
  ),
} as const satisfies Fields

export const policeReport = kind('police-report', {
  book: 'case',
  version: 3,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Police report filed',
  fields: { ...second, of: optional(entryRef('On which FIR')) },
  headline: 'Police report filed in {court}',
  // On which FIR it was is not guessed.
  earlier: [
    { version: 1, fields: first, upgrade: (body) => body },
    { version: 2, fields: second, upgrade: (body) => body },
  ],
})
