// The doctor forwards the report to the investigating officer within seven days (BNSS s.184(6)), where rape is under investigation.
import { type Protocol, when } from '../../protocol.ts'

export const medicalReportSent = {
  name: 'medical-report-sent',
  law: 'cr-medrep-7d',
  // A medical board looks at age, not at what was done to her; a check of her health in another matter goes to no police.
  startedBy: [
    when('medical-examination', 'examinedAt', {
      agreed: ['yes', 'guardian', 'unknown'],
      by: ['woman-doctor', 'doctor'],
    }),
  ],
  partOf: [when('fir-registered', 'registeredAt', { sexual: ['yes'] })],
  metBy: [when('medical-report-sent', 'sentAt')],
  warn: ['P2D', 'P1D'],
} as const satisfies Protocol
