// A question is kept open on purpose, until a day and for a reason: nobody is asked again before.
import { entryRef, moment, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { COMPARTMENTS } from '../../../terms.ts'
import { MAY_ANSWER } from './may-answer.ts'

export const questionKeptOpen = kind('question-kept-open', {
  book: 'case',
  version: 1,
  compartment: COMPARTMENTS,
  writtenBy: MAY_ANSWER,
  label: 'A question kept open',
  fields: {
    question: text('Which question'),
    of: entryRef('About which entry'),
    until: moment('Until when'),
    why: text('Why', { long: true }),
  },
  headline: 'Kept open until {until}: {why}',
})
