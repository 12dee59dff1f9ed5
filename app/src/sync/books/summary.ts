// What a list shows of a book, folded once and kept: so that five hundred books are not folded at every start. Pure.
import {
  type Agreement,
  type Asked,
  agreement,
  answered,
  type CaseAtAGlance,
  caseAtAGlance,
  type Duty,
  daysAhead,
  dutiesIn,
  type Entry,
  type Handed,
  handed,
  kindNamed,
  type Moment,
  ofKind,
  type Packet,
  PROTOCOLS,
  packets,
  questions,
  type Standing,
  standing,
  type Traces,
  tracesOf,
} from '@sajha/record'

export type Summary = {
  readonly glance: CaseAtAGlance
  /** Those neither met nor ended; what the clock says of them is asked when they are shown. */
  readonly owed: readonly Duty[]
  /** What became of each question whose ground this person may read. */
  readonly questions: readonly Asked[]
  /** What is held against other books on this device. */
  readonly traces: Traces
  /** Her name as it stands, where this person may read it. */
  readonly name: string | null
  /** What was promised or asked, in its own words, by the entry that says so. */
  readonly said: Readonly<Record<string, string>>
  /** Days in court that are named and not told of yet, of an open case. */
  readonly courtDays: readonly { readonly entry: string; readonly at: Moment }[]
  /** Of the book of an agreement, the agreement. */
  readonly agreement: Agreement | null
  /** What came to somebody with this book and who took it over, of an open case. */
  readonly handed: readonly Handed[]
  /** Packets that rest on an agreement, for the figures of it. */
  readonly resting: readonly Packet[]
  /** Entries that people wrote. */
  readonly entries: number
}

/**
 * What a book asks, as one person may see it: only questions whose whole ground they may read. Whoever does not see that something is
 * there must not be told that it is missing.
 */
export const askedIn = (
  entries: readonly Standing[],
  owed: readonly Duty[],
  compartments: readonly string[],
): readonly Asked[] =>
  answered(
    questions(entries, owed).filter((it) => it.lies.every((one) => compartments.includes(one))),
    entries,
  )

const MET_BY: ReadonlyMap<string, readonly string[]> = new Map(
  PROTOCOLS.map((it) => [it.name, it.metBy.map((one) => one.kind)]),
)

/**
 * The duties of which this person can tell whether they were done: those met or ended before their eyes, those that no entry of a part
 * they do not read could meet. A lawyer, who reads no doctor's paper, must not be told that nobody was sent to a doctor.
 */
export const judgedIn = (owed: readonly Duty[], compartments: readonly string[]): readonly Duty[] => {
  const reads = (kind: string): boolean => kindNamed(kind)?.compartments.some((it) => compartments.includes(it)) ?? true
  return owed.filter(
    (it) => it.metAt !== null || it.endedAt !== null || it.lasts || (MET_BY.get(it.protocol) ?? []).every(reads),
  )
}

export const summaryOf = (sort: string, given: readonly Entry[], compartments: readonly string[]): Summary => {
  const entries = standing(given)
  const glance = caseAtAGlance(entries)
  const found = dutiesIn(sort, entries)
  const owed = glance.open ? judgedIn(found, compartments) : []
  return {
    glance,
    owed: owed.filter((it) => it.metAt === null && it.endedAt === null),
    questions: askedIn(entries, found, compartments),
    traces: tracesOf(entries),
    name: ofKind(entries, 'person-identified').at(-1)?.body.name ?? null,
    said: Object.fromEntries([
      ...ofKind(entries, 'promise-made').map((it) => [it.id, it.body.what]),
      ...ofKind(entries, 'packet-sent').map((it) => [it.id, it.body.ask]),
    ]),
    courtDays: glance.open ? daysAhead(entries) : [],
    agreement: sort === 'agreement' ? agreement(entries) : null,
    handed: glance.open ? handed(entries, owed) : [],
    resting: packets(entries).filter((it) => it.body.agreement !== undefined),
    entries: entries.filter((it) => it.kind !== 'looked').length,
  }
}

declare const __BUILD__: string | undefined
const build = typeof __BUILD__ === 'string' ? __BUILD__ : 'unbuilt'

/** Names everything a summary depends on: what is held, what waits, and the version of the folds. */
export const stampOf = (
  held: { readonly n: number; readonly head: string } | undefined,
  waiting: readonly { readonly id: string; readonly state: string }[],
): string => [build, held?.n ?? 0, held?.head ?? '', ...waiting.map((it) => `${it.id} ${it.state}`)].join('|')
