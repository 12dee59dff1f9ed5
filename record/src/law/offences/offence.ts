// The shape of an offence as dated, cited data: a family of facts, and the sections they may disclose on the day of the act. Where a
// classification was not read in a text it says so, and no screen or paper shows it as law.
import type { Confidence } from '../clock.ts'
import type { Test } from './when.ts'

export const CODES = ['IPC', 'BNS', 'POCSO', 'ITPA', 'BLSA', 'CALPRA', 'JJA', 'POA', 'THOTA', 'EMIG', 'HTTCA'] as const
export type Code = (typeof CODES)[number]

export const FAMILIES = [
  'of-traffic',
  'of-exploit',
  'of-rape-adult',
  'of-child-sex',
  'of-child-contact',
  'of-cse-trade',
  'of-kidnap',
  'of-bonded',
  'of-child-labour',
  'of-beg',
  'of-organ',
  'of-sell-child',
  'of-foreign',
  'of-confine',
  'of-scst',
  'of-tamper',
  'of-identity',
  'of-nepal',
] as const
export type FamilyName = (typeof FAMILIES)[number]

/** A duration (ISO 8601), `life`, `life-natural` (the rest of that life) or `death`. */
export type Term = string

/** Sections of one ladder punish the same act more or less gravely: charging a lower rung where a higher fits is weaker. */
export type Ladder =
  | 'trafficking'
  | 'use-of-trafficked'
  | 'rape'
  | 'child-assault'
  | 'earnings'
  | 'procuring'
  | 'confinement'
  | 'cruelty'
  | 'begging'
  | 'jj-begging'
  | 'child-sale'
  | 'intimidation'
  | 'cheating'
  | 'nepal-taking'

export type SectionRow = {
  readonly code: Code
  readonly section: string
  /** What it is for: the key of its words (words/law). */
  readonly what: string
  /** Least and most. Null: the text names none. */
  readonly term: readonly [least: Term | null, most: Term | null]
  /** As the text says it, in English; `fine` alone names no amount. */
  readonly fine: string | null
  readonly cognizable: boolean | null
  readonly bailable: boolean | null
  readonly court: string | null
  /** First and last day, both included; null: still in force. */
  readonly inForce: readonly [from: string, to: string | null]
  /** Of the punishment; of cognizable, bailable and court, null where nothing is known of them. */
  readonly sure: readonly [punishment: Confidence, classification: Confidence | null]
  readonly ladder: Ladder | null
  /** Null: listed for whoever reads the law, never proposed, because the facts it needs are not asked. */
  readonly when: Test | null
}

export type OffenceFamily = {
  readonly id: FamilyName
  readonly tests: readonly string[]
  /** Which date chooses: that of the act. */
  readonly decidingDate: 'offence'
  readonly rows: readonly SectionRow[]
  /** Sections of other families that these facts also disclose, as `CODE section`; `of-traffic` for all of that family. */
  readonly shared: readonly string[]
  readonly also: readonly string[]
  readonly note: string
  readonly confidence: Confidence
  readonly sources: readonly string[]
}

/** `BNS 143(4)`: one section through all its versions. */
export const idOf = (row: Pick<SectionRow, 'code' | 'section'>): string => `${row.code} ${row.section}`

/** Whether cognizable and bailable were read in a text or in a table of reference. General knowledge is not enough. */
export const isClassified = (row: SectionRow): boolean => row.sure[1] === 'verified' || row.sure[1] === 'secondary'
