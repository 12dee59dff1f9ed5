// The Committee's final order, within four months of the first production (JJ Act s.36(2)). A transfer to another Committee
// neither stops nor restarts it.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const finalOrder = {
  name: 'final-order',
  law: 'jj-final-4m',
  startedBy: [when('committee-production', 'producedAt')],
  once: true,
  // Orphan, abandoned and surrendered children follow s.38 (s.36(2) proviso): the two or four months of adoption.ts.
  unless: [when('separated-child', 'foundAt', { seems: ['orphan', 'abandoned', 'surrendered'] })],
  perFinding: true,
  metBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['final', 'restoration'] })],
  endedBy: [herDeath],
  warn: ['P30D', 'P7D'],
} as const satisfies Protocol
