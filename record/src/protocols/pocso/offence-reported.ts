// Whoever knows or fears a sexual offence against a child tells the police (POCSO s.19(1)). The law requires it; no consent is asked.
import { type Protocol, when } from '../../protocol.ts'

export const offenceReported = {
  name: 'offence-reported',
  law: 'po-report',
  startedBy: [when('offence-reported', 'knownAt')],
  metBy: [when('offence-reported', 'reportedAt')],
  warn: ['PT0S'],
} as const satisfies Protocol
