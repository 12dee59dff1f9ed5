// Law of the questions about homes, orders and going back. Rules, thresholds and dates; the words people read are in words/.
import type { QuestionLaw } from './question-law.ts'

export const homesLaw = {
  'rf-sir': {
    rule: 'report later than 15 days after the order; no final order 4 months after first production',
    thresholds: {
      report: { value: 'P15D', basis: 'law', citation: 'JJ Act 2015 s.36(2)' },
      order: { value: 'P4M', basis: 'law', citation: 'JJ Act 2015 s.36(2)' },
    },
    citation: 'JJ Act s.36(2)',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-long': {
    rule: 'child: over 4 months and no final order; adult: over 10 days (interim) or three weeks (inquiry) or against her recorded wish',
    thresholds: {
      child: { value: 'P4M', basis: 'law', citation: 'JJ Act 2015 s.36(2)' },
      interim: { value: 'P10D', basis: 'law', citation: 'ITPA s.17(1)' },
      inquiry: { value: 'P21D', basis: 'law', citation: 'ITPA s.17(3)' },
      wish: { value: 'her recorded wish', basis: 'law', citation: 'Prajwala v UoI 2026, reported' },
    },
    citation: 'JJ Act s.36; ITPA s.17',
    inForceFrom: '1987-01-26',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-quorum': {
    rule: 'final disposal with fewer than three present; a member absent three months running or under three quarters of sittings in a year',
    thresholds: {
      members: { value: '3', basis: 'law', citation: 'JJ Act 2015 s.28(5) proviso' },
    },
    citation: 'JJ Act s.27(7), s.28',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-unreg': {
    rule: 'placement on a day without valid registration, above capacity, or against a need recorded',
    thresholds: {
      registered: { value: 'a valid registration on the day', basis: 'law', citation: 'JJ Act 2015 s.41' },
    },
    citation: 'JJ Act s.41-42, s.51',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-unreg-full': {
    rule: 'placed in a home above its capacity, or against a need recorded',
    thresholds: { capacity: { value: 'beds and needs', basis: 'law', citation: 'JJ Act 2015 s.41(2), (8)' } },
    citation: 'JJ Act s.41-42, s.51',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-handover': {
    rule: 'restored without home check, or to a person who is suspect',
    thresholds: {
      suitability: { value: 'a home check before', basis: 'law', citation: 'JJ Act 2015 s.40(3)' },
      checked: { value: 'may be checked', basis: 'law', citation: 'ITPA s.17A' },
    },
    citation: 'JJ Act s.40(3); ITPA s.17A',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'verified',
  },
  'audit-closed-no-outcome': {
    rule: 'the book is closed and no entry says what came of it',
    thresholds: {
      any: { value: 'no order, return, judgment, money or end of follow-up', basis: 'design', citation: 'our rule' },
    },
    citation: 'policy',
    inForceFrom: '2014-06-01',
    inForceTo: null,
    confidence: 'high',
  },
} as const satisfies { readonly [id: string]: QuestionLaw }
