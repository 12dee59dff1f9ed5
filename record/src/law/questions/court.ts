// Law of the questions about court dates, bail, threats and a tip that was known. Rules, thresholds and dates; the words people read are in words/.
import type { QuestionLaw } from './question-law.ts'

export const courtLaw = {
  'rf-adj': {
    rule: 'more than two adjournments for one party (procedure under BNSS)',
    thresholds: {
      ofOneParty: { value: '2', basis: 'law', citation: 'BNSS s.346(2) fourth proviso (b)' },
    },
    citation: 'BNSS s.346',
    inForceFrom: '2024-07-01',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-adj-witness': {
    rule: 'a witness was present, the hearing was put off, and the next date is over 14 days away',
    thresholds: { apart: { value: 'P14D', basis: 'design', citation: 'our number' } },
    citation: 'BNSS s.346',
    inForceFrom: '2024-07-01',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-bail': {
    rule: 'bail order and no entry that she was told; or the accused contacts her',
    thresholds: {
      any: { value: 'no entry that she was told', basis: 'design', citation: 'our rule' },
    },
    citation: 'SC/ST PoA s.15A; BNSS s.480(3)',
    inForceFrom: '2016-01-26',
    inForceTo: null,
    confidence: 'high',
  },
  'rf-threat': {
    rule: 'an entry of threat, visit, call, gift or offer',
    thresholds: {
      any: { value: 'any threat, visit, call or offer', basis: 'design', citation: 'our rule' },
    },
    citation: 'BNS s.232; Witness Protection Scheme 2018',
    inForceFrom: '2018-12-05',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-leak': {
    rule: 'site empty and the tip was known to several; or repeated at one unit',
    thresholds: {
      knew: { value: '1', basis: 'design', citation: 'more than one knew' },
      times: { value: '2', basis: 'design', citation: 'our number, at one unit' },
      period: { value: 'P12M', basis: 'design', citation: 'our number' },
    },
    citation: 'policy',
    inForceFrom: '2014-06-01',
    inForceTo: null,
    confidence: 'high',
  },
} as const satisfies { readonly [id: string]: QuestionLaw }
