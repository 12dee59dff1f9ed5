// The child is sent to a doctor, with consent, within the 24 hours of BNSS s.184(1), FIR or none (POCSO s.27). Her no ends it and
// costs nothing.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'
import { saidNoToDoctor, sentToDoctor } from '../her-examination.ts'

export const medicalExaminationOfChild = {
  name: 'medical-examination-of-child',
  law: 'po-medical',
  startedBy: [when('offence-reported', 'reportedAt')],
  metBy: sentToDoctor,
  already: true,
  endedBy: [...saidNoToDoctor, herDeath],
  warn: ['PT6H', 'PT1H'],
} as const satisfies Protocol
