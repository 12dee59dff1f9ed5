// How long a closed book is kept, by the rule of the body that keeps it. It warns and destroys nothing: that takes two people of two bodies
// (erasure.ts). While a book is open, or a hold stands, there is nothing to warn of.
import { type Entry, ofKind } from '../../entry.ts'
import { dayOf } from '../../time.ts'
import { caseAtAGlance } from '../case-book.ts'
import { isHeld } from './erasure.ts'

export type RetentionRule = {
  readonly months: number
  /** The decision it rests on. */
  readonly order: string
  /** The day it began. */
  readonly since: string
}

/** The rule of a body on a day, out of its own book: the last written of those in force. Null where it has none. */
export const retentionOn = (entries: readonly Entry[], today: string): RetentionRule | null => {
  const last = ofKind(entries, 'retention-chosen').findLast((it) => it.body.inForce.from <= today)
  if (!last || last.body.months === 0) return null
  return { months: last.body.months, order: last.body.order, since: last.body.inForce.from }
}

/** The last day on which the rule wants this book kept; null while it is open, or a hold stands. */
export const keptUntil = (entries: readonly Entry[], { months }: Pick<RetentionRule, 'months'>): string | null => {
  const closed = ofKind(entries, 'closed').at(-1)
  if (!closed || caseAtAGlance(entries).open || isHeld(entries)) return null
  return Temporal.PlainDate.from(dayOf(closed.body.closedAt)).add({ months }).toString()
}
