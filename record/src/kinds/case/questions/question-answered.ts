// A question that the record asked was looked into and answered, in words. The question names itself by its own name and by the
// entry it hangs on; it is asked again only if something new is written about it.
import { choice, entryRef, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { COMPARTMENTS } from '../../../terms.ts'
import { MAY_ANSWER } from './may-answer.ts'

export const questionAnswered = kind('question-answered', {
  book: 'case',
  version: 1,
  compartment: COMPARTMENTS,
  writtenBy: MAY_ANSWER,
  label: 'A question answered',
  fields: {
    question: text('Which question'),
    of: entryRef('About which entry'),
    answeredAt: moment('When'),
    found: optional(
      choice('What it was', {
        innocent: 'There is a good reason',
        mistake: 'It was written wrongly',
        'set-right': 'It was so, and has been set right',
        stands: 'It is so, and stands',
      }),
    ),
    answer: text('The answer, in words', { long: true }),
    checked: optional(text('What was looked at, who was asked', { long: true })),
  },
  headline: 'Answered: {answer}',
  countedBy: ['found'],
})
