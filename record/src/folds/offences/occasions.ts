// The facts ticked in a book, by the days they speak of: acts on different days take different law, act by act. What is said of the
// person, and facts without a day, hold for every occasion. A fact said both ways stays said; nothing is taken back but by a correction.
import { type Entry, type EntryOf, ofKind } from '../../entry.ts'
import type { Age, Day } from '../../fields.ts'
import type { FactCode, PlaceCode } from '../../law/offences/index.ts'
import { type Days, type KnownFacts, NOTHING_KNOWN, spanOf } from '../../law/sections/known-facts.ts'
import { dayOf } from '../../time.ts'
import { standing } from '../standing.ts'

type Ticked = EntryOf<'offence-facts'>
export type Occasion = { readonly facts: KnownFacts; readonly entries: readonly string[] }

const TICKED = [
  'acts',
  'means',
  'purpose',
  'sexualActs',
  'trade',
  'labour',
  'confined',
  'childFacts',
  'offender',
  'caste',
  'abroad',
  'organ',
  'after',
] as const

const daysOf = ({ body }: Ticked): Days | null => {
  if (!body.firstOn) return body.lastOn ? { from: body.lastOn.from, to: body.lastOn.to } : null
  const to = body.lastOn?.to ?? body.firstOn.to
  // A last day before the first is kept and questioned elsewhere; here both days are among those it may have been.
  return to < body.firstOn.from ? { from: to, to: body.firstOn.to } : { from: body.firstOn.from, to }
}

const hull = (ages: readonly Age[]): Age | null =>
  ages.length === 0 ? null : { from: Math.min(...ages.map((it) => it.from)), to: Math.max(...ages.map((it) => it.to)) }

const yearsOn = (bornOn: string, day: string): number =>
  Math.max(0, Temporal.PlainDate.from(bornOn).until(Temporal.PlainDate.from(day), { largestUnit: 'year' }).years)

/** Her age on those days by a day of birth; an age without one is as old as the paper that says it. */
const agesByEvidence = (entries: readonly Entry[], days: Days | null): readonly Age[] =>
  ofKind(entries, 'age-evidence').flatMap((it) => {
    const said = it.body.age
    const born: Day | undefined = it.body.bornOn
    if (born && days) return [{ from: yearsOn(born.to, days.from), to: yearsOn(born.from, days.to) }]
    if (born) return [{ from: yearsOn(born.to, dayOf(it.madeAt)), to: yearsOn(born.from, dayOf(it.madeAt)) }]
    if (!said) return []
    if (!days) return [said]
    // The same person was younger then by the whole years between, or by one less.
    const years = yearsOn(days.from, dayOf(it.madeAt))
    return [{ from: Math.max(0, said.from - years - 1), to: Math.max(0, said.to - yearsOn(days.to, dayOf(it.madeAt))) }]
  })

const ageFrom = (entries: readonly Entry[], days: Days | null): Age | null => {
  const evidence = agesByEvidence(entries, days)
  if (evidence.length > 0) return hull(evidence)
  return hull(ofKind(entries, 'report-received').flatMap((it) => it.body.ageSaid ?? []))
}

const SEX: Readonly<Record<string, KnownFacts['sex']>> = {
  girl: 'female',
  woman: 'female',
  boy: 'male',
  man: 'male',
  other: 'other',
}

const sexFrom = (entries: readonly Entry[]): KnownFacts['sex'] =>
  ofKind(entries, 'report-received')
    .flatMap((it) => SEX[it.body.person ?? ''] ?? [])
    .at(-1) ?? null

const last = <T>(values: readonly (T | undefined)[]): T | null => values.findLast((it) => it !== undefined) ?? null

/** Facts that entries of other kinds say by themselves. */
const saidElsewhere = (entries: readonly Entry[]): readonly FactCode[] =>
  ofKind(entries, 'fir-refused').some((it) => it.body.reason === 'consent') ? ['closed-consent'] : []

const ticked = (of: readonly Ticked[]): readonly FactCode[] =>
  of.flatMap(({ body }) => TICKED.flatMap((field) => (body[field] ?? []) as readonly FactCode[]))

const factsOf = (
  all: readonly Entry[],
  every: readonly Ticked[],
  of: readonly Ticked[],
  days: Days | null,
): KnownFacts => {
  const yes = new Set<FactCode>([...ticked(of), ...saidElsewhere(all)])
  const age = hull(of.flatMap((it) => it.body.age ?? [])) ?? ageFrom(all, days)
  return {
    ...NOTHING_KNOWN,
    yes,
    no: new Set(every.flatMap((it) => (it.body.notSo ?? []) as readonly FactCode[]).filter((it) => !yes.has(it))),
    places: new Set(every.flatMap((it) => (it.body.places ?? []) as readonly PlaceCode[])),
    age,
    sex: last(every.map((it) => it.body.sex)) ?? sexFrom(all),
    people: last(every.map((it) => it.body.people)),
    children: last(every.map((it) => it.body.children)),
    daysConfined: last(of.map((it) => it.body.daysConfined)),
    days,
    chain: new Set(every.flatMap((it) => it.body.chain ?? [])),
    named: new Set(every.flatMap((it) => it.body.named ?? [])),
  }
}

const dayOfOffence = (entries: readonly Entry[]): Days | null => {
  const on = ofKind(entries, 'fir-registered').findLast((it) => it.body.offenceOn)?.body.offenceOn
  return on ? { from: on.from, to: on.to } : null
}

const keyOf = (days: Days | null): string => (days ? `${days.from} ${days.to}` : '')

/** Each occasion with its facts, the earliest first; one without a day where none is known. Empty where nothing was ticked. */
export const occasionsIn = (given: readonly Entry[]): readonly Occasion[] => {
  const entries = standing(given)
  const every = ofKind(entries, 'offence-facts')
  if (every.length === 0) return []
  const byDays = Map.groupBy(every, (it) => keyOf(daysOf(it)))
  const undated = byDays.get('') ?? []
  const dated = [...byDays].filter(([key]) => key !== '').sort(([a], [b]) => (a < b ? -1 : 1))
  const groups: readonly (readonly Ticked[])[] =
    dated.length > 0 ? dated.map(([, of]) => [...undated, ...of]) : [undated]
  return groups.map((of) => {
    const days = of.flatMap((it) => daysOf(it) ?? [])[0] ?? dayOfOffence(entries)
    return { facts: factsOf(entries, every, of, days), entries: of.map((it) => it.id) }
  })
}

/** All occasions as one: for what is asked of the case as a whole. Its days reach from the first to the last. */
export const together = (given: readonly Entry[], occasions: readonly Occasion[]): KnownFacts => {
  const entries = standing(given)
  const every = ofKind(entries, 'offence-facts')
  const span = spanOf(occasions.flatMap((it) => it.facts.days ?? [])) ?? dayOfOffence(entries)
  return factsOf(entries, every, every, span)
}
