// An answer of this organisation to a packet of another, kept here for good: what we said, to whom and when. Nothing of what the packet
// showed. Signed by the server from the entry in the sender's book, whose id it names.
import { body, choice, key, moment, optional, person } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { ANSWERS } from '../case/packet/packet-choices.ts'

export const answerKept = kind('answer-kept', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Answer to a packet',
  fields: {
    packet: key('Which packet'),
    from: body('From which organisation'),
    entry: key('The answer'),
    by: person('Who answered'),
    answer: choice('Answer', ANSWERS),
    nextAt: optional(moment('Next date')),
    at: moment('When'),
  },
  headline: 'Answer to a packet: {answer}',
})
