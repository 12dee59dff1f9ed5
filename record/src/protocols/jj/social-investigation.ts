// The social investigation: the Committee orders it after the first production (JJ Act s.36(1), no hours: our reminder), and it is
// completed within fifteen days of that order (s.36(2)).
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const socialInvestigationOrdered = {
  name: 'social-investigation-ordered',
  law: 'jj-sir-order',
  startedBy: [when('committee-production', 'producedAt')],
  once: true,
  perFinding: true,
  metBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['inquiry'] })],
  endedBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['final', 'restoration'] }), herDeath],
  warn: ['PT0S'],
} as const satisfies Protocol

export const socialInvestigationReport = {
  name: 'social-investigation-report',
  law: 'jj-sir-15d',
  // The Committee's order alone: a Magistrate's inquiry under another Act has its own time.
  startedBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['inquiry'] })],
  perFinding: true,
  metBy: [when('inquiry-filed', 'filedAt')],
  endedBy: [herDeath],
  warn: ['P3D', 'P1D'],
} as const satisfies Protocol
