// A medical age test is made within fifteen days of the order for it (JJ Act s.94(2) proviso). It is ordered only where no paper of
// birth is to be had; a paper found meanwhile makes it needless.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const ageTestMade = {
  name: 'age-test-made',
  law: 'jj-age-test-15d',
  startedBy: [when('order', 'orderedAt', { by: ['committee'], sort: ['age-test'] })],
  metBy: [when('medical-examination', 'examinedAt', { purpose: ['age'], agreed: ['yes', 'guardian', 'unknown'] })],
  endedBy: [when('order', 'orderedAt', { by: ['committee', 'court'], sort: ['age'] }), herDeath],
  warn: ['P3D', 'P1D'],
} as const satisfies Protocol
