// A child who is lost, abandoned or an orphan: somebody is told within 24 hours, the journey left out (JJ Act s.32(1)), and it is put
// on the portal (s.32(2), no number in the text).
import { during, type Protocol, when } from '../../protocol.ts'

export const lostChildTold = {
  name: 'lost-child-told',
  law: 'jj-lost-info-24h',
  startedBy: [when('separated-child', 'foundAt')],
  without: [during('journey', 'span')],
  // A Committee before whom the child stands has been told.
  perFinding: true,
  metBy: [when('separated-child', 'toldAt'), when('committee-production', 'producedAt')],
  warn: ['PT6H', 'PT1H'],
} as const satisfies Protocol

export const lostChildOnPortal = {
  name: 'lost-child-on-portal',
  law: 'jj-upload',
  startedBy: [when('separated-child', 'toldAt')],
  metBy: [when('separated-child', 'uploadedAt'), when('tracing-step', 'doneAt', { step: ['portal'] })],
  warn: ['PT0S'],
} as const satisfies Protocol
