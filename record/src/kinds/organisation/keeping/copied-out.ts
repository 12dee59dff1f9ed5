// Somebody took a book out of the record as a file, printed a paper from one, or took a list of many. Which book is said in the book
// itself; here, for whoever looks after the record, that it happened. `book` tells one book from another and says nothing else: it is a
// keyed token.
import { choice, entryRef, key, moment, optional, person, whole } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'
import { ROLE_NAMES } from '../../shared-choices.ts'

const told = {
  who: person('Who'),
  as: choice('As what', ROLE_NAMES),
  at: moment('When'),
  entries: whole('How many entries were shown'),
} as const satisfies Fields

export const copiedOut = kind('copied-out', {
  book: 'organisation',
  version: 2,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'A book was copied out',
  fields: {
    ...told,
    how: optional(choice('How', { file: 'As a file', printed: 'Printed', list: 'As a list of many' })),
    book: optional(key('Which, as a token')),
    persons: optional(whole('How many persons it is about', { min: 0 })),
    asked: optional(entryRef('The question it rests on')),
  },
  headline: 'A book was copied out',
  earlier: [{ version: 1, fields: told, upgrade: (body) => body }],
})
