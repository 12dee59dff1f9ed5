// The Committee orders the social investigation after the first production (JJ Act s.36(1)). No hours in the Act: our reminder.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const socialInvestigationOrdered = {
  name: 'social-investigation-ordered',
  law: 'jj-sir-order',
  startedBy: [when('committee-production', 'producedAt')],
  once: true,
  metBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['inquiry'] })],
  endedBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['final', 'restoration'] }), herDeath],
  warn: ['PT0S'],
} as const satisfies Protocol
