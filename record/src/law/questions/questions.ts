// The questions by name, with their law. Whoever needs a threshold asks here; no rule holds a number of its own. Questions that
// only hold two times of the record against each other need no law, and are the last list.
import { ageLaw } from './age.ts'
import { courtLaw } from './court.ts'
import { custodyLaw } from './custody.ts'
import { evidenceLaw } from './evidence.ts'
import { homesLaw } from './homes.ts'
import { moneyLaw } from './money.ts'
import { policeLaw } from './police.ts'
import type { QuestionLaw } from './question-law.ts'
import { trustLaw } from './trust.ts'

export type { QuestionLaw, Threshold } from './question-law.ts'

const LAW = {
  ...custodyLaw,
  ...ageLaw,
  ...evidenceLaw,
  ...policeLaw,
  ...courtLaw,
  ...homesLaw,
  ...moneyLaw,
  ...trustLaw,
} as const satisfies { readonly [id: string]: QuestionLaw }

export type LawfulQuestion = keyof typeof LAW

/** Contradictions in the record's own times and texts. */
const OF_THE_RECORD = [
  'met-before-it-began',
  'span-ends-before-it-begins',
  'journey-without-times',
  'told-before-it-happened',
  'clock-behind',
  'two-corrections',
  'which-of-several',
] as const

export type QuestionName = (typeof OF_THE_RECORD)[number] | LawfulQuestion

export const QUESTIONS: readonly QuestionName[] = [...OF_THE_RECORD, ...(Object.keys(LAW) as LawfulQuestion[])]

/** What stands behind a question; null for one that only compares what the record itself says. */
export const lawOfQuestion = (name: QuestionName): QuestionLaw | null =>
  name in LAW ? LAW[name as LawfulQuestion] : null

/** A threshold by its name, as the data has it. */
export const threshold = <N extends LawfulQuestion>(
  name: N,
  which: keyof (typeof LAW)[N]['thresholds'] & string,
): string => (LAW[name].thresholds as Readonly<Record<string, { readonly value: string }>>)[which]?.value ?? ''
