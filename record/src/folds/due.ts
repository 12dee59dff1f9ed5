// When a duty is due, by the row of the law in force. Three ways of counting never mix: to the minute with the journey left out,
// in days and months to a midnight of the law's own place, and our reminder where the law has no number.
import type { Moment, Span } from '../fields.ts'
import { type Clock, isLaw, OFFSET_IN, periodOf } from '../law/clocks.ts'
import { endOfPeriod, inOffset, millis, offsetOf } from '../time.ts'
import { deducted } from './journeys.ts'

export type Due = {
  readonly basis: 'law' | 'reminder'
  readonly dueAt: Moment | null
  readonly wholeDay: boolean
  readonly without: number
  readonly gaps: readonly Span[]
}

/** When a duty of this row is due. Instants keep the offset they were told in; days and months are those of the law's own place. */
export const dueOf = (row: Clock, start: Moment, gaps: readonly Span[]): Due => {
  const byLaw = isLaw(row)
  const basis = byLaw ? 'law' : 'reminder'
  const within = byLaw ? periodOf(row) : row.reminder
  if (within === null || within === 'PT0S') return { basis, dueAt: null, wholeDay: false, without: 0, gaps: [] }
  const wholeDay = byLaw && row.counting !== 'instant' && row.counting !== 'none'
  if (wholeDay) {
    const here = inOffset(millis(start), OFFSET_IN[row.jurisdiction])
    return { basis, dueAt: endOfPeriod(here, within, row.counting), wholeDay, without: 0, gaps: [] }
  }
  const allowed = millis(endOfPeriod(start, within, 'instant')) - millis(start)
  const without = byLaw && row.without.length > 0 ? deducted(millis(start), allowed, gaps) : 0
  const dueAt = inOffset(millis(start) + allowed + without, offsetOf(start))
  return { basis, dueAt, wholeDay, without, gaps: without > 0 ? gaps : [] }
}
