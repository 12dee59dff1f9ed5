// The picker against fact patterns written from the Acts (fact-patterns.txt): what fits, what stands open, and what must not come.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALL_FACTS, PLACES } from '../../kinds/case/law/fact-choices.ts'
import { FAMILIES, type FactCode, idOf, OFFENCES, type PlaceCode, ROWS, rowOn } from '../offences/index.ts'
import { type Candidate, candidatesFor, candidatesOver } from './candidates.ts'
import { type KnownFacts, NOTHING_KNOWN } from './known-facts.ts'

type Pattern = {
  readonly what: string
  readonly facts: KnownFacts
  readonly fits: readonly string[]
  readonly open: readonly string[]
  readonly would: readonly string[]
  readonly only: boolean
  readonly not: readonly string[]
}

const words = (text: string, by: RegExp): readonly string[] => text.split(by).flatMap((it) => it.trim() || [])

const factsOf = (day: string, who: string, ticked: string): KnownFacts => {
  const [from = '', to = from] = day.split('..')
  const person = /^(\d+)(?:-(\d+))?([fm])(?: (\d+)(?:\/(\d+))?)?$/.exec(who)
  if (!person) throw new Error(`who is "${who}"?`)
  const [, low, high, sex, people, children] = person
  const all = words(ticked, /\s+/)
  const plain = all.filter((it) => !/[@=]/.test(it) && !it.startsWith('-'))
  const unknown = plain.filter((it) => !Object.hasOwn(ALL_FACTS, it))
  if (unknown.length > 0) throw new Error(`no such fact: ${unknown}`)
  const days = all.find((it) => it.startsWith('days='))
  return {
    ...NOTHING_KNOWN,
    yes: new Set(plain as FactCode[]),
    no: new Set(all.filter((it) => it.startsWith('-')).map((it) => it.slice(1) as FactCode)),
    places: new Set(all.filter((it) => it.startsWith('@')).map((it) => it.slice(1) as PlaceCode)),
    age: { from: Number(low), to: Number(high ?? low) },
    sex: sex === 'f' ? 'female' : 'male',
    people: people ? Number(people) : null,
    children: children ? Number(children) : null,
    daysConfined: days ? Number(days.slice(5)) : null,
    days: day === '-' ? null : { from, to },
  }
}

const patternOf = (line: string): Pattern => {
  const [what = '', day = '', who = '', ticked = '', gives = '', not = ''] = line.split('|').map((it) => it.trim())
  const only = / only$/.test(gives)
  const sections = words(gives.replace(/ only$/, ''), /,/)
  const marked = (mark: string) => sections.filter((it) => it.startsWith(mark)).map((it) => it.slice(1))
  return {
    what: `${what} (${day})`,
    facts: factsOf(day, who, ticked),
    fits: sections.filter((it) => !/^[?~]/.test(it)),
    open: marked('?'),
    would: marked('~'),
    only,
    not: words(not, /,/),
  }
}

const PATTERNS = readFileSync(join(import.meta.dirname, 'fact-patterns.txt'), 'utf8')
  .split('\n')
  .filter((it) => it.split('|').length === 6 && !it.startsWith(' '))
  .map(patternOf)

const ids = (of: readonly Candidate[], verdict: Candidate['verdict']): readonly string[] =>
  [...new Set(of.filter((it) => it.verdict === verdict).map((it) => it.id))].sort()

test('there are at least 120 patterns, and each names sections that exist', () => {
  expect(PATTERNS.length).toBeGreaterThanOrEqual(120)
  const known = new Set(ROWS.map(idOf))
  const named = PATTERNS.flatMap((it) => [...it.fits, ...it.open, ...it.would, ...it.not])
  expect([...new Set(named)].filter((it) => !known.has(it))).toEqual([])
})

test.each(PATTERNS)('$what', ({ facts, fits, open, would, only, not }) => {
  const found = candidatesFor(facts)
  const fitting = ids(found, 'fits')
  if (only) expect(fitting).toEqual([...fits].sort())
  else expect(fitting).toEqual(expect.arrayContaining([...fits]))
  expect(ids(found, 'reading')).toEqual(expect.arrayContaining([...open]))
  expect(ids(found, 'would')).toEqual(expect.arrayContaining([...would]))
  const stands = [...fitting, ...ids(found, 'reading')]
  expect(not.filter((it) => stands.includes(it))).toEqual([])
})

test('every family is met on 30 June and on 1 July 2024, and every section is proposed somewhere', () => {
  const on = (day: string) =>
    new Set(
      PATTERNS.filter((it) => it.facts.days?.from === day).flatMap((it) =>
        candidatesFor(it.facts).flatMap((one) => (one.verdict === 'fits' ? one.families : [])),
      ),
    )
  expect(FAMILIES.filter((it) => !on('2024-06-30').has(it))).toEqual([])
  expect(FAMILIES.filter((it) => !on('2024-07-01').has(it))).toEqual([])
  const proposed = new Set(PATTERNS.flatMap((it) => it.fits))
  const silent = ROWS.filter((row) => row.when && !proposed.has(idOf(row))).map(idOf)
  expect([...new Set(silent)]).toEqual([])
})

describe('JJ offences of three to seven years', () => {
  test.each(['JJA 75', 'JJA 76(1)', 'JJA 79', 'JJA 80', 'JJA 81', 'JJA 81 proviso', 'JJA 75 second proviso'])(
    '%s was cognizable until 31 August 2022 and is non-cognizable since',
    (id) => {
      expect(rowOn(id, '2022-08-31')?.cognizable).toBe(true)
      expect(rowOn(id, '2022-09-01')?.cognizable).toBe(false)
      expect(rowOn(id, '2022-09-01')?.sure[1]).toBe('verified')
    },
  )

  test.each(['JJA 75 third proviso', 'JJA 76(1) proviso'])('%s, of ten years, stays cognizable', (id) => {
    expect(rowOn(id, '2022-09-01')?.cognizable).toBe(true)
  })

  test('an act over both days shows both versions, each with its own days', () => {
    const days = { from: '2022-08-20', to: '2022-09-10' }
    const facts = { ...factsOf('-', '17m', 'employed wages-kept'), days }
    const found = candidatesFor(facts).filter((it) => it.id === 'JJA 79')
    expect(found.map((it) => [it.row.cognizable, it.days])).toEqual([
      [true, { from: '2022-08-20', to: '2022-08-31' }],
      [false, { from: '2022-09-01', to: '2022-09-10' }],
    ])
  })
})

test('acts on different days take the law of their own day', () => {
  const rape = (day: string) => factsOf(day, '25f', 'penetration unwilling')
  const found = candidatesOver([rape('2024-06-28'), rape('2024-07-03')])
  expect(found.filter((it) => it.verdict === 'fits').map((it) => [it.id, it.days])).toEqual([
    ['BNS 64(1)', { from: '2024-07-03', to: '2024-07-03' }],
    ['IPC 376(1)', { from: '2024-06-28', to: '2024-06-28' }],
  ])
})

test('what fits stands by gravity: death before life, life before years', () => {
  const found = candidatesFor(factsOf('2024-07-01', '11f 1/1', 'sells sexual penetration customer locked-in'))
  const fits = found.filter((it) => it.verdict === 'fits').map((it) => it.id)
  expect(fits.indexOf('POCSO 6(1)')).toBeLessThan(fits.indexOf('BNS 143(4)'))
  expect(fits.indexOf('BNS 143(4)')).toBeLessThan(fits.indexOf('BNS 98'))
  expect(fits.at(-1)).toBe('BNS 127(2)')
})

const FACTS = Object.keys(ALL_FACTS) as FactCode[]
const anyFacts = fc.record({
  yes: fc.uniqueArray(fc.constantFrom(...FACTS), { maxLength: 12 }).map((it) => new Set(it)),
  places: fc.uniqueArray(fc.constantFrom(...(Object.keys(PLACES) as PlaceCode[]))).map((it) => new Set(it)),
  age: fc.option(fc.tuple(fc.nat(30), fc.nat(5)).map(([from, more]) => ({ from, to: from + more }))),
  sex: fc.constantFrom('female' as const, 'male' as const, null),
  people: fc.option(fc.integer({ min: 1, max: 5 })),
  children: fc.option(fc.nat(5)),
  days: fc.constantFrom(null, { from: '2024-06-30', to: '2024-07-01' }, { from: '2023-01-01', to: '2023-01-01' }),
})

test('whatever is ticked: no section stands on a day it was not law, each has a reason, and one fact more never takes one away', () => {
  const EXCEPTIONS: readonly FactCode[] = [
    'family-help',
    'unwilling',
    'relative',
    'fee-paid',
    'threat-grave',
    'out-of-nepal',
    'into-india',
  ]
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...FACTS.filter((it) => !EXCEPTIONS.includes(it))), (given, more) => {
      const facts = { ...NOTHING_KNOWN, ...given }
      const found = candidatesFor(facts)
      for (const it of found) {
        expect(it.because.length + it.readings.length).toBeGreaterThan(0)
        if (it.days) expect(it.row.inForce[0] <= it.days.from && it.days.to <= (it.row.inForce[1] ?? '9999')).toBe(true)
      }
      const then = ids(candidatesFor({ ...facts, yes: new Set([...facts.yes, more]) }), 'fits')
      expect(then).toEqual(expect.arrayContaining([...ids(found, 'fits')]))
    }),
    { numRuns: 150 },
  )
})

test('every section that cites an Act has dates, and no version overlaps another of the same section', () => {
  for (const [id, rows] of Map.groupBy(ROWS, idOf)) {
    const dated = rows.toSorted((a, b) => (a.inForce[0] < b.inForce[0] ? -1 : 1))
    dated.forEach((row, i) => {
      const next = dated[i + 1]
      if (next) expect([id, (row.inForce[1] ?? '9999') < next.inForce[0]]).toEqual([id, true])
    })
  }
  expect(OFFENCES.map((it) => it.id)).toEqual([...FAMILIES])
})
