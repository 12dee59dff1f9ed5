// Asks for victim compensation, interim help first (BNSS s.396; for a child also POCSO s.33(8) and POCSO Rules 2020 r.9).
import { asks, enclosed, fact, facts, from, type Paper, say, signs, told, wide } from '../paper.ts'
import { whoSheIs } from '../who-she-is.ts'

export const compensation = {
  name: 'compensation',
  form: null,
  citation: 'BNSS 2023 s.396; POCSO Act 2012 s.33(8)',
  jurisdiction: 'IN',
  offeredBy: ['fir-registered', 'entitlement-applied', 'offence-reported'],
  parts: [
    say('to-legal-services'),
    say('compensation-opening'),
    whoSheIs,
    facts(
      'part-police',
      fact('fir-number', from('fir-registered', 'number')),
      fact('station', from('fir-registered', 'station')),
      fact('registered-at', from('fir-registered', 'registeredAt')),
      fact('offence-on', from('fir-registered', 'offenceOn')),
      wide('sections', from('fir-registered', 'sections')),
      fact('examined-at', from('medical-examination', 'examinedAt')),
      fact('amount-asked', from('entitlement-applied', 'amount')),
    ),
    told('money-so-far', 'entitlement-applied', 'entitlement-sanctioned', 'entitlement-in-hand'),
    asks('ask-interim', 'ask-whole', 'ask-own-account', 'ask-no-conviction'),
    enclosed,
    signs('thumb', 'applicant', 'received'),
  ],
} as const satisfies Paper
