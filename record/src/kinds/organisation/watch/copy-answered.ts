// What became of a question for a copy: somebody else agreed or did not, or it was called off.
import { choice, entryRef, moment, person } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const copyAnswered = kind('copy-answered', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Answered about a copy',
  fields: {
    of: entryRef('Which question'),
    by: person('Who'),
    answer: choice('Answer', { agreed: 'Agreed', declined: 'Did not agree', 'called-off': 'Called off' }),
    at: moment('When'),
  },
  headline: 'A copy: {answer}',
})
