import { describe, expect, test } from 'vitest'
import { isDay } from '../time.ts'
import { CLOCK_NAMES, type Clock, clockNamed, inForceOn, isLaw, LAW_ROLES, periodOf, REGIMES } from './clocks.ts'

const all: readonly Clock[] = CLOCK_NAMES.map(clockNamed)
const parses = (it: string) => Temporal.Duration.from(it).toString() === it

describe('a law record', () => {
  test('stands under its own id', () => {
    expect(all.map((it) => it.id)).toEqual(CLOCK_NAMES)
  })

  test('says where it comes from, how sure we are and from when it is in force', () => {
    for (const row of all.flatMap((it) => [it, ...it.earlier])) {
      expect(row.citation.length, row.citation).toBeGreaterThan(8)
      expect(['verified', 'secondary', 'high', 'unsure']).toContain(row.confidence)
      expect(isDay(row.inForceFrom), row.citation).toBe(true)
      expect(row.inForceTo === null || (isDay(row.inForceTo) && row.inForceTo >= row.inForceFrom), row.citation).toBe(
        true,
      )
    }
  })

  test('has an owner out of the closed list, a title and a note', () => {
    for (const it of all) {
      expect(LAW_ROLES).toContain(it.owedBy)
      expect(it.title).not.toBe('')
      expect(it.note).not.toBe('')
    }
  })

  test('counts in a way that fits its number', () => {
    for (const it of all) {
      for (const number of [it.within, it.every, it.extendTo, it.reminder, it.claimed]) {
        if (number !== null) expect(parses(number), it.id).toBe(true)
      }
      const unit = periodOf(it)?.at(-1)
      const counting = { S: 'instant', H: 'instant', D: 'days', M: 'months', Y: 'months' }[unit ?? ''] ?? 'none'
      expect(it.counting.replace('-inclusive', ''), it.id).toBe(counting)
    }
  })

  test('that is unsure or generally known never runs by itself', () => {
    const unread = all.filter((it) => it.confidence === 'unsure' || it.confidence === 'high')
    expect(unread.map((it) => it.id)).toContain('bl-release')
    expect(unread.filter((it) => it.automate || isLaw(it))).toEqual([])
  })

  test('that is unsure holds no number: what is only said stands under `claimed`', () => {
    expect(all.filter((it) => it.confidence === 'unsure' && periodOf(it) !== null).map((it) => it.id)).toEqual([])
  })

  test('leaves a journey out only where the text does: JJ Act s.31 and 32, BNSS s.58', () => {
    const left = all.filter((it) => it.without.length > 0).map((it) => it.id)
    expect(left.sort()).toEqual(['cr-arrest-24h', 'jj-lost-info-24h', 'jj-prod-24h', 'mc-recover'])
  })

  test('counts the first day too for default bail alone', () => {
    const inclusive = all.filter((it) => it.counting === 'days-inclusive').map((it) => it.id)
    expect(inclusive.sort()).toEqual(['cr-defbail', 'cr-defbail-60'])
  })

  test('recurs if and only if it says how often', () => {
    expect(all.filter((it) => (it.nature === 'recurring') !== (it.every !== null)).map((it) => it.id)).toEqual([])
  })

  test('is one of 121, each with a jurisdiction and a regime', () => {
    expect(all.length).toBe(121)
    for (const it of all) {
      expect(REGIMES).toContain(it.regime)
      expect(it.jurisdiction === 'NP', it.id).toBe(it.regime === 'NP')
    }
  })

  test('and those before it never hold on the same day', () => {
    for (const it of all) {
      const spans = [it, ...it.earlier].map((row) => [row.inForceFrom, row.inForceTo ?? '9999-12-31'] as const).sort()
      for (const [i, [from]] of spans.entries()) expect(i === 0 || from > (spans[i - 1]?.[1] ?? ''), it.id).toBe(true)
    }
  })
})

describe('the law of a day', () => {
  const progress = clockNamed('cr-progress-90d')
  const report = clockNamed('cr-medrep-7d')

  test('is none the day before it came into force, and is there on the day itself', () => {
    expect(inForceOn(progress, '2024-06-30')).toBeNull()
    expect(inForceOn(progress, '2024-07-01')).toEqual(progress)
  })

  test('is none the day after it ended', () => {
    const cash = clockNamed('bl-immediate')
    expect(inForceOn(cash, '2026-03-31')?.reminder).toBe('P1D')
    expect(inForceOn(cash, '2026-04-01')).toBeNull()
  })

  test('is the older text while that was in force, with its own citation, number and note', () => {
    const old = inForceOn(report, '2024-06-30')
    expect(old).toMatchObject({ citation: 'CrPC s.164A(6)', within: null, reminder: null })
    expect(old && isLaw(old)).toBe(false)
    expect(inForceOn(report, '2006-06-22')).toBeNull()
  })

  test('is the number in force then: two months since 2018, three before', () => {
    const investigation = clockNamed('cr-invest-2m')
    expect(inForceOn(investigation, '2018-04-21')?.within).toBe('P2M')
    expect(inForceOn(investigation, '2018-04-20')?.within).toBe('P3M')
    expect(inForceOn(investigation, '2009-12-30')).toBeNull()
  })
})

test('a number is held against nobody unless it was read or agreed on and may run by itself', () => {
  const good = { within: 'PT24H', every: null, automate: true, confidence: 'verified' } as const
  expect(isLaw(good)).toBe(true)
  expect(isLaw({ ...good, confidence: 'secondary' })).toBe(true)
  expect(isLaw({ ...good, confidence: 'high' })).toBe(false)
  expect(isLaw({ ...good, confidence: 'unsure' })).toBe(false)
  expect(isLaw({ ...good, automate: false })).toBe(false)
  expect(isLaw({ ...good, within: null })).toBe(false)
})
