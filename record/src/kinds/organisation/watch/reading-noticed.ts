// Somebody opened unusually many books in a time. How many and how many are usual; never which. It blocks nothing and accuses nobody.
import { choice, moment, person, whole } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { ROLE_NAMES } from '../../shared-choices.ts'

export const readingNoticed = kind('reading-noticed', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Unusual reading',
  fields: {
    who: person('Who'),
    as: choice('As what', ROLE_NAMES),
    why: choice('What was unusual', { many: 'Many different books', 'nothing-due': 'Many books with nothing due' }),
    from: moment('From when'),
    hours: whole('In how many hours', { min: 1 }),
    books: whole('How many books', { min: 0 }),
    usual: whole('How many in a busy time of theirs', { min: 0 }),
    at: moment('When it was noticed'),
  },
  headline: 'Unusual reading: {books} books',
})
