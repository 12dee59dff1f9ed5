// The law part of a book, from entries as people write them.
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import { lawOfCase, linesOf } from './law-of-case.ts'

const day = (iso: string) => ({ from: iso, to: iso })
const facts = (body: BodyNamed<'offence-facts'>, given: Partial<Entry> = {}) =>
  entry('offence-facts', body, given as object)
const fir = (sections: string, more: Partial<BodyNamed<'fir-registered'>> = {}) =>
  entry('fir-registered', {
    registeredAt: at('23 Nov 12:00'),
    station: { name: 'Devipur' },
    number: '1/26',
    sections,
    sexual: 'unknown',
    ...more,
  })
const report = (body: Partial<BodyNamed<'report-received'>> = {}) =>
  entry('report-received', { toldAt: at('23 Nov 09:00'), what: 'told', ...body })

const fits = (entries: readonly Entry[]) =>
  lawOfCase(entries)
    .candidates.filter((it) => it.verdict === 'fits')
    .map((it) => it.id)

describe('occasions', () => {
  test('acts on two days are two occasions, each under the law of its day', () => {
    const it = lawOfCase([
      facts({
        firstOn: day('2024-06-28'),
        sex: 'female',
        age: { from: 25, to: 25 },
        sexualActs: ['penetration', 'unwilling'],
      }),
      facts({
        firstOn: day('2024-07-03'),
        sexualActs: ['penetration', 'unwilling', 'repeated'],
        age: { from: 25, to: 25 },
      }),
    ])
    expect(it.occasions.map((one) => one.facts.days)).toEqual([day('2024-06-28'), day('2024-07-03')])
    const stands = it.candidates.filter((one) => one.verdict === 'fits').map((one) => one.id)
    expect(stands).toContain('IPC 376(1)')
    expect(stands).toContain('BNS 64(2)(m)')
    expect(stands).not.toContain('IPC 376(2)(n)')
  })

  test('what is said without a day holds for every day that is named', () => {
    const it = lawOfCase([
      facts({ acts: ['transports'], means: ['fraud'], people: 1, age: { from: 30, to: 30 } }),
      facts({ firstOn: day('2024-07-01'), purpose: ['labour'] }),
    ])
    expect(it.occasions).toHaveLength(1)
    expect(it.candidates.filter((one) => one.verdict === 'fits').map((one) => one.id)).toEqual(['BNS 143(2)'])
  })

  test('without any day of its own, the day of the offence on the FIR is taken', () => {
    const entries = [facts({ labour: ['compelled'] }), fir('BNS 146', { offenceOn: day('2025-01-05') })]
    expect(fits(entries)).toEqual(['BNS 146'])
  })

  test('days that stand the wrong way round keep both', () => {
    const [one] = lawOfCase([
      facts({ firstOn: day('2024-07-05'), lastOn: day('2024-06-20'), labour: ['compelled'] }),
    ]).occasions
    expect(one?.facts.days).toEqual({ from: '2024-06-20', to: '2024-07-05' })
  })
})

describe('the person', () => {
  const touched = facts({ firstOn: day('2025-01-10'), sexualActs: ['touch'] })
  const born = (iso: string) => entry('age-evidence', { source: 'school-birth', bornOn: day(iso) })

  test('a day of birth gives the age on the day of the act', () => {
    expect(fits([touched, born('2007-01-11')])).toEqual(['POCSO 8'])
    expect(fits([touched, born('2007-01-10')])).toEqual([])
  })

  test('two papers that differ leave both readings', () => {
    const it = lawOfCase([touched, born('2008-01-01'), born('2006-01-01')])
    expect(it.candidates.map((one) => [one.id, one.verdict])).toContainEqual(['POCSO 8', 'reading'])
    expect(it.candidates[0]?.readings).toEqual([{ atom: 'under-18', so: true }])
  })

  test('an age said years later is that much less on the day of the act', () => {
    const old = facts({ firstOn: day('2021-11-23'), sexualActs: ['touch'] })
    const it = lawOfCase([old, entry('age-evidence', { source: 'family', age: { from: 20, to: 20 } })])
    expect(it.facts.age).toEqual({ from: 14, to: 15 })
  })

  test('the report says the age and the sex where nothing better is there', () => {
    const it = lawOfCase([report({ person: 'girl', ageSaid: { from: 15, to: 16 } }), touched])
    expect(it.facts).toMatchObject({ sex: 'female', age: { from: 15, to: 16 } })
  })

  test('what is known not to be so is no longer asked; what was said both ways stays said', () => {
    const would = (entries: readonly Entry[]) =>
      lawOfCase(entries)
        .candidates.filter((it) => it.verdict === 'would')
        .map((it) => it.id)
    const bound = facts({ firstOn: day('2025-01-10'), labour: ['debt'], age: { from: 30, to: 30 } })
    expect(would([bound])).toContain('POA 3(1)(h)')
    expect(would([bound, facts({ firstOn: day('2025-01-10'), notSo: ['sc-st'] })])).not.toContain('POA 3(1)(h)')
    expect(lawOfCase([bound, facts({ notSo: ['debt'] })]).facts.yes.has('debt')).toBe(true)
  })
})

describe('beside the FIR', () => {
  const kiln = facts({
    firstOn: day('2025-01-10'),
    age: { from: 12, to: 12 },
    sex: 'male',
    people: 1,
    acts: ['transports'],
    purpose: ['labour'],
    labour: ['employed', 'wages-kept', 'debt'],
  })

  test('the sections of the FIR are read and compared, and a correction of them counts', () => {
    const first = fir('JJ 79')
    expect(lawOfCase([kiln, first]).traps).toEqual(['pf-jj-noncog', 'pf-wage-only', 'pf-traff-missed'])
    const change = entry('correction', {
      of: first.id,
      field: 'sections',
      value: 'BNS 143(4); JJ 79; BLSA 16, 17, 18; CALPRA 14(1)',
      why: 'read again',
    })
    const it = lawOfCase([kiln, first, change])
    expect([it.traps, it.comparison.missing]).toEqual([[], []])
  })

  test('a section in the police report counts too', () => {
    const report = entry('police-report', { filedAt: at('23 Nov 15:00'), court: 'Devipur', sections: '143(4) BNS' })
    const it = lawOfCase([kiln, fir('JJ 79'), report])
    expect(it.charges.map((one) => one.kind)).toEqual(['fir-registered', 'police-report'])
    expect(it.traps).toEqual([])
  })

  test('an FIR refused because she agreed asks about consent', () => {
    const refused = entry('fir-refused', {
      refusedAt: at('23 Nov 12:00'),
      station: { name: 'Devipur' },
      reason: 'consent',
    })
    expect(lawOfCase([kiln, refused]).traps).toContain('pf-consent')
    expect(lawOfCase([kiln]).traps).not.toContain('pf-consent')
  })

  test('a bone test beside a school certificate asks about the order of proof', () => {
    const test = entry('age-evidence', { source: 'medical-test', age: { from: 17, to: 19 } })
    const school = entry('age-evidence', { source: 'school-birth', bornOn: day('2010-01-01') })
    expect(lawOfCase([test, school]).traps).toContain('pf-age')
    expect(lawOfCase([test, facts({ after: ['papers-searched'] })]).traps).not.toContain('pf-age')
  })

  test('what other entries suggest is only suggested', () => {
    const it = lawOfCase([report({ about: ['bonded', 'kiln'] })])
    expect(it.suggested).toEqual(['labour', 'employed', 'debt'])
    expect([it.candidates, it.occasions]).toEqual([[], []])
    expect(lawOfCase([report({ about: ['bonded'] }), kiln]).suggested).toEqual([])
  })
})

describe('a decision', () => {
  test('keeps each section with its reason, and those not chosen with theirs', () => {
    const sections = linesOf([
      { section: 'BNS 143(4)', why: 'moved: and paid for' },
      { section: 'JJA 75 second proviso', why: null },
    ])
    const it = lawOfCase([
      entry('sections-chosen', {
        decidedAt: at('23 Nov 12:00'),
        use: 'add',
        sections,
        left: linesOf([{ section: 'BNS 137(2)', why: 'the graver one\ncovers it' }]),
      }),
    ]).chosen[0]
    expect(it?.sections.map(({ section, why }) => [section, why])).toEqual([
      ['BNS 143(4)', 'moved: and paid for'],
      ['JJA 75 second proviso', null],
    ])
    expect(it?.sections.map((one) => one.read.read[0]?.section)).toEqual(['143(4)', '75 second proviso'])
    expect(it?.left.map((one) => one.why)).toEqual(['the graver one covers it'])
  })

  test('typed by hand in another form is understood as well', () => {
    const it = lawOfCase([
      entry('sections-chosen', {
        decidedAt: at('23 Nov 12:00'),
        use: 'note',
        sections: '१४३(४) बीएनएस: ले जाया गया\n4 POCSO',
      }),
    ]).chosen[0]
    expect(it?.sections.flatMap((one) => one.read.read.map((read) => `${read.code} ${read.section}`))).toEqual([
      'BNS 143(4)',
      'POCSO 4',
    ])
  })
})

test('the order in which entries arrive changes nothing', () => {
  const entries = [
    report({ person: 'girl', ageSaid: { from: 15, to: 15 } }),
    facts({ firstOn: day('2025-01-10'), acts: ['recruits'], means: ['fraud'], purpose: ['sexual'] }),
    facts({ people: 1, sexualActs: ['penetration'] }),
    fir('BNS 137(2)'),
  ]
  expect(lawOfCase(entries.toReversed())).toEqual(lawOfCase(entries))
})
