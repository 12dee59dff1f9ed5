// Emergency openings as they were sealed, and what was done afterwards. What each of them opens, and until when, is for openings.ts to say,
// which looks at her word; what is owed afterwards is owed whatever she said.
import { type Entry, ofKind } from '../../entry.ts'
import type { Moment } from '../../fields.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import { type Standing, standing } from '../standing.ts'

/** The entry in which something was done that an opening asks for, and when it was done; null while it is not. */
export type Met = { readonly entry: string; readonly at: Moment } | null

export type Opened = {
  readonly entry: Standing
  /** As it was first written: a correction can end an opening sooner (openings.ts), and change nothing else of it. */
  readonly body: BodyNamed<'opened-in-emergency'>
  readonly from: Moment
  /** She was told; those who hold her looked at it again; the one it was opened for said what they did. */
  readonly told: Met
  readonly reviewed: Met
  readonly accounted: Met
}

const metBy = (entries: readonly Standing[], of: string): Pick<Opened, 'told' | 'reviewed' | 'accounted'> => {
  const told = ofKind(entries, 'opening-told').find((it) => it.body.of === of)
  const reviewed = ofKind(entries, 'opening-reviewed').find((it) => it.body.of === of)
  const accounted = ofKind(entries, 'opening-accounted').find((it) => it.body.of === of)
  return {
    told: told ? { entry: told.id, at: told.body.toldAt } : null,
    reviewed: reviewed ? { entry: reviewed.id, at: reviewed.body.reviewedAt } : null,
    accounted: accounted ? { entry: accounted.id, at: accounted.body.at } : null,
  }
}

/** In the book's order. What anybody but the server wrote is none. */
export const opened = (given: readonly Entry[]): readonly Opened[] => {
  if (!given.some((it) => it.kind === 'opened-in-emergency')) return []
  const entries = standing(given)
  return entries.flatMap((entry): readonly Opened[] => {
    if (entry.kind !== 'opened-in-emergency' || entry.as !== 'server' || !entry.first) return []
    const body = entry.first as BodyNamed<'opened-in-emergency'>
    return [{ entry, body, from: entry.sealedAt ?? entry.madeAt, ...metBy(entries, entry.id) }]
  })
}
