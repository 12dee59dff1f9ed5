// What is known of one occasion: facts ticked, facts known not to be so, the person, the number, the days. All else is not known.
import type { Age } from '../../fields.ts'
import type { FactCode, PersonAtom, PlaceCode } from '../offences/index.ts'

/** Both days included (YYYY-MM-DD). */
export type Days = { readonly from: string; readonly to: string }

/** From the first day of any to the last of any. Null for none. */
export const spanOf = (all: readonly Days[]): Days | null => {
  const days = all.flatMap((it) => [it.from, it.to]).sort()
  const [from] = days
  const to = days.at(-1)
  return from && to ? { from, to } : null
}

export type KnownFacts = {
  readonly yes: ReadonlySet<FactCode>
  readonly no: ReadonlySet<FactCode>
  readonly places: ReadonlySet<PlaceCode>
  readonly age: Age | null
  readonly sex: 'female' | 'male' | 'other' | null
  readonly people: number | null
  readonly children: number | null
  readonly daysConfined: number | null
  /** The days on which it was done. Null: not known. */
  readonly days: Days | null
  /** Who took part, and who of them is named in the FIR. */
  readonly chain: ReadonlySet<string>
  readonly named: ReadonlySet<string>
}

export const NOTHING_KNOWN: KnownFacts = {
  yes: new Set(),
  no: new Set(),
  places: new Set(),
  age: null,
  sex: null,
  people: null,
  children: null,
  daysConfined: null,
  days: null,
  chain: new Set(),
  named: new Set(),
}

/** `open`: what is known leaves both readings, as an age of seventeen or eighteen does. `unknown`: nobody said. */
export type Answer = 'yes' | 'no' | 'open' | 'unknown'

const under = (age: Age | null, bound: number): Answer => {
  if (!age) return 'unknown'
  if (age.to < bound) return 'yes'
  return age.from >= bound ? 'no' : 'open'
}

const atLeast = (days: number | null, bound: number): Answer => {
  if (days === null) return 'unknown'
  return days >= bound ? 'yes' : 'no'
}

const childrenIn = ({ children, age }: KnownFacts): number | null =>
  children === null ? null : Math.max(children, under(age, 18) === 'yes' ? 1 : 0)

const oneChild = (it: KnownFacts): Answer => {
  const child = under(it.age, 18)
  const children = childrenIn(it)
  if (children === 0) return child === 'open' ? 'open' : 'no'
  if (children !== null) return children === 1 ? 'yes' : 'no'
  if (child === 'no') return it.people !== null && it.people > 1 ? 'unknown' : 'no'
  return child
}

const manyChildren = (it: KnownFacts): Answer => {
  const children = childrenIn(it)
  if (children !== null) return children > 1 ? 'yes' : 'no'
  if (it.people === 1) return 'no'
  return under(it.age, 18) === 'no' && it.people === null ? 'no' : 'unknown'
}

const manyWithAdult = (it: KnownFacts): Answer => {
  const child = under(it.age, 18)
  const children = childrenIn(it)
  if (it.people === 1) return 'no'
  if (it.people === null) return child === 'no' && children !== null && children > 0 ? 'yes' : 'unknown'
  if (children !== null) return it.people > children ? 'yes' : 'no'
  if (child === 'no') return 'yes'
  return child === 'open' ? 'open' : 'unknown'
}

const female = ({ sex }: KnownFacts): Answer => {
  if (sex === 'female') return 'yes'
  return sex === 'male' ? 'no' : 'unknown'
}

// India unless only other places are named; an act that went abroad may have begun here.
const inIndia = ({ places }: KnownFacts): Answer =>
  places.has('nepal') && !places.has('india') && !places.has('abroad') ? 'no' : 'yes'

// In Nepal, or against its citizen abroad (HTTCA s.1(3)).
const underNepalLaw = ({ places, yes }: KnownFacts): Answer => {
  if (places.has('nepal') || places.has('nepali-citizen') || yes.has('out-of-nepal')) return 'yes'
  return yes.has('into-india') ? 'unknown' : 'no'
}

const ANSWERS: { readonly [A in PersonAtom]: (it: KnownFacts) => Answer } = {
  'under-12': (it) => under(it.age, 12),
  'under-14': (it) => under(it.age, 14),
  'under-16': (it) => under(it.age, 16),
  'under-18': (it) => under(it.age, 18),
  'under-21': (it) => under(it.age, 21),
  female,
  'many-with-adult': manyWithAdult,
  'one-child': oneChild,
  'many-children': manyChildren,
  'three-days': (it) => atLeast(it.daysConfined, 3),
  'ten-days': (it) => atLeast(it.daysConfined, 10),
  'in-india': inIndia,
  'under-nepal-law': underNepalLaw,
}

const isPersonAtom = (atom: string): atom is PersonAtom => Object.hasOwn(ANSWERS, atom)

/** What is known of one atom. What was said both ways counts as said: the contradiction is a question, not an answer. */
export const answerOf = (facts: KnownFacts, atom: string): Answer => {
  if (isPersonAtom(atom)) return ANSWERS[atom](facts)
  if (facts.yes.has(atom as FactCode)) return 'yes'
  return facts.no.has(atom as FactCode) ? 'no' : 'unknown'
}
