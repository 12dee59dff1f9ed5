// The social investigation is completed within fifteen days (JJ Act s.36(2)), counted from the Committee's order for it.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const socialInvestigationReport = {
  name: 'social-investigation-report',
  law: 'jj-sir-15d',
  // The Committee's order alone: a Magistrate's inquiry under another Act has its own time.
  startedBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['inquiry'] })],
  metBy: [when('inquiry-filed', 'filedAt')],
  endedBy: [herDeath],
  warn: ['P3D', 'P1D'],
} as const satisfies Protocol
