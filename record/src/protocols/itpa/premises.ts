// Closing the premises: seven days to answer the notice, and the occupier is put out within seven days of the order (ITPA s.18(1)).
import { type Protocol, when } from '../../protocol.ts'

export const closureAnswered = {
  name: 'closure-answered',
  law: 'it-close',
  startedBy: [when('case-step', 'doneAt', { step: ['closure-notice'] })],
  metBy: [when('case-step', 'doneAt', { step: ['closure-answered'] })],
  endedBy: [when('case-step', 'doneAt', { step: ['closure-ordered'] })],
  warn: ['P2D', 'P1D'],
} as const satisfies Protocol

export const premisesEmptied = {
  name: 'premises-emptied',
  law: 'it-evict-7d',
  startedBy: [when('case-step', 'doneAt', { step: ['closure-ordered'] })],
  metBy: [when('case-step', 'doneAt', { step: ['evicted'] })],
  warn: ['P2D', 'P1D'],
} as const satisfies Protocol
