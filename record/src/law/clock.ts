// The shape of a statutory clock as dated, cited data. Values come from the Acts; what nobody is sure of starts nothing but a
// reminder. Adding a clock: its record in the file of its Act, then a protocol that uses it (protocols/), or a test asks why not.
import type { InstitutionName } from './institutions.ts'
import type { EVENTS } from './reference/events.ts'
import type { FORMS } from './reference/forms.ts'
import type { SourceName } from './reference/record.ts'

export type EventName = keyof typeof EVENTS
export type FormName = keyof typeof FORMS

/** Who owes it in law: an institution by its id (institutions.ts). */
export const LAW_ROLES = [
  'holder',
  'finder',
  'anyone',
  'informant',
  'appellant',
  'party',
  'adviser',
  'sho',
  'io',
  'sjpu',
  'spo',
  'magistrate',
  'exec-magistrate',
  'court',
  'spcourt',
  'witness-authority',
  'cwc',
  'cwc-member',
  'inspection-committee',
  'dlsa',
  'dm',
  'state',
  'government',
  'cci',
  'aftercare-incharge',
  'caseworker',
  'social-investigator',
  'support-person',
  'doctor',
  'hospital',
  'medical-board',
  'np-police',
  'npcourt',
  'npdc',
  'np-national',
  'np-centre',
  'fiduciary',
  'software',
] as const satisfies readonly InstitutionName[]
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

/** Which law. `WPS`: Witness Protection Scheme. `MISSING`: court orders and the procedure for missing children. `NP`: Nepal. */
export const REGIMES = ['JJ', 'POCSO', 'BNSS', 'ITPA', 'BLSA', 'CALPRA', 'MISSING', 'BSA', 'DPDP', 'WPS', 'NP'] as const
export type Regime = (typeof REGIMES)[number]

export type Clock = {
  readonly id: string
  readonly title: string
  /** What is to be done, in the words of the law data. */
  readonly action: string
  readonly regime: Regime
  readonly jurisdiction: 'IN' | 'IN-BR' | 'IN-UP' | 'NP'
  readonly citation: string
  /** Sections by Act, for the text itself: `JJA 31(1)`. */
  readonly sections: readonly string[]
  /**
   * `deadline`: to be done by then. `cap`: may not last longer. `recurring`: again and again, `every` so long. `standing`: how a
   * thing is done, whenever it is. `remedy`: open to her, owed by nobody. `switch`: chooses the law. `lasting`: owed until that day,
   * so never late after it.
   */
  readonly nature: 'deadline' | 'cap' | 'recurring' | 'standing' | 'remedy' | 'switch' | 'lasting'
  /** Which date chooses the text in force: that of the event itself, or of the FIR it belongs to (BNSS s.531(2)). */
  readonly decidingDate: 'event' | 'procedure'
  readonly starts: EventName | null
  readonly ends: EventName | null
  /** The law's number, ISO 8601; PT0S is "at once", null is none. */
  readonly within: string | null
  /** The longest it may become by an order with reasons; null where the law knows no extension. */
  readonly extendTo: string | null
  /** For what recurs: how long from one time to the next. */
  readonly every: string | null
  /** Whether the text itself says from when the period runs. Where not, the start is a reading and is shown as one. */
  readonly startNamed: boolean
  /** `days-inclusive`: the first day counts too (default bail). */
  readonly counting: 'instant' | 'days' | 'days-inclusive' | 'months' | 'none'
  readonly without: readonly 'journey'[]
  /** Our number where the law has none. Never shown as law. */
  readonly reminder: string | null
  /** A number that is said and that nobody confirmed. Never used, never shown as law. */
  readonly claimed: string | null
  readonly owedBy: LawRole
  readonly strength: 'mandatory' | 'as-far-as-possible' | 'judicial' | 'policy' | 'soft'
  /** Forms by id, and papers that have no form. */
  readonly forms: readonly FormName[]
  readonly papers: readonly string[]
  readonly inForceFrom: string
  readonly inForceTo: string | null
  readonly confidence: Confidence
  /** May the software start, finish and show it by itself. */
  readonly automate: boolean
  readonly sources: readonly SourceName[]
  readonly earlier: readonly EarlierClock[]
  readonly note: string
}

/** The offset in which a jurisdiction's days begin and end: a night at the border has two dates, the law one. */
export const OFFSET_IN: { readonly [J in Clock['jurisdiction']]: string } = {
  IN: '+05:30',
  'IN-BR': '+05:30',
  'IN-UP': '+05:30',
  NP: '+05:45',
}

/** How long the law gives, or how often it wants it; null where it names neither. */
export const periodOf = (clock: Pick<Clock, 'within' | 'every'>): string | null => clock.within ?? clock.every

/** Whether the number may be held against anybody: the law has one, it was read or agreed on, and it may run by itself. */
export const isLaw = (clock: Pick<Clock, 'within' | 'every' | 'automate' | 'confidence'>): boolean =>
  clock.automate && periodOf(clock) !== null && (clock.confidence === 'verified' || clock.confidence === 'secondary')
