// Who is a child in which law, in which order her age is proved, and how long a test may take. Ages in completed years. Nothing here
// decides an age: a Committee, a Board or a court does.
import type { Confidence } from './clock.ts'
import type { AGES } from './reference/ages.ts'

export { AGES } from './reference/ages.ts'

type Lived = {
  readonly citation: string
  readonly inForceFrom: string
  readonly inForceTo: string | null
  readonly confidence: Confidence
}

export type AgeName = keyof typeof AGES

/** Whose law it is. */
export const ageLawOf = (name: AgeName): 'IN' | 'NP' => (name === 'age-httca' ? 'NP' : 'IN')

/** One step of the ladder: these papers before those of the next step. */
export type Step = { readonly name: AgeStep; readonly sources: readonly string[]; readonly sought: readonly string[] }
export type AgeStep =
  | 'school'
  | 'birth'
  | 'test'
  | 'hospital'
  | 'registrar'
  | 'school-record'
  | 'hospital-test'
  | 'family'

/** The order of proof of a country. What stands in no step (her word, an identity card, her looks) is kept beside it. */
export type ProofOrder = Lived & { readonly steps: readonly Step[] }

export const PROOF: { readonly [J in 'IN' | 'NP']: ProofOrder } = {
  IN: {
    citation: 'JJ Act 2015 s.94(2)',
    inForceFrom: '2016-01-15',
    inForceTo: null,
    confidence: 'verified',
    steps: [
      // A school paper that is no date-of-birth certificate is not of this step (P. Yuvaprakash v State, SC 2023).
      { name: 'school', sources: ['school-birth', 'matriculation'], sought: ['school'] },
      { name: 'birth', sources: ['municipal'], sought: ['birth'] },
      { name: 'test', sources: ['medical-test'], sought: [] },
    ],
  },
  NP: {
    citation: 'Children Act 2075 s.83',
    inForceFrom: '2018-09-18',
    inForceTo: null,
    confidence: 'secondary',
    steps: [
      { name: 'hospital', sources: ['hospital-birth'], sought: ['hospital'] },
      { name: 'registrar', sources: ['municipal'], sought: ['birth'] },
      { name: 'school-record', sources: ['school-birth', 'matriculation', 'school-paper'], sought: ['school'] },
      { name: 'hospital-test', sources: ['medical-test'], sought: [] },
      { name: 'family', sources: ['horoscope', 'family'], sought: [] },
    ],
  },
}

/** Where it is obvious that she is a child no proof is awaited; what a Committee or Board records is deemed true for the Act. */
export const OBVIOUS = {
  citation: 'JJ Act 2015 s.94(1)',
  inForceFrom: '2016-01-15',
  inForceTo: null,
  confidence: 'verified',
} as const
export const DEEMED = {
  citation: 'JJ Act 2015 s.94(3)',
  inForceFrom: '2016-01-15',
  inForceTo: null,
  confidence: 'verified',
} as const
