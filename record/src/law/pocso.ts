// Clocks of the Protection of Children from Sexual Offences Act 2012, in force since 14 November 2012. Read in the text.
import type { Clock } from './clock.ts'

const act = {
  regime: 'POCSO',
  jurisdiction: 'IN',
  nature: 'deadline',
  decidingDate: 'event',
  counting: 'instant',
  without: [],
  strength: 'mandatory',
  inForceFrom: '2012-11-14',
  inForceTo: null,
  confidence: 'verified',
  automate: true,
  earlier: [],
} as const

export const pocsoClocks = {
  'po-report': {
    ...act,
    id: 'po-report',
    title: 'Report the offence',
    citation: 'POCSO s.19(1)-(2); breach s.21 (6 months; in charge of an institution 1 year)',
    within: 'PT0S',
    startNamed: true,
    reminder: 'PT24H',
    owedBy: 'anyone',
    note: 'The section says "shall provide" and names no time: at once is how a duty without a time is read, so it is never shown as missed. A child is not punished for silence (s.21(3)). It does not wait for consent: say "the law requires".',
  },
  'po-cwc-court-24h': {
    ...act,
    id: 'po-cwc-court-24h',
    title: 'Tell the Committee and the Special Court',
    citation: 'POCSO s.19(6)',
    within: 'PT24H',
    startNamed: false,
    reminder: null,
    owedBy: 'sjpu',
    note: 'Counted from the report to the police, which the sub-section does not name (s.19(5) does). Met only when both are told. Runs even if the child stays with her family. No journey is left out.',
  },
  'po-medical': {
    ...act,
    id: 'po-medical',
    title: 'Medical examination of the child',
    citation: 'POCSO s.27 with BNSS s.184 (before: CrPC s.164A)',
    within: 'PT24H',
    startNamed: true,
    reminder: null,
    owedBy: 'sjpu',
    note: 'Section 27 sets no hours: the 24 hours are those of s.184(1), within which she is to be sent to the doctor, so the police owe them; the doctor then examines without delay (s.184(2)). An examination that does not say what it was for counts; one for her health or her age does not. Needs no FIR (s.27(1)). Without consent no examination (s.184(7)).',
  },
} as const satisfies { readonly [id: string]: Clock }
