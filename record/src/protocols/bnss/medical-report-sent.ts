// The doctor forwards the report to the investigating officer within seven days (BNSS s.184(6)), where rape is under investigation.
import { type Protocol, when } from '../../protocol.ts'

export const medicalReportSent = {
  name: 'medical-report-sent',
  law: 'cr-medrep-7d',
  // Only what is said to be for the offence: a check of her health or a test of her age goes to no police, and silence proves nothing.
  startedBy: [
    when('medical-examination', 'examinedAt', { agreed: ['yes', 'guardian', 'unknown'], purpose: ['offence'] }),
  ],
  partOf: [when('fir-registered', 'registeredAt', { sexual: ['yes'] })],
  metBy: [when('medical-report-sent', 'sentAt')],
  warn: ['P2D', 'P1D'],
} as const satisfies Protocol
