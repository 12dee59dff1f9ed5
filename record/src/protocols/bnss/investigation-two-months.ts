// The investigation of rape and of POCSO 4, 6, 8 or 10 is completed within two months of the FIR (BNSS s.193(2)).
import { type Protocol, when } from '../../protocol.ts'

export const investigationTwoMonths = {
  name: 'investigation-two-months',
  law: 'cr-invest-2m',
  startedBy: [when('fir-registered', 'registeredAt', { sexual: ['yes'] })],
  each: true,
  metBy: [when('police-report', 'filedAt', {}, 'of')],
  warn: ['P14D', 'P3D'],
} as const satisfies Protocol
