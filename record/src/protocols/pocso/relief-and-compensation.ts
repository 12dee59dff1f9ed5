// Special relief within a week of the day on which the payer received the recommendation (POCSO Rules 2020 r.8(2)); compensation within
// thirty days of the day on which the State received the order (r.9). Both run from receipt, not from the date of the paper.
import { type Protocol, when } from '../../protocol.ts'

export const specialReliefPaid = {
  name: 'special-relief-paid',
  law: 'po-relief-7d',
  startedBy: [when('order-received', 'receivedAt', { what: ['relief'] })],
  each: true,
  metBy: [when('cash-paid', 'paidAt', { what: ['relief'] }, 'of')],
  warn: ['P2D', 'P1D'],
} as const satisfies Protocol

export const compensationPaid = {
  name: 'compensation-paid',
  law: 'po-comp-30d',
  startedBy: [when('order-received', 'receivedAt', { what: ['compensation'] })],
  each: true,
  metBy: [when('cash-paid', 'paidAt', { what: ['compensation'] }, 'of')],
  warn: ['P7D', 'P2D'],
} as const satisfies Protocol
