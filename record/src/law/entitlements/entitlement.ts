// Something a person may claim: for whom, what, how much on which dates, with which papers, who decides and who pays.
import type { InstitutionName } from '../institutions.ts'
import type { Life, SourceName } from '../reference/record.ts'

/** For whom or for what a sum is, as a code that the fold and the words of three languages know. */
export const TIERS = [
  'gang-rape',
  'rape',
  'unnatural-assault',
  'death',
  'pregnancy',
  'loss',
  'grievous-injury',
  'rape-or-acid',
  'trafficking',
  'child-rape',
  'fine',
  'added',
  'grant',
  'at-once',
  'boy',
  'girl',
  'child',
  'young-person',
  'released',
  'adult-man',
  'woman-or-child',
  'extreme',
] as const
export type Tier = (typeof TIERS)[number]

/** Whole rupees, Indian or Nepali; `max` equals `min` where the sum is fixed. */
export type Amount = {
  readonly currency: 'INR' | 'NPR'
  readonly forWhom: string
  readonly min: number
  readonly max: number
  readonly tier: Tier
  readonly per: 'once' | 'month'
  /** Where the sum has days of its own within those of its scheme; both days included. */
  readonly from?: string
  readonly to?: string
  /** Who says this sum, where several stand on record for one day. */
  readonly sources?: readonly SourceName[]
  /** Of it at least this much goes into an annuity. */
  readonly annuity?: number
}

export type Entitlement = Life & {
  readonly id: string
  readonly name: string
  readonly kind: 'shelter' | 'helpline' | 'programme' | 'cash' | 'fund' | 'service' | 'education' | 'document'
  readonly jurisdiction: 'IN' | 'IN-BR' | 'IN-UP' | 'NP'
  readonly eligible: string
  readonly benefit: string
  readonly amounts: readonly Amount[]
  /** Papers, by form id where it is a form. */
  readonly documents: readonly string[]
  readonly decidedBy: InstitutionName
  readonly paidBy: InstitutionName
  readonly timeLimit: string | null
  /** What replaced it, and for what it stands in where that was not to be had. */
  readonly successor: string | null
  readonly fallbackFor: string | null
  readonly note: string
}
