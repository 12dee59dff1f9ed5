// Law of the questions about statements, medical papers and things kept as evidence. Rules, thresholds and dates; the words people read are in words/.
import type { QuestionLaw } from './question-law.ts'

export const evidenceLaw = {
  'rf-stmt': {
    rule: 'a later version of a statement drops or alters named persons, places or acts; stronger when it follows a police night, a visit, an offer or comes just before a bail hearing',
    thresholds: {
      dropped: { value: 'any person, place or act', basis: 'design', citation: 'a comparison of ours' },
    },
    citation: 'BNS s.232; POCSO s.24-26; Nepal HTTCA s.15(6)',
    inForceFrom: '2012-11-14',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-mlc': {
    rule: 'examination later than 24 h after the information; report not forwarded in 7 days; consent, start or end time, or doctor missing; a second version differs',
    thresholds: {
      examined: { value: 'PT24H', basis: 'law', citation: 'BNSS s.184(1)' },
      sent: { value: 'P7D', basis: 'law', citation: 'BNSS s.184(6)' },
      says: { value: 'consent, times and doctor', basis: 'law', citation: 'BNSS s.184(4)-(5)' },
    },
    citation: 'BNSS s.184; POCSO s.27',
    inForceFrom: '2024-07-01',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-evid': {
    rule: 'no recording of a search; an exhibit moved without entry; hash differs',
    thresholds: {
      recording: { value: 'a recorded search', basis: 'law', citation: 'BNSS s.105' },
      chain: { value: 'each hand-over written', basis: 'design', citation: 'our rule' },
    },
    citation: 'BNSS s.105; BSA s.63',
    inForceFrom: '2024-07-01',
    inForceTo: null,
    confidence: 'verified',
  },
  'audit-medical-after-admission': {
    rule: 'the first medical examination is after the admission to a home',
    thresholds: {
      order: {
        value: 'examination, then admission',
        basis: 'design',
        citation: 'an order that the papers should show',
      },
    },
    citation: 'BNSS s.184; POCSO s.27',
    inForceFrom: '2012-11-14',
    inForceTo: null,
    confidence: 'high',
  },
} as const satisfies { readonly [id: string]: QuestionLaw }
