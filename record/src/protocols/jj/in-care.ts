// What comes again and again while she is in care: her care plan each quarter (JJ Model Rules r.39(4)), the foster family each month
// (JJ Act s.44(8)), the aftercare report each half year (r.25(2)). Each is owed anew from the time it was last done.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

const wentAway = [when('left-home', 'leftAt'), when('restored', 'restoredAt'), herDeath] as const

export const carePlanReviewed = {
  name: 'care-plan-reviewed',
  law: 'jj-icp',
  startedBy: [when('placement', 'arrivedAt', { stay: ['interim', 'long'] })],
  ofChild: true,
  metBy: [when('care-report', 'madeAt', { what: ['plan'] })],
  endedBy: wentAway,
  warn: ['P14D', 'P3D'],
} as const satisfies Protocol

export const fosterFamilyVisited = {
  name: 'foster-family-visited',
  law: 'jj-foster-visit',
  startedBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['foster'] })],
  metBy: [when('care-report', 'madeAt', { what: ['foster'] })],
  endedBy: wentAway,
  warn: ['P7D', 'P2D'],
} as const satisfies Protocol

export const aftercareReported = {
  name: 'aftercare-reported',
  law: 'jj-aftercare-6m',
  startedBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['aftercare'] })],
  metBy: [when('care-report', 'madeAt', { what: ['aftercare'] })],
  endedBy: [when('left-home', 'leftAt'), herDeath],
  warn: ['P30D', 'P7D'],
} as const satisfies Protocol
