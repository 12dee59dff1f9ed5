// A missing child: the FIR at once, without an enquiry first (Bachpan Bachao Andolan 2013, G Ganesh 2026); photo and details on the portal
// (procedure of 2016); the nodal officers told (Guria 2025). Found, the Committee's 24 hours begin.
import { type Protocol, when } from '../../protocol.ts'

const told = [when('missing-told', 'toldAt')] as const
const found = [when('taken-charge', 'takenAt')] as const

export const missingChildFir = {
  name: 'missing-child-fir',
  law: 'mc-fir',
  startedBy: told,
  // An FIR that stood before the police were told again is the one that was owed.
  metBy: [when('fir-registered', 'registeredAt')],
  warn: ['PT0S'],
} as const satisfies Protocol

export const missingChildOnPortal = {
  name: 'missing-child-on-portal',
  law: 'mc-portal',
  startedBy: told,
  metBy: [when('tracing-step', 'doneAt', { step: ['portal'] })],
  endedBy: found,
  warn: ['PT0S'],
} as const satisfies Protocol

export const nodalOfficersTold = {
  name: 'nodal-officers-told',
  law: 'mc-nodal',
  startedBy: [when('tracing-step', 'doneAt', { step: ['portal'] })],
  metBy: [when('tracing-step', 'doneAt', { step: ['nodal'] })],
  endedBy: found,
  warn: ['PT0S'],
} as const satisfies Protocol
