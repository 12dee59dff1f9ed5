// A child who was found is brought before the Child Welfare Committee within 24 hours, the journey left out (JJ Act s.31(1)).
import { during, type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const productionBeforeCommittee = {
  name: 'production-before-committee',
  law: 'jj-prod-24h',
  startedBy: [when('taken-charge', 'takenAt', { age: ['child', 'maybe'] })],
  without: [during('journey', 'span')],
  // Before the Committee or, when it is not in session, before one member (s.28(3)): both meet it.
  perFinding: true,
  metBy: [when('committee-production', 'producedAt')],
  endedBy: [herDeath],
  warn: ['PT6H', 'PT1H'],
} as const satisfies Protocol
