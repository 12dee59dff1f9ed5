// Up to Rs 30,000 at once after release, whatever the stage of the prosecution (scheme of 2021). No day in the text: our reminder.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const immediateCash = {
  name: 'immediate-cash',
  law: 'bl-immediate',
  startedBy: [when('bondage-inquired', 'inquiredAt', { result: ['found'] })],
  metBy: [when('cash-paid', 'paidAt')],
  endedBy: [herDeath],
  warn: ['PT0S'],
} as const satisfies Protocol
