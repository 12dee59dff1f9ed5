// The shape of what stands behind a question: its rule, each threshold with its source, since when, and how sure we are. A threshold
// is `law` with a citation, or `design`: ours, and changed here and nowhere else.
import type { Confidence } from '../clock.ts'

export type Threshold = {
  /** An ISO duration, a number, a time of day, or words where nothing is counted. */
  readonly value: string
  readonly basis: 'law' | 'design'
  readonly citation: string
}

export type QuestionLaw = {
  readonly rule: string
  readonly thresholds: { readonly [name: string]: Threshold }
  readonly citation: string
  readonly inForceFrom: string
  readonly inForceTo: string | null
  readonly confidence: Confidence
}
