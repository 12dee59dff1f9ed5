// The police tell the informant or the victim how the investigation stands, within ninety days (BNSS s.193(3)(ii)).
import { type Protocol, when } from '../../protocol.ts'

export const toldHowTheCaseStands = {
  name: 'told-how-the-case-stands',
  law: 'cr-progress-90d',
  startedBy: [when('fir-registered', 'registeredAt')],
  each: true,
  // "To the informant or the victim": a lawyer alone is neither.
  metBy: [when('progress-told', 'toldAt', { to: ['herself', 'informant'] }, 'of')],
  warn: ['P14D', 'P3D'],
} as const satisfies Protocol
