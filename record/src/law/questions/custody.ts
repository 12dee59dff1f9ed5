// Law of the questions about who was held where, for how long, and on what paper. Rules, thresholds and dates; the words people read are in words/.
import type { QuestionLaw } from './question-law.ts'

export const custodyLaw = {
  'rf-cwc-late': {
    rule: 'production - taken charge - necessary journey > 24 h; or no production and now - taken charge - journey > 24 h',
    thresholds: {
      within: { value: 'PT24H', basis: 'law', citation: 'JJ Act 2015 s.31(1) proviso' },
    },
    citation: 'JJ Act s.31(1), s.28(3)',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-night': {
    rule: 'place of stay = police station at any time of the night; a child: any such stay; an adult: asked too',
    thresholds: {
      nightFrom: { value: '18:00', basis: 'design', citation: 'POCSO s.24(4) names no hours' },
      nightTo: { value: '06:00', basis: 'design', citation: 'POCSO s.24(4) names no hours' },
      child: { value: 'any night', basis: 'law', citation: 'POCSO s.24(4)' },
    },
    citation: 'POCSO s.24(4); Prajwala v UoI 2026 (adults, reported)',
    inForceFrom: '2012-11-14',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-relatives': {
    rule: 'arrest or holding of a family member or survivor without FIR number, notice or memo',
    thresholds: {
      paper: { value: 'none of memo, notice, FIR number', basis: 'law', citation: 'BNSS s.35-36, s.48' },
    },
    citation: 'BNSS s.35-36, s.48, s.57-58',
    inForceFrom: '2024-07-01',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-victim-accused': {
    rule: 'the same person is victim and accused in the same or a linked case',
    thresholds: {
      any: { value: 'both roles', basis: 'design', citation: 'roles in the record' },
    },
    citation: 'ITPA s.7-8, s.20; JJ s.76(2); Prajwala 2026',
    inForceFrom: '1987-01-26',
    inForceTo: null,
    confidence: 'verified',
  },
  'audit-custody-24h': {
    rule: 'held by the police for more than 24 hours without coming before a magistrate, the journey not counted',
    thresholds: {
      within: { value: 'PT24H', basis: 'law', citation: 'BNSS s.58' },
    },
    citation: 'BNSS s.58, before 1 July 2024 CrPC s.57; Constitution art.22(2)',
    inForceFrom: '1974-04-01',
    inForceTo: null,
    confidence: 'verified',
  },
  'audit-arrest-before-fir': {
    rule: 'an arrest before the FIR of the same book was registered',
    thresholds: {
      order: { value: 'FIR, then arrest', basis: 'design', citation: 'an order that the papers should show' },
    },
    citation: 'BNSS s.173, s.35, before 1 July 2024 CrPC s.154, s.41',
    inForceFrom: '1974-04-01',
    inForceTo: null,
    confidence: 'high',
  },
  'audit-seizure-before-fir': {
    rule: 'a search or seizure before the FIR of the same book was registered',
    thresholds: {
      order: { value: 'FIR, then seizure', basis: 'design', citation: 'an order that the papers should show' },
    },
    citation: 'BNSS s.173, s.185, before 1 July 2024 CrPC s.154, s.165',
    inForceFrom: '1974-04-01',
    inForceTo: null,
    confidence: 'high',
  },
} as const satisfies { readonly [id: string]: QuestionLaw }
