// To whom something passed with its book: whoever is handed the book keeps what the one before them promised there. Only what a hand-over
// really passed on counts, as the access fold says it.
import type { Entry } from '../../entry.ts'
import type { Moment } from '../../fields.ts'
import { millis } from '../../time.ts'
import { access, type Reader } from '../access.ts'
import { standing } from '../standing.ts'

export type Passed = { readonly to: string; readonly at: Moment }

/** One hand-over that passed something on: who had it, who has it, and the grants that came of it. */
export type Passing = Passed & { readonly entry: string; readonly from: string; readonly grants: readonly Reader[] }

/** Every hand-over of a book that passed something on, by its minute. */
export const passings = (given: readonly Entry[]): readonly Passing[] => {
  if (!given.some((it) => it.kind === 'hand-over')) return []
  const entries = standing(given)
  const handed = new Map(
    entries.flatMap((it) => (it.kind === 'hand-over' && it.first ? [[it.id, it.first] as const] : [])),
  )
  if (handed.size === 0) return []
  const granted = Map.groupBy(access(entries), (it) => it.by)
  return [...handed]
    .flatMap(([entry, body]): readonly Passing[] => {
      const grants = granted.get(entry) ?? []
      const [first] = grants
      return first ? [{ entry, from: String(body['from']), to: first.person, at: first.from, grants }] : []
    })
    .sort((a, b) => millis(a.at) - millis(b.at))
}

/** Where what `person` had since a moment went, hand by hand. */
export const passedFrom = (all: readonly Passing[], person: string, since: Moment): readonly Passed[] => {
  const passed: Passed[] = []
  let has = person
  let from = millis(since)
  for (const it of all) {
    if (it.from !== has || millis(it.at) < from) continue
    passed.push({ to: it.to, at: it.at })
    has = it.to
    from = millis(it.at)
  }
  return passed
}

/** Who has it at an instant (ms). */
export const whoHas = (person: string, passed: readonly Passed[], now: number): string =>
  passed.findLast((it) => millis(it.at) <= now)?.to ?? person
