// AC-48: her age as a ladder. Papers in the order of the law, kept side by side, doubt in her favour, and settled by an order alone.
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import { lifted } from '../../entry.ts'
import { ageLadder, agesInLaw, belowOn, yearsOn } from './ladder.ts'

type Source =
  | 'school-birth'
  | 'municipal'
  | 'medical-test'
  | 'family'
  | 'identity'
  | 'school-paper'
  | 'appearance'
  | 'hospital-birth'
  | 'horoscope'
const told = (source: Source, from: number, to: number, more: object = {}) =>
  entry('age-evidence', { source, age: { from, to }, ...more })
const born = (source: Source, day: string) => entry('age-evidence', { source, bornOn: { from: day, to: day } })
const inNepal = entry('taken-charge', { takenAt: at('20 Nov 09:00 NPT'), age: 'maybe', by: 'police' })

describe('the rungs', () => {
  test('of India are school, then municipality, then a test, whatever was written first', () => {
    const ladder = ageLadder([
      told('medical-test', 16, 18),
      told('municipal', 15, 15),
      born('school-birth', '2011-02-02'),
    ])
    expect(ladder.rungs.map((it) => [it.name, it.told.length])).toEqual([
      ['school', 1],
      ['birth', 1],
      ['test', 1],
    ])
    expect(ladder.followed).toMatchObject({ rung: 'school', born: ['2011-02-02', '2011-02-02'] })
  })

  test('of Nepal are its own: the hospital first, a horoscope last', () => {
    const ladder = ageLadder([
      inNepal,
      told('school-paper', 15, 15),
      told('horoscope', 16, 16),
      told('hospital-birth', 14, 14),
    ])
    expect(ladder.country).toBe('NP')
    expect(ladder.rungs.map((it) => it.name)).toEqual([
      'hospital',
      'registrar',
      'school-record',
      'hospital-test',
      'family',
    ])
    expect(ladder.followed?.rung).toBe('hospital')
  })

  test('take no identity card and, in India, no school paper but the date-of-birth certificate', () => {
    const ladder = ageLadder([told('identity', 19, 19), told('school-paper', 15, 15)])
    expect(ladder.rungs.every((it) => it.told.length === 0)).toBe(true)
    expect(ladder.beside.map((it) => it.source)).toEqual(['identity', 'school-paper'])
    expect(ladder.followed?.rung).toBe('beside')
  })

  test('show what was asked for and what came of it', () => {
    const asked = entry('age-paper-sought', {
      askedAt: at('20 Nov 10:00'),
      paper: 'school',
      of: 'School',
      result: 'none',
    })
    expect(ageLadder([asked]).rungs[0]).toMatchObject({ name: 'school', sought: [{ result: 'none' }] })
  })

  test('pass by a paper that is doubted, and keep it', () => {
    const ladder = ageLadder([told('school-birth', 19, 19, { doubted: 'forged' }), told('municipal', 15, 15)])
    expect(ladder.rungs[0]?.told).toMatchObject([{ doubted: true }])
    expect(ladder.followed?.rung).toBe('birth')
  })
})

describe('two papers', () => {
  test('that disagree both stay, and both are named', () => {
    const [a, b] = [told('municipal', 19, 19), told('family', 15, 15)]
    const ladder = ageLadder([a, b])
    expect(ladder.apart).toEqual([[a.id, b.id]])
    expect([...ladder.rungs.flatMap((it) => it.told), ...ladder.beside]).toHaveLength(2)
  })

  test('on one rung leave both births open', () => {
    expect(ageLadder([born('school-birth', '2008-01-01'), born('school-birth', '2010-01-01')]).followed?.born).toEqual([
      '2008-01-01',
      '2010-01-01',
    ])
  })
})

describe('only an order', () => {
  const order = (more: object) =>
    entry('order', { orderedAt: at('20 Nov 10:00'), by: 'committee', sort: 'age', ...more })

  test('settles her age', () => {
    const it = order({ bornOn: { from: '2010-05-05', to: '2010-05-05' } })
    const ladder = ageLadder([told('school-birth', 18, 18), it])
    expect(ladder.settled).toMatchObject({ entry: it.id, by: 'committee' })
    expect(ladder.followed).toMatchObject({ rung: 'order', born: ['2010-05-05', '2010-05-05'] })
  })

  test('that names an age does so; one without a day or an age settles nothing, and neither does any paper', () => {
    expect(ageLadder([order({})]).settled).toBeNull()
    expect(ageLadder([told('school-birth', 15, 15), told('medical-test', 15, 15)]).settled).toBeNull()
    expect(ageLadder([order({ age: { from: 15, to: 15 } })]).settled?.born).toEqual(['2010-11-21', '2011-11-20'])
  })
})

test('obviously a child: said, and no proof is awaited', () => {
  const it = told('appearance', 12, 14)
  expect(ageLadder([it])).toMatchObject({ obvious: it.id, settled: null })
})

describe('what follows on a day', () => {
  const day = '2026-11-23'
  const says = (from: string, to = from) =>
    Object.fromEntries(agesInLaw([from, to], 'IN', day).map((it) => [it.name, it.is]))

  test('differs by law: child under 18, under 16 for the Immoral Traffic Act, under 14 for work', () => {
    expect(says('2009-06-01')).toMatchObject({
      'age-jj': 'yes',
      'age-pocso': 'yes',
      'age-bns': 'yes',
      'age-itpa-child': 'no',
      'age-itpa-minor': 'yes',
      'age-calpra-child': 'no',
      'age-calpra-adol': 'yes',
    })
    expect(says('2013-06-01')).toMatchObject({
      'age-itpa-child': 'yes',
      'age-itpa-minor': 'no',
      'age-calpra-child': 'yes',
      'age-calpra-adol': 'no',
    })
  })

  test('changes on the birthday itself', () => {
    expect(belowOn(['2008-11-23', '2008-11-23'], 18, '2026-11-22')).toBe('yes')
    expect(belowOn(['2008-11-23', '2008-11-23'], 18, '2026-11-23')).toBe('no')
  })

  test('is open where her birth is, and ends on the latest day that may be right', () => {
    const [jj] = agesInLaw(['2007-01-01', '2009-03-01'], 'IN', day)
    expect(jj).toMatchObject({ is: 'maybe', endsOn: '2027-03-01' })
  })

  test('is said only by a law that was in force', () => {
    expect(agesInLaw(['2008-01-01', '2008-01-01'], 'IN', '2015-12-31').map((it) => it.name)).not.toContain('age-jj')
    expect(agesInLaw(['2008-01-01', '2008-01-01'], 'NP', day).map((it) => it.name)).toEqual(['age-httca'])
  })
})

test('an age told on a day is counted from that day, not from when it was written', () => {
  const it = told('medical-test', 16, 18, { ageOn: { from: '2025-11-23', to: '2025-11-23' } })
  expect(yearsOn(ageLadder([it]).followed?.born ?? ['', ''], '2026-11-23')).toEqual({ from: 17, to: 19 })
})

test('evidence written before it could be doubted reads as it did', () => {
  const old = { ...entry('age-evidence', { source: 'municipal', age: { from: 15, to: 15 } }), version: 1 }
  expect(lifted(old)).toMatchObject({ version: 2, body: { source: 'municipal', age: { from: 15, to: 15 } } })
})
