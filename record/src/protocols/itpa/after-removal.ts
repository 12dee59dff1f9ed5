// Who is taken out of premises stands before the Magistrate forthwith (ITPA s.15(5), 16(2), 17(1)) and is examined, with consent
// (s.15(5A)). The Act gives no hours. For a child the Committee's 24 hours run beside it.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'
import { saidNoToDoctor } from '../her-examination.ts'

const removed = when('removed-from-premises', 'removedAt')
const produced = when('magistrate-production', 'producedAt', { whom: ['herself'] })

export const producedBeforeMagistrate = {
  name: 'produced-before-magistrate',
  law: 'it-produce',
  startedBy: [removed],
  perFinding: true,
  metBy: [produced],
  endedBy: [herDeath],
  warn: ['PT0S'],
} as const satisfies Protocol

export const examinedAfterRemoval = {
  name: 'examined-after-removal',
  law: 'it-exam',
  startedBy: [produced],
  partOf: [removed],
  once: true,
  perFinding: true,
  metBy: [when('medical-examination', 'examinedAt', { agreed: ['yes', 'guardian', 'unknown'] })],
  already: true,
  endedBy: [...saidNoToDoctor, when('order', 'orderedAt', { by: ['magistrate'], sort: ['released'] }), herDeath],
  warn: ['PT0S'],
} as const satisfies Protocol
