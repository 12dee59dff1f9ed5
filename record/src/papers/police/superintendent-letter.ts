// To the Superintendent of Police, in writing and by post, when a station would not register an FIR (BNSS s.173(4)).
import { asks, enclosed, fact, facts, from, type Paper, say, signs, wide } from '../paper.ts'

export const superintendentLetter = {
  name: 'superintendent-letter',
  form: null,
  citation: 'BNSS 2023 s.173(4), s.175(3)',
  jurisdiction: 'IN',
  offeredBy: ['fir-refused'],
  parts: [
    say('to-superintendent'),
    say('refused-opening'),
    facts(
      'part-police',
      fact('station', from('fir-refused', 'station'), from('fir-asked', 'station')),
      fact('asked-at', from('fir-asked', 'askedAt')),
      fact('asked-how', from('fir-asked', 'how')),
      fact('refused-at', from('fir-refused', 'refusedAt')),
      fact('refused-reason', from('fir-refused', 'reason')),
      wide('refused-words', from('fir-refused', 'words')),
      wide('offence-told', from('fir-asked', 'offence')),
    ),
    asks('ask-register', 'ask-copy', 'ask-examination', 'ask-answer'),
    say('refused-next'),
    enclosed,
    signs('thumb', 'applicant', 'received'),
  ],
} as const satisfies Paper
