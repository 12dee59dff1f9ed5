// A day in court.
import { choice, moment, optional, text, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const hearing = kind('hearing', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'cwc'],
  label: 'Hearing',
  fields: {
    heldAt: moment('When'),
    court: text('Court'),
    outcome: choice('What happened', {
      evidence: 'Evidence was heard',
      argued: 'It was argued',
      order: 'An order was made',
      judgment: 'Judgment',
      bail: 'Bail was asked',
      'not-held': 'It was not held',
      other: 'Something else',
    }),
    sheWasThere: optional(yesNo('Was she there')),
    nextAt: optional(moment('Next date')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Hearing in {court}: {outcome}',
  countedBy: ['outcome', 'sheWasThere'],
})
