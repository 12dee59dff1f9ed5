// The time that does not count. Only a journey with times is left out; one without is asked about (folds/questions.ts).
import type { Span } from '../fields.ts'
import type { Protocol } from '../protocol.ts'
import { millis } from '../time.ts'
import { ofKindIn } from './moments.ts'
import { type Standing, valuesStanding } from './standing.ts'

const isSpan = (it: unknown): it is Span => typeof it === 'object' && it !== null && 'from' in it && 'to' in it

/** The span every standing text agrees on: where corrections stand apart, nobody gains time by the dispute. */
const agreed = (values: readonly unknown[]): Span | null => {
  const spans = values.filter(isSpan)
  const [first] = spans
  if (!first || spans.length < values.length) return null
  const both = spans.reduce((a, b) => ({
    from: millis(b.from) > millis(a.from) ? b.from : a.from,
    to: millis(b.to) < millis(a.to) ? b.to : a.to,
  }))
  return millis(both.from) < millis(both.to) ? both : null
}

const NONE: readonly never[] = []

/** The spans that a protocol leaves out of the duty that the entry `start` began, sorted and merged. One that ends before it begins is asked about and not left out. */
export const gapsOf = (entries: readonly Standing[], protocol: Protocol, start: string): readonly Span[] => {
  if (!protocol.without) return NONE
  const spans = protocol.without
    .flatMap((gap) =>
      ofKindIn(entries, gap.kind)
        .filter((it) => !gap.own || it.id === start)
        .map((it) => agreed(valuesStanding(it, gap.field))),
    )
    .filter((it) => it !== null)
    .sort((a, b) => millis(a.from) - millis(b.from) || millis(a.to) - millis(b.to))
  const merged: Span[] = []
  for (const it of spans) {
    const last = merged.at(-1)
    if (!last || millis(it.from) > millis(last.to)) merged.push(it)
    else if (millis(it.to) > millis(last.to)) merged[merged.length - 1] = { from: last.from, to: it.to }
  }
  return merged
}

/**
 * How many milliseconds of `gaps` (sorted, apart) fall into a clock that starts at `start` and has `allowed` of its own time. It
 * stands still during a gap, however long; a gap that begins when the time is up changes nothing.
 */
export const deducted = (start: number, allowed: number, gaps: readonly Span[]): number => {
  let left = allowed
  let at = start
  let sum = 0
  for (const gap of gaps) {
    const [from, to] = [Math.max(millis(gap.from), start), millis(gap.to)]
    if (to <= from) continue
    if (from - at >= left) break
    left -= from - at
    sum += to - from
    at = to
  }
  return sum
}
