// Who pays for her care, until when, and who pays then: read off the case itself, so that whoever works with her sees it without being a
// party to any agreement. A clause may be named beside it. From thirty days before the end it is asked who comes next: our own rule.
import type { Moment } from '../../fields.ts'
import { millis, shift } from '../../time.ts'
import { type OneOf, ofKindIn } from '../moments.ts'
import { type Standing, standing, valuesStanding } from '../standing.ts'

const DAY = 86_400_000
/** From how many days before its end an agreement, or what is paid, says so. A rule of ours, not of any law. */
export const LAPSING_DAYS = 30

/** From when on it is asked who pays after this. */
export const asksFrom = (until: Moment): Moment => shift(until, -LAPSING_DAYS * DAY)

export type Paid = {
  readonly entry: string
  readonly madeAt: Moment
  readonly what: string
  readonly who: string
  /** From when, where that was said. */
  readonly from: Moment | null
  readonly until: Moment
  readonly agreement: string | null
  readonly clause: string | null
  /** Nothing has to be paid after it. */
  readonly over: boolean
  /** What goes on from it; null while nobody has said who pays then. */
  readonly next: Paid | null
}

type Said = OneOf<'care-paid'>

/** Where two corrections stand apart, the earlier end is the safe one. */
const earliestEnd = (it: Said): Moment =>
  valuesStanding(it, 'until')
    .filter((one): one is Moment => typeof one === 'string')
    .reduce((a, b) => (millis(b) < millis(a) ? b : a), it.body.until)

const paidIn = (it: Said, all: readonly Said[], before: readonly string[]): Paid => {
  const { what, who, from, agreement, clause, over } = it.body
  const follows = all.findLast((one) => one.body.of === it.id && !before.includes(one.id))
  return {
    entry: it.id,
    madeAt: it.madeAt,
    what,
    who,
    from: from ?? null,
    until: earliestEnd(it),
    agreement: agreement ?? null,
    clause: clause ?? null,
    over: over === true,
    next: follows ? paidIn(follows, all, [...before, it.id]) : null,
  }
}

/** Everything that was said of who pays, each with what goes on from it, in the order of the book. */
export const carePaid = (entries: readonly Standing[]): readonly Paid[] => {
  const all = ofKindIn(entries, 'care-paid')
  return all.map((it) => paidIn(it, all, []))
}

export type PaysNow = {
  readonly it: Paid
  /** Whether it is near enough its end, or past it, that who pays then is said beside it. */
  readonly ending: boolean
  readonly ended: boolean
}

/** Who pays now: of each line of payers the one whose time it is, and the last one where nobody came after. */
export const whoPays = (given: readonly Standing[], now: number): readonly PaysNow[] => {
  const all = carePaid(standing(given))
  const isOver = (it: Paid) => millis(it.until) <= now
  const waits = new Set(all.flatMap((it) => (it.next && !isOver(it) ? [it.next.entry] : [])))
  return all
    .filter((it) => !waits.has(it.entry) && !(isOver(it) && (it.next || it.over)))
    .map((it) => ({ it, ending: now >= millis(asksFrom(it.until)), ended: isOver(it) }))
}
