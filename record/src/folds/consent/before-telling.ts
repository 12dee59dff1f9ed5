// Before she tells: whether what must be passed on by law is to be said to her first. It is, until her age is known to be 18 or more
// or it was said. It never keeps anything out of the record: whoever goes on without it says why (law 7).
import { type Entry, ofKind } from '../../entry.ts'
import type { KindName } from '../../kinds/index.ts'
import { dayOf } from '../../time.ts'
import { ageLadder, belowOn, bornAt } from '../age/ladder.ts'
import { standing } from '../standing.ts'

/** Kinds in whose form somebody tells what happened. */
const DISCLOSES: readonly KindName[] = ['report-received', 'statement-taken', 'her-words']

/** Doubt is read in her favour: unknown is under 18, and so is any age that may be. */
export const mayBeChild = (given: readonly Entry[], today: string): boolean => {
  const entries = standing(given)
  const { followed } = ageLadder(entries)
  if (followed) return belowOn(followed.born, 18, today) !== 'no'
  const taken = ofKind(entries, 'taken-charge').at(-1)
  if (taken) return taken.body.age !== 'adult'
  const told = ofKind(entries, 'report-received').at(-1)
  if (!told?.body.ageSaid) return true
  return belowOn(bornAt(told.body.ageSaid, dayOf(told.body.toldAt)), 18, today) !== 'no'
}

/** Whether the words come first. Once they were said, or somebody went on without them and said why, the forms open. */
export const needsWordsFirst = (kind: string, entries: readonly Entry[], today: string): boolean =>
  (DISCLOSES as readonly string[]).includes(kind) &&
  ofKind(entries, 'before-telling').length === 0 &&
  mayBeChild(entries, today)
