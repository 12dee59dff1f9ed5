// What is owed after an emergency opening. None of it is law: reminders of ours, late for nobody.
import type { Role } from '../../terms.ts'
import { inOffset, millis, offsetOf } from '../../time.ts'
import { holdsAny } from '../moments.ts'
import { type Met, opened } from '../openings/opened.ts'
import type { Standing } from '../standing.ts'
import type { Duty, OwnProtocol } from './duty.ts'

const DAY = 24 * 3_600_000

/** Our own rule (decision 0050): she is told at the next safe contact, and each side looks at it again within seven days. */
const LOOKED_AT_WITHIN = 7 * DAY

/** An emergency opening leaves three things to do. None is law: a reminder, never late. */
export const afterOpenings = (entries: readonly Standing[], holder: () => Role | null): Duty[] => {
  if (!holdsAny(entries, ['opened-in-emergency'])) return []
  return opened(entries).flatMap(({ entry, body, ...it }): Duty[] => {
    const owed = (protocol: OwnProtocol, met: Met, rest: Pick<Duty, 'dueAt' | 'owedBy' | 'role' | 'person'>): Duty => ({
      key: `${protocol}:${entry.id}`,
      protocol,
      basis: 'reminder',
      nature: 'deadline',
      citation: null,
      startedAt: it.from,
      startedBy: entry.id,
      without: 0,
      gaps: [],
      wholeDay: false,
      lasts: false,
      metAt: met?.at ?? null,
      metBy: met?.entry ?? null,
      endedAt: null,
      passed: [],
      warn: 2 * DAY,
      ...rest,
    })
    const dueAt = inOffset(millis(it.from) + LOOKED_AT_WITHIN, offsetOf(it.from))
    const ours = { owedBy: 'holder', role: holder(), person: null } as const
    return [
      owed('opening-told', it.told, { dueAt: null, ...ours }),
      owed('opening-reviewed', it.reviewed, { dueAt, ...ours }),
      owed('opening-accounted', it.accounted, { dueAt, owedBy: 'person', role: null, person: body.who }),
    ]
  })
}
