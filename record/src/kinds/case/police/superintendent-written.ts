// The refusal was taken to the Superintendent of Police, in writing and by post (BNSS s.173(4)). Whoever is aggrieved may do it.
import { attachment, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const superintendentWritten = kind('superintendent-written', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer'],
  label: 'Superintendent of Police written to',
  fields: {
    writtenAt: moment('When it was sent'),
    to: text('To whom'),
    paper: optional(attachment('Copy or postal receipt')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Superintendent of Police written to ({to})',
})
