// A matter that goes round: offices that each say another one must act, or one that comes back to where it was declined. Names the
// offices as they are written, what they said, and the days in between; it names no person, and says nothing of why.
import type { Moment } from '../../fields.ts'
import { dayOf, daysBetween, millis } from '../../time.ts'
import type { Standing } from '../standing.ts'
import { ask, type Ground, number, type Question, type Rule, sameText, text } from './ask.ts'

type Pointed = {
  readonly entry: Standing
  readonly at: Moment
  readonly what: string
  readonly by: string
  readonly to: string
  readonly askedAt: Moment | null
  readonly words: string | null
}

export type Round = {
  readonly what: string
  /** The offices, as each was first written. */
  readonly bodies: readonly string[]
  readonly said: readonly Pointed[]
  /** From the first asking to the last answer. */
  readonly from: Moment
  readonly to: Moment
  readonly days: number
}

const pointedIn = (it: Ground): readonly Pointed[] =>
  [
    ...it.of('pointed-elsewhere').map((entry) => ({
      entry,
      at: entry.body.saidAt,
      what: entry.body.what as string,
      by: entry.body.by,
      to: entry.body.to,
      askedAt: entry.body.askedAt ?? null,
      words: entry.body.words ?? null,
    })),
    ...it.of('release-certificate-refused').flatMap((entry) =>
      entry.body.reason === 'elsewhere' && entry.body.pointsTo
        ? [
            {
              entry,
              at: entry.body.refusedAt,
              what: 'certificate',
              by: entry.body.by,
              to: entry.body.pointsTo,
              askedAt: null,
              words: entry.body.words ?? null,
            },
          ]
        : [],
    ),
  ].sort((a, b) => millis(a.at) - millis(b.at))

/** The answers of a circle, the one that closes it last; null where the matter only went on. */
const circleOf = (said: readonly Pointed[]): readonly Pointed[] | null => {
  for (const [i, last] of said.entries()) {
    const end = sameText(last.by)
    const walk: Pointed[] = [last]
    let at = sameText(last.to)
    const open = said.slice(0, i)
    while (at !== end) {
      const next = open.find((one) => sameText(one.by) === at && !walk.includes(one))
      if (!next) break
      walk.push(next)
      at = sameText(next.to)
    }
    if (at === end && walk.length > 1) return walk.toSorted((a, b) => millis(a.at) - millis(b.at))
  }
  return null
}

const firstAsked = (it: Ground, round: readonly Pointed[]): Moment => {
  const asked = round.flatMap((one) => one.askedAt ?? [])
  const applied =
    round[0]?.what === 'certificate' ? it.of('release-certificate-applied').map((one) => one.body.appliedAt) : []
  const all = [...asked, ...applied, ...round.map((one) => one.at)]
  return all.toSorted((a, b) => millis(a) - millis(b))[0] ?? ''
}

/** Every matter that goes round, once each. */
export const rounds = (it: Ground): readonly Round[] => {
  const all = pointedIn(it)
  // After a transfer by order the other district is the right one: what was said before is over (JJ Act s.95).
  const moved = it
    .of('order')
    .filter((one) => one.body.sort === 'transfer')
    .map((one) => millis(one.body.orderedAt))
  const since = Math.max(Number.NEGATIVE_INFINITY, ...moved)
  const live = all.filter((one) => millis(one.at) > since)
  return [...Map.groupBy(live, (one) => one.what)].flatMap(([what, said]) => {
    const round = circleOf(said)
    const last = round?.at(-1)
    if (!round || !last) return []
    const from = firstAsked(it, round)
    const bodies = [...new Map(round.toReversed().map((one) => [sameText(one.by), one.by])).values()].toReversed()
    return [{ what, bodies, said: round, from, to: last.at, days: daysBetween(dayOf(from), dayOf(last.at)) }]
  })
}

const goesRound = (it: Ground): readonly Question[] =>
  rounds(it).flatMap((one) => {
    const [last, ...others] = one.said.toReversed()
    if (!last) return []
    return ask('ping-pong', [last.entry, ...others.map((said) => said.entry)], {
      at: one.to,
      fill: { a: text(one.bodies[0] ?? ''), b: text(one.bodies[1] ?? ''), n: number(one.days) },
    })
  })

export const roundRules: readonly Rule[] = [
  { needs: ['pointed-elsewhere', 'release-certificate-refused'], asks: goesRound },
]
