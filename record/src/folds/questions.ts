// What the record itself asks: contradictions, warning signs, things that are missing. A question names its entries, its rule and its
// source; it never blocks, never accuses, never says who is to blame, and never ranks (law 7). One question for one fact.
import type { Entry } from '../entry.ts'
import { millis } from '../time.ts'
import { type Duty, duties } from './duties.ts'
import { handedRules } from './handed/handed-questions.ts'
import { holdsAny } from './moments.ts'
import { ageRules } from './questions/ages.ts'
import { askedBy, groundOf, type Question, type Rule } from './questions/ask.ts'
import { courtRules } from './questions/court.ts'
import { custodyRules } from './questions/custody.ts'
import { evidenceRules } from './questions/evidence.ts'
import { homeRules } from './questions/homes.ts'
import { moneyRules } from './questions/money.ts'
import { roundRules } from './questions/ping-pong.ts'
import { policeRules } from './questions/police.ts'
import { timeRules } from './questions/times.ts'
import { trustRules } from './questions/trust.ts'
import { type Standing, standing } from './standing.ts'

export type { Blank, Question, QuestionPart } from './questions/ask.ts'
export { QUESTION_PARTS } from './questions/ask.ts'

/** Every rule of a book, in the order in which its questions stand. */
export const RULES: readonly Rule[] = [
  ...timeRules,
  ...custodyRules,
  ...ageRules,
  ...evidenceRules,
  ...policeRules,
  ...courtRules,
  ...homeRules,
  ...moneyRules,
  ...roundRules,
  ...trustRules,
  ...handedRules,
]

/** How an answer names a question, beside the entry it hangs on. */
export const keyOf = (it: Pick<Question, 'name' | 'field'>): string => (it.field ? `${it.name}:${it.field}` : it.name)

/** When the book was closed for good (ms); infinity for an open one. What would be asked only later is not asked any more. */
const closedAt = (entries: readonly Standing[]): number => {
  if (!holdsAny(entries, ['closed'])) return Number.POSITIVE_INFINITY
  const turn = entries.findLast((it) => (it.kind === 'closed' || it.kind === 'reopened') && it.body !== null)
  const at = turn?.kind === 'closed' ? turn.body?.['closedAt'] : undefined
  return typeof at === 'string' ? millis(at) : Number.POSITIVE_INFINITY
}

/** The same thing asked by two rules: of the same entries, in the same order. */
const isSame = (a: Question, b: Question): boolean =>
  a.name === b.name &&
  a.field === b.field &&
  a.entries.length === b.entries.length &&
  a.entries.every((it, i) => it === b.entries[i])

/** Every question the book asks, each once, whatever became of it. Duties are taken where they are known already. */
export const questions = (given: readonly Entry[], owed?: readonly Duty[]): readonly Question[] => {
  const entries = standing(given)
  const ground = groundOf(entries, owed ?? duties(entries))
  const end = closedAt(entries)
  const asked: Question[] = []
  for (const rule of RULES) {
    for (const it of askedBy(rule, ground)) {
      const over = it.from !== null && end !== Number.POSITIVE_INFINITY && millis(it.from) > end
      if (!over && !asked.some((one) => isSame(one, it))) asked.push(it)
    }
  }
  return asked
}
