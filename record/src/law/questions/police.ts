// Law of the questions about the FIR, the investigation and the police report. Rules, thresholds and dates; the words people read are in words/.
import type { QuestionLaw } from './question-law.ts'

export const policeLaw = {
  'rf-fir': {
    rule: 'rescue entry and no FIR number within 24 h; or the FIR is at a station far from the place',
    thresholds: {
      atOnce: { value: 'at once', basis: 'law', citation: 'BNSS s.173(1)' },
      asks: { value: 'PT24H', basis: 'design', citation: 'our reminder' },
    },
    citation: 'BNSS s.173; BNS s.199(c)',
    inForceFrom: '2024-07-01',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-fir-far': {
    rule: 'the FIR is at a station of another district than the place where she was found',
    thresholds: { district: { value: 'another district', basis: 'design', citation: 'our rule' } },
    citation: 'BNSS s.173(1)',
    inForceFrom: '2024-07-01',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-section': {
    rule: 'fact codes against the section list by the rules pf-*, on the offence date',
    thresholds: {
      rules: {
        value: 'the rules pf-rape, pf-pocso-omitted, pf-kidnap-only, pf-wage-only',
        basis: 'law',
        citation: 'BNS s.63-70, 143; IPC s.370, 376; POCSO s.3-14; BLSA s.16-18',
      },
    },
    citation: 'BNSS s.173, s.193(9)',
    inForceFrom: '2013-02-03',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-io': {
    rule: 'end date of an IO and no signed handover within 3 days; or more than two IOs in 12 months',
    thresholds: {
      handover: { value: 'P3D', basis: 'design', citation: 'our number' },
      changes: { value: '2', basis: 'design', citation: 'our number' },
      period: { value: 'P12M', basis: 'design', citation: 'our number' },
    },
    citation: 'BNSS s.192, s.336; policy',
    inForceFrom: '2024-07-01',
    inForceTo: null,
    confidence: 'high',
  },
  'rf-progress': {
    rule: 'FIR under BNSS, 90 days gone, no entry of progress told',
    thresholds: {
      within: { value: 'P90D', basis: 'law', citation: 'BNSS s.193(3)(ii)' },
    },
    citation: 'BNSS s.193(3)(ii)',
    inForceFrom: '2024-07-01',
    inForceTo: null,
    confidence: 'verified',
  },
  'rf-charge': {
    rule: 'day 45 or day 75 of custody, day of remand counted; or accused released for default',
    thresholds: {
      sixty: { value: 'P60D', basis: 'law', citation: 'BNSS s.187(3); the day of remand counts' },
      ninety: { value: 'P90D', basis: 'law', citation: 'BNSS s.187(3); the day of remand counts' },
      asksSixty: { value: 'P45D', basis: 'design', citation: 'our day before sixty' },
      asksNinety: { value: 'P75D', basis: 'design', citation: 'our day before ninety' },
    },
    citation: 'BNSS s.187(3)',
    inForceFrom: '2024-07-01',
    inForceTo: null,
    confidence: 'verified',
  },
  'audit-fir-before-diary': {
    rule: 'the FIR is older than the station diary entry it rests on',
    thresholds: {
      order: { value: 'diary entry, then FIR', basis: 'design', citation: 'an order that the papers should show' },
    },
    citation: 'BNSS s.173, s.192, before 1 July 2024 CrPC s.154, s.172',
    inForceFrom: '1974-04-01',
    inForceTo: null,
    confidence: 'high',
  },
  'audit-charge-officer': {
    rule: 'the police report was filed by an officer who neither investigated nor is in charge of the station',
    thresholds: {
      who: { value: 'the officer in charge', basis: 'law', citation: 'BNSS s.193(3)' },
    },
    citation: 'BNSS s.193(3), before 1 July 2024 CrPC s.173(2)',
    inForceFrom: '1974-04-01',
    inForceTo: null,
    confidence: 'verified',
  },
  'audit-missing-no-fir': {
    rule: 'a child was told to the police as missing and no FIR stands 24 hours later',
    thresholds: {
      asks: { value: 'PT24H', basis: 'design', citation: 'our reminder; the FIR is owed at once' },
    },
    citation: 'Bachpan Bachao Andolan v UoI (SC 2013); BNSS s.173(1)',
    inForceFrom: '2013-05-10',
    inForceTo: null,
    confidence: 'secondary',
  },
  'audit-sections-dropped': {
    rule: 'a section of the FIR is not in the police report',
    thresholds: {
      any: { value: 'any section', basis: 'design', citation: 'a comparison of ours' },
    },
    citation: 'BNSS s.193, before 1 July 2024 CrPC s.173',
    inForceFrom: '1974-04-01',
    inForceTo: null,
    confidence: 'high',
  },
} as const satisfies { readonly [id: string]: QuestionLaw }
