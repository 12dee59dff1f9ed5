// She, or the person who complained, was told how the investigation stands (BNSS s.193(3)(ii)).
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const progressTold = kind('progress-told', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official', 'cwc'],
  label: 'Told how the case stands',
  fields: {
    toldAt: moment('When'),
    to: choice('Who was told', { herself: 'She herself', informant: 'The one who complained', lawyer: 'Her lawyer' }),
    how: choice('How', { person: 'In person', letter: 'By letter', phone: 'By phone', electronic: 'By message' }),
    what: optional(text('What was said', { long: true })),
  },
  headline: 'Told how the case stands: {to}',
  countedBy: ['to', 'how'],
})
