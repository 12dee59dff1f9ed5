// Who owes what by when, out of the entries of one book. Nothing is stored that the clock decides: `stateOf` reads that off.
// Four bases never look alike: the law's own number, our reminder where the law has none, a person's promise, and what bodies agreed.
import { type Entry, ofKind } from '../entry.ts'
import type { Moment, Span } from '../fields.ts'
import { type Clock, clockNamed, inForceOn, type LawRole, OFFSET_IN } from '../law/clocks.ts'
import { type Protocol, when } from '../protocol.ts'
import { PROTOCOLS, type ProtocolName } from '../protocols/index.ts'
import type { Role } from '../terms.ts'
import { dayOf, inOffset, millis, offsetOf } from '../time.ts'
import { mayBeChild } from './age/grown.ts'
import { type Due, dueOf } from './due.ts'
import { gapsOf } from './journeys.ts'
import { everyTime, firstSince, type Happened, mayHappen, ofKindIn } from './moments.ts'
import { type Met, opened } from './openings/opened.ts'
import { type Standing, standing } from './standing.ts'

/** What no law asks for: a person's promise, what bodies agreed, and what this record itself wants after an emergency opening. */
export type OwnProtocol = 'promise' | 'agreement' | 'opening-told' | 'opening-reviewed' | 'opening-accounted'

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
  readonly owedBy: LawRole | 'person'
  /** Which of our roles acts on it; null when the one who owes it has no place here (a police station). */
  readonly role: Role | null
  /** The person, where a person promised. */
  readonly person: string | null
  /** Milliseconds before the due time from which it is due soon. */
  readonly warn: number
}

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

/** The row of the law that a duty starting then falls under; null when there was none. */
const rowOf = (protocol: Protocol, start: Happened, matters: readonly Happened[]): Clock | null => {
  const clock = clockNamed(protocol.law)
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
  const last = everyTime(entries, TAKEN).at(-1)?.entry
  const [taken] = last ? ofKind([last], 'taken-charge') : []
  return (taken && HELD_BY[taken.body.by]) ?? null
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

const known = new Map<string, number>()
/** The same few durations are asked for of every book. */
const milliseconds = (duration: string): number => {
  const held = known.get(duration) ?? inMilliseconds(duration)
  known.set(duration, held)
  return held
}

const inMilliseconds = (duration: string): number =>
  Temporal.Duration.from(duration).total({ unit: 'millisecond', relativeTo: Temporal.PlainDate.from('2026-01-01') })

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
  const taken = everyTime(entries, TAKEN).map((it) => it.ms)
  const left = everyTime(entries, LEFT).map((it) => it.ms)
  return left.flatMap((gone) => taken.find((it) => it > gone) ?? [])
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

/** Whether this book can hold the duty at all: something starts it, it has what it is part of, and nothing displaces it. */
const applies = (protocol: Named, entries: readonly Standing[]): boolean =>
  mayHappen(entries, protocol.startedBy) &&
  (!protocol.partOf || everyTime(entries, protocol.partOf).length > 0) &&
  (!protocol.unless || everyTime(entries, protocol.unless).length === 0) &&
  (!protocol.ofChild || mayBeChild(entries))

const ofProtocol = (protocol: Named, entries: readonly Standing[], anew: readonly number[]): readonly Duty[] => {
  const matters = everyTime(entries, protocol.partOf ?? protocol.under ?? [])
  const breaks = { anew, ends: endsOf(protocol, entries) }
  const made: Duty[] = []
  let before: Earlier | null = null
  for (const start of everyTime(entries, protocol.startedBy)) {
    if (before && isTheSame(protocol, before, start.ms, breaks)) continue
    const row = rowOf(protocol, start, matters)
    const duty = row && dutyOf(protocol, row, start, entries)
    const all = duty ? [duty, ...again(protocol, duty, entries)] : []
    made.push(...all)
    before = { ...earlierOf(start, all.at(-1) ?? null), at: start.ms }
  }
  return made
}

type Named = (typeof PROTOCOLS)[number]

/** What recurs is owed anew from each time it was met, until it ends. */
const again = (protocol: Named, first: Duty, entries: readonly Standing[]): readonly Duty[] => {
  if (first.nature !== 'recurring') return []
  const made: Duty[] = []
  let last = first
  while (last.metAt !== null && last.metBy !== null && !endedBefore(protocol, entries, first, millis(last.metAt))) {
    const entry = entries.find((it) => it.id === last.metBy)
    const start = entry && { at: last.metAt, ms: millis(last.metAt), entry }
    const row = start && rowOf(protocol, start, [])
    if (!start || !row) break
    last = dutyOf(protocol, row, start, entries, true)
    made.push(last)
  }
  return made
}

const endedBefore = (protocol: Named, entries: readonly Standing[], first: Duty, at: number): boolean => {
  const ended = firstSince(entries, protocol.endedBy ?? [], millis(first.startedAt))
  return ended !== null && ended.ms <= at
}

const dutyOf = (protocol: Named, row: Clock, start: Happened, entries: readonly Standing[], repeated = false): Duty => {
  const gaps = gapsOf(entries, protocol, start.entry.id)
  const due = extended(protocol, row, start, dueOf(row, start.at, gaps), entries)
  const from = countsFrom(protocol, row, start, due, repeated)
  // What was done before the start cannot meet it (but see `already`): kept, and asked about by folds/questions.ts.
  const met = firstSince(entries, protocol.metBy, from)
  const ended = firstSince(entries, protocol.endedBy ?? [], Math.min(from, start.ms))
  return {
    key: `${protocol.name}:${start.entry.id}`,
    protocol: protocol.name,
    nature: row.nature,
    startedAt: start.at,
    startedBy: start.entry.id,
    ...due,
    citation: row.citation,
    lasts: row.nature === 'lasting' || (row.nature === 'remedy' && due.basis === 'law'),
    metAt: met?.at ?? null,
    metBy: met?.entry.id ?? null,
    endedAt: ended?.at ?? null,
    owedBy: row.owedBy,
    role: row.owedBy === 'holder' ? holderRole(entries) : (ROLE_OF[row.owedBy] ?? null),
    person: null,
    warn: milliseconds(protocol.warn[0]),
  }
}

/** Lengthened by an order made while it ran; one made after its last day revives nothing. */
const extended = (protocol: Named, row: Clock, start: Happened, due: Due, entries: readonly Standing[]): Due => {
  if (!protocol.extendedBy || row.extendTo === null || due.dueAt === null) return due
  const order = firstSince(entries, protocol.extendedBy, start.ms)
  if (order === null || order.ms > millis(due.dueAt)) return due
  return dueOf({ ...row, within: row.extendTo }, start.at, due.gaps)
}

const PROMISE_WARN = 24 * 3_600_000

const promises = (entries: readonly Standing[]): Duty[] =>
  ofKind(ofKindIn(entries, 'promise-made'), 'promise-made').map((made): Duty => {
    const answers = ofKind(ofKindIn(entries, 'promise-kept'), 'promise-kept').filter((it) => it.body.of === made.id)
    // Kept after all beats "will not be kept", whichever was written down first.
    const answer = answers.find((it) => it.body.result === 'kept') ?? answers[0]
    const kept = answer?.body.result === 'kept'
    return {
      key: `promise:${made.id}`,
      protocol: 'promise',
      basis: 'promise',
      nature: 'deadline',
      citation: null,
      startedAt: made.madeAt,
      startedBy: made.id,
      without: 0,
      gaps: [],
      dueAt: made.body.dueAt,
      wholeDay: false,
      lasts: false,
      metAt: kept ? (answer?.body.at ?? null) : null,
      metBy: kept ? (answer?.id ?? null) : null,
      endedAt: answer && !kept ? answer.body.at : null,
      owedBy: 'person',
      role: null,
      person: made.body.by,
      warn: PROMISE_WARN,
    }
  })

/** Answers to a packet, by whoever gave them, and when it was called back. */
const cameOf = (entries: readonly Standing[], packet: string) => {
  const inside = ofKind(ofKindIn(entries, 'packet-answered'), 'packet-answered')
    .filter((it) => it.body.of === packet)
    .map((it) => ({ at: it.madeAt, by: it.id }))
  const outside = ofKind(ofKindIn(entries, 'outside-answered'), 'outside-answered')
    .filter((it) => it.body.of === packet)
    .map((it) => ({ at: it.body.answeredAt, by: it.id }))
  const [met] = [...inside, ...outside].sort((a, b) => millis(a.at) - millis(b.at))
  const recalled = ofKind(ofKindIn(entries, 'packet-recalled'), 'packet-recalled').find((it) => it.body.of === packet)
  return { met, recalled }
}

/** A clause of an agreement gives a time in which whoever it binds answers what rests on it. */
const agreed = (entries: readonly Standing[]): Duty[] =>
  ofKind(ofKindIn(entries, 'packet-sent'), 'packet-sent').flatMap((sent): Duty[] => {
    const { clause, dueAt } = sent.body
    if (clause === undefined || dueAt === undefined) return []
    const { met, recalled } = cameOf(entries, sent.id)
    return [
      {
        key: `agreement:${sent.id}`,
        protocol: 'agreement',
        basis: 'agreement',
        nature: 'deadline',
        citation: null,
        startedAt: sent.madeAt,
        startedBy: sent.id,
        without: 0,
        gaps: [],
        dueAt,
        wholeDay: false,
        lasts: false,
        metAt: met?.at ?? null,
        metBy: met?.by ?? null,
        endedAt: recalled?.madeAt ?? null,
        owedBy: 'person',
        role: null,
        person: null,
        warn: PROMISE_WARN,
      },
    ]
  })

/** Our own rule (decision 0050): she is told at the next safe contact, and each side looks at it again within seven days. */
const LOOKED_AT_WITHIN = 7 * 24 * 3_600_000

/** An emergency opening leaves three things to do. None is law: a reminder, never late. */
const afterOpenings = (entries: readonly Standing[]): Duty[] => {
  const holder = holderRole(entries)
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
      warn: 2 * PROMISE_WARN,
      ...rest,
    })
    const dueAt = inOffset(millis(it.from) + LOOKED_AT_WITHIN, offsetOf(it.from))
    const ours = { owedBy: 'holder', role: holder, person: null } as const
    return [
      owed('opening-told', it.told, { dueAt: null, ...ours }),
      owed('opening-reviewed', it.reviewed, { dueAt, ...ours }),
      owed('opening-accounted', it.accounted, { dueAt, owedBy: 'person', role: null, person: body.who }),
    ]
  })
}

/** Every duty of a book, by start. Shown to people as promises. */
export const duties = (given: readonly Entry[]): readonly Duty[] => {
  const entries = standing(given)
  const anew = foundAgain(entries)
  const made: Duty[] = [...promises(entries), ...agreed(entries), ...afterOpenings(entries)]
  for (const it of PROTOCOLS) if (applies(it, entries)) made.push(...ofProtocol(it, entries, anew))
  return made
    .map((duty) => ({ duty, ms: millis(duty.startedAt) }))
    .sort((a, b) => a.ms - b.ms || (a.duty.key < b.duty.key ? -1 : 1))
    .map((it) => it.duty)
}
