// Nepal: her statement is certified by the nearest District Court at once (HTTCA s.6), even without jurisdiction. A stay in a
// rehabilitation centre is not to pass six months (Regulation r.16(3)); whether by Gregorian or Bikram Sambat months nobody confirmed, so
// the earlier day is shown as a reminder and held against nobody.
import { type Protocol, when } from '../../protocol.ts'

export const statementCertified = {
  name: 'statement-certified',
  law: 'np-s6',
  startedBy: [when('nepal-step', 'doneAt', { step: ['complaint'] })],
  metBy: [when('nepal-step', 'doneAt', { step: ['certified'] })],
  warn: ['PT0S'],
} as const satisfies Protocol

export const rehabilitationCentreStay = {
  name: 'rehabilitation-centre-stay',
  law: 'np-centre-6m',
  startedBy: [when('nepal-step', 'doneAt', { step: ['centre-in'] })],
  metBy: [when('nepal-step', 'doneAt', { step: ['centre-left'] })],
  warn: ['PT0S'],
} as const satisfies Protocol
