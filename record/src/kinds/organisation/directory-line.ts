// How others find this organisation: where, in which languages, who is on duty, a phone. Told again when it changes or is confirmed; the
// last one holds. Of persons it says only what the organisation chose to say. Signed by the server for whoever told it.
import { body, moment, optional, person, text } from '../../fields.ts'
import { kind } from '../../kind.ts'

export const directoryLine = kind('directory-line', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Line of the directory',
  fields: {
    district: text('District, by its code'),
    languages: optional(text('Languages spoken there')),
    onDuty: optional(text('Who is on duty')),
    phone: optional(text('Phone')),
    counterpart: optional(body('Counterpart across the border')),
    by: person('Who confirmed it'),
    at: moment('When'),
  },
  headline: 'Line of the directory: {district}',
})
