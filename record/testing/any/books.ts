// Books as nobody would write them: any entries of some kinds in any order, for properties that hold whatever a book says.
import fc from 'fast-check'
import type { Entry } from '../../src/entry.ts'
import type { Field } from '../../src/fields.ts'
import type { Body } from '../../src/kind.ts'
import { KINDS, type KindName } from '../../src/kinds/index.ts'
import { inOffset, millis } from '../../src/time.ts'
import { entry } from '../index.ts'
import { sampleValue } from '../samples.ts'

const MINUTE = 60_000
const DAY = 1440

/** A half year on both sides of which no text of the law begins or ends. */
const FROM = millis('2026-07-01T00:00+05:30')
const moment = fc.integer({ min: 0, max: 180 * DAY }).map((it) => inOffset(FROM + it * MINUTE, '+05:30'))

const anyOf = (field: Field): fc.Arbitrary<unknown> => {
  if (field.sort === 'moment') return moment
  if (field.sort === 'choice') return fc.constantFrom(...Object.keys(field.choices ?? {}))
  if (field.sort === 'yes-no') return fc.boolean()
  if (field.sort !== 'span') return fc.constant(sampleValue(field))
  return fc
    .tuple(moment, fc.integer({ min: 1, max: 9 * 60 }))
    .map(([from, long]) => ({ from, to: inOffset(millis(from) + long * MINUTE, '+05:30') }))
}

const maybe = (field: Field): fc.Arbitrary<unknown> =>
  field.optional ? fc.option(anyOf(field), { nil: undefined }) : anyOf(field)

const bodyOf = (kind: KindName): fc.Arbitrary<Body> =>
  fc
    .record(
      Object.fromEntries(Object.entries(KINDS[kind].fields as Record<string, Field>).map(([n, f]) => [n, maybe(f)])),
    )
    .map((it) => Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)))

export const entryAmong = (kinds: readonly KindName[]): fc.Arbitrary<Entry> =>
  fc.constantFrom(...kinds).chain((kind) => bodyOf(kind).map((body) => entry(kind, body as never)))
