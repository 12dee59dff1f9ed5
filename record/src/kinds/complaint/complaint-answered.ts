// What came of a complaint, with the reason: so that whoever complained can say that it is not so.
import { choice, moment, optional, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { COMPLAINING } from './complaint-choices.ts'

export const complaintAnswered = kind('complaint-answered', {
  book: 'complaint',
  version: 1,
  compartment: 'voice',
  writtenBy: COMPLAINING,
  label: 'What came of it',
  fields: {
    answer: choice('What came of it', {
      looking: 'Being looked into',
      upheld: 'It was so, and something is done',
      'not-shown': 'It could not be shown',
      'not-for-us': 'Somebody else must look into it',
      disputed: 'The one who complained says this is not enough',
    }),
    reason: text('The reason', { long: true }),
    nextAt: optional(moment('Heard of again by')),
  },
  headline: '{answer}',
})
