// When a duty is due, by the row of the law in force. Three ways of counting never mix: to the minute with the journey left out,
// in days and months to a midnight of the law's own place, and our reminder where the law has no number.

import { bikramMonthsLater } from '../bikram-sambat.ts'
import type { Moment, Span } from '../fields.ts'
import { type Clock, isLaw, OFFSET_IN, periodOf } from '../law/clocks.ts'
import { dayOf, endOfDay, endOfPeriod, inOffset, lengthOf, offsetOf } from '../time.ts'
import { deducted } from './journeys.ts'

export type Due = {
  readonly basis: 'law' | 'reminder'
  readonly dueAt: Moment | null
  readonly wholeDay: boolean
  readonly without: number
  readonly gaps: readonly Span[]
}

/** When it began, as told and in milliseconds. */
type Begun = { readonly at: Moment; readonly ms: number }

const NONE: readonly never[] = []

/** Until which midnight. In Nepal a month may be one of Bikram Sambat: both are worked out and the earlier day is kept. */
const lastDay = (row: Clock, here: Moment, within: string): Moment => {
  const gregorian = endOfPeriod(here, within, row.counting)
  if (row.jurisdiction !== 'NP' || row.counting !== 'months') return gregorian
  const { years, months } = Temporal.Duration.from(within)
  const bikram = bikramMonthsLater(dayOf(here), years * 12 + months)
  return bikram !== null && bikram < dayOf(gregorian) ? endOfDay(bikram, offsetOf(here)) : gregorian
}

/** When a duty of this row is due. Instants keep the offset they were told in; days and months are those of the law's own place. */
export const dueOf = (row: Clock, { at, ms }: Begun, gaps: readonly Span[]): Due => {
  const byLaw = isLaw(row)
  const basis = byLaw ? 'law' : 'reminder'
  const within = byLaw ? periodOf(row) : row.reminder
  if (within === null || within === 'PT0S') return { basis, dueAt: null, wholeDay: false, without: 0, gaps: NONE }
  const wholeDay = row.counting !== 'instant' && row.counting !== 'none'
  if (wholeDay) {
    const offset = OFFSET_IN[row.jurisdiction]
    const here = at.endsWith(offset) ? at : inOffset(ms, offset)
    return { basis, dueAt: lastDay(row, here, within), wholeDay, without: 0, gaps: NONE }
  }
  const allowed = lengthOf(at, within)
  const without = byLaw && row.without.length > 0 ? deducted(ms, allowed, gaps) : 0
  const dueAt = inOffset(ms + allowed + without, offsetOf(at))
  return { basis, dueAt, wholeDay, without, gaps: without > 0 ? gaps : NONE }
}
