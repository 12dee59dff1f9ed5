// What she may claim on a day: the schemes in force that day whose grounds the book holds or may hold, with why, from whom, how much by
// whose word, and which papers are still missing. A scheme that is unsure, or is over without a known successor, has no sum here: its
// terms are asked for. Who decides is the office; this only says what may be asked.
import { type Entry, ofKind } from '../../entry.ts'
import { ASKS, type ClaimPaper, type Ground, TIER_ASKS } from '../../law/entitlements/grounds.ts'
import { type Amount, ENTITLEMENTS, type Entitlement, type EntitlementName } from '../../law/entitlements.ts'
import type { PaperName } from '../../papers/index.ts'
import { ageLadder } from '../age/ladder.ts'
import { standing } from '../standing.ts'
import { type Claimant, claimant, type Holds, type Read } from './claimant.ts'

export type Why = { readonly ground: Ground } & Read

/** `holds`: hers, hers if more is known, or named only because whoever decides goes by the harm done. */
export type Sum = { readonly amount: Amount; readonly holds: 'yes' | 'maybe' | 'by-harm' }

export type NeededPaper = { readonly paper: ClaimPaper; readonly held: string | null }

export type Claim = {
  readonly name: EntitlementName
  readonly law: Entitlement
  /** All that it asks is on record, or some of it is not said yet. */
  readonly holds: 'yes' | 'maybe'
  readonly why: readonly Why[]
  /** Whether the case is where this is paid. */
  readonly where: Holds
  /** `read`: its text or a report of it was read. `unread`: shown as general knowledge. `ask`: no sum is shown, its terms are asked for. */
  readonly terms: 'read' | 'unread' | 'ask'
  readonly sums: readonly Sum[]
  /** Former schemes whose place it took: the names by which offices may still know it. */
  readonly formerly: readonly EntitlementName[]
  /** For what it stands in where that is not to be had. */
  readonly insteadOf: EntitlementName | null
  readonly papers: readonly NeededPaper[]
  /** The paper that can be filled from this book. */
  readonly form: PaperName | null
}

const NAMES = Object.keys(ENTITLEMENTS) as readonly EntitlementName[]
const lawOf = (name: EntitlementName): Entitlement => ENTITLEMENTS[name]

const isIn = (it: Pick<Entitlement, 'inForceFrom' | 'inForceTo'>, day: string): boolean =>
  it.inForceFrom <= day && (it.inForceTo === null || day <= it.inForceTo)

/** Over, and nothing on record took its place by that day. */
const isOverFor = (it: Entitlement, day: string): boolean => {
  if (it.inForceTo === null || day <= it.inForceTo) return false
  if (it.successor === null) return true
  const next = lawOf(it.successor as EntitlementName)
  return !isIn(next, day) && (next.inForceFrom > day || isOverFor(next, day))
}

const formerlyOf = (name: EntitlementName): readonly EntitlementName[] =>
  NAMES.filter((it) => lawOf(it).successor === name).flatMap((it) => [it, ...formerlyOf(it)])

const termsOf = (it: Entitlement, day: string): Claim['terms'] => {
  if (it.confidence === 'unsure' || !isIn(it, day)) return 'ask'
  return it.automate ? 'read' : 'unread'
}

const districtsIn = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap((it) =>
    Object.values(it.body ?? {}).flatMap((value) => {
      const district = typeof value === 'object' && value !== null && 'district' in value ? value.district : null
      return typeof district === 'string' ? [district.slice(0, 2)] : []
    }),
  )

const STATES = { 'IN-BR': 'BR', 'IN-UP': 'UP' } as const

type Places = { readonly inNepal: boolean; readonly nepali: boolean; readonly states: readonly string[] }

const placesOf = (entries: readonly Entry[]): Places => ({
  inNepal: ageLadder(entries).country === 'NP',
  nepali:
    ofKind(entries, 'person-identified').some((it) => it.body.nationality === 'nepal') ||
    ofKind(entries, 'offence-facts').some((it) => it.body.places?.includes('nepali-citizen')),
  states: districtsIn(entries),
})

const whereOf = ({ jurisdiction }: Entitlement, { inNepal, nepali, states }: Places): Holds => {
  // Who came from Nepal claims there once she is home; who is there may still claim what was done to her in India.
  if (jurisdiction === 'NP') return inNepal ? 'yes' : nepali ? 'maybe' : 'no'
  if (jurisdiction === 'IN') return inNepal ? 'maybe' : 'yes'
  const state = STATES[jurisdiction]
  if (states.includes(state)) return 'yes'
  return states.some((it) => /^[A-Z]{2}$/.test(it)) ? 'no' : 'not-said'
}

/** What began only after the day does not hold on it. */
const on = (day: string, read: Read): Read =>
  read.since !== null && read.since > day ? { ...read, holds: 'no' } : read

const sumHolds = ({ tier }: Amount, who: Claimant, day: string): Sum['holds'] | 'no' => {
  const asks = TIER_ASKS[tier]
  if (!asks) return 'by-harm'
  const holds = asks === 'nothing' ? 'yes' : on(day, who[asks]).holds
  return holds === 'not-said' ? 'maybe' : holds
}

const sumsOf = (it: Entitlement, who: Claimant, day: string): readonly Sum[] =>
  it.amounts
    .filter(({ from = day, to = day }) => from <= day && day <= to)
    .flatMap((amount): readonly Sum[] => {
      const holds = sumHolds(amount, who, day)
      return holds === 'no' ? [] : [{ amount, holds }]
    })

const SHOWN_BY: { readonly [P in ClaimPaper]?: (entries: readonly Entry[]) => Entry | undefined } = {
  fir: (it) => ofKind(it, 'fir-registered').at(-1),
  medical: (it) => ofKind(it, 'medical-examination').at(-1),
  'release-certificate': (it) => ofKind(it, 'release-certificate-issued').at(-1),
  'committee-order': (it) => ofKind(it, 'order').findLast((one) => one.body.by === 'committee'),
  order: (it) => ofKind(it, 'order').at(-1),
  'age-paper': (it) =>
    ofKind(it, 'age-evidence').findLast((one) => !['herself', 'family', 'appearance'].includes(one.body.source)),
  'own-word': (it) => ofKind(it, 'her-words').at(-1),
  'fine-record': (it) => ofKind(it, 'case-step').findLast((one) => one.body.step === 'fined'),
  judgment: (it) => ofKind(it, 'case-step').findLast((one) => one.body.step === 'judgment'),
  account: (it) => ofKind(it, 'entitlement-paid').findLast((one) => one.body.into === 'own'),
}

const formFor = (name: EntitlementName, papers: readonly NeededPaper[]): PaperName | null => {
  if (papers.some((it) => it.paper === 'release-certificate' && it.held === null)) return 'release-certificate'
  const compensates = name.startsWith('en-vc') || name === 'en-po-interim'
  return compensates && papers.some((it) => it.paper === 'application') ? 'compensation' : null
}

const claimOf = (
  name: EntitlementName,
  {
    entries,
    who,
    places,
    day,
  }: {
    readonly entries: readonly Entry[]
    readonly who: Claimant
    readonly places: Places
    readonly day: string
  },
): readonly Claim[] => {
  const law = lawOf(name)
  const asks = ASKS[name]
  if (asks === null || !(isIn(law, day) || isOverFor(law, day))) return []
  const where = whereOf(law, places)
  const why = asks.grounds.map((ground) => ({ ground, ...on(day, who[ground]) }))
  const all = [where, ...why.map((it) => it.holds)]
  // What nobody said anything about is not offered: everybody would be offered everything.
  const known = why.length === 0 || why.some((it) => it.holds === 'yes' || it.holds === 'maybe')
  if (all.includes('no') || !known) return []
  const terms = termsOf(law, day)
  const papers = asks.papers.map((paper) => ({ paper, held: SHOWN_BY[paper]?.(entries)?.id ?? null }))
  return [
    {
      name,
      law,
      holds: all.every((it) => it === 'yes') ? 'yes' : 'maybe',
      why,
      where,
      terms,
      sums: terms === 'ask' ? [] : sumsOf(law, who, day),
      formerly: formerlyOf(name),
      insteadOf:
        law.fallbackFor && isIn(lawOf(law.fallbackFor as EntitlementName), day)
          ? (law.fallbackFor as EntitlementName)
          : null,
      papers,
      form: formFor(name, papers),
    },
  ]
}

const KIND_ORDER: readonly Entitlement['kind'][] = [
  'cash',
  'service',
  'shelter',
  'document',
  'education',
  'programme',
  'helpline',
  'fund',
]

/** Surest first, money before help; otherwise in the order of the law. */
const inOrder = (a: Claim, b: Claim): number =>
  Number(a.holds === 'maybe') - Number(b.holds === 'maybe') ||
  KIND_ORDER.indexOf(a.law.kind) - KIND_ORDER.indexOf(b.law.kind)

/** What may be claimed on a day (YYYY-MM-DD), from what the book holds. */
export const claimsOn = (given: readonly Entry[], day: string): readonly Claim[] => {
  const entries = standing(given)
  const around = { entries, who: claimant(entries, day), places: placesOf(entries), day }
  return NAMES.flatMap((name) => claimOf(name, around)).sort(inOrder)
}
