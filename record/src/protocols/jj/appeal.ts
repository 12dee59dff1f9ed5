// An order of the Committee may be appealed against within thirty days (JJ Act s.101(1)). A remedy: open to whoever the order touches,
// owed by nobody, and closed after its day unless the delay is excused.
import { type Protocol, when } from '../../protocol.ts'

export const appealAgainstCommittee = {
  name: 'appeal-against-committee',
  law: 'jj-appeal',
  // Orders that decide about her, not those that ask for a report.
  startedBy: [
    when('order', 'orderedAt', {
      by: ['committee'],
      sort: ['interim', 'final', 'restoration', 'transfer', 'age', 'foster', 'aftercare', 'adoption', 'protection'],
    }),
  ],
  each: true,
  metBy: [when('appeal-filed', 'filedAt', { to: ['children', 'dm'] }, 'of')],
  warn: ['P7D', 'P2D'],
} as const satisfies Protocol
