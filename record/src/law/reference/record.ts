// What every record of the law data carries, and the shapes of the short lists. Both days of a life are included.
import type { Confidence } from '../clock.ts'
import type { SOURCES } from './sources.ts'

export type SourceName = keyof typeof SOURCES

export type Life = {
  readonly citation: string
  readonly inForceFrom: string
  readonly inForceTo: string | null
  readonly confidence: Confidence
  /** May the software show it as law by itself. */
  readonly automate: boolean
  readonly sources: readonly SourceName[]
}

/** `memory`: general knowledge, no text read. */
export type Source = {
  readonly kind: 'primary' | 'primary-copy' | 'secondary' | 'study' | 'memory' | 'unsure'
  readonly ref: string
}

export type LawForm = Life & {
  readonly id: string
  readonly form: string
  readonly title: string
  readonly rule: string
  readonly note: string
}

/** `precision`: how exactly the day is known. */
export type Change = Life & {
  readonly id: string
  readonly on: string
  readonly precision: 'day' | 'month' | 'year'
  readonly change: string
}

/** In completed years: from `from`, below `below`. */
export type AgeTerm = Life & {
  readonly id: string
  readonly law: string
  readonly term: 'child' | 'minor' | 'adolescent'
  readonly from: number
  readonly below: number
}

export type ComputingRule = Life & { readonly id: string; readonly rule: string }
