// What a flow is: the way of one sort of case from the first hour to the final order, as a list of steps. A step is a reading aid over
// entries: entries say that it is done, protocols say by when. Nothing here starts a clock.
import type { LawRole } from '../law/clock.ts'
import type { ClockName } from '../law/clocks.ts'
import type { PaperName } from '../papers/index.ts'
import type { Trigger } from '../protocol.ts'
import type { StepName } from './step-labels.ts'

export const STAGES = ['before', 'during', 'after', 'home'] as const
/** Before, during and after an operation; and home. */
export type Stage = (typeof STAGES)[number]

export type Step = {
  readonly stage: Stage
  /** Who does it; the first is asked first. */
  readonly who: readonly [LawRole, ...LawRole[]]
  /** The text it rests on; null for a practice of ours, which is shown as one. */
  readonly citation: string | null
  /** Clocks of the law that hang on it. */
  readonly clocks: readonly ClockName[]
  /** Entries that say it is done. A step that no kind tells is noted by hand (`step-noted`). */
  readonly doneBy: readonly Trigger[]
  readonly paper: PaperName | null
}

type Given = Partial<Pick<Step, 'clocks' | 'doneBy' | 'paper'>>

export const step = (stage: Stage, who: Step['who'], citation: string | null, given: Given = {}): Step => ({
  stage,
  who,
  citation,
  clocks: [],
  doneBy: [],
  paper: null,
  ...given,
})

export const FLOW_NAMES = [
  'child-labour',
  'adult-sexual',
  'child-sexual',
  'bonded',
  'missing',
  'nepal',
  'home-again',
] as const
export type FlowName = (typeof FLOW_NAMES)[number]

export type Flow = {
  /** Its letter and id in the law data (flows A to G). */
  readonly source: string
  /** The checklists of an operation belong to it. */
  readonly operation: boolean
  readonly steps: readonly StepName[]
}
