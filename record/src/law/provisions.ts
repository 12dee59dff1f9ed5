// Provisions that set no clock but decide what a copy may show, what a certificate must say, and what she is told first. Dated and
// cited like the clocks; every place that names a section takes it from here.
import type { Confidence } from './clock.ts'

export type Provision = {
  readonly citation: string
  readonly jurisdiction: 'IN' | 'NP'
  readonly inForceFrom: string
  readonly inForceTo: string | null
  readonly confidence: Confidence
  readonly note: string
}

export const provisions = {
  'child-named': {
    citation: 'JJ Act s.74(1)',
    jurisdiction: 'IN',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'verified',
    note: 'No report in any form of communication discloses name, address, school, picture or any other particular that may lead to a child. The Board or Committee may permit it in writing.',
  },
  'victim-named': {
    citation: 'BNS s.72(1)',
    jurisdiction: 'IN',
    inForceFrom: '2024-07-01',
    inForceTo: null,
    confidence: 'verified',
    note: 'Whoever prints or publishes what may make known whom an offence under ss.64 to 71 was done to. Adult trafficking alone is not in the list, so everybody is masked all the same.',
  },
  'child-in-media': {
    citation: 'POCSO s.23(2)',
    jurisdiction: 'IN',
    inForceFrom: '2012-11-14',
    inForceTo: null,
    confidence: 'verified',
    note: 'Name, address, photograph, family details, school, neighbourhood, or any other particular. The Special Court may permit it in writing.',
  },
  'child-in-trial': {
    citation: 'POCSO s.33(7)',
    jurisdiction: 'IN',
    inForceFrom: '2012-11-14',
    inForceTo: null,
    confidence: 'verified',
    note: 'The Special Court sees to it that the identity is not disclosed in investigation or trial; family, school, relatives and neighbourhood belong to it.',
  },
  'one-member': {
    citation: 'JJ Act s.28(3)',
    jurisdiction: 'IN',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'verified',
    note: 'A child in need of care and protection may be produced before an individual member for being placed in a home or with a fit person when the Committee is not in session.',
  },
  certificate: {
    citation: 'BSA s.63(4)',
    jurisdiction: 'IN',
    inForceFrom: '2024-07-01',
    inForceTo: null,
    confidence: 'verified',
    note: 'Read in the section: submitted with the record each time, signed by the person in charge of the device or of the activities, and by an expert. The form in the Schedule was not read: its fields need counsel.',
  },
  'statement-changed': {
    citation: 'HTTCA s.15(6)',
    jurisdiction: 'NP',
    inForceFrom: '2007-07-24',
    inForceTo: null,
    confidence: 'verified',
    note: 'To contradict the first statement, or not to come when called, can mean three months to one year in prison. She is told before it is certified. How it is used today needs counsel.',
  },
} as const satisfies { readonly [id: string]: Provision }

export type ProvisionName = keyof typeof provisions
