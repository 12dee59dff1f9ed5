// The receiver's answer, signed by the receiver in the sender's book: whoever a packet is for may write it, and nothing else there.
import { body, choice, entryRef, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { ANSWERS } from './packet-choices.ts'

export const packetAnswered = kind('packet-answered', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: [
    'caseworker',
    'manager',
    'cwc',
    'police',
    'home',
    'helpline',
    'lawyer',
    'doctor',
    'counsellor',
    'official',
    'community',
  ],
  label: 'Packet answered',
  fields: {
    of: entryRef('Which packet'),
    answer: choice('Answer', ANSWERS),
    says: optional(text('In a sentence', { long: true })),
    whose: optional(body('Whose it is')),
    whoseName: optional(text('Whose it is, in words')),
    law: optional(text('By what law')),
    nextAt: optional(moment('Next date')),
  },
  headline: 'Packet answered: {answer}',
  countedBy: ['answer'],
})
