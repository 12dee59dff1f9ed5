// The police write down what they are told of a cognizable offence, whichever area it belongs to (BNSS s.173(1)). A refusal does not end it.
import { type Protocol, when } from '../../protocol.ts'

export const firRegistered = {
  name: 'fir-registered',
  law: 'cr-fir',
  startedBy: [when('fir-asked', 'askedAt')],
  metBy: [when('fir-registered', 'registeredAt')],
  warn: ['PT0S'],
} as const satisfies Protocol
