// When a section may apply, as data: tests over facts that were ticked and over what is known of the person. No test decides anything;
// what is not known stays not known (sections/evaluate.ts), so that it can be asked about.
import type { ALL_FACTS, PLACES } from '../../kinds/case/law/fact-choices.ts'

export type FactCode = keyof typeof ALL_FACTS
export type PlaceCode = keyof typeof PLACES

/** What is worked out from age, number, days and place. An age that straddles a bound is known to be open: both readings are shown. */
export const PERSON_ATOMS = [
  'under-12',
  'under-14',
  'under-16',
  'under-18',
  'under-21',
  'female',
  // More than one person, an adult among them; exactly one child; more than one child (BNS 143(3), (4), (5)).
  'many-with-adult',
  'one-child',
  'many-children',
  'three-days',
  'ten-days',
  'in-india',
  'under-nepal-law',
] as const
export type PersonAtom = (typeof PERSON_ATOMS)[number]

/** What only the other candidates show: their gravest punishment, and what kind of section is among them. */
export const CANDIDATE_ATOMS = ['ten-years-or-more', 'scheduled-offence', 'rape-section'] as const
export type CandidateAtom = (typeof CANDIDATE_ATOMS)[number]

export type Atom = FactCode | PersonAtom | CandidateAtom

/** `not` holds unless the fact was ticked: an exception is not asked after in every case. */
export type Test = Atom | { readonly all: readonly Test[] } | { readonly any: readonly Test[] } | { readonly not: Atom }

export const all = (...tests: Test[]): Test => ({ all: tests })
export const any = (...tests: Test[]): Test => ({ any: tests })
export const not = (atom: Atom): Test => ({ not: atom })

const ACT: Test = any(
  'recruits',
  'transports',
  'harbours',
  'transfers',
  'receives',
  'procures',
  'sells',
  'buys',
  'into-india',
  'out-of-india',
  'out-of-nepal',
)

// Payment to whoever has control of a child is inducement in the words of the section: so is an advance given for a child's work.
const MEANS_USED: Test = any(
  'threat',
  'force',
  'abduction',
  'fraud',
  'power',
  'inducement',
  all('under-18', any('debt', 'sells', 'buys')),
)

const SEXUAL_PURPOSE: Test = any('sexual', 'procures', 'detained-brothel', 'keeps-brothel', 'pornography')
const LABOUR_PURPOSE: Test = any('labour', 'compelled', all('employed', any('wages-kept', 'not-free', 'debt')))

/** Exploitation in IPC 370, Explanation 1: beggary was not named there. */
const EXPLOITED_IPC: Test = any(SEXUAL_PURPOSE, LABOUR_PURPOSE, 'slavery', any('organ', 'organ-removed'))
/** BNS 143, Explanation 1 names beggary. */
const EXPLOITED_BNS: Test = any(EXPLOITED_IPC, any('begging', 'begs'))

export const TRAFFICKED_IPC: Test = all(ACT, MEANS_USED, EXPLOITED_IPC)
export const TRAFFICKED_BNS: Test = all(ACT, MEANS_USED, EXPLOITED_BNS)

/** Free consent is no question under eighteen (IPC 375 sixthly from 3 Feb 2013, BNS 63(vi)). */
export const RAPE: Test = all('female', 'penetration', any('under-18', 'unwilling'))
export const RAPE_OF_ADULT: Test = all('female', not('under-18'), 'penetration', 'unwilling')

/** Aggravated, as POCSO 5 and 9 name it; of each, what is asked here. */
export const AGGRAVATED: Test = any(
  'repeated',
  'gang',
  'under-12',
  'relative',
  'police',
  'public-servant',
  'home-staff',
  'hospital-staff',
  'in-charge',
  'dominance',
  'made-ill',
)

/** Kidnapped (under eighteen, from the guardian) or abducted (by force or deceit made to go). */
export const KIDNAPPED_OR_ABDUCTED: Test = any(
  all('under-18', 'taken-from-guardian'),
  'abduction',
  all(any('transports', 'out-of-india', 'into-india'), any('force', 'fraud')),
)

export const KIDNAPPED: Test = any(
  all('under-18', 'taken-from-guardian'),
  all('out-of-india', any('force', 'fraud', 'abduction', 'unwilling')),
)

export const PROCURED: Test = any('procures', all('sexual', any('recruits', 'transports')))
export const FOR_PROSTITUTION: Test = any('sexual', 'procures', 'detained-brothel', 'keeps-brothel')

/** BLSA s.2(g): an obligation, and one of the freedoms lost. */
export const BONDED: Test = all(any('debt', 'custom'), any('wages-kept', 'low-wages', 'not-free'))
export const MADE_TO_BEG: Test = all('under-18', any('begs', 'begging'))
export const TAKEN_ABROAD_FROM_NEPAL: Test = any('out-of-nepal', 'into-india')
/** Nepal, HTTCA s.4(2)(b): taken or kept, by one of its means, for exploitation other than prostitution. */
export const NEPAL_EXPLOITED: Test = all(
  any('recruits', 'transports', 'harbours', 'transfers', 'receives', 'out-of-nepal', 'into-india'),
  any('threat', 'force', 'abduction', 'fraud', 'power', 'inducement'),
  any(LABOUR_PURPOSE, 'slavery', 'begging', 'begs'),
)
