// What is owed, and what the clock says of it. Nothing is stored that the clock decides: `stateOf` reads that off.
// Four bases never look alike: the law's own number, our reminder where the law has none, a person's promise, and what bodies agreed.
import type { Moment, Span } from '../../fields.ts'
import type { Clock, LawRole } from '../../law/clocks.ts'
import type { ProtocolName } from '../../protocols/index.ts'
import type { Role } from '../../terms.ts'
import { millis } from '../../time.ts'
import { type Passed, whoHas } from '../handed/passed.ts'

/** What no law asks for: a person's promise, what bodies agreed, who pays next, and what this record wants after an emergency opening. */
export type OwnProtocol =
  | 'promise'
  | 'agreement'
  | 'who-pays-next'
  | 'opening-told'
  | 'opening-reviewed'
  | 'opening-accounted'

export type Duty = {
  /** Stable: protocol and the entry that started it. */
  readonly key: string
  readonly protocol: ProtocolName | OwnProtocol
  readonly basis: 'law' | 'reminder' | 'promise' | 'agreement'
  /** How it is owed: a cap is not to be passed, a remedy is open and owed by nobody, what recurs comes again. */
  readonly nature: Clock['nature']
  /** The text in force on the day that decides, older or newer than today's; null for a promise. */
  readonly citation: string | null
  readonly startedAt: Moment
  readonly startedBy: string
  /** Milliseconds that do not count (the journey). */
  readonly without: number
  readonly gaps: readonly Span[]
  /** Null: the law says "at once", or names no time and we set no reminder. */
  readonly dueAt: Moment | null
  /** Due by the end of a day, not at an instant. */
  readonly wholeDay: boolean
  /** Owed or open until the due time, not by it (two years of follow-up, an appeal): never missed, never late. */
  readonly lasts: boolean
  readonly metAt: Moment | null
  readonly metBy: string | null
  readonly endedAt: Moment | null
  /** Of what bodies agreed, both sides owe it. */
  readonly owedBy: LawRole | 'person' | 'both-sides'
  /** Which of our roles acts on it; null when the one who owes it has no place here (a police station). */
  readonly role: Role | null
  /** The person, where a person promised. */
  readonly person: string | null
  /** To whom a promise passed with the book, in its order; empty for all else, which hangs on a role. */
  readonly passed: readonly Passed[]
  /** Milliseconds before the due time from which it is due soon. */
  readonly warn: number
}

/** Who is to keep a promise at an instant: who made it, or who was handed the book since. Null where a role owes it. */
export const owerAt = (duty: Pick<Duty, 'person' | 'passed'>, now: number): string | null =>
  duty.person === null ? null : whoHas(duty.person, duty.passed, now)

export type DutyState = 'running' | 'due-soon' | 'missed' | 'met' | 'met-late' | 'no-longer-owed' | 'reminder'

/** The instant after which somebody is late: where the law or a promise named one. A reminder of ours holds nobody to anything. */
const lastInstant = (duty: Duty): number =>
  duty.dueAt === null || duty.basis === 'reminder' || duty.lasts ? Number.POSITIVE_INFINITY : millis(duty.dueAt)

/** A remedy that was open until a day: after it nobody failed, it is closed. */
const isOver = (duty: Duty, now: number): boolean =>
  duty.nature === 'remedy' && duty.lasts && duty.dueAt !== null && now > millis(duty.dueAt)

/** Whether it stopped being owed while there was still time: what ends later undoes no miss. A promise ends when it is answered. */
const endedInTime = (duty: Duty): boolean =>
  duty.endedAt !== null && (duty.basis === 'promise' || millis(duty.endedAt) <= lastInstant(duty))

/** What the clock says about a duty now. A reminder of ours is never due and never missed; "at once" is due until it is met. */
export const stateOf = (duty: Duty, now: number): DutyState => {
  const ended = endedInTime(duty)
  if (duty.metAt !== null) return millis(duty.metAt) > lastInstant(duty) && !ended ? 'met-late' : 'met'
  if (ended || isOver(duty, now)) return 'no-longer-owed'
  if (now > lastInstant(duty)) return 'missed'
  const due = duty.dueAt === null ? Number.NEGATIVE_INFINITY : millis(duty.dueAt)
  if (duty.basis === 'reminder') return now < due ? 'running' : 'reminder'
  return now < due - duty.warn ? 'running' : 'due-soon'
}
