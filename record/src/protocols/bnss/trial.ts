// The trial by its steps: copies in fourteen days (BNSS s.230), the charge in sixty (s.251, 263), a rape trial in two months of the police
// report (s.346(1)), judgment in thirty days, forty-five with written reasons (s.258(1)), sanction in a hundred and twenty (s.218(1)).
// For an FIR from before July 2024 High Courts differ on the code of a later trial: there nothing of this is held against anybody.
import { type Protocol, when } from '../../protocol.ts'
import { underTheFir } from '../under-the-fir.ts'

export const copiesGiven = {
  name: 'copies-given',
  law: 'cr-copies-14d',
  startedBy: [when('case-step', 'doneAt', { step: ['appeared'] })],
  under: underTheFir,
  metBy: [when('case-step', 'doneAt', { step: ['copies'] })],
  warn: ['P3D', 'P1D'],
} as const satisfies Protocol

export const chargeFramed = {
  name: 'charge-framed',
  law: 'cr-charge-60d',
  startedBy: [when('case-step', 'doneAt', { step: ['charge-heard'] })],
  under: underTheFir,
  once: true,
  metBy: [when('case-step', 'doneAt', { step: ['charge-framed'] })],
  warn: ['P14D', 'P3D'],
} as const satisfies Protocol

export const rapeTrial = {
  name: 'rape-trial',
  law: 'cr-rape-trial-2m',
  startedBy: [when('police-report', 'filedAt')],
  partOf: [when('fir-registered', 'registeredAt', { rape: ['yes'] })],
  metBy: [when('case-step', 'doneAt', { step: ['judgment'] })],
  warn: ['P14D', 'P3D'],
} as const satisfies Protocol

export const judgmentGiven = {
  name: 'judgment-given',
  law: 'cr-judgment-30d',
  startedBy: [when('case-step', 'doneAt', { step: ['arguments-closed'] })],
  under: underTheFir,
  metBy: [when('case-step', 'doneAt', { step: ['judgment'] })],
  extendedBy: [when('case-step', 'doneAt', { step: ['judgment-later'] })],
  warn: ['P7D', 'P2D'],
} as const satisfies Protocol

export const sanctionDecided = {
  name: 'sanction-decided',
  law: 'cr-sanction',
  startedBy: [when('case-step', 'doneAt', { step: ['sanction-asked'] })],
  under: underTheFir,
  metBy: [when('case-step', 'doneAt', { step: ['sanction-decided'] })],
  warn: ['P30D', 'P7D'],
} as const satisfies Protocol
