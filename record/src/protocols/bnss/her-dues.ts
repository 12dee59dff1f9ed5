// What she is to get: treatment at once and free (BNSS s.397), the compensation enquiry in two months (s.396(5)), her share of what the
// crime earned in sixty days from the day the District Magistrate received the order (s.107(7)).
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'
import { underTheFir } from '../under-the-fir.ts'

export const treatedFree = {
  name: 'treated-free',
  law: 'cr-treat',
  startedBy: [when('care-needed', 'hospitalAt')],
  metBy: [when('care-needed', 'treatedAt')],
  endedBy: [herDeath],
  warn: ['PT0S'],
} as const satisfies Protocol

export const compensationEnquiry = {
  name: 'compensation-enquiry',
  law: 'cr-vc-2m',
  // The court's recommendation, or her own application where nobody was found.
  startedBy: [
    when('entitlement-applied', 'appliedAt', { what: ['victim-compensation'] }),
    when('order', 'orderedAt', { by: ['court'], sort: ['compensation'] }),
  ],
  metBy: [when('entitlement-sanctioned', 'sanctionedAt')],
  warn: ['P14D', 'P3D'],
} as const satisfies Protocol

export const proceedsShared = {
  name: 'proceeds-shared',
  law: 'cr-proceeds-60d',
  startedBy: [when('order-received', 'receivedAt', { what: ['proceeds'] })],
  under: underTheFir,
  metBy: [when('cash-paid', 'paidAt', { what: ['proceeds'] })],
  warn: ['P14D', 'P3D'],
} as const satisfies Protocol
