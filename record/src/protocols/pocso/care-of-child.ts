// A child who needs care is given shelter or a hospital within 24 hours of the report (POCSO s.19(5)), one who needs a hospital
// urgently reaches it in those hours (Rules 2020 r.6(1)), and one whose home is not safe is brought before the Committee (r.4(4)).
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

const reported = [when('offence-reported', 'reportedAt')] as const

export const careArranged = {
  name: 'care-arranged',
  law: 'po-care-24h',
  startedBy: reported,
  partOf: [when('care-needed', 'seenAt', { need: ['care', 'both'] })],
  // A nearest hospital is care too: the sub-section names both.
  metBy: [when('care-needed', 'arrangedAt'), when('care-needed', 'hospitalAt'), when('placement', 'arrivedAt')],
  already: true,
  endedBy: [herDeath],
  warn: ['PT6H', 'PT1H'],
} as const satisfies Protocol

export const hospitalReached = {
  name: 'hospital-reached',
  law: 'po-hospital-24h',
  startedBy: reported,
  partOf: [when('care-needed', 'seenAt', { need: ['medical', 'both'] })],
  metBy: [when('care-needed', 'hospitalAt')],
  already: true,
  endedBy: [herDeath],
  warn: ['PT6H', 'PT1H'],
} as const satisfies Protocol

export const producedFromDanger = {
  name: 'produced-from-danger',
  law: 'po-cwc-produce',
  startedBy: reported,
  partOf: [when('care-needed', 'seenAt', { lives: ['same-house', 'institution', 'no-home'] })],
  perFinding: true,
  metBy: [when('committee-production', 'producedAt')],
  already: true,
  endedBy: [herDeath],
  warn: ['PT6H', 'PT1H'],
} as const satisfies Protocol
