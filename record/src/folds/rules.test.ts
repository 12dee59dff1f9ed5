import { expect, test } from 'vitest'
import { at, clock } from '../../testing/index.ts'
import { kindNamed } from '../kinds/index.ts'
import { clockNamed } from '../law/clocks.ts'
import type { Protocol, Trigger } from '../protocol.ts'
import { PROTOCOLS } from '../protocols/index.ts'
import { STANDING_RULES } from '../protocols/standing-rules.ts'
import { rulesBeside } from './rules.ts'

const NOW = clock('27 Nov 09:00')
const names = (kind: string, body: Readonly<Record<string, unknown>> = {}) =>
  rulesBeside(kind, body, NOW).map((it) => it.name)

test('a child in a police station is not kept there at night, and one member of the Committee is enough', () => {
  expect(names('taken-charge', { age: 'child', by: 'police' })).toEqual(['jj-single-member', 'po-no-night'])
  expect(names('taken-charge', { age: 'adult', by: 'police' })).toEqual([])
})

test('what nobody ticked yet may still be meant', () => {
  expect(names('statement-taken')).toContain('po-mag-stmt')
  expect(names('statement-taken', { before: 'police' })).not.toContain('po-mag-stmt')
})

test('an adult before the Magistrate is asked first: since 29 May 2026, and not the day before', () => {
  const on = (said: string) => names('magistrate-production', { whom: 'herself', producedAt: at(said) })
  expect(on('28 May 10:00')).toEqual([])
  expect(on('29 May 10:00')).toEqual(['it-threshold'])
})

test('an adjournment of before July 2024 is judged by the older text', () => {
  const [rule] = rulesBeside('adjournment', { hearingAt: at('30 Jun 2024 10:00') }, NOW)
  expect(rule?.citation).toBe('CrPC s.309(2) fourth proviso')
})

test('in Nepal she hears first what changing a statement can mean', () => {
  expect(names('nepal-step', { step: 'complaint' })).toEqual(['np-complain', 'np-hostile', 'np-age'])
})

/** What a trigger asks of its kind that the kind does not have. */
const missing = (it: Trigger): readonly string[] => {
  const fields = kindNamed(it.kind)?.fields ?? {}
  const moments = it.fields.filter((name) => !['moment', 'span'].includes(fields[name]?.sort ?? ''))
  const choices = Object.entries(it.where).flatMap(([name, among]) => {
    const field = fields[name]
    const known = field?.sort === 'yes-no' ? ['true', 'false'] : [...Object.keys(field?.choices ?? {}), 'unknown']
    return among.filter((one) => !field || !known.includes(one)).map((one) => `${name}=${one}`)
  })
  return [...moments, ...choices].map((one) => `${it.kind}.${one}`)
}

test('every rule is reached by a kind, a field and a choice there are, and may run by itself', () => {
  expect(STANDING_RULES.flatMap((it) => it.governs).flatMap(missing)).toEqual([])
  expect(STANDING_RULES.filter((it) => !clockNamed(it.law).automate)).toEqual([])
})

test('every protocol names kinds, fields and choices there are', () => {
  const triggers = (it: Protocol) => [
    ...it.startedBy,
    ...it.metBy,
    ...(it.partOf ?? []),
    ...(it.unless ?? []),
    ...(it.under ?? []),
    ...(it.endedBy ?? []),
    ...(it.extendedBy ?? []),
  ]
  expect(PROTOCOLS.flatMap(triggers).flatMap(missing)).toEqual([])
  expect(missing({ kind: 'order', fields: ['sort'], where: { by: ['nobody'] }, names: null, slot: 0 })).toEqual([
    'order.sort',
    'order.by=nobody',
  ])
})
