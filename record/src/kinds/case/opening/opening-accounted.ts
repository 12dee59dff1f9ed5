// Whoever had a book opened says afterwards what they did with what they read, and whether it was right. They cannot write into her book,
// so the server writes it for them.
import { choice, entryRef, moment, person, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { WAS_RIGHT } from './opening-choices.ts'

export const openingAccounted = kind('opening-accounted', {
  book: 'case',
  version: 1,
  compartment: 'identity',
  writtenBy: ['server'],
  label: 'What was done with an emergency opening',
  fields: {
    of: entryRef('Which opening'),
    who: person('Who says so'),
    right: choice('Was it right', WAS_RIGHT),
    did: text('What was done'),
    at: moment('When'),
  },
  headline: 'What was done with an emergency opening: {did}',
})
