// The shape of a statutory clock as dated, cited data. Values come from the Acts; what nobody is sure of starts nothing but a
// reminder. Adding a clock: its record in the file of its Act, then a protocol that uses it (protocols/), or a test asks why not.

/** Who owes it in law, as the law data names roles. */
export const LAW_ROLES = [
  'holder',
  'anyone',
  'informant',
  'sjpu',
  'sho',
  'io',
  'cwc',
  'social-investigator',
  'cci',
  'caseworker',
  'doctor',
  'dm',
] as const
export type LawRole = (typeof LAW_ROLES)[number]

/** `verified`: read in the text. `secondary`: reports that agree. `high`: general knowledge. `unsure`: doubtful or contested. */
export type Confidence = 'verified' | 'secondary' | 'high' | 'unsure'

/** What held before: the same duty under another text or with another number. Both days included. */
export type EarlierClock = {
  readonly citation: string
  readonly inForceFrom: string
  readonly inForceTo: string
  readonly within: string | null
  readonly confidence: Confidence
  readonly automate: boolean
  readonly note: string
}

export type Clock = {
  readonly id: string
  readonly title: string
  readonly regime: 'JJ' | 'POCSO' | 'BNSS' | 'BLSA'
  readonly jurisdiction: 'IN'
  readonly citation: string
  /** `deadline`: to be done by then. `remedy`: open to her, owed by nobody. `lasting`: owed until that day, so never late after it. */
  readonly nature: 'deadline' | 'remedy' | 'lasting'
  /** Which date chooses the text in force: that of the event itself, or of the FIR it belongs to (BNSS s.531(2)). */
  readonly decidingDate: 'event' | 'procedure'
  /** The law's number, ISO 8601; PT0S is "at once", null is none. */
  readonly within: string | null
  /** Whether the text itself says from when the period runs. Where not, the start is a reading and is shown as one. */
  readonly startNamed: boolean
  readonly counting: 'instant' | 'days' | 'days-inclusive' | 'months' | 'none'
  readonly without: readonly 'journey'[]
  /** Our number where the law has none. Never shown as law. */
  readonly reminder: string | null
  readonly owedBy: LawRole
  readonly strength: 'mandatory' | 'as-far-as-possible' | 'judicial' | 'policy' | 'soft'
  readonly inForceFrom: string
  readonly inForceTo: string | null
  readonly confidence: Confidence
  /** May the software start, finish and show it by itself. */
  readonly automate: boolean
  readonly earlier: readonly EarlierClock[]
  readonly note: string
}

/** The offset in which a jurisdiction's days begin and end: a night at the border has two dates, the law one. */
export const OFFSET_IN: { readonly [J in Clock['jurisdiction']]: string } = { IN: '+05:30' }

/** Whether the number may be held against anybody: the law has one, it was read or agreed on, and it may run by itself. */
export const isLaw = (clock: Pick<Clock, 'within' | 'automate' | 'confidence'>): boolean =>
  clock.automate && clock.within !== null && (clock.confidence === 'verified' || clock.confidence === 'secondary')
