// From facts to candidate sections, on the day of the act. Nothing is decided here: each candidate carries its reasons, and what is
// still open is said. One section has one candidate for each version that was law on some of the days.
import {
  type Atom,
  type CandidateAtom,
  type FactCode,
  type FamilyName,
  familiesOf,
  idOf,
  ROWS,
  type SectionRow,
} from '../offences/index.ts'
import { atomsOf, evaluate, type Finding, type Read } from './evaluate.ts'
import { graverFirst, yearsOf } from './gravity.ts'
import { type Answer, answerOf, type Days, type KnownFacts, spanOf } from './known-facts.ts'

/** The codes of 2023 (BNS) hold for acts of this day and after it; the IPC for acts before. */
export const CODES_TURN = '2024-07-01'
const LAST_OF_IPC = '2024-06-30'

/** `fits`: all that its words need was said. `reading`: under one reading of an age or number. `would`: if one more thing were so. */
export type Verdict = 'fits' | 'reading' | 'would'

export type Candidate = {
  readonly id: string
  readonly row: SectionRow
  readonly families: readonly FamilyName[]
  readonly verdict: Verdict
  readonly because: readonly Read[]
  readonly readings: readonly Read[]
  readonly lacking: readonly (readonly Atom[])[]
  /** The days of the act on which this version was law. Null: no day is known. */
  readonly days: Days | null
  /** Whether it was law on all of the days that are known. */
  readonly throughout: boolean
}

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)

/** The days of the act on which a version was law. Where no day is known: whether it was law when the codes changed, or is now. */
const daysUnder = (row: SectionRow, days: Days | null): Days | null => {
  const [from, to] = row.inForce
  const asked = days ?? { from: LAST_OF_IPC, to: CODES_TURN }
  if (from > asked.to || (to !== null && to < asked.from)) return null
  return { from: later(from, asked.from), to: to === null ? asked.to : earlier(to, asked.to) }
}

// What only describes the person or the place carries no offence by itself.
const BACKGROUND: ReadonlySet<Atom> = new Set<Atom>([
  'under-12',
  'under-14',
  'under-16',
  'under-18',
  'under-21',
  'female',
  'in-india',
  'under-nepal-law',
  'many-with-adult',
  'one-child',
  'many-children',
  'three-days',
  'ten-days',
])

const isFact = (atom: Atom): atom is FactCode => !BACKGROUND.has(atom)

const once = (reads: readonly Read[]): readonly Read[] => [
  ...new Map(reads.filter((it) => it.atom !== 'in-india').map((it) => [`${it.atom}${it.so}`, it])).values(),
]

/** How many unknown things a candidate may still need: caste is rarely said at first, and must be asked. */
const MOST_LACKING: Partial<Record<FamilyName, number>> = { 'of-scst': 2 }

const verdictOf = (row: SectionRow, { holds, because, lacking }: Finding): Verdict | null => {
  if (holds === false) return null
  if (holds) return 'fits'
  if (lacking.length === 0) return 'reading'
  const carried = because.some((it) => it.so && isFact(it.atom))
  const most = MOST_LACKING[familiesOf(row)[0] ?? 'of-traffic'] ?? 1
  return carried && lacking.length <= most ? 'would' : null
}

const candidate = (row: SectionRow, facts: KnownFacts, answer: (atom: Atom) => Answer): Candidate | null => {
  const under = daysUnder(row, facts.days)
  if (!under || !row.when) return null
  const finding = evaluate(row.when, answer)
  const verdict = verdictOf(row, finding)
  if (!verdict) return null
  const { days } = facts
  return {
    id: idOf(row),
    row,
    families: familiesOf(row),
    verdict,
    because: once(finding.because),
    readings: once(finding.readings),
    lacking: finding.lacking.map((it) => [...new Set(it)]),
    days: days ? under : null,
    throughout: days !== null && under.from === days.from && under.to === days.to,
  }
}

/** Offences of the Schedule to the SC/ST Act that stand in this data; known in general only, as that whole Act is here. */
const SCHEDULED = new Set(['IPC 363', 'IPC 365', 'IPC 506', 'BNS 137(2)', 'BNS 140(3)', 'BNS 351(2)', 'BNS 351(3)'])
const TEN_YEARS = 10

const SHOWN_BY: { readonly [A in CandidateAtom]: (it: Candidate) => boolean } = {
  'ten-years-or-more': ({ row }) => (row.code === 'IPC' || row.code === 'BNS') && yearsOf(row.term[1]) >= TEN_YEARS,
  'scheduled-offence': ({ id }) => SCHEDULED.has(id),
  'rape-section': ({ row }) => row.ladder === 'rape',
}
const isShown = (atom: Atom): atom is CandidateAtom => Object.hasOwn(SHOWN_BY, atom)

const needsOthers = (row: SectionRow): boolean => row.when !== null && atomsOf(row.when).some(isShown)
const FIRST = ROWS.filter((it) => !needsOthers(it))
const THEN = ROWS.filter(needsOthers)

const fitting = (rows: readonly SectionRow[], facts: KnownFacts, answer: (atom: Atom) => Answer) =>
  rows.flatMap((row) => candidate(row, facts, answer) ?? [])

const ORDER: Readonly<Record<Verdict, number>> = { fits: 0, reading: 1, would: 2 }

/** What the facts of one occasion may disclose, what fits before what only would, each by gravity. */
export const candidatesFor = (facts: KnownFacts): readonly Candidate[] => {
  const first = fitting(FIRST, facts, (atom) => answerOf(facts, atom))
  const standing = first.filter((it) => it.verdict === 'fits')
  const then = fitting(THEN, facts, (atom) => {
    if (!isShown(atom)) return answerOf(facts, atom)
    return standing.some(SHOWN_BY[atom]) ? 'yes' : 'no'
  })
  return [...first, ...then].sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || graverFirst(a.row, b.row))
}

/** Of several occasions together: each section version once, with the reasons and days of all, and the best verdict of any. */
export const candidatesOver = (occasions: readonly KnownFacts[]): readonly Candidate[] => {
  const byVersion = Map.groupBy(occasions.flatMap(candidatesFor), (it) => `${it.id} ${it.row.inForce[0]}`)
  const merged = [...byVersion.values()].flatMap((same) => {
    const [best] = same.toSorted((a, b) => ORDER[a.verdict] - ORDER[b.verdict])
    if (!best) return []
    const alike = same.filter((it) => it.verdict === best.verdict)
    return [
      {
        ...best,
        because: once(alike.flatMap((it) => it.because)),
        days: spanOf(alike.flatMap((it) => it.days ?? [])),
        throughout: same.length === occasions.length && alike.every((it) => it.throughout),
      },
    ]
  })
  return merged.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || graverFirst(a.row, b.row))
}
