// A missing child's case goes to the anti-trafficking unit: at once where the police have reason to think of trafficking (G Ganesh, 22 May
// 2026), in any case after four months without a trace (Bachpan Bachao Andolan 2013). Traced, neither is owed.
import { type Protocol, when } from '../../protocol.ts'

const unit = [when('tracing-step', 'doneAt', { step: ['unit'] })] as const
const traced = [when('taken-charge', 'takenAt'), when('restored', 'restoredAt')] as const

export const unitAtOnce = {
  name: 'unit-at-once',
  law: 'mc-ahtu-now',
  startedBy: [when('tracing-step', 'doneAt', { step: ['suspected'] })],
  metBy: unit,
  warn: ['PT0S'],
} as const satisfies Protocol

export const unitAfterFourMonths = {
  name: 'unit-after-four-months',
  law: 'mc-ahtu-4m',
  startedBy: [when('fir-registered', 'registeredAt')],
  partOf: [when('missing-told', 'toldAt')],
  metBy: unit,
  endedBy: traced,
  warn: ['P30D', 'P7D'],
} as const satisfies Protocol
