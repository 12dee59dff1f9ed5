// The law part of a case book: what the facts may disclose, what the FIR names, where the two stand apart, and what a person decided.
// Proposals and questions only; the decision is an entry of its own.
import { type Entry, ofKind } from '../../entry.ts'
import type { FactCode } from '../../law/offences/index.ts'
import { type Candidate, candidatesOver } from '../../law/sections/candidates.ts'
import { type Comparison, compare } from '../../law/sections/compare.ts'
import type { KnownFacts } from '../../law/sections/known-facts.ts'
import { type ReadSection, readSections, type SectionsRead } from '../../law/sections/read.ts'
import { type LawCase, standsAccused, type TrapName, trapsIn } from '../../law/sections/traps.ts'
import { standing } from '../standing.ts'
import { type Occasion, occasionsIn, together } from './occasions.ts'

/** One line of a decision: the section and why, or why not. */
export type Decided = { readonly section: string; readonly why: string | null; readonly read: SectionsRead }

export type Chosen = {
  readonly entry: string
  readonly at: string
  readonly use: string
  readonly sections: readonly Decided[]
  readonly left: readonly Decided[]
  readonly note: string | null
}

/** Where sections are named: the FIR, or the police report after it. */
export type Charge = {
  readonly entry: string
  readonly kind: 'fir-registered' | 'police-report'
  readonly number: string | null
  readonly text: string
  readonly read: SectionsRead
}

export type LawOfCase = {
  readonly occasions: readonly Occasion[]
  readonly facts: KnownFacts
  readonly candidates: readonly Candidate[]
  readonly charges: readonly Charge[]
  /** Null while no FIR is known. */
  readonly charged: readonly ReadSection[] | null
  readonly comparison: Comparison
  readonly traps: readonly TrapName[]
  readonly standsAccused: boolean
  readonly chosen: readonly Chosen[]
  /** What other entries suggest may be so: to be looked at when facts are ticked, never counted before. */
  readonly suggested: readonly FactCode[]
}

const SUGGESTS: Readonly<Record<string, readonly FactCode[]>> = {
  sexual: ['sexual'],
  'forced-labour': ['labour', 'employed'],
  bonded: ['labour', 'employed', 'debt'],
  domestic: ['labour', 'employed'],
  kiln: ['labour', 'employed'],
  loom: ['labour', 'employed'],
  circus: ['employed'],
  marriage: ['marriage'],
  adoption: ['adoption-outside'],
  begging: ['begging', 'begs'],
  drugs: ['offence-used'],
  organ: ['organ'],
}

const suggestedIn = (entries: readonly Entry[], known: ReadonlySet<FactCode>): readonly FactCode[] => {
  const about = ofKind(entries, 'report-received').flatMap((it) => it.body.about ?? [])
  const bonded = ofKind(entries, 'bondage-inquired').some((it) => it.body.result === 'found')
  const refused = ofKind(entries, 'fir-refused').length > 0
  const all: readonly FactCode[] = [
    ...about.flatMap((it) => SUGGESTS[it] ?? []),
    ...(bonded ? (['debt', 'not-free'] as const) : []),
    ...(refused ? (['fir-not-recorded'] as const) : []),
  ]
  return [...new Set(all)].filter((it) => !known.has(it))
}

const line = (text: string): Decided => {
  const at = text.indexOf(': ')
  const section = (at < 0 ? text : text.slice(0, at)).trim()
  return { section, why: at < 0 ? null : text.slice(at + 2).trim() || null, read: readSections(section) }
}

const lines = (text: string | undefined): readonly Decided[] =>
  (text ?? '').split('\n').flatMap((it) => (it.trim() === '' ? [] : [line(it.trim())]))

/** A decision as its entry keeps it: one section in a line, its reason after a colon. `linesOf` and the fold read each other back. */
export const linesOf = (decided: readonly { readonly section: string; readonly why: string | null }[]): string =>
  decided.map(({ section, why }) => (why ? `${section}: ${why.replace(/\s*\n\s*/g, ' ')}` : section)).join('\n')

const chosenIn = (entries: readonly Entry[]): readonly Chosen[] =>
  ofKind(entries, 'sections-chosen').map((it) => ({
    entry: it.id,
    at: it.body.decidedAt,
    use: it.body.use,
    sections: lines(it.body.sections),
    left: lines(it.body.left),
    note: it.body.note ?? null,
  }))

const chargesIn = (entries: readonly Entry[], facts: KnownFacts): readonly Charge[] => [
  ...ofKind(entries, 'fir-registered').map((it) => ({
    entry: it.id,
    kind: 'fir-registered' as const,
    number: it.body.number,
    text: it.body.sections,
    read: readSections(it.body.sections, facts.days),
  })),
  ...ofKind(entries, 'police-report').flatMap((it) =>
    it.body.sections
      ? [
          {
            entry: it.id,
            kind: 'police-report' as const,
            number: null,
            text: it.body.sections,
            read: readSections(it.body.sections, facts.days),
          },
        ]
      : [],
  ),
]

const BIRTH_PAPERS: readonly string[] = ['school-birth', 'matriculation', 'municipal']

const caseOf = (entries: readonly Entry[], facts: KnownFacts, charges: readonly Charge[]): LawCase => {
  const sources = ofKind(entries, 'age-evidence').map((it) => it.body.source as string)
  const tested = ofKind(entries, 'medical-examination').some((it) => it.body.purpose === 'age')
  return {
    facts,
    charged: charges.length > 0 ? charges.flatMap((it) => it.read.read) : null,
    unread: charges.some((it) => it.read.asked.length > 0 || it.read.rest !== ''),
    ageTest: tested || sources.includes('medical-test'),
    birthPaper: sources.some((it) => BIRTH_PAPERS.includes(it)),
  }
}

export const lawOfCase = (given: readonly Entry[]): LawOfCase => {
  const entries = standing(given)
  const occasions = occasionsIn(entries)
  const facts = together(entries, occasions)
  const candidates = candidatesOver(occasions.map((it) => it.facts))
  const charges = chargesIn(entries, facts)
  const it = caseOf(entries, facts, charges)
  return {
    occasions,
    facts,
    candidates,
    charges,
    charged: it.charged,
    comparison: compare(it.charged ?? [], candidates, facts.days),
    traps: trapsIn(it),
    standsAccused: standsAccused(it),
    chosen: chosenIn(entries),
    suggested: suggestedIn(entries, facts.yes),
  }
}
