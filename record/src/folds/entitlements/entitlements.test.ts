// What she may claim on which day, and how far a claim came. The days and figures are those of the law's data.
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import { SCHEMES } from '../../kinds/case/money/schemes.ts'
import { ASKS } from '../../law/entitlements/grounds.ts'
import { ENTITLEMENTS } from '../../law/entitlements.ts'
import { questions } from '../questions.ts'
import { claimsOn } from './claims.ts'
import { followed } from './followed.ts'

const rupees = (of: number) => ({ paise: of * 100, currency: 'INR' as const })

const freed = (when: string, person: 'woman' | 'man' | 'boy' = 'woman'): readonly Entry[] => [
  entry('report-received', { toldAt: at(when), what: 'told', person, about: ['bonded', 'kiln'] }, { madeAt: at(when) }),
  entry('bondage-inquired', { inquiredAt: at(when), result: 'found' }, { madeAt: at(when) }),
]
const claim = (entries: readonly Entry[], day: string, name: string) =>
  claimsOn(entries, day).find((it) => it.name === name)
const sums = (entries: readonly Entry[], day: string, name: string) =>
  claim(entries, day, name)?.sums.map(({ amount, holds }) => [amount.tier, amount.min, amount.max, holds])

test('every scheme of the law has its grounds and its name', () => {
  expect(Object.keys(ASKS).sort()).toEqual(Object.keys(ENTITLEMENTS).sort())
  expect(Object.keys(SCHEMES).sort()).toEqual(Object.keys(ENTITLEMENTS).sort())
})

describe('a woman released from bondage', () => {
  test('on 10 January 2026 may claim up to 30,000 at once, and two lakh with its annuity', () => {
    const it = claim(freed('10 Jan 2026 11:00'), '2026-01-10', 'en-bl-2021')
    expect(it).toMatchObject({ holds: 'yes', terms: 'read', form: 'release-certificate' })
    expect(sums(freed('10 Jan 2026 11:00'), '2026-01-10', 'en-bl-2021')).toEqual([
      ['woman-or-child', 200000, 200000, 'yes'],
      ['extreme', 300000, 300000, 'maybe'],
      ['at-once', 0, 30000, 'yes'],
    ])
    expect(it?.sums.find((one) => one.amount.tier === 'woman-or-child')?.amount.annuity).toBe(125000)
    expect(it?.why.map((one) => [one.ground, one.holds, one.since])).toEqual([['bonded', 'yes', '2026-01-10']])
    expect(it?.papers.filter((one) => one.held === null).map((one) => one.paper)).toEqual([
      'release-certificate',
      'identity',
      'account',
      'proposal',
    ])
  })

  test('on 10 April 2026 sees the same line without a sum: its terms are asked for', () => {
    const entries = freed('10 Apr 2026 11:00')
    for (const of of [entries, freed('10 Jan 2026 11:00')]) {
      const it = claim(of, '2026-04-10', 'en-bl-2026')
      expect(it).toMatchObject({ holds: 'yes', terms: 'ask', sums: [] })
      expect(it?.formerly).toEqual(['en-bl-2021', 'en-bl-2016', 'en-bl-1978'])
      expect(claim(of, '2026-04-10', 'en-bl-2021')).toBeUndefined()
    }
  })

  test('on the last day of the scheme still has its sums', () => {
    expect(claim(freed('10 Jan 2026 11:00'), '2026-03-31', 'en-bl-2021')?.sums).toHaveLength(3)
    expect(claim(freed('10 Jan 2026 11:00'), '2026-04-01', 'en-bl-2021')).toBeUndefined()
  })

  test('in June 2014 sees both figures on record, each with who says it, and that nobody verified them', () => {
    const it = claim(freed('10 Jun 2014 11:00'), '2014-06-10', 'en-bl-1978')
    expect(it?.terms).toBe('unread')
    expect(it?.sums.map(({ amount, holds }) => [amount.min, amount.sources, holds])).toEqual([
      [10000, ['SEED'], 'yes'],
      [20000, ['MEM'], 'yes'],
    ])
  })

  test('before that day has nothing to claim for it', () => {
    expect(claim(freed('10 Jan 2026 11:00'), '2026-01-09', 'en-bl-2021')).toBeUndefined()
  })

  test('with her certificate on record lacks that paper no more', () => {
    const issued = entry('release-certificate-issued', { issuedAt: at('12 Jan 2026 11:00'), by: 'DM' })
    const it = claim([...freed('10 Jan 2026 11:00'), issued], '2026-01-13', 'en-bl-2021')
    expect(it?.papers[0]).toEqual({ paper: 'release-certificate', held: issued.id })
    expect(it?.form).toBeNull()
  })
})

test('a man has the row for men, a person used sexually as well the gravest one', () => {
  expect(sums(freed('10 Jan 2026 11:00', 'man'), '2026-01-10', 'en-bl-2021')?.map((it) => [it[0], it[3]])).toEqual([
    ['adult-man', 'yes'],
    ['extreme', 'maybe'],
    ['at-once', 'yes'],
  ])
  const facts = entry('offence-facts', { purpose: ['sexual'] })
  expect(sums([...freed('10 Jan 2026 11:00'), facts], '2026-01-10', 'en-bl-2021')?.[1]?.[3]).toBe('yes')
})

test('bondage that was only told of may be claimed for once it is found', () => {
  const told = entry('report-received', {
    toldAt: at('10 Jan 2026 11:00'),
    what: 'told',
    person: 'man',
    about: ['bonded'],
  })
  expect(claim([told], '2026-01-10', 'en-bl-2021')?.holds).toBe('maybe')
  const never = entry('report-received', { toldAt: at('10 Jan 2026 11:00'), what: 'told', person: 'man' })
  expect(claim([never], '2026-01-10', 'en-bl-2021')).toBeUndefined()
})

describe('old names', () => {
  const woman = [
    entry('report-received', { toldAt: at('1 Mar 2019 11:00'), what: 'told', person: 'woman', about: ['sexual'] }),
    entry('offence-facts', { purpose: ['sexual'] }),
  ]

  test('in 2019 Ujjawala, and Swadhar where there is no Ujjawala', () => {
    expect(claim(woman, '2019-03-01', 'en-ujjawala')?.holds).toBe('yes')
    expect(claim(woman, '2019-03-01', 'en-swadhar')).toMatchObject({ holds: 'yes', insteadOf: 'en-ujjawala' })
    expect(claim(woman, '2019-03-01', 'en-shakti')).toBeUndefined()
  })

  test('in 2024 Shakti Sadan, known by both old names', () => {
    expect(claim(woman, '2024-03-01', 'en-shakti')?.formerly).toEqual(['en-ujjawala', 'en-swadhar'])
    expect(claim(woman, '2024-03-01', 'en-ujjawala')).toBeUndefined()
  })

  test('what is over without a successor on record is asked about, with no sum', () => {
    const child = entry('report-received', {
      toldAt: at('1 Mar 2024 11:00'),
      what: 'told',
      person: 'boy',
      ageSaid: { from: 13, to: 13 },
      about: ['kiln'],
    })
    expect(claim([child], '2024-03-01', 'en-nclp')).toMatchObject({ terms: 'ask', sums: [] })
    expect(claim([child], '2021-03-31', 'en-nclp')?.terms).toBe('unread')
  })
})

describe('where she is', () => {
  const boy = (district?: string) => [
    entry('report-received', {
      toldAt: at('1 Mar 2024 11:00'),
      what: 'told',
      person: 'boy',
      about: ['kiln'],
      where: { name: 'Devipur', ...(district && { district }) },
    }),
  ]

  test('decides which State pays, and without a district both may', () => {
    const names = (of: readonly Entry[]) =>
      claimsOn(of, '2024-03-01')
        .map((it) => it.name)
        .filter((it) => it.startsWith('en-cl-'))
        .sort()
    expect(names(boy('BR-203'))).toEqual(['en-cl-bihar', 'en-cl-fund'])
    expect(names(boy('UP-130'))).toEqual(['en-cl-fund', 'en-cl-up'])
    expect(names(boy())).toEqual(['en-cl-bihar', 'en-cl-fund', 'en-cl-up'])
  })

  test('a Nepali citizen in India has what India owes, and what Nepal owes once she is home', () => {
    const who = entry('person-identified', { name: 'Maya', gender: 'female', nationality: 'nepal' })
    const report = entry('report-received', {
      toldAt: at('1 Mar 2024 11:00'),
      what: 'told',
      person: 'woman',
      about: ['sexual'],
    })
    expect(claim([report, who], '2024-03-01', 'en-legal')?.holds).toBe('yes')
    expect(claim([report, who], '2024-03-01', 'en-np-centre')).toMatchObject({ where: 'maybe', holds: 'maybe' })
    expect(claim([report], '2024-03-01', 'en-np-centre')).toBeUndefined()
  })
})

test('who turns eighteen leaves what is for children on that day', () => {
  const born = entry('age-evidence', { source: 'school-birth', bornOn: { from: '2006-03-02', to: '2006-03-02' } })
  const facts = entry('offence-facts', { sexualActs: ['touch'] })
  expect(claim([born, facts], '2024-03-01', 'en-po-special')?.holds).toBe('yes')
  expect(claim([born, facts], '2024-03-02', 'en-po-special')).toBeUndefined()
})

test('no line with an unsure or lapsed row ever has a sum', () => {
  const everything = [
    ...freed('10 Jan 2010 11:00'),
    entry('offence-facts', { caste: ['sc-st'], sexualActs: ['penetration'], purpose: ['sexual'], acts: ['sells'] }),
    entry('fir-registered', {
      registeredAt: at('12 Jan 2010 12:00'),
      station: { name: 'Devipur' },
      number: '1/10',
      sections: 'IPC 370',
      sexual: 'yes',
    }),
  ]
  for (const day of ['2010-06-01', '2017-06-01', '2023-06-01', '2026-11-27'])
    for (const it of claimsOn(everything, day)) {
      const over = it.law.inForceTo !== null && it.law.inForceTo < day
      if (it.law.confidence === 'unsure' || over) expect([it.name, it.sums]).toEqual([it.name, []])
    }
  expect(claim(everything, '2026-11-27', 'en-scst')).toMatchObject({ holds: 'yes', terms: 'ask' })
})

describe('a claim', () => {
  const applied = entry('entitlement-applied', {
    what: 'bonded-labour',
    appliedAt: at('12 Jan 2026 11:00'),
    to: 'Collectorate',
    scheme: 'en-bl-2021',
  })
  const of = applied.id
  const pending = entry('entitlement-pending', { of, heardAt: at('20 Jan 2026 11:00'), at: 'Labour office' })
  const blocked = entry('entitlement-blocked', {
    of,
    saidAt: at('1 Feb 2026 11:00'),
    by: 'Labour office',
    because: 'conviction',
  })
  const granted = entry('entitlement-sanctioned', { of, sanctionedAt: at('1 Mar 2026 11:00'), amount: rupees(200000) })
  const paid = entry('entitlement-paid', { of, paidAt: at('5 Mar 2026 11:00'), into: 'joint' })
  const hand = (more: object) =>
    entry('entitlement-in-hand', {
      of,
      inHandAt: at('9 Mar 2026 11:00'),
      control: 'herself',
      saidBy: 'unknown',
      ...more,
    })

  test('goes by its stages in the order in which they happened, however they arrived', () => {
    const it = followed([paid, granted, blocked, pending, applied])[0]
    expect(it?.steps.map((one) => one.stage)).toEqual(['applied', 'pending', 'blocked', 'sanctioned', 'paid'])
    expect(it).toMatchObject({ scheme: 'en-bl-2021', now: { stage: 'paid', how: 'joint' }, hers: false })
  })

  test('granted, or paid, or in a hand that is not hers alone is no success', () => {
    const own = entry('entitlement-paid', { of, paidAt: at('5 Mar 2026 11:00'), into: 'own' })
    const tries = [
      [applied, granted],
      [applied, own],
      [applied, hand({ control: 'jointly', saidBy: 'herself' })],
      [applied, hand({ saidBy: 'office' })],
      [applied, hand({})],
      [applied, hand({ saidBy: 'herself', takenOut: rupees(50000) })],
    ]
    expect(tries.map((it) => followed(it)[0]?.hers)).toEqual(tries.map(() => false))
  })

  test('is hers when she says that she holds it', () => {
    expect(followed([applied, granted, hand({ saidBy: 'herself' })])[0]).toMatchObject({
      hers: true,
      now: { stage: 'hers' },
    })
  })

  test('held back for a conviction asks a question about that very application', () => {
    const asked = questions([applied, blocked]).filter((it) => it.name === 'money-waits-conviction')
    expect(asked.flatMap((it) => it.entries)).toContain(applied.id)
  })

  test('in hand by an older entry is not hers until she is asked', () => {
    const { saidBy: _, ...body } = hand({}).body as Record<string, unknown>
    const old = { ...hand({}), version: 2, body }
    expect(followed([applied, old])[0]).toMatchObject({ hers: false, now: { stage: 'in-hand' } })
  })

  test('of the first version says no scheme, and none is made up', () => {
    const { scheme: _, ...first } = applied.body as Record<string, unknown>
    const old = { ...applied, version: 1, body: first }
    expect(followed([old])[0]).toMatchObject({ scheme: null, hers: false })
  })
})
