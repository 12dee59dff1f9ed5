// The Committee gives the child a support person, with consent (POCSO Rules 2020 r.4(8), no number), who reports each month (r.4(12)).
// Her no ends it and costs nothing.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

const over = [when('support-person', 'decidedAt', { result: ['declined', 'ended'] }), herDeath] as const

export const supportPersonGiven = {
  name: 'support-person-given',
  law: 'po-support',
  startedBy: [when('committee-and-court-told', 'committeeToldAt')],
  once: true,
  metBy: [when('support-person', 'decidedAt', { result: ['assigned'] })],
  endedBy: over,
  warn: ['PT0S'],
} as const satisfies Protocol

export const supportPersonReports = {
  name: 'support-person-reports',
  law: 'po-support-1m',
  startedBy: [when('support-person', 'decidedAt', { result: ['assigned'] })],
  metBy: [when('care-report', 'madeAt', { what: ['support'] })],
  // The support goes on until the trial is over.
  endedBy: [when('case-step', 'doneAt', { step: ['judgment'] }), ...over],
  warn: ['P7D', 'P2D'],
} as const satisfies Protocol
