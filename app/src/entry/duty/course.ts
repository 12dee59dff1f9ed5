// A duty as a thread: where it began, what was journey, where now is, when it is due or was done. Milliseconds. Pure.
import { type Duty, millis } from '@sajha/record'
import type { Course } from '../../ui/thread/index.ts'

type Drawn = Pick<Duty, 'startedAt' | 'dueAt' | 'metAt' | 'endedAt' | 'gaps' | 'without'>

const optional = (at: string | null): number | undefined => (at === null ? undefined : millis(at))

/** Null where there is nothing to measure: no time is named and nothing was done. */
export const courseOf = (duty: Drawn, now: number): Course | null => {
  const due = optional(duty.dueAt)
  const kept = optional(duty.metAt ?? duty.endedAt)
  if (due === undefined && kept === undefined) return null
  const from = millis(duty.startedAt)
  const journeys = duty.gaps.map((it) => [millis(it.from), millis(it.to)] as const)
  // A clock behind the start draws nothing backwards.
  return { from, now: Math.max(now, from), due, kept: kept && Math.max(kept, from), journeys }
}
