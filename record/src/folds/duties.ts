// Who owes what by when, out of the entries of one book: what the law asks, by its protocols, and what people and bodies said.
import type { Entry } from '../entry.ts'
import type { Moment } from '../fields.ts'
import { type Clock, clockNamed, inForceOn, type LawRole, OFFSET_IN } from '../law/clocks.ts'
import { type Protocol, type Trigger, when } from '../protocol.ts'
import { PROTOCOLS } from '../protocols/index.ts'
import type { Role } from '../terms.ts'
import { dayOf, inOffset, millis, offsetOf } from '../time.ts'
import { mayBeChild } from './age/grown.ts'
import { type Due, dueOf } from './due.ts'
import { gapsOf } from './journeys.ts'
import { everyTime, firstOfAll, type Happened, holdsAny } from './moments.ts'
import { afterOpenings } from './owed/after-openings.ts'
import type { Duty } from './owed/duty.ts'
import { agreed, moneyToSettle, promises } from './owed/promised.ts'
import { type Standing, standing } from './standing.ts'

export { type Duty, type DutyState, owerAt, stateOf } from './owed/duty.ts'

const NONE: readonly never[] = []

/** The row of the law that a duty starting then falls under; null when there was none. */
const rowOf = ({ clock }: Ruled, start: Happened, matters: readonly Happened[]): Clock | null => {
  const begun = clock.decidingDate === 'procedure' ? matters.findLast((it) => it.ms <= start.ms) : null
  const decides = begun ?? start
  const offset = OFFSET_IN[clock.jurisdiction]
  return inForceOn(clock, decides.at.endsWith(offset) ? dayOf(decides.at) : dayOf(inOffset(decides.ms, offset)))
}

const TAKEN = [when('taken-charge', 'takenAt')] as const
const LEFT = [when('restored', 'restoredAt'), when('closed', 'closedAt')] as const

const HELD_BY: Partial<Record<string, Role>> = {
  organisation: 'caseworker',
  helpline: 'helpline',
  home: 'home',
  labour: 'official',
}

/** Whoever took charge of her last, as one of our roles; null for police, a hospital or a citizen. */
const holderRole = (entries: readonly Standing[]): Role | null => {
  const by = everyTime(entries, TAKEN).at(-1)?.entry.body?.['by']
  return HELD_BY[String(by)] ?? null
}

const ROLE_OF: Partial<Record<LawRole, Role>> = {
  cwc: 'cwc',
  'social-investigator': 'caseworker',
  anyone: 'caseworker',
  informant: 'caseworker',
  caseworker: 'caseworker',
  cci: 'home',
  'aftercare-incharge': 'home',
  'support-person': 'caseworker',
  appellant: 'lawyer',
  finder: 'caseworker',
  dm: 'official',
  'exec-magistrate': 'official',
  dlsa: 'official',
  doctor: 'doctor',
  hospital: 'doctor',
  'medical-board': 'doctor',
}

const inMilliseconds = (duration: string): number =>
  Temporal.Duration.from(duration).total({ unit: 'millisecond', relativeTo: Temporal.PlainDate.from('2026-01-01') })

type Named = (typeof PROTOCOLS)[number]

/** A protocol with what every book asks of it, looked up once. */
type Ruled = {
  readonly protocol: Named
  readonly clock: Clock
  /** The kinds without which nothing starts it. */
  readonly needs: readonly string[]
  readonly warn: number
}

const kindsIn = (triggers: readonly Trigger[]): readonly string[] => [...new Set(triggers.map((it) => it.kind))]

const RULED: readonly Ruled[] = PROTOCOLS.map((protocol) => ({
  protocol,
  clock: clockNamed(protocol.law),
  needs: kindsIn(protocol.startedBy),
  warn: inMilliseconds(protocol.warn[0]),
}))

/** From which instant on something meets or ends a duty. */
const countsFrom = (protocol: Protocol, row: Clock, start: Happened, due: Due, again: boolean): number => {
  // What met it the last time does not meet it this time.
  if (again) return start.ms + 1
  // Before the two years are over, nothing completes them; the last day itself does.
  if (row.nature === 'lasting' && due.dueAt) return millis(`${dayOf(due.dueAt)}T00:00${offsetOf(due.dueAt)}`)
  const early = protocol.already && due.dueAt ? millis(due.dueAt) - start.ms : 0
  return start.ms - early
}

/**
 * The instants at which she was taken charge of again after she had gone home or the book was closed: what is owed then is owed
 * anew, whatever became of it the first time.
 */
const foundAgain = (entries: readonly Standing[]): readonly number[] => {
  const left = everyTime(entries, LEFT)
  if (left.length === 0) return NONE
  const taken = everyTime(entries, TAKEN).map((it) => it.ms)
  return left.flatMap((gone) => taken.find((it) => it > gone.ms) ?? [])
}

type Earlier = { readonly at: number; readonly doneAt: number | null; readonly owed: boolean }

/** When the matters of a protocol ended; null where nothing but the duty itself holds its starts together. */
const endsOf = (protocol: Named, entries: readonly Standing[]): readonly number[] | null =>
  protocol.matterEndsWith ? everyTime(entries, protocol.matterEndsWith).map((it) => it.ms) : null

type Breaks = { readonly anew: readonly number[]; readonly ends: readonly number[] | null }

/** Whether a start belongs to what already runs, to a matter that goes on, or (for `once`) to what ran. */
const isTheSame = (protocol: Protocol, before: Earlier, start: number, { anew, ends }: Breaks): boolean => {
  if (anew.some((it) => before.at < it && it <= start)) return false
  if (before.at === start) return before.owed
  if (protocol.once) return true
  if (ends && before.owed && !ends.some((it) => before.at <= it && it < start)) return true
  return !protocol.each && before.owed && (before.doneAt === null || before.doneAt > start)
}

const earlierOf = (start: Happened, duty: Duty | null): Earlier => {
  const done = duty?.metAt ?? duty?.endedAt ?? null
  return { at: start.ms, doneAt: done === null ? null : millis(done), owed: duty !== null }
}

/** What every protocol asks of a book, worked out once. */
type Grounds = {
  readonly entries: readonly Standing[]
  readonly anew: readonly number[]
  readonly child: boolean
}

/** Whether this book can hold the duty at all: something starts it, it has what it is part of, and nothing displaces it. */
const applies = ({ protocol, needs }: Ruled, { entries, child }: Grounds): boolean =>
  holdsAny(entries, needs) &&
  (!protocol.partOf || everyTime(entries, protocol.partOf).length > 0) &&
  (!protocol.unless || everyTime(entries, protocol.unless).length === 0) &&
  (!protocol.ofChild || child)

/** Adds what a protocol asks of the book. */
const addTo = (made: Duty[], ruled: Ruled, { entries, anew }: Grounds): void => {
  const { protocol } = ruled
  const starts = everyTime(entries, protocol.startedBy)
  if (starts.length === 0) return
  const matters = everyTime(entries, protocol.partOf ?? protocol.under ?? NONE)
  const breaks = { anew, ends: endsOf(protocol, entries) }
  let before: Earlier | null = null
  for (const start of starts) {
    if (before && isTheSame(protocol, before, start.ms, breaks)) continue
    const row = rowOf(ruled, start, matters)
    const duty = row && dutyOf(ruled, row, start, entries, standsApart(protocol, start, starts, breaks))
    if (duty) made.push(duty, ...again(ruled, duty, entries))
    before = earlierOf(start, duty ? (made.at(-1) ?? null) : null)
  }
}

/** What keeps one duty of a protocol from another in the same book. */
type Apart = {
  /** The entries that start it, and those that start others of its sort. */
  readonly own: readonly string[]
  readonly others: readonly string[]
  /** The instant from which on whatever happens belongs to a later matter. */
  readonly until: number
  /** Owed anew from the time it was last met. */
  readonly repeated: boolean
}

const ALONE: Apart = { own: NONE, others: NONE, until: Number.POSITIVE_INFINITY, repeated: false }
const AGAIN: Apart = { ...ALONE, repeated: true }

/** When a later matter of the same sort begins: she was found again, or told anew after the matter had ended. */
const nextMatter = (protocol: Named, start: Happened, starts: readonly Happened[], { anew, ends }: Breaks): number => {
  if (anew.length === 0 && ends === null) return Number.POSITIVE_INFINITY
  const found = protocol.perFinding ? anew.find((it) => it > start.ms) : undefined
  const told = ends && starts.find((it) => ends.some((end) => start.ms <= end && end < it.ms))
  return Math.min(found ?? Number.POSITIVE_INFINITY, told?.ms ?? Number.POSITIVE_INFINITY)
}

const standsApart = (protocol: Named, start: Happened, starts: readonly Happened[], breaks: Breaks): Apart => {
  const until = nextMatter(protocol, start, starts, breaks)
  if (starts.length === 1) return until === Number.POSITIVE_INFINITY ? ALONE : { ...ALONE, until }
  const [own, others] = [starts.filter((it) => it.ms === start.ms), starts.filter((it) => it.ms !== start.ms)]
  return { own: own.map((it) => it.entry.id), others: others.map((it) => it.entry.id), until, repeated: false }
}

/** What was left undone is nobody's next act once the next matter has begun: late it stays, where it was late by then. */
const overBy = ({ dueAt }: Due, start: Happened, until: number): Moment | null => {
  const isOver = until !== Number.POSITIVE_INFINITY && (dueAt === null || millis(dueAt) < until)
  return isOver ? inOffset(until, offsetOf(start.at)) : null
}

/** What recurs is owed anew from each time it was met, until it ends. */
const again = (ruled: Ruled, first: Duty, entries: readonly Standing[]): readonly Duty[] => {
  if (first.nature !== 'recurring') return NONE
  const made: Duty[] = []
  let last = first
  while (
    last.metAt !== null &&
    last.metBy !== null &&
    !endedBefore(ruled.protocol, entries, first, millis(last.metAt))
  ) {
    const entry = entries.find((it) => it.id === last.metBy)
    const start = entry && { at: last.metAt, ms: millis(last.metAt), entry }
    const row = start && rowOf(ruled, start, NONE)
    if (!start || !row) break
    last = dutyOf(ruled, row, start, entries, AGAIN)
    made.push(last)
  }
  return made
}

const endedBefore = (protocol: Named, entries: readonly Standing[], first: Duty, at: number): boolean => {
  const ended = firstOfAll(entries, protocol.endedBy ?? NONE, { since: millis(first.startedAt) })
  return ended !== null && ended.ms <= at
}

const dutyOf = (
  { protocol, warn }: Ruled,
  row: Clock,
  start: Happened,
  entries: readonly Standing[],
  { own, others, until, repeated }: Apart,
): Duty => {
  const gaps = gapsOf(entries, protocol, start.entry.id)
  const due = extended(protocol, row, start, dueOf(row, start, gaps), entries)
  const from = countsFrom(protocol, row, start, due, repeated)
  // What was done before the start cannot meet it (but see `already`): kept, and asked about by folds/questions.ts.
  const met = firstOfAll(entries, protocol.metBy, { since: from, until, own, others })
  const ended = firstOfAll(entries, protocol.endedBy ?? NONE, { since: Math.min(from, start.ms) })
  return {
    key: `${protocol.name}:${start.entry.id}`,
    protocol: protocol.name,
    basis: due.basis,
    nature: row.nature,
    citation: row.citation,
    startedAt: start.at,
    startedBy: start.entry.id,
    without: due.without,
    gaps: due.gaps,
    dueAt: due.dueAt,
    wholeDay: due.wholeDay,
    lasts: row.nature === 'lasting' || (row.nature === 'remedy' && due.basis === 'law'),
    metAt: met?.at ?? null,
    metBy: met?.entry.id ?? null,
    endedAt: ended?.at ?? (met ? null : overBy(due, start, until)),
    owedBy: row.owedBy,
    role: row.owedBy === 'holder' ? holderRole(entries) : (ROLE_OF[row.owedBy] ?? null),
    person: null,
    passed: [],
    warn,
  }
}

/** Lengthened by an order made while it ran; one made after its last day revives nothing. */
const extended = (protocol: Named, row: Clock, start: Happened, due: Due, entries: readonly Standing[]): Due => {
  if (!protocol.extendedBy || row.extendTo === null || due.dueAt === null) return due
  const order = firstOfAll(entries, protocol.extendedBy, { since: start.ms })
  if (order === null || order.ms > millis(due.dueAt)) return due
  return dueOf({ ...row, within: row.extendTo }, start, due.gaps)
}

/** What is owed in a book of this sort: in the case of a person, and between the bodies of an agreement. */
export const dutiesIn = (sort: string, entries: readonly Entry[]): readonly Duty[] =>
  sort === 'case' || sort === 'agreement' ? duties(entries) : NONE

/** Every duty of a book, by start. Shown to people as promises. */
export const duties = (given: readonly Entry[]): readonly Duty[] => {
  const entries = standing(given)
  const grounds: Grounds = { entries, anew: foundAgain(entries), child: mayBeChild(entries) }
  const made: Duty[] = [...promises(entries), ...agreed(entries), ...moneyToSettle(entries)]
  made.push(...afterOpenings(entries, () => holderRole(entries)))
  for (const it of RULED) if (applies(it, grounds)) addTo(made, it, grounds)
  return made
    .map((duty) => ({ duty, ms: millis(duty.startedAt) }))
    .sort((a, b) => a.ms - b.ms || (a.duty.key < b.duty.key ? -1 : 1))
    .map((it) => it.duty)
}
