// A woman is sent to a doctor, with consent, within 24 hours of the information of rape (BNSS s.184(1)). Her no ends it and costs nothing.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'
import { saidNoToDoctor, sentToDoctor } from '../her-examination.ts'
import type { OneMatter } from '../one-matter.ts'

const firOfRape = when('fir-registered', 'registeredAt', { sexual: ['yes'] })

export const medicalExamination = {
  name: 'medical-examination',
  law: 'cr-medical-24h',
  // The 24 hours run from the information, so from the telling; from the FIR where no telling of it is written down. Wages start nothing.
  startedBy: [when('fir-asked', 'askedAt', { sexual: ['yes'] }), firOfRape],
  matterEndsWith: [firOfRape],
  metBy: sentToDoctor,
  already: true,
  endedBy: [...saidNoToDoctor, herDeath],
  warn: ['PT6H', 'PT1H'],
} as const satisfies Protocol & OneMatter
