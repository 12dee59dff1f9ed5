// The chain of each piece of evidence: who sealed it, then every hand it passed through, in the order of the hours told. A gap is said
// and never closed: whoever is named as handing over is not whoever last had it, or the hours run backwards. Copies stand apart.
import { type Entry, type EntryOf, ofKind } from '../../entry.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import { millis } from '../../time.ts'
import { sameWords } from '../compare/words.ts'
import { standing } from '../standing.ts'

export const GAPS = ['another-hand', 'hours-backwards', 'seal-broken', 'seal-unseen'] as const
export type Gap = (typeof GAPS)[number]

export type Link = {
  /** The entry that says so: the evidence itself, or a custody-passed. */
  readonly entry: string
  readonly author: string
  readonly at: string
  /** Null for the first: whoever sealed it. */
  readonly passed: BodyNamed<'custody-passed'> | null
  readonly gaps: readonly Gap[]
}

export type Evidence = {
  readonly entry: EntryOf<'evidence-sealed'>
  readonly chain: readonly Link[]
  readonly copies: readonly EntryOf<'working-copy'>[]
  readonly transcripts: readonly EntryOf<'transcript-added'>[]
}

/** What is asked of a link, given the one before it. `holder`: who sealed it, as people write them; null where nobody says. */
const gapsOf = (passed: BodyNamed<'custody-passed'>, before: Link, holder: string | null): readonly Gap[] => {
  const held = before.passed?.to ?? holder
  const gaps: Gap[] = []
  if (held !== null && !sameWords(held, passed.from)) gaps.push('another-hand')
  if (before.passed && millis(passed.at) < millis(before.passed.at)) gaps.push('hours-backwards')
  if (passed.seal === 'broken') gaps.push('seal-broken')
  if (passed.seal === 'unseen') gaps.push('seal-unseen')
  return gaps
}

/** @param holderOf who sealed a piece, as people write them in `from`: a name. Null where it is not known here. */
export const evidenceIn = (
  given: readonly Entry[],
  holderOf: (author: string) => string | null = () => null,
): readonly Evidence[] => {
  const entries = standing(given)
  const passed = ofKind(entries, 'custody-passed')
  return ofKind(entries, 'evidence-sealed').map((entry) => {
    const first: Link = { entry: entry.id, author: entry.author, at: entry.madeAt, passed: null, gaps: [] }
    const chain: Link[] = [first]
    for (const it of passed.filter((one) => one.body.of === entry.id)) {
      const before = chain.at(-1) ?? first
      const gaps = gapsOf(it.body, before, holderOf(entry.author))
      chain.push({ entry: it.id, author: it.author, at: it.body.at, passed: it.body, gaps })
    }
    return {
      entry,
      chain,
      copies: ofKind(entries, 'working-copy').filter((one) => one.body.of === entry.id),
      transcripts: ofKind(entries, 'transcript-added').filter((one) => one.body.of === entry.id),
    }
  })
}
