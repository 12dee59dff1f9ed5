// A woman is sent to a doctor, with consent, within 24 hours of the information of rape (BNSS s.184(1)). Her no ends it and costs nothing.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const medicalExamination = {
  name: 'medical-examination',
  law: 'cr-medical-24h',
  // Only where rape is under investigation, and the record says so no sooner than the FIR. An FIR about wages starts nothing.
  startedBy: [when('fir-registered', 'registeredAt', { sexual: ['yes'] })],
  metBy: [when('medical-examination', 'examinedAt', { agreed: ['yes', 'guardian', 'unknown'] })],
  already: true,
  endedBy: [when('medical-examination', 'examinedAt', { agreed: ['no'] }), herDeath],
  warn: ['PT6H', 'PT1H'],
} as const satisfies Protocol
