// Law of the questions about names that travelled, persons met twice, and bodies that point at each other. Rules, thresholds and dates; the words people read are in words/.
import type { QuestionLaw } from './question-law.ts'

export const trustLaw = {
  'rf-id': {
    rule: 'name, photo, school or address sent outside the circle',
    thresholds: {
      any: { value: 'any share without a ground', basis: 'law', citation: 'JJ Act 2015 s.74; POCSO s.23; BNS s.72' },
    },
    citation: 'JJ Act s.74; POCSO s.23, s.33(7)',
    inForceFrom: '2012-11-14',
    inForceTo: null,
    confidence: 'verified',
  },
  'told-without-words': {
    rule: 'a child, or somebody whose age is not known, told before it was said what must be passed on',
    thresholds: {
      words: { value: 'said before the first telling', basis: 'design', citation: 'our rule' },
    },
    citation: 'POCSO s.19(1), s.21',
    inForceFrom: '2012-11-14',
    inForceTo: null,
    confidence: 'verified',
  },
  'guardian-doubted': {
    rule: 'who may decide for her is a person against whom something speaks, or whom she does not want',
    thresholds: {
      doubt: { value: 'any', basis: 'design', citation: 'our rule' },
    },
    citation: 'JJ Act 2015 s.2(14)(iii), s.2(14)(v), s.37',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'high',
  },
  'rf-repeat': {
    rule: 'match with an earlier book',
    thresholds: {
      match: { value: 'same name, birth that can be one', basis: 'design', citation: 'a match shown with its reasons' },
    },
    citation: 'policy',
    inForceFrom: '2014-06-01',
    inForceTo: null,
    confidence: 'high',
  },
  'rf-delay-reason': {
    rule: 'a clock is missed and no reason entry within 48 h',
    thresholds: {
      reason: { value: 'PT48H', basis: 'design', citation: 'our number; courts must write reasons: POCSO s.35(1)' },
    },
    citation: 'POCSO s.35(1); policy',
    inForceFrom: '2012-11-14',
    inForceTo: null,
    confidence: 'high',
  },
  'audit-same-person': {
    rule: 'two open books may be about one person',
    thresholds: {
      match: { value: 'same name, birth that can be one', basis: 'design', citation: 'a match shown with its reasons' },
    },
    citation: 'policy',
    inForceFrom: '2014-06-01',
    inForceTo: null,
    confidence: 'high',
  },
  'same-signer': {
    rule: 'one name signed for persons of different books at different homes',
    thresholds: {
      homes: { value: '2', basis: 'design', citation: 'our number' },
    },
    citation: 'JJ Act 2015 s.40(3); ITPA s.17A',
    inForceFrom: '1987-01-26',
    inForceTo: null,
    confidence: 'high',
  },
  'handed-not-taken': {
    rule: 'a promise, duty or packet passed with its book, and whoever has the book did not say that they look after it',
    thresholds: {
      wait: { value: 'PT72H', basis: 'design', citation: 'our number' },
    },
    citation: 'policy',
    inForceFrom: '2014-06-01',
    inForceTo: null,
    confidence: 'high',
  },
  'ping-pong': {
    rule: 'a matter comes back to a body that declined it, or two bodies each say the other must act',
    thresholds: {
      turns: { value: '2', basis: 'design', citation: 'our number' },
    },
    citation: 'policy; JJ Act 2015 s.95 for a lawful transfer',
    inForceFrom: '2014-06-01',
    inForceTo: null,
    confidence: 'high',
  },
} as const satisfies { readonly [id: string]: QuestionLaw }
