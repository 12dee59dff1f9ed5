// She, or the person who complained, was told how the investigation stands (BNSS s.193(3)(ii)).
import { choice, entryRef, moment, optional, text } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
  toldAt: moment('When'),
  to: choice('Who was told', { herself: 'She herself', informant: 'The one who complained', lawyer: 'Her lawyer' }),
  how: choice('How', { person: 'In person', letter: 'By letter', phone: 'By phone', electronic: 'By message' }),
  what: optional(text('What was said', { long: true })),
} as const satisfies Fields

export const progressTold = kind('progress-told', {
  book: 'case',
  version: 2,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official', 'cwc'],
  label: 'Told how the case stands',
  fields: { ...first, of: optional(entryRef('About which FIR')) },
  headline: 'Told how the case stands: {to}',
  countedBy: ['to', 'how'],
  // Which one was meant is not guessed.
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
