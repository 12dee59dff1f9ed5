// What a list shows of a book, folded once and kept: so that five hundred books are not folded at every start. Pure.
import {
  type CaseAtAGlance,
  caseAtAGlance,
  type Duty,
  duties,
  type Entry,
  ofKind,
  type Question,
  questions,
  standing,
} from '@sajha/record'

export type Summary = {
  readonly glance: CaseAtAGlance
  /** Those neither met nor ended; what the clock says of them is asked when they are shown. */
  readonly owed: readonly Duty[]
  readonly questions: readonly Question[]
  /** Her name as it stands, where this person may read it. */
  readonly name: string | null
  /** What was promised, in its own words, by the entry that promised it. */
  readonly said: Readonly<Record<string, string>>
  /** Entries that people wrote. */
  readonly entries: number
}

export const summaryOf = (sort: string, given: readonly Entry[]): Summary => {
  const entries = standing(given)
  const glance = caseAtAGlance(entries)
  const owed = sort === 'case' && glance.open ? duties(entries) : []
  return {
    glance,
    owed: owed.filter((it) => it.metAt === null && it.endedAt === null),
    questions: questions(entries),
    name: ofKind(entries, 'person-identified').at(-1)?.body.name ?? null,
    said: Object.fromEntries(ofKind(entries, 'promise-made').map((it) => [it.id, it.body.what])),
    entries: entries.filter((it) => it.kind !== 'looked').length,
  }
}

declare const __BUILD__: string | undefined
const build = typeof __BUILD__ === 'string' ? __BUILD__ : 'unbuilt'

/** Names everything a summary depends on: what is held, what waits, and the version of the folds. */
export const stampOf = (
  held: { readonly n: number; readonly head: string } | undefined,
  waiting: readonly { readonly id: string; readonly state: string }[],
): string => [build, held?.n ?? 0, held?.head ?? '', ...waiting.map((it) => `${it.id} ${it.state}`)].join('|')
