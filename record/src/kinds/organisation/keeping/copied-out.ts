// Somebody took a book out of the record as a file. Which book is said in the book itself; here, for whoever looks after the record,
// that it happened.
import { choice, moment, person, whole } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { ROLE_NAMES } from '../../shared-choices.ts'

export const copiedOut = kind('copied-out', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'A book was copied out',
  fields: {
    who: person('Who'),
    as: choice('As what', ROLE_NAMES),
    at: moment('When'),
    entries: whole('How many entries were shown'),
  },
  headline: 'A book was copied out',
})
