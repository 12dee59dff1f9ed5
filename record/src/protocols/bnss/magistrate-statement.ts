// Her statement before a Magistrate "as soon as" a sexual offence is told (BNSS s.183(6)(a)), and any witness's where the offence carries
// ten years or more (second proviso). No number in law: a reminder of ours.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

const taken = [when('statement-taken', 'span', { before: ['magistrate'] })] as const

export const statementBeforeMagistrate = {
  name: 'statement-before-magistrate',
  law: 'cr-183',
  startedBy: [when('fir-registered', 'registeredAt', { sexual: ['yes'] })],
  each: true,
  metBy: taken,
  endedBy: [herDeath],
  warn: ['PT0S'],
} as const satisfies Protocol

export const earlyStatement = {
  name: 'early-statement',
  law: 'cr-183-10y',
  startedBy: [when('fir-registered', 'registeredAt', { gravest: ['ten'] })],
  each: true,
  metBy: taken,
  endedBy: [herDeath],
  warn: ['PT0S'],
} as const satisfies Protocol
