// What the record itself asks: contradictions, warning signs, things that are missing. A question names its entries, its rule and its
// source; it never blocks, never accuses, never says who is to blame, and never ranks (law 7). One question for one fact.
import type { Entry } from '../entry.ts'
import { millis } from '../time.ts'
import { type Duty, duties } from './duties.ts'
import { ageQuestions } from './questions/ages.ts'
import { type Ground, groundOf, type Question } from './questions/ask.ts'
import { courtQuestions } from './questions/court.ts'
import { custodyQuestions } from './questions/custody.ts'
import { evidenceQuestions } from './questions/evidence.ts'
import { homeQuestions } from './questions/homes.ts'
import { moneyQuestions } from './questions/money.ts'
import { roundQuestions } from './questions/ping-pong.ts'
import { policeQuestions } from './questions/police.ts'
import { timeQuestions } from './questions/times.ts'
import { trustQuestions } from './questions/trust.ts'
import { type Standing, standing } from './standing.ts'

export type { Blank, Question, QuestionPart } from './questions/ask.ts'
export { QUESTION_PARTS } from './questions/ask.ts'

const FAMILIES: readonly ((it: Ground) => readonly Question[])[] = [
  timeQuestions,
  custodyQuestions,
  ageQuestions,
  evidenceQuestions,
  policeQuestions,
  courtQuestions,
  homeQuestions,
  moneyQuestions,
  roundQuestions,
  trustQuestions,
]

/** How an answer names a question, beside the entry it hangs on. */
export const keyOf = (it: Pick<Question, 'name' | 'field'>): string => (it.field ? `${it.name}:${it.field}` : it.name)

/** When the book was closed for good (ms); infinity for an open one. What would be asked only later is not asked any more. */
const closedAt = (entries: readonly Standing[]): number => {
  const turn = entries.findLast((it) => (it.kind === 'closed' || it.kind === 'reopened') && it.body !== null)
  const at = turn?.kind === 'closed' ? turn.body?.['closedAt'] : undefined
  return typeof at === 'string' ? millis(at) : Number.POSITIVE_INFINITY
}

/** Every question the book asks, each once, whatever became of it. Duties are taken where they are known already. */
export const questions = (given: readonly Entry[], owed?: readonly Duty[]): readonly Question[] => {
  const entries = standing(given)
  const ground = groundOf(entries, owed ?? duties(entries))
  const end = closedAt(entries)
  const seen = new Set<string>()
  return FAMILIES.flatMap((of) => of(ground)).filter((it) => {
    if (it.from !== null && millis(it.from) > end) return false
    const key = `${keyOf(it)} ${it.entries.join()}`
    return !seen.has(key) && seen.add(key)
  })
}
