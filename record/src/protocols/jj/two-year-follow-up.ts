// She is followed up for two years after she went home (JJ Model Rules r.39(4)). The two years last; they are not a deadline. The rule
// is of children: who was grown when found is visited as our practice, and owes nobody that.
import { type Protocol, when } from '../../protocol.ts'
import { herDeath } from '../her-death.ts'

export const twoYearFollowUp = {
  name: 'two-year-follow-up',
  law: 'jj-follow-2y',
  startedBy: [when('restored', 'restoredAt')],
  // Going home a second time begins two years of its own.
  each: true,
  ofChild: true,
  metBy: [when('follow-up-closed', 'closedAt')],
  endedBy: [herDeath],
  warn: ['P30D'],
} as const satisfies Protocol
