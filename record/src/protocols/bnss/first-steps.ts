// What stands beside the FIR: a message to the police is signed within three days (BNSS s.173(1)(ii)); a preliminary enquiry, where one
// was allowed at all, ends within fourteen (s.173(3)).
import { type Protocol, when } from '../../protocol.ts'

export const messageSigned = {
  name: 'message-signed',
  law: 'cr-efir-3d',
  startedBy: [when('fir-asked', 'askedAt', { how: ['electronic'] })],
  metBy: [when('case-step', 'doneAt', { step: ['efir-signed'] }), when('fir-registered', 'registeredAt')],
  warn: ['P1D', 'PT6H'],
} as const satisfies Protocol

export const preliminaryEnquiryEnded = {
  name: 'preliminary-enquiry-ended',
  law: 'cr-pe-14d',
  startedBy: [when('fir-asked', 'askedAt')],
  // Only by permission, and only where the most is three to under seven years: without one there is no enquiry, and the FIR is owed at once.
  partOf: [when('case-step', 'doneAt', { step: ['enquiry-allowed'] })],
  metBy: [when('case-step', 'doneAt', { step: ['enquiry-closed'] }), when('fir-registered', 'registeredAt')],
  warn: ['P3D', 'P1D'],
} as const satisfies Protocol
