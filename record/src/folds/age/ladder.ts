// Her age as a ladder: what proves it in the order of the law, what was asked for, what disagrees, and which law sees a child on
// which day. Ages are intervals of birth throughout. Doubt is read in her favour: the latest day on which she may have been born.
// No paper is ever "the" age: only an order of a Committee, a Board or a court settles it.
import type { Entry, EntryOf } from '../../entry.ts'
import type { Age, Day, Moment } from '../../fields.ts'
import { AGES, type AgeName, type AgeStep, ageLawOf, PROOF } from '../../law/ages.ts'
import { dayOf, later, offsetOf, yearsBetween } from '../../time.ts'
import { ofKindIn } from '../moments.ts'
import { type Standing, standing } from '../standing.ts'

/** The first and the last day on which she may have been born (YYYY-MM-DD). */
export type Born = readonly [from: string, to: string]

export type Told = {
  readonly entry: string
  readonly source: string
  readonly born: Born | null
  readonly doubted: boolean
}

export type Sought = { readonly entry: string; readonly result: string; readonly at: Moment }

export type Rung = {
  readonly name: AgeStep
  readonly told: readonly Told[]
  readonly sought: readonly Sought[]
}

export type AgeLadder = {
  readonly country: 'IN' | 'NP'
  readonly rungs: readonly Rung[]
  /** What proves nothing by itself, and is kept: her word, an identity card, her looks. */
  readonly beside: readonly Told[]
  /** The entry in which a Committee or another said that she is obviously a child. */
  readonly obvious: string | null
  readonly settled: { readonly entry: string; readonly by: string; readonly born: Born } | null
  /** What is gone by until an order settles it: the highest rung that says anything, or else what is told beside it. */
  readonly followed: {
    readonly born: Born
    readonly entries: readonly string[]
    readonly rung: AgeStep | 'order' | 'beside'
  } | null
  /** Pairs of entries that cannot be about one birth. */
  readonly apart: readonly (readonly [string, string])[]
}

/** The days on which somebody of this age on that day may have been born. */
export const bornAt = ({ from, to }: Age, on: string): Born => [later(on, -12 * (to + 1), 1), later(on, -12 * from, 0)]

const bornOf = (bornOn: Day | undefined, age: Age | undefined, on: string): Born | null => {
  if (bornOn) return [bornOn.from, bornOn.to]
  return age ? bornAt(age, on) : null
}

/** The days on which she may have been born, as one piece of evidence has it. */
export const bornBetween = (it: EntryOf<'age-evidence'>): Born | null => {
  const { bornOn, age, ageOn } = it.body
  if (!ageOn || bornOn || !age) return bornOf(bornOn, age, dayOf(it.madeAt))
  return [bornAt(age, ageOn.from)[0], bornAt(age, ageOn.to)[1]]
}

const areApart = (a: Born, b: Born): boolean => a[0] > b[1] || a[1] < b[0]

const toldBy = (it: EntryOf<'age-evidence'>): Told => ({
  entry: it.id,
  source: it.body.source,
  born: bornBetween(it),
  doubted: it.body.doubted !== undefined && it.body.doubted !== 'no',
})

/** Nepal where the last who took charge of her, or first heard of her, told the time of Nepal. */
const countryOf = (entries: readonly Standing[]): 'IN' | 'NP' => {
  const taken = ofKindIn(entries, 'taken-charge').at(-1)?.body.takenAt
  const at = taken ?? ofKindIn(entries, 'report-received')[0]?.body.toldAt
  return at !== undefined && offsetOf(at) === '+05:45' ? 'NP' : 'IN'
}

const settledBy = (entries: readonly Standing[]): AgeLadder['settled'] => {
  const last = ofKindIn(entries, 'order').findLast((it) => it.body.sort === 'age' && (it.body.bornOn || it.body.age))
  const born = last && bornOf(last.body.bornOn, last.body.age, dayOf(last.body.orderedAt))
  return last && born ? { entry: last.id, by: last.body.by, born } : null
}

const around = (told: readonly Told[]): Born | null => {
  const born = told.flatMap((it) => (it.born && !it.doubted ? [it.born] : []))
  const from = born.map((it) => it[0]).sort()[0]
  const to = born
    .map((it) => it[1])
    .sort()
    .at(-1)
  return from && to ? [from, to] : null
}

const followedOf = (
  settled: AgeLadder['settled'],
  rungs: readonly Rung[],
  beside: readonly Told[],
): AgeLadder['followed'] => {
  if (settled) return { born: settled.born, entries: [settled.entry], rung: 'order' }
  for (const { name, told } of [...rungs, { name: 'beside' as const, told: beside }]) {
    const born = around(told)
    if (born) return { born, entries: told.filter((it) => it.born && !it.doubted).map((it) => it.entry), rung: name }
  }
  return null
}

export const ageLadder = (given: readonly Entry[]): AgeLadder => {
  const entries = standing(given)
  const country = countryOf(entries)
  const told = ofKindIn(entries, 'age-evidence').map(toldBy)
  const asked = ofKindIn(entries, 'age-paper-sought')
  const rungs = PROOF[country].steps.map(({ name, sources, sought }) => ({
    name,
    told: told.filter((it) => sources.includes(it.source)),
    sought: asked
      .filter((it) => sought.includes(it.body.paper))
      .map((it) => ({ entry: it.id, result: it.body.result, at: it.body.askedAt })),
  }))
  const placed = new Set(rungs.flatMap((it) => it.told.map((one) => one.entry)))
  const beside = told.filter((it) => !placed.has(it.entry))
  const settled = settledBy(entries)
  const apart = told.flatMap((a, i) =>
    told
      .slice(i + 1)
      .flatMap((b) => (a.born && b.born && areApart(a.born, b.born) ? [[a.entry, b.entry] as const] : [])),
  )
  const obvious = beside.find((it) => it.source === 'appearance')?.entry ?? null
  return { country, rungs, beside, obvious, settled, followed: followedOf(settled, rungs, beside), apart }
}

/** Completed years on a day: the fewest and the most. */
export const yearsOn = ([from, to]: Born, day: string): Age => {
  const years = (born: string) => Math.max(0, yearsBetween(born, day))
  return { from: years(to), to: years(from) }
}

/** Below a number of years on a day: surely, perhaps, or no longer. In doubt what protects her is done. */
export type Below = 'yes' | 'maybe' | 'no'

export const belowOn = (born: Born, years: number, day: string): Below => {
  const age = yearsOn(born, day)
  if (age.to < years) return 'yes'
  return age.from < years ? 'maybe' : 'no'
}

export type AgeInLaw = {
  readonly name: AgeName
  readonly is: Below
  /** The first day on which this law surely no longer sees her so, doubt read in her favour. */
  readonly endsOn: string
}

const both = (a: Below, b: Below): Below => {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'yes' && b === 'yes' ? 'yes' : 'maybe'
}

const inLaw = (name: AgeName, born: Born, day: string): AgeInLaw => {
  const { from, below } = AGES[name]
  const old = { yes: 'no', maybe: 'maybe', no: 'yes' } as const
  const is = both(belowOn(born, below, day), old[belowOn(born, from, day)])
  return { name, is, endsOn: later(born[1], 12 * below, 0) }
}

/** What each law of her country says of her on a day. A law that was not in force then says nothing. */
export const agesInLaw = (born: Born, country: 'IN' | 'NP', day: string): readonly AgeInLaw[] =>
  (Object.keys(AGES) as AgeName[])
    .filter((name) => ageLawOf(name) === country && day >= AGES[name].inForceFrom)
    .map((name) => inLaw(name, born, day))
