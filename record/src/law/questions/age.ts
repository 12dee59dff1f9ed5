// Law of the questions about her age. Rules, thresholds and dates; the words people read are in words/.
import type { QuestionLaw } from './question-law.ts'

export const ageLaw = {
  'rf-age': {
    rule: 'age test ordered and a tier (i) or (ii) document exists in the book, or no entry says they were looked for',
    thresholds: {
      order: { value: 'school, then municipal, then test', basis: 'law', citation: 'JJ Act 2015 s.94(2)' },
    },
    citation: 'JJ Act s.94(2)',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-age-shift': {
    rule: 'two age entries by different sources differ and the later one crosses 18 (POCSO, JJ, BNS) or 16 (ITPA, POCSO 4(2), BNS 65(1))',
    thresholds: {
      child: { value: '18', basis: 'law', citation: 'JJ Act 2015 s.2(12); POCSO s.2(1)(d); BNS s.2(3)' },
      sixteen: { value: '16', basis: 'law', citation: 'ITPA s.2(aa); POCSO s.4(2); BNS s.65(1)' },
    },
    citation: 'JJ Act s.94; ITPA s.2',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'high',
  },
  'age-test-late': {
    rule: 'a medical age test ordered by the Committee or Board is not completed in 15 days from the order',
    thresholds: {
      within: { value: 'P15D', basis: 'law', citation: 'JJ Act 2015 s.94(2) proviso' },
    },
    citation: 'JJ Act 2015 s.94(2) proviso',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'verified',
  },
  'two-ages': {
    rule: 'papers that cannot be about one and the same birth',
    thresholds: {
      any: { value: 'no common birth', basis: 'design', citation: 'arithmetic' },
    },
    citation: 'JJ Act 2015 s.94',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'verified',
  },
} as const satisfies { readonly [id: string]: QuestionLaw }
