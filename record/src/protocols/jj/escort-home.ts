// She is escorted to her home district within fifteen days of the day on which the unit received the order (JJ Act s.95(1)). The
// next production is there, before the Committee of her own district.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const broughtToHomeDistrict = {
  name: 'brought-to-home-district',
  law: 'jj-transfer-escort',
  startedBy: [when('order-received', 'receivedAt', { what: ['escort'] })],
  perFinding: true,
  metBy: [when('committee-production', 'producedAt')],
  endedBy: [herDeath],
  warn: ['P5D', 'P1D'],
} as const satisfies Protocol
