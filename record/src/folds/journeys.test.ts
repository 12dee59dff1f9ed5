import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, entry } from '../../testing/index.ts'
import { PROTOCOLS } from '../protocols/index.ts'
import { inOffset } from '../time.ts'
import { deducted, gapsOf } from './journeys.ts'
import { standing } from './standing.ts'

const MINUTE = 60_000
const production = PROTOCOLS.find((it) => it.name === 'production-before-committee')
if (!production) throw new Error('gone')

const journeys = (spans: readonly (readonly [number, number])[]) =>
  gapsOf(
    standing(
      spans.map(([from, to]) =>
        entry('journey', { span: { from: inOffset(from * MINUTE, '+05:30'), to: inOffset(to * MINUTE, '+05:45') } }),
      ),
    ),
    production,
    '',
  )

/** Minute by minute: the clock runs unless somebody travels. */
const walked = (start: number, allowed: number, spans: readonly (readonly [number, number])[]): number => {
  let left = allowed
  let sum = 0
  for (let minute = start; left > 0; minute++) {
    if (spans.some(([from, to]) => from <= minute && minute < to)) sum += 1
    else left -= 1
  }
  return sum
}

test('what is left out is what a person would count minute by minute, however journeys overlap', () => {
  const span = fc
    .tuple(fc.integer({ min: 900, max: 1200 }), fc.integer({ min: -20, max: 120 }))
    .map(([from, length]) => [from, from + length] as const)
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), fc.integer({ min: 1, max: 200 }), (spans, allowed) => {
      const found = deducted(1000 * MINUTE, allowed * MINUTE, journeys(spans)) / MINUTE
      expect(found).toBe(walked(1000, allowed, spans))
    }),
    { numRuns: 2000 },
  )
})

test('more journeys never leave less time', () => {
  const span = fc
    .tuple(fc.integer({ min: 900, max: 1200 }), fc.integer({ min: 1, max: 120 }))
    .map(([from, length]) => [from, from + length] as const)
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), span, (spans, one) => {
      const before = deducted(1000 * MINUTE, 100 * MINUTE, journeys(spans))
      expect(deducted(1000 * MINUTE, 100 * MINUTE, journeys([...spans, one]))).toBeGreaterThanOrEqual(before)
    }),
    { numRuns: 500 },
  )
})

test('journeys that touch are one journey', () => {
  expect(
    journeys([
      [30, 40],
      [10, 20],
      [20, 30],
    ]),
  ).toHaveLength(1)
})

test('an erased journey is not left out', () => {
  const travelled = entry('journey', { span: { from: at('23 Nov 11:00'), to: at('23 Nov 16:00') } })
  expect(gapsOf(standing([travelled]), production, '')).toHaveLength(1)
  expect(gapsOf(standing([{ ...travelled, body: null }]), production, '')).toEqual([])
})

test('a journey that one phone corrected and another emptied is not left out: they do not agree on any of it', () => {
  const travelled = entry('journey', { span: { from: at('23 Nov 11:00'), to: at('23 Nov 16:00') } })
  const change = (value: unknown, device: string) =>
    entry('correction', { of: travelled.id, field: 'span', value, why: 'written wrongly' }, { device })
  const shorter = change({ from: at('23 Nov 11:00'), to: at('23 Nov 15:00') }, 'phone-1')
  expect(gapsOf(standing([travelled, shorter]), production, '')).toHaveLength(1)
  expect(gapsOf(standing([travelled, shorter, change(null, 'phone-2')]), production, '')).toEqual([])
})
