// Who may read which compartments of a book, and as what. The rows that row-level security reads are written from this fold
// and from nothing else (law 5). Deny by default: what no entry grants, nobody reads.
import { type Entry, firstOf, ofKind } from '../entry.ts'
import type { Moment } from '../fields.ts'
import { HEADS } from '../kinds/agreement/heads.ts'
import { kindNamed } from '../kinds/index.ts'
import type { Compartment, Role } from '../terms.ts'
import { inOffset, millis, offsetOf } from '../time.ts'
import { aboutWhom, COMPLAINT_READS } from './complaints/complaints.ts'
import { type Standing, standing, valuesStanding } from './standing.ts'

const C = {
  all: ['coordination', 'identity', 'safety', 'statement', 'legal', 'health', 'care', 'money', 'voice', 'outcome'],
} as const

/**
 * What each role reads in a book it is assigned to. Police and administrators read nothing by assignment: police get packets
 * only, administrators make people and keep the house running. `counselling` is the counsellor's alone (privilege).
 */
export const READS: { readonly [R in Role]: readonly Compartment[] } = {
  caseworker: C.all,
  manager: ['coordination', 'identity', 'safety', 'legal', 'care', 'money', 'voice'],
  cwc: ['coordination', 'identity', 'safety', 'legal', 'health', 'care', 'voice'],
  home: ['coordination', 'identity', 'safety', 'health', 'care', 'voice'],
  helpline: ['coordination', 'identity', 'safety'],
  lawyer: ['coordination', 'identity', 'safety', 'statement', 'legal', 'money', 'voice'],
  doctor: ['coordination', 'safety', 'health'],
  counsellor: ['coordination', 'identity', 'safety', 'care', 'counselling', 'voice', 'outcome'],
  official: ['coordination', 'legal', 'money'],
  community: ['coordination'],
  police: [],
  steward: [],
  administrator: [],
  server: [],
}

/** What a role reads in a book of this sort. An agreement names no survivor: those who bind a body read it, police and stewards among them. */
export const readsAs = (sort: string, role: Role): readonly Compartment[] => {
  if (sort === 'complaint' && role !== 'server') return COMPLAINT_READS
  if (sort !== 'agreement') return READS[role]
  return (HEADS as readonly Role[]).includes(role) ? ['coordination'] : []
}

export type Reader = {
  readonly person: string
  readonly organisation: string
  readonly as: Role
  readonly compartments: readonly Compartment[]
  readonly from: Moment
  /** From this instant no longer; null while it lasts. */
  readonly until: Moment | null
  /** The entry that grants it. */
  readonly by: string
}

export const soonest = (moments: readonly unknown[]): Moment | null =>
  moments
    .filter((it): it is Moment => typeof it === 'string')
    .sort((a, b) => millis(a) - millis(b))
    .at(0) ?? null

const MINUTE = 60_000
const minuteOf = (it: Moment): Moment => inOffset(Math.floor(millis(it) / MINUTE) * MINUTE, offsetOf(it))

/**
 * A device whose clock is ahead must not lock its owner out of a book just opened: the seal counts when it is earlier. It counts from
 * the beginning of its minute, because people tell minutes: who opens a book and hands it over at once holds it when it is handed over.
 */
const opened = (first: Entry, compartments = readsAs(kindNamed(first.kind)?.book ?? 'case', first.as)): Reader => ({
  person: first.author,
  organisation: first.organisation,
  as: first.as,
  compartments,
  from: minuteOf(soonest([first.madeAt, first.sealedAt]) ?? first.madeAt),
  until: null,
  by: first.id,
})

/** A kind that is not here changes nobody's reading, whatever it says. */
const SAYS_WHO_READS: ReadonlySet<string> = new Set([
  'assignment',
  'hand-over',
  'agreement-party',
  'complaint-named',
  'complaint-passed',
])

/**
 * What says who reads a book: the entry that begins it, and these. Asked before every entry of a batch, so the others are not even
 * looked at; but for a corrected grant they are, because which correction stands hangs on what its author had seen of the whole book.
 */
const concerned = (given: readonly Entry[]): readonly Entry[] => {
  const begins = firstOf(given)?.id
  const grants = given.filter((it) => SAYS_WHO_READS.has(it.kind))
  const ids = new Set<unknown>(grants.map((it) => it.id))
  if (given.some((it) => it.kind === 'correction' && ids.has(it.body?.['of']))) return given
  return given.filter((it) => it.id === begins || ids.has(it.id))
}

/**
 * Every grant of a book, past ones too: the opener's, then the assignments, then what was handed over, by its minute. Whoever opens
 * a book is assigned to it. The order of arrival decides nothing: a hand-over that was sealed first still ends an earlier grant.
 */
export const access = (given: readonly Entry[]): readonly Reader[] => {
  const entries = standing(concerned(given))
  const first = entries[0]
  if (!first) return []
  if (first.kind === 'complaint-made') return complaintReaders(entries, first)
  const readers: Reader[] = first.as === 'server' ? [] : [opened(first)]
  for (const entry of entries) readers.push(...granted(entry))
  const handed = entries
    .flatMap((entry) =>
      ofKind([asWritten(entry)], 'hand-over').map((it) => ({
        ...it.body,
        by: entry.id,
        at: endOf(entry, 'at') ?? it.body.at,
      })),
    )
    .sort((a, b) => millis(a.at) - millis(b.at))
  for (const it of handed) passOn(readers, it)
  return readers
}

/** Whoever complained and those who look into it, but nobody whom it is about: a naming ends what was granted before it, too. */
const complaintReaders = (entries: readonly Standing[], first: Standing): readonly Reader[] => {
  const about = aboutWhom(entries)
  const given = [...ofKind(entries, 'complaint-made'), ...ofKind(entries, 'complaint-passed')].map(
    (it): Reader => ({
      person: it.body.to,
      organisation: it.body.organisation,
      as: it.body.as,
      compartments: COMPLAINT_READS,
      from: minuteOf(soonest([it.madeAt, it.sealedAt]) ?? it.madeAt),
      until: null,
      by: it.id,
    }),
  )
  const inside = given.filter((it) => !about.bodies.has(it.organisation))
  return [opened(first, COMPLAINT_READS), ...inside].filter((it) => !about.persons.has(it.person))
}

/** Where corrections of an end stand apart, access ends at the earliest. */
const endOf = (entry: Standing, field: string): Moment | null => soonest(valuesStanding(entry, field))

const granted = (entry: Standing): readonly Reader[] => [...assigned(entry), ...actsFor(entry)]

/** Whoever is named as acting for a body reads the agreement from when that was sealed. */
const actsFor = (entry: Standing): readonly Reader[] =>
  ofKind([entry], 'agreement-party').map((it) => ({
    person: it.body.to,
    organisation: it.body.organisation,
    as: it.body.as,
    compartments: readsAs('agreement', it.body.as),
    from: soonest([it.madeAt, it.sealedAt]) ?? it.madeAt,
    until: null,
    by: it.id,
  }))

/** Whom it names, for what and from when, is as it was written: that is what was judged. A correction can end it, and gives nobody anything. */
const asWritten = (entry: Standing): Entry => ({ ...entry, body: entry.first })

const assigned = (entry: Standing): readonly Reader[] =>
  ofKind([asWritten(entry)], 'assignment').map((it) => ({
    person: it.body.to,
    organisation: it.body.organisation,
    as: it.body.as,
    compartments: READS[it.body.as],
    from: it.body.from,
    until: endOf(entry, 'until'),
    by: it.id,
  }))

type HandOver = {
  readonly from: string
  readonly to: string
  readonly at: Moment
  /** Only what is held as this; all of it when it is not said. */
  readonly as?: Role | undefined
  readonly by: string
}

/** Hands what `from` holds at that minute to `to`. A hand-over by somebody who holds nothing passes nothing on. */
const passOn = (readers: Reader[], { from, to, at, as, by }: HandOver): void => {
  const now = millis(at)
  const holds = (it: Reader) =>
    it.person === from &&
    (as === undefined || it.as === as) &&
    millis(it.from) <= now &&
    (it.until === null || millis(it.until) > now)
  for (const [i, one] of [...readers.entries()]) {
    if (!holds(one)) continue
    readers[i] = { ...one, until: at }
    readers.push({ ...one, person: to, from: at, by })
  }
}

/** The compartments a person reads in this book at an instant (ms), with the roles they come from. */
export const readsNow = (
  readers: readonly Reader[],
  person: string,
  now: number,
): { readonly as: readonly Role[]; readonly compartments: readonly Compartment[] } => {
  const open = readers.filter(
    (it) => it.person === person && millis(it.from) <= now && (it.until === null || now < millis(it.until)),
  )
  return {
    as: [...new Set(open.map((it) => it.as))],
    compartments: [...new Set(open.flatMap((it) => it.compartments))],
  }
}
