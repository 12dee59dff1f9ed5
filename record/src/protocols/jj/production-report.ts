// Whoever brings the child files the production report with her (Form 17; JJ Model Rules r.18(2)): at once, no later hour is given.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const productionReport = {
  name: 'production-report',
  law: 'jj-form17',
  startedBy: [when('committee-production', 'producedAt')],
  once: true,
  perFinding: true,
  metBy: [when('committee-production', 'producedAt', { report: ['true'] })],
  endedBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['final', 'restoration', 'adoption'] }), herDeath],
  warn: ['PT0S'],
} as const satisfies Protocol
