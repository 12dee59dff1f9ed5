// Caps on how long she may be held: ten days until the right Magistrate is reached (ITPA s.17(1) proviso), three weeks during the
// inquiry (s.17(3)), three years in a protective home (s.17(4)). Each ends with her release or with the next order. Longer is not late: it is
// without law.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

const free = [
  when('order', 'orderedAt', { by: ['magistrate', 'court'], sort: ['released'] }),
  when('left-home', 'leftAt'),
  when('restored', 'restoredAt'),
] as const

export const interimCustodyTenDays = {
  name: 'interim-custody-ten-days',
  law: 'it-10d',
  startedBy: [when('order', 'orderedAt', { by: ['magistrate'], sort: ['interim-custody'] })],
  metBy: [when('magistrate-production', 'producedAt', { whom: ['herself'], before: ['proper'] }), ...free],
  endedBy: [herDeath],
  warn: ['P3D', 'P1D'],
} as const satisfies Protocol

export const inquiryCustodyThreeWeeks = {
  name: 'inquiry-custody-three-weeks',
  law: 'it-3w',
  startedBy: [when('order', 'orderedAt', { by: ['magistrate'], sort: ['inquiry-custody'] })],
  // A new order of the same custody is the same custody: the three weeks do not begin again.
  metBy: [when('order', 'orderedAt', { by: ['magistrate'], sort: ['protective-home'] }), ...free],
  endedBy: [herDeath],
  warn: ['P5D', 'P1D'],
} as const satisfies Protocol

export const protectiveHomeThreeYears = {
  name: 'protective-home-three-years',
  law: 'it-final',
  startedBy: [when('order', 'orderedAt', { by: ['magistrate'], sort: ['protective-home'] })],
  metBy: free,
  endedBy: [herDeath],
  warn: ['P90D', 'P30D'],
} as const satisfies Protocol
