// From the day on which the Special Court takes up the case: the child's evidence within thirty days (POCSO s.35(1)), the trial, as far
// as possible, within a year (s.35(2)).
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

const takenUp = [when('case-step', 'doneAt', { step: ['cognizance'] })] as const

export const childEvidenceRecorded = {
  name: 'child-evidence-recorded',
  law: 'po-evid-30d',
  startedBy: takenUp,
  partOf: [when('offence-reported', 'knownAt')],
  metBy: [when('case-step', 'doneAt', { step: ['child-evidence'] })],
  endedBy: [herDeath],
  warn: ['P7D', 'P2D'],
} as const satisfies Protocol

export const specialCourtTrial = {
  name: 'special-court-trial',
  law: 'po-trial-1y',
  startedBy: takenUp,
  partOf: [when('offence-reported', 'knownAt')],
  metBy: [when('case-step', 'doneAt', { step: ['judgment'] })],
  warn: ['P60D', 'P14D'],
} as const satisfies Protocol
