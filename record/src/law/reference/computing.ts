// How periods are counted, and on whose authority. What code does with them stands in time.ts and folds/duties.ts.
import type { ComputingRule } from './record.ts'

const usual = {
  inForceTo: null,
  confidence: 'secondary',
  automate: true,
} as const

export const COMPUTING = {
  'cp-days': {
    ...usual,
    id: 'cp-days',
    rule: 'A period in days "from" or "within" excludes the first day and includes the last.',
    citation: 'General Clauses Act 1897 s.9; BNSS s.515(2) for limitation',
    inForceFrom: '1897-03-11',
    sources: ['GCA'],
  },
  'cp-closed': {
    ...usual,
    id: 'cp-closed',
    rule: 'An act to be done in a court or office whose last day is a closed day may be done on the next open day. Hours owed by police or a holder are not extended.',
    citation: 'General Clauses Act 1897 s.10',
    inForceFrom: '1897-03-11',
    sources: ['GCA'],
  },
  'cp-months': {
    ...usual,
    id: 'cp-months',
    rule: 'Months are calendar months: same day number in the later month; where there is none, the last day of that month.',
    citation: 'General Clauses Act 1897 s.3(35); State of HP v Himachal Techno Engineers (2010); BNS s.2(20)',
    inForceFrom: '1897-03-11',
    sources: ['GCA', 'IC'],
  },
  'cp-months-np': {
    ...usual,
    id: 'cp-months-np',
    rule: 'Nepal: a month in a Nepali Act may mean a Bikram Sambat month. Work out both and keep the earlier day until confirmed.',
    citation: 'not read',
    inForceFrom: '2007-07-24',
    confidence: 'unsure',
    automate: false,
    sources: ['MEM'],
  },
  'cp-default-bail': {
    ...usual,
    id: 'cp-default-bail',
    rule: 'For default bail the day of first remand is day 1.',
    citation: 'Enforcement Directorate v Kapil Wadhawan (27 Mar 2023)',
    inForceFrom: '2023-03-27',
    sources: ['KWAD'],
  },
  'cp-journey': {
    ...usual,
    id: 'cp-journey',
    rule: 'Only the time necessary for the journey is left out of the 24 hours; several journeys add up; a journey still under way keeps the clock standing.',
    citation: 'JJ s.31(1) proviso, s.32(1); BNSS s.58',
    inForceFrom: '2016-01-15',
    confidence: 'verified',
    sources: ['IC'],
  },
  'cp-age': {
    ...usual,
    id: 'cp-age',
    rule: 'A person completes a year of age at the start of the birthday; under 18 on the day before.',
    citation: 'JJ s.2(12) "has not completed"',
    inForceFrom: '2016-01-15',
    confidence: 'verified',
    sources: ['IC'],
  },
  'cp-zones': {
    ...usual,
    id: 'cp-zones',
    rule: 'Store instants. India is UTC+05:30, Nepal UTC+05:45, no summer time; a day ends at midnight of the place where the duty is owed.',
    citation: '-',
    inForceFrom: '2016-01-15',
    confidence: 'verified',
    sources: ['IC'],
  },
} as const satisfies { readonly [id: string]: ComputingRule }
