// Something a person may claim: for whom, what, how much on which dates, with which papers, who decides and who pays.
import type { InstitutionName } from '../institutions.ts'
import type { Life } from '../reference/record.ts'

/** Whole rupees, Indian or Nepali; `max` equals `min` where the sum is fixed. */
export type Amount = {
  readonly currency: 'INR' | 'NPR'
  readonly forWhom: string
  readonly min: number
  readonly max: number
  readonly per: 'once' | 'month'
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
