// The Committee orders where she stays while it inquires (JJ Act s.36(1)). The Act names no hours: a reminder of ours.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const interimPlacement = {
  name: 'interim-placement',
  law: 'jj-place-order',
  startedBy: [when('committee-production', 'producedAt')],
  once: true,
  perFinding: true,
  metBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['interim'] })],
  // After the final order there is no "for now".
  endedBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['final', 'restoration'] }), herDeath],
  warn: ['PT0S'],
} as const satisfies Protocol
