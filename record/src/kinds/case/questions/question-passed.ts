// A question was passed to somebody outside the chain of command: who is asked there is not asked about themselves.
import { choice, entryRef, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { COMPARTMENTS } from '../../../terms.ts'
import { MAY_ANSWER } from './may-answer.ts'

export const questionPassed = kind('question-passed', {
  book: 'case',
  version: 1,
  compartment: COMPARTMENTS,
  writtenBy: MAY_ANSWER,
  label: 'A question passed on',
  fields: {
    question: text('Which question'),
    of: entryRef('About which entry'),
    passedAt: moment('When'),
    to: choice('To whom', {
      steward: 'A steward',
      'legal-services': 'Legal services authority',
      committee: 'Child Welfare Committee',
      commission: 'Commission for children, women or human rights',
      court: 'A court',
      'other-body': 'Another body',
    }),
    whom: optional(text('Which office, or who')),
    why: text('Why', { long: true }),
  },
  headline: 'Passed to {to}: {why}',
  countedBy: ['to'],
})
