// Says to whoever owes it that the law's time for a duty has passed, with the section, and asks for an answer. It blames nobody.
import { asks, duty, enclosed, type Paper, say, signs } from '../paper.ts'

export const missedClock = {
  name: 'missed-clock',
  form: null,
  citation: 'the law that sets the duty, named in the letter',
  jurisdiction: 'IN',
  offeredBy: [],
  parts: [
    say('to-owner'),
    say('missed-opening'),
    duty,
    asks('ask-do-it', 'ask-reason', 'ask-date'),
    enclosed,
    signs('worker', 'received'),
  ],
} as const satisfies Paper
