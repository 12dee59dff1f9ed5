// Asks that her statement be taken early by a Magistrate (BNSS s.183(6)), before anybody can make her change it.
import { asks, enclosed, fact, facts, from, type Paper, say, signs, told, wide } from '../paper.ts'

export const magistrateStatement = {
  name: 'magistrate-statement',
  form: null,
  citation: 'BNSS 2023 s.183(6)',
  jurisdiction: 'IN',
  offeredBy: ['fir-registered', 'fir-asked', 'statement-taken'],
  parts: [
    say('to-magistrate'),
    say('statement-opening'),
    facts(
      'part-police',
      fact('fir-number', from('fir-registered', 'number')),
      fact('station', from('fir-registered', 'station'), from('fir-asked', 'station')),
      fact('registered-at', from('fir-registered', 'registeredAt')),
      wide('sections', from('fir-registered', 'sections')),
    ),
    facts(
      'part-who',
      fact('name', from('person-identified', 'name')),
      fact('speaks', from('person-identified', 'speaks')),
    ),
    asks('ask-statement-soon', 'ask-woman-magistrate', 'ask-interpreter', 'ask-support', 'ask-no-station'),
    told('statements-so-far', 'statement-taken'),
    enclosed,
    signs('thumb', 'applicant', 'received'),
  ],
} as const satisfies Paper
