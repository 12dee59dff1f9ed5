// Law of the questions about what she is owed. Rules, thresholds and dates; the words people read are in words/.
import type { QuestionLaw } from './question-law.ts'

export const moneyLaw = {
  'rf-rel': {
    rule: 'signs of bondage found and no certificate in 7 days',
    thresholds: {
      certificate: { value: 'P7D', basis: 'design', citation: '24 hours by a procedure nobody confirmed' },
    },
    citation: 'BLSA s.12; scheme 2021',
    inForceFrom: '1975-10-25',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-rel-cash': {
    rule: 'release certificate issued and no immediate cash in 30 days',
    thresholds: { cash: { value: 'P30D', basis: 'design', citation: 'our number' } },
    citation: 'BLSA s.12; scheme 2021',
    inForceFrom: '1975-10-25',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-pay': {
    rule: "sanctioned and not paid in 60 days; paid to another's account; round part withdrawn on the day of payment",
    thresholds: {
      paid: { value: 'P60D', basis: 'design', citation: 'our number' },
    },
    citation: 'scheme; Prevention of Corruption Act',
    inForceFrom: '1978-05-01',
    inForceTo: null,
    confidence: 'high',
  },
  'money-waits-conviction': {
    rule: 'interim relief, or the first help after bonded labour, is held back until a conviction',
    thresholds: {
      any: {
        value: 'that reason',
        basis: 'law',
        citation: 'BNSS s.396; POCSO Rules 2020 r.9; scheme of 27 January 2022',
      },
    },
    citation: 'BNSS s.396; POCSO Rules 2020 r.9',
    inForceFrom: '2016-05-17',
    inForceTo: null,
    confidence: 'secondary',
  },
} as const satisfies { readonly [id: string]: QuestionLaw }
