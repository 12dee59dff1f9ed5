// Each of the thirteen traps on its case and on the near miss; and what an FIR names beside what would fit.
import { describe, expect, test } from 'vitest'
import type { FactCode } from '../offences/index.ts'
import { candidatesFor } from './candidates.ts'
import { compare } from './compare.ts'
import { type KnownFacts, NOTHING_KNOWN } from './known-facts.ts'
import { readSections } from './read.ts'
import { type LawCase, TRAP_NAMES, type TrapName, trapsIn } from './traps.ts'

type Given = {
  readonly ticked?: readonly FactCode[]
  readonly age?: number
  readonly day?: string
  readonly fir?: string
  readonly chain?: readonly string[]
  readonly named?: readonly string[]
  readonly ageTest?: boolean
  readonly birthPaper?: boolean
  readonly female?: boolean
}

const factsOf = ({
  ticked = [],
  age,
  day = '2025-02-01',
  chain = [],
  named = [],
  female = true,
}: Given): KnownFacts => ({
  ...NOTHING_KNOWN,
  yes: new Set(ticked),
  age: age === undefined ? null : { from: age, to: age },
  sex: female ? 'female' : 'male',
  people: 1,
  days: { from: day, to: day },
  chain: new Set(chain),
  named: new Set(named),
})

const caseOf = (given: Given): LawCase => {
  const facts = factsOf(given)
  const read = given.fir === undefined ? null : readSections(given.fir, facts.days)
  return {
    facts,
    charged: read?.read ?? null,
    unread: (read?.asked.length ?? 0) > 0,
    ageTest: given.ageTest ?? false,
    birthPaper: given.birthPaper ?? false,
  }
}

const CASES: { readonly [N in TrapName]: { readonly fires: readonly Given[]; readonly misses: readonly Given[] } } = {
  'pf-rape': {
    fires: [
      { ticked: ['penetration', 'unwilling'], age: 25, fir: 'BNS 143(2)' },
      { ticked: ['penetration'], age: 16, fir: 'BNS 137(2)' },
      { ticked: ['penetration', 'dominance'], age: 25, day: '2024-06-30', fir: 'IPC 370' },
    ],
    misses: [
      { ticked: ['penetration', 'unwilling'], age: 25, fir: 'BNS 143(2), 64(1)' },
      { ticked: ['penetration'], age: 16, fir: 'POCSO 6' },
      { ticked: ['penetration'], age: 25, fir: 'BNS 143(2)' },
      { ticked: ['penetration', 'unwilling'], age: 25 },
    ],
  },
  'pf-itpa8': {
    fires: [
      { ticked: ['she-accused'], age: 25, fir: 'ITPA 8' },
      { ticked: ['she-accused'], age: 25, fir: 'ITPA 3, 4, 7(1)' },
      { ticked: ['she-accused'], fir: '20 ITPA' },
    ],
    misses: [
      { age: 25, fir: 'ITPA 8' },
      { ticked: ['she-accused'], age: 25, fir: 'ITPA 3, 4, 5' },
    ],
  },
  'pf-kidnap-only': {
    fires: [
      { ticked: ['sexual'], age: 15, fir: 'BNS 137(2)' },
      { ticked: ['sells'], age: 15, day: '2024-06-30', fir: '363 IPC' },
      { ticked: ['labour'], age: 15, fir: 'runaway' },
    ],
    misses: [
      { ticked: ['sexual'], age: 15, fir: 'BNS 137(2), 143(4)' },
      { ticked: ['taken-from-guardian'], age: 15, fir: 'BNS 137(2)' },
      { ticked: ['sexual'], age: 15, fir: 'BNS 137(2), 96' },
    ],
  },
  'pf-consent': {
    fires: [{ ticked: ['closed-consent'] }],
    misses: [{ ticked: ['fir-not-recorded'] }],
  },
  'pf-local-only': {
    fires: [{ chain: ['recruiter', 'transporter', 'keeper'], named: ['keeper'], fir: 'BNS 143(2)' }],
    misses: [
      { chain: ['recruiter', 'keeper'], named: ['recruiter', 'keeper'], fir: 'BNS 143(2)' },
      { chain: ['recruiter', 'keeper'], named: [] },
    ],
  },
  'pf-age': {
    fires: [
      { ageTest: true, birthPaper: true, ticked: ['papers-searched'] },
      { ageTest: true, birthPaper: false },
    ],
    misses: [{ ageTest: true, birthPaper: false, ticked: ['papers-searched'] }, { birthPaper: true }],
  },
  'pf-pocso-omitted': {
    fires: [
      { ticked: ['penetration'], age: 16, fir: 'BNS 64(1)' },
      { ticked: ['touch'], age: 12, fir: 'BNS 143(4)' },
    ],
    misses: [
      { ticked: ['penetration'], age: 16, fir: 'BNS 64(1) r/w 4 POCSO' },
      { ticked: ['penetration', 'unwilling'], age: 18, fir: 'BNS 64(1)' },
      { ticked: ['labour'], age: 16, fir: 'BNS 143(4)' },
    ],
  },
  'pf-jj-noncog': {
    fires: [
      { day: '2022-09-01', fir: 'JJ 79', age: 12 },
      { fir: '75, 79 JJ Act', age: 12 },
      { fir: 'JJA 81', age: 1 },
    ],
    misses: [
      { day: '2022-08-31', fir: 'JJ 79', age: 12 },
      { day: '2022-09-01', fir: 'JJ 79 and 14 CLPRA', age: 12 },
      { day: '2022-09-01', fir: 'JJA 75 third proviso', age: 12 },
    ],
  },
  'pf-wage-only': {
    fires: [
      { ticked: ['employed', 'debt'], age: 13, fir: '14 Child Labour Act' },
      { ticked: ['not-free'], age: 30, fir: 'Minimum Wages Act 22' },
    ],
    misses: [
      { ticked: ['employed', 'debt'], age: 13, fir: '14 Child Labour Act; 16 BLSA' },
      { ticked: ['employed', 'debt'], age: 13, fir: 'CALPRA 14(1); BNS 143(4)' },
      { ticked: ['employed', 'wages-kept'], age: 13, fir: '14 Child Labour Act' },
    ],
  },
  'pf-traff-missed': {
    fires: [
      { ticked: ['recruits', 'labour'], age: 13, fir: 'BLSA 16' },
      { ticked: ['transports', 'sexual'], age: 22, day: '2024-06-30', fir: 'IPC 376' },
    ],
    misses: [
      { ticked: ['recruits', 'labour'], age: 13, fir: 'BLSA 16; BNS 143(4)' },
      { ticked: ['recruits'], age: 13, fir: 'BNS 137(2)' },
      { ticked: ['labour'], age: 13, fir: 'BLSA 16' },
    ],
  },
  'pf-scst': {
    fires: [{ ticked: ['sc-st', 'not-sc-st'], fir: 'BNS 143(2)' }],
    misses: [
      { ticked: ['sc-st', 'not-sc-st'], fir: 'BNS 143(2); 3(2)(v) SC/ST Act' },
      { ticked: ['sc-st'], fir: 'BNS 143(2)' },
    ],
  },
  'pf-hormone': {
    fires: [{ ticked: ['hormone'], age: 12, day: '2019-08-16', fir: 'ITPA 5' }],
    misses: [
      { ticked: ['hormone'], age: 12, day: '2019-08-15', fir: 'ITPA 5' },
      { ticked: ['hormone'], age: 12, fir: 'POCSO 10' },
      { ticked: ['hormone'], age: 12, fir: 'BNS 123' },
      { ticked: ['hormone'], age: 18, fir: 'ITPA 5' },
    ],
  },
  'pf-adult-traff-id': {
    fires: [{ age: 22, fir: 'BNS 143(2), 144(2)' }],
    misses: [
      { age: 22, fir: 'BNS 143(2), 64(1)' },
      { age: 17, fir: 'BNS 143(4)' },
      { age: 22, day: '2024-06-30', fir: 'IPC 370' },
    ],
  },
}

describe.each(TRAP_NAMES)('%s', (name) => {
  test.each(CASES[name].fires)('asks of $ticked $fir $day', (given) => {
    expect(trapsIn(caseOf(given))).toContain(name)
  })

  test.each(CASES[name].misses)('does not ask of $ticked $fir $day', (given) => {
    expect(trapsIn(caseOf(given))).not.toContain(name)
  })
})

const compared = (given: Given) => {
  const facts = factsOf(given)
  const { read } = readSections(given.fir ?? '', facts.days)
  const it = compare(read, candidatesFor(facts), facts.days)
  return {
    missing: it.missing.map((one) => one.id),
    weaker: it.weaker.map((one) => `${one.charged.code} ${one.charged.section} < ${one.candidate.id}`),
    other: it.otherCode.map((one) => `${one.charged.code} ${one.charged.section} > ${one.now}`),
    alone: it.nonCognizableAlone,
  }
}

describe('beside the FIR', () => {
  const child: Given = { ticked: ['transports', 'labour', 'employed', 'wages-kept', 'debt'], age: 12, female: false }

  test('what fits and is not named is missing, gravest first', () => {
    const { missing } = compared({ ...child, fir: 'JJ 79' })
    expect(missing[0]).toBe('BNS 143(4)')
    expect(missing).toEqual(expect.arrayContaining(['BLSA 16', 'CALPRA 14(1)']))
    expect(missing).not.toContain('JJA 79')
  })

  test('trafficking of one person is weaker where it was a child; it is not missing too', () => {
    const it = compared({ ...child, fir: 'BNS 143(2); BLSA 16, 17, 18; CALPRA 14(1); JJ 79' })
    expect(it).toEqual({ missing: [], weaker: ['BNS 143(2) < BNS 143(4)'], other: [], alone: false })
  })

  test('touching is weaker where there was penetration', () => {
    const { weaker } = compared({ ticked: ['penetration', 'repeated'], age: 15, fir: 'POCSO 8; BNS 65(1)' })
    expect(weaker).toContain('POCSO 8 < POCSO 6(1)')
  })

  test('a section named by its number alone stands for all under it', () => {
    const it = compared({ ...child, fir: 'BNS 143; BLSA 16, 17, 18; CALPRA 14; JJ 79' })
    expect(it).toEqual({ missing: [], weaker: [], other: [], alone: false })
  })

  test('the other code is recognised and said, neither missing nor weaker', () => {
    const it = compared({ ...child, fir: 'IPC 370(4); BLSA 16, 17, 18; CALPRA 14(1); JJ 79' })
    expect(it).toEqual({ missing: [], weaker: [], other: ['IPC 370(4) > BNS 143(4)'], alone: false })
    expect(compared({ ...child, day: '2024-06-30', fir: 'BNS 143(4)' }).other).toEqual(['BNS 143(4) > IPC 370(4)'])
  })

  test('JJ alone is non-cognizable since 1 September 2022; one cognizable section beside it is enough', () => {
    expect(compared({ ...child, day: '2022-09-01', fir: 'JJ 79' }).alone).toBe(true)
    expect(compared({ ...child, day: '2022-08-31', fir: 'JJ 79' }).alone).toBe(false)
    expect(compared({ ...child, day: '2022-09-01', fir: 'JJ 79; CALPRA 14(1)' }).alone).toBe(false)
  })

  test('what is not known to be non-cognizable is not called so', () => {
    expect(compared({ ticked: ['organ-removed'], age: 30, fir: 'THOTA 18' }).alone).toBe(false)
  })

  test('without an FIR there is nothing to compare', () => {
    expect(compared(child)).toEqual({ missing: [], weaker: [], other: [], alone: false })
  })
})
