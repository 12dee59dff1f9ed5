import { describe, expect, test } from 'vitest'
import { CLOCK_NAMES, clockNamed } from './clocks.ts'
import { ENTITLEMENTS, type Entitlement } from './entitlements.ts'
import { INSTITUTIONS } from './institutions.ts'
import { AGES } from './reference/ages.ts'
import { CHANGES } from './reference/changes.ts'
import { COMPUTING } from './reference/computing.ts'
import { EVENTS } from './reference/events.ts'
import { FORMS } from './reference/forms.ts'
import { OPEN_DOUBTS } from './reference/open.ts'
import type { Life } from './reference/record.ts'
import { SOURCES } from './reference/sources.ts'

// Older than any day of a case may be: the General Clauses Act is of 1897.
const isDay = (it: string): boolean => Temporal.PlainDate.from(it, { overflow: 'reject' }).toString() === it

type LawRecord = Life & { readonly id: string }
const lists: Readonly<Record<string, Readonly<Record<string, LawRecord>>>> = {
  institutions: INSTITUTIONS,
  forms: FORMS,
  changes: CHANGES,
  ages: AGES,
  computing: COMPUTING,
  entitlements: ENTITLEMENTS,
  clocks: Object.fromEntries(CLOCK_NAMES.map((it) => [it, clockNamed(it)])),
}
const all = Object.values(lists).flatMap((it) => Object.values(it))
const entitlements: readonly Entitlement[] = Object.values(ENTITLEMENTS)

describe('every record of the law', () => {
  test('stands under its own id', () => {
    for (const list of Object.values(lists))
      for (const [id, it] of Object.entries(list)) {
        expect(it.id).toBe(id)
      }
  })

  test('has a citation and a source that is in the list of sources', () => {
    const without = all.filter((it) => it.citation.trim() === '' || it.sources.length === 0)
    expect(without.map((it) => it.id)).toEqual([])
    expect(all.flatMap((it) => it.sources).filter((it) => !(it in SOURCES))).toEqual([])
  })

  test('has real first and last days, in that order', () => {
    for (const it of all) {
      expect(isDay(it.inForceFrom), it.id).toBe(true)
      if (it.inForceTo !== null) expect(isDay(it.inForceTo) && it.inForceTo >= it.inForceFrom, it.id).toBe(true)
    }
  })

  test('that is unsure, or a clock or a claim that nobody read, may not run by itself', () => {
    const runs = all.filter((it) => it.automate)
    expect(runs.filter((it) => it.confidence === 'unsure').map((it) => it.id)).toEqual([])
    const unread = runs.filter((it) => it.confidence === 'high')
    expect(unread.filter((it) => it.id in ENTITLEMENTS || it.id in (lists['clocks'] ?? {})).map((it) => it.id)).toEqual(
      [],
    )
  })
})

test('the whole of the given law is here: clocks, claims, institutions, events, forms, turning days, sources', () => {
  const counts = Object.fromEntries(Object.entries(lists).map(([name, it]) => [name, Object.keys(it).length]))
  expect(counts).toEqual({
    institutions: 56,
    forms: 31,
    changes: 32,
    ages: 9,
    computing: 8,
    entitlements: 37,
    clocks: 121,
  })
  expect(Object.keys(EVENTS).length).toBe(147)
  expect(Object.keys(SOURCES).length).toBe(47)
  expect(Object.keys(OPEN_DOUBTS).length).toBe(17)
})

describe('a claim', () => {
  test('names a successor and what it stands in for only among the claims, and never itself', () => {
    for (const it of entitlements) {
      for (const other of [it.successor, it.fallbackFor]) {
        if (other !== null) expect(other in ENTITLEMENTS && other !== it.id, it.id).toBe(true)
      }
    }
  })

  test('names forms that exist', () => {
    const named = entitlements.flatMap((it) => it.documents).filter((it) => it.startsWith('fm-'))
    expect(named.filter((it) => !(it in FORMS))).toEqual([])
  })

  test('has amounts in whole rupees, the least before the most', () => {
    for (const it of entitlements)
      for (const { min, max } of it.amounts) {
        expect(Number.isInteger(min) && Number.isInteger(max) && min <= max, it.id).toBe(true)
      }
  })

  test('of bonded labour has no sum after 31 March 2026: none was seen', () => {
    const after = entitlements.filter((it) => it.id.startsWith('en-bl') && it.inForceTo === null)
    expect(after.map((it) => it.id)).toEqual(['en-bl-2026'])
    expect(after.flatMap((it) => it.amounts)).toEqual([])
  })
})

test('the turning days stand in their order', () => {
  const days = Object.values(CHANGES).map((it) => it.on)
  expect(days).toEqual([...days].sort())
})

test('an age term is a real interval', () => {
  for (const it of Object.values(AGES)) expect(it.from < it.below, it.id).toBe(true)
})
