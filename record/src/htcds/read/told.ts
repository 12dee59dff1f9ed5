// What a reader says while it reads: warnings, questions, refusals. A warning that many rows share is said once, with how often;
// a refusal is said for each row, so that each can be mended.
import type { Answers, Finding, Question } from '../case.ts'

export type Told = {
  warn(row: number | null, field: string, what: string): void
  refuse(row: number | null, field: string, what: string): void
  /** The choice a person made for this question; null while none is made, and then it is asked. */
  ask(question: Omit<Question, 'again'>): string | null
  /** Whether something is refused or still to be chosen. */
  readonly stopped: () => boolean
  readonly all: () => {
    readonly warnings: readonly Finding[]
    readonly questions: readonly Question[]
    readonly refusals: readonly Finding[]
  }
}

/** Nothing of a file that is broken all over helps more than its first reasons. */
const MOST = 10_000

const counted = <T extends Finding>(of: Map<string, T>, key: string, it: T): void => {
  const known = of.get(key)
  if (known) of.set(key, { ...known, again: known.again + 1 })
  else if (of.size < MOST) of.set(key, it)
}

export const startTelling = (answers: Answers): Told => {
  const warnings = new Map<string, Finding>()
  const questions = new Map<string, Question>()
  const refusals = new Map<string, Finding>()
  const used = new Set<string>()

  const ask: Told['ask'] = (question) => {
    const { id, row, field } = question
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
    used.add(id)
    if (answer !== undefined && question.choices.includes(answer)) return answer
    if (answer === undefined) counted(questions, id, { ...question, again: 0 })
    else {
      const what = `“${answer}” is not one of the choices: ${question.choices.join(', ')}`
      counted(refusals, `${id} ${what}`, { row, field, what, again: 0 })
    }
    return null
  }

  const unasked = (): readonly Finding[] =>
    Object.keys(answers)
      .filter((id) => !used.has(id))
      .map((id) => ({
        row: null,
        field: id,
        what: 'a choice was made for it, and this file does not ask for one',
        again: 0,
      }))

  return {
    warn: (row, field, what) => counted(warnings, `${field} ${what}`, { row, field, what, again: 0 }),
    refuse: (row, field, what) => counted(refusals, `${row} ${field} ${what}`, { row, field, what, again: 0 }),
    ask,
    stopped: () => refusals.size > 0 || questions.size > 0,
    all: () => ({
      warnings: [...warnings.values(), ...unasked()],
      questions: [...questions.values()],
      refusals: [...refusals.values()],
    }),
  }
}
