// The police tell the Child Welfare Committee and the Special Court within 24 hours (POCSO s.19(6)). Both, or it is not met.
import { type Protocol, when } from '../../protocol.ts'

export const committeeAndCourtTold = {
  name: 'committee-and-court-told',
  law: 'po-cwc-court-24h',
  startedBy: [when('offence-reported', 'reportedAt')],
  metBy: [when('committee-and-court-told', ['committeeToldAt', 'courtToldAt'])],
  warn: ['PT6H', 'PT1H'],
} as const satisfies Protocol
