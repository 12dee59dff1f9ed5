// A case in court at one look: each day there, who had it put off and why, how often each party did; who was in the room when she
// spoke; how long the police had her. Facts side by side: whether they are too many is a question's, not this fold's.
import { type Entry, ofKind } from '../../entry.ts'
import type { Moment } from '../../fields.ts'
import { millis } from '../../time.ts'
import { standing } from '../standing.ts'

export type CourtDay = {
  readonly entry: string
  readonly at: Moment
  readonly court: string | null
  readonly outcome: string | null
  readonly askedBy: string | null
  readonly reason: string | null
}

export type InTheRoom = {
  readonly entry: string
  readonly at: Moment
  readonly before: string
  readonly present: readonly string[]
}

/** `until`: null while nobody said that she left. */
export type WithPolice = {
  readonly entry: string
  readonly station: string
  readonly from: Moment
  readonly until: Moment | null
}

export type Court = {
  readonly days: readonly CourtDay[]
  /** How often each asked for another day, under the law that counts them. */
  readonly putOff: Readonly<Record<string, number>>
  /** The soonest day named that is not told of yet. */
  readonly next: { readonly entry: string; readonly at: Moment } | null
  readonly statements: readonly InTheRoom[]
  readonly stays: readonly WithPolice[]
}

/** Before this day no law counted adjournments of one party (BNSS). */
const COUNTED_FROM = '2024-07-01'

const byTime = (a: { readonly at: Moment }, b: { readonly at: Moment }): number => millis(a.at) - millis(b.at)

const daysOf = (entries: readonly Entry[]): readonly CourtDay[] =>
  [
    ...ofKind(entries, 'hearing').map((it) => ({
      entry: it.id,
      at: it.body.heldAt,
      court: it.body.court,
      outcome: it.body.outcome as string,
      askedBy: null,
      reason: null,
    })),
    ...ofKind(entries, 'adjournment').map((it) => ({
      entry: it.id,
      at: it.body.hearingAt,
      court: null,
      outcome: null,
      askedBy: it.body.askedBy as string,
      reason: it.body.reason as string,
    })),
  ].sort(byTime)

/** Days named as the next, of which no hearing or adjournment told what became of them. */
export const daysAhead = (entries: readonly Entry[]): readonly { readonly entry: string; readonly at: Moment }[] => {
  const told = daysOf(entries)
  const named = [...ofKind(entries, 'hearing'), ...ofKind(entries, 'adjournment')].flatMap((it) =>
    it.body.nextAt ? [{ entry: it.id, at: it.body.nextAt }] : [],
  )
  const latest = told.at(-1)
  const open = named.filter((it) => !latest || millis(it.at) > millis(latest.at))
  // Two entries may name one day: it is one day.
  return [...new Map(open.map((it) => [millis(it.at), it])).values()].sort(byTime)
}

export const courtOf = (given: readonly Entry[]): Court => {
  const entries = standing(given)
  const days = daysOf(entries)
  const putOff: Record<string, number> = {}
  for (const { askedBy, at } of days) {
    if (askedBy && at.slice(0, 10) >= COUNTED_FROM) putOff[askedBy] = (putOff[askedBy] ?? 0) + 1
  }
  return {
    days,
    putOff,
    next: daysAhead(entries)[0] ?? null,
    statements: ofKind(entries, 'statement-taken')
      .map((it) => ({
        entry: it.id,
        at: it.body.span.from,
        before: it.body.before as string,
        present: it.body.present as readonly string[],
      }))
      .sort(byTime),
    stays: ofKind(entries, 'station-stay')
      .map((it) => ({
        entry: it.id,
        station: it.body.station.name,
        from: it.body.cameAt,
        until: it.body.leftAt ?? null,
      }))
      .sort((a, b) => millis(a.from) - millis(b.from)),
  }
}
