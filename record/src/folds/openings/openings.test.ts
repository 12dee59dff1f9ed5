// AC-26: an emergency opening shows who she is and her safety, for an hour, and no history makes it more than that or leads it past her no.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, clock, entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import { inOffset, millis } from '../../time.ts'
import { access, readsNow } from '../access.ts'
import { duties, stateOf } from '../duties.ts'
import { packetGrants } from '../packets/grants.ts'
import { answerFault, openersOf, openingAsks } from './asks.ts'
import { mayBeTheSame, OPENING_READS, openingReaders, openings, saidNoAt } from './openings.ts'

const ASHA = 'asha__________________'
const MEERA = 'meera_________________'
const THEIRS = 'seva-sadan____________'
const NAME = 'Seva Sadan, Purnea'
const WHO = 'Asha Devi'

const told = () => entry('report-received', { toldAt: at('23 Nov 08:00'), what: 'A girl at the kiln' })
const opened = (given: object = {}, more: Partial<Entry> = {}) =>
  entry(
    'opened-in-emergency',
    {
      who: ASHA,
      whoName: WHO,
      as: 'caseworker',
      organisation: THEIRS,
      organisationName: NAME,
      why: 'Her cousin called us',
      danger: 'He is outside the house',
      where: 'Raniganj',
      agreed: MEERA,
      agreedOf: 'committee_____________',
      agreedOfName: 'Child Welfare Committee',
      agreedWhy: 'I know the house',
      from: at('24 Nov 09:00'),
      until: at('24 Nov 10:00'),
      ask: 'ask-of-ashas__________',
      ...given,
    },
    { as: 'server', author: 'sajha-server----------', madeAt: at('24 Nov 09:00'), ...more },
  )
const no = (recipient: string, said: string, given: object = {}) =>
  entry(
    'consent-refused',
    { askedAt: at(said), purpose: 'service', recipient, content: ['health'], ...given },
    { madeAt: at(said), device: 'counsellors-phone_____' },
  )
const yes = (recipient: string, said: string, given: object = {}) =>
  entry(
    'consent-given',
    {
      askedAt: at(said),
      purpose: 'service',
      recipient,
      content: ['identity'],
      taughtPictures: ['told', 'back'],
      ...given,
    },
    { madeAt: at(said) },
  )
const back = (of: Entry, said: string) =>
  entry('consent-withdrawn', { of: of.id, withdrawnAt: at(said) }, { madeAt: at(said) })

/** Everybody the rows of the gate are written for (server/src/books/project.ts). */
const readersOf = (book: readonly Entry[]) => [...access(book), ...openingReaders(book)]
const reads = (book: readonly Entry[], said: string, person = ASHA) =>
  readsNow(readersOf(book), person, clock(said)).compartments

describe('an opening', () => {
  test('shows who she is and her safety, from its minute, for an hour', () => {
    const book = [told(), opened()]
    expect(reads(book, '24 Nov 08:59')).toEqual([])
    expect(reads(book, '24 Nov 09:00')).toEqual(['identity', 'safety'])
    expect(reads(book, '24 Nov 09:59')).toEqual(['identity', 'safety'])
    expect(reads(book, '24 Nov 10:00')).toEqual([])
  })

  test('gives whoever agreed nothing, and makes nobody somebody who works on the book', () => {
    const book = [told(), opened()]
    expect(reads(book, '24 Nov 09:30', MEERA)).toEqual([])
    expect(access(book).map((it) => it.person)).toEqual(['kavita________________'])
  })

  test('is not longer than an hour, whatever it says of itself or a correction says of it', () => {
    const long = opened({ until: at('30 Nov 10:00') })
    const wider = entry('correction', { of: long.id, field: 'until', value: at('30 Nov 10:00'), why: 'more time' })
    expect(reads([told(), long, wider], '24 Nov 10:00')).toEqual([])
    const shorter = entry('correction', { of: long.id, field: 'until', value: at('24 Nov 09:20'), why: 'a mistake' })
    expect(reads([told(), long, shorter], '24 Nov 09:30')).toEqual([])
  })

  test('that anybody but the server wrote opens nothing', () => {
    expect(reads([told(), opened({}, { as: 'manager', author: ASHA })], '24 Nov 09:30')).toEqual([])
  })

  test('opens nothing for police, stewards, administrators or officials', () => {
    for (const as of ['police', 'steward', 'administrator', 'official'] as const) {
      expect(reads([told(), opened({ as })], '24 Nov 09:30'), as).toEqual([])
    }
  })

  test('cannot be handed over', () => {
    const handed = entry('hand-over', { from: ASHA, to: MEERA, at: at('24 Nov 09:10') })
    expect(reads([told(), opened(), handed], '24 Nov 09:30', MEERA)).toEqual([])
  })

  test('and what is written about it go out with no packet', () => {
    const it = opened()
    const sent = entry(
      'packet-sent',
      {
        to: 'role',
        organisation: THEIRS,
        role: 'caseworker',
        purpose: 'her safety',
        basis: 'ordered',
        ground: 'order',
        parts: ['identity'],
        how: 'live',
        ask: 'help',
        until: at('30 Nov 09:00'),
      } as never,
      { madeAt: at('24 Nov 11:00') },
    )
    const order = entry('order', { by: 'committee', sort: 'interim', orderedAt: at('24 Nov 10:30') } as never, {
      id: 'order',
    })
    const shown = packetGrants([told(), it, order, sent]).flatMap((one) => one.shows.map((two) => two.entry))
    expect(shown).not.toContain(it.id)
  })
})

describe('her no', () => {
  test('keeps it shut, whichever came first and whatever the no was about', () => {
    for (const said of ['20 Nov 09:00', '24 Nov 09:00']) {
      const [refused, it] = [no('Seva Sadan', said), opened()]
      expect(reads([told(), refused, it], '24 Nov 09:30'), said).toEqual([])
      expect(reads([told(), { ...it, n: 1000 }, { ...refused, n: 1001 }], '24 Nov 09:30'), said).toEqual([])
    }
  })

  test('ends it at that moment when it is said within the hour', () => {
    const book = [told(), opened(), no('seva sadan', '24 Nov 09:20')]
    expect(reads(book, '24 Nov 09:19')).toEqual(['identity', 'safety'])
    expect(reads(book, '24 Nov 09:20')).toEqual([])
  })

  test('is also a yes that she took back', () => {
    const given = yes(NAME, '20 Nov 09:00')
    expect(saidNoAt([given], [NAME])).toBeNull()
    expect(reads([told(), given, back(given, '22 Nov 09:00'), opened()], '24 Nov 09:30')).toEqual([])
  })

  test('is answered by a later yes of hers to the same, and by nothing else', () => {
    const [refused, it] = [no(NAME, '20 Nov 09:00'), opened()]
    expect(reads([told(), refused, yes(NAME, '21 Nov 09:00'), it], '24 Nov 09:30')).toEqual(OPENING_READS)
    expect(reads([told(), refused, yes(NAME, '19 Nov 09:00'), it], '24 Nov 09:30')).toEqual([])
    expect(reads([told(), refused, yes('Legal aid', '21 Nov 09:00'), it], '24 Nov 09:30')).toEqual([])
    const other = yes(NAME, '21 Nov 09:00', { purpose: 'legal' })
    expect(reads([told(), refused, other, it], '24 Nov 09:30')).toEqual([])
  })

  test('to the one who asks, by name, counts as to their body', () => {
    expect(reads([told(), no('Asha', '20 Nov 09:00'), opened()], '24 Nov 09:30')).toEqual([])
  })

  test('to somebody else leaves it open', () => {
    expect(reads([told(), no('Dainik Jagran', '20 Nov 09:00'), opened()], '24 Nov 09:30')).toEqual(OPENING_READS)
  })

  test.each([
    ['seva  SADAN', true],
    ['Seva Sadan, Purnea, the office at the station', true],
    ['Purnea', true],
    ['सेवा सदन', true],
    ['?', true],
    ['Anita at Seva Sadan', true],
    ['Seva Kendra', false],
    ['Child Welfare Committee', false],
  ])('to “%s” may be to Seva Sadan, Purnea: %s', (recipient, same) => {
    expect(mayBeTheSame(recipient, NAME)).toBe(same)
  })
})

describe('afterwards', () => {
  const after = (...entries: readonly Entry[]) =>
    duties([told(), ...entries]).filter((it) => it.protocol.startsWith('opening-'))
  const stateAt = (said: string, ...entries: readonly Entry[]) =>
    Object.fromEntries(after(...entries).map((it) => [it.protocol, stateOf(it, clock(said))]))

  test('she is told, and both sides look at it again within seven days; our own rule makes nobody late', () => {
    const it = opened()
    expect(after(it).map((one) => [one.protocol, one.basis, one.citation, one.dueAt && clock('1 Dec 09:00')])).toEqual([
      ['opening-accounted', 'reminder', null, clock('1 Dec 09:00')],
      ['opening-reviewed', 'reminder', null, clock('1 Dec 09:00')],
      ['opening-told', 'reminder', null, null],
    ])
    expect(stateAt('20 Dec 09:00', it)).toEqual({
      'opening-told': 'reminder',
      'opening-reviewed': 'reminder',
      'opening-accounted': 'reminder',
    })
  })

  test('each is met by its own entry about that opening', () => {
    const [it, another] = [opened(), opened({ ask: 'another-ask___________' })]
    const about = { of: it.id }
    const met = [
      entry('opening-told', { ...about, toldAt: at('24 Nov 12:00'), how: 'in-person' }),
      entry('opening-reviewed', { ...about, right: 'yes', follows: 'A lock', reviewedAt: at('26 Nov 12:00') }),
      entry('opening-accounted', { ...about, who: ASHA, right: 'yes', did: 'Went there', at: at('25 Nov 12:00') }),
    ]
    expect(new Set(Object.values(stateAt('26 Nov 13:00', it, ...met)))).toEqual(new Set(['met']))
    const open = after(it, another, ...met).filter((one) => one.metAt === null)
    expect(open.map((one) => one.startedBy)).toEqual([another.id, another.id, another.id])
  })
})

describe('a question', () => {
  const asked = entry(
    'opening-asked',
    {
      who: ASHA,
      as: 'caseworker',
      why: 'Her cousin called us',
      danger: 'He is outside',
      where: 'Raniganj',
      at: at('24 Nov 08:30'),
      until: at('24 Nov 10:30'),
    },
    { organisation: THEIRS },
  )
  const answered = (organisation: string, answer: 'agrees' | 'declines') =>
    entry('opening-answered', {
      ask: asked.id,
      who: MEERA,
      as: 'cwc',
      organisation,
      answer,
      why: 'I know the house',
      at: at('24 Nov 09:00'),
    })
  const fault = (entries: readonly Entry[], by: object = {}, askerHomes = [THEIRS], said = '24 Nov 09:10') => {
    const [it] = openingAsks([asked, ...entries])
    const who = {
      person: 'sunil_________________',
      organisation: 'committee_____________',
      homes: [] as string[],
      ...by,
    }
    return it && answerFault(it, who, askerHomes, clock(said))
  }

  test('is answered by somebody of another body, once for each body, for two hours', () => {
    expect(fault([])).toBeNull()
    expect(fault([], {}, [THEIRS], '24 Nov 10:30')).toBe('opening-over')
    expect(fault([answered('committee_____________', 'declines')])).toBe('opening-answered')
    expect(fault([answered('home__________________', 'declines')])).toBeNull()
    expect(fault([answered('home__________________', 'agrees')])).toBe('opening-answered')
  })

  test('is not answered by the one who asks, nor where the two meet in any body', () => {
    expect(fault([], { person: ASHA })).toBe('opening-own-body')
    expect(fault([], { organisation: THEIRS })).toBe('opening-own-body')
    expect(fault([], { homes: ['committee_____________', THEIRS] })).toBe('opening-own-body')
    expect(fault([], {}, [THEIRS, 'committee_____________'])).toBe('opening-own-body')
  })

  test('may be answered by those who were named, as long as they work there in a role that reads names', () => {
    const [named, ended, left] = [
      entry('opener-named', { member: MEERA, by: ASHA, at: at('20 Nov 09:00') }),
      entry('opener-ended', { member: MEERA, by: ASHA, at: at('21 Nov 09:00') }),
      entry('member-left', { member: MEERA, why: 'moved', at: at('21 Nov 09:00') } as never),
    ]
    const here = [{ person: MEERA, roles: ['cwc'] as const, until: null }]
    expect(openersOf([named], here)).toEqual([MEERA])
    expect(openersOf([named, ended], here)).toEqual([])
    expect(openersOf([named, left], here)).toEqual([])
    expect(openersOf([named], [{ person: MEERA, roles: ['administrator', 'police'], until: null }])).toEqual([])
    expect(openersOf([named], [{ person: MEERA, roles: ['cwc'], until: at('22 Nov 09:00') }])).toEqual([])
  })
})

test('after any history nothing but identity and safety is open, never after the hour, and never after her no', () => {
  const from = clock('24 Nov 09:00')
  const minute = fc.integer({ min: -60, max: 120 })
  const moment = (it: number) => inOffset(from + it * 60_000, '+05:30')
  const sealed = (it: Entry, m: number): Entry => ({ ...it, madeAt: moment(m), sealedAt: moment(m) })
  const recipient = fc.constantFrom(NAME, 'seva sadan', 'सेवा सदन', WHO, 'Legal aid')
  const any = fc.oneof(
    fc.record({ m: minute, long: minute }).map(({ m, long }) => sealed(opened({ until: moment(m + long) }), m)),
    fc.tuple(recipient, minute).map(([to, m]) => sealed(no(to, '20 Nov 09:00', { askedAt: moment(m) }), m)),
    fc.tuple(recipient, minute).map(([to, m]) => sealed(yes(to, '20 Nov 09:00', { askedAt: moment(m) }), m)),
    minute.map((m) => sealed(entry('hand-over', { from: ASHA, to: ASHA, at: moment(m) }), m)),
    minute.map((m) => sealed(opened({}, { as: 'caseworker', author: ASHA }), m)),
    minute.map((m) =>
      sealed(entry('assignment', { to: MEERA, organisation: THEIRS, as: 'lawyer', basis: 'team', from: moment(m) }), m),
    ),
  )
  const history = fc.array(any, { maxLength: 8 }).chain((them) => {
    const taken = them.flatMap((it, i) =>
      it.kind === 'consent-given' && i % 2 === 0 ? [sealed(back(it, '20 Nov 09:00'), i)] : [],
    )
    const corrections = them.flatMap((it) =>
      it.kind === 'opened-in-emergency'
        ? [sealed(entry('correction', { of: it.id, field: 'until', value: moment(900), why: 'more' }), 5)]
        : [],
    )
    return fc.shuffledSubarray([...them, ...taken, ...corrections], { minLength: 0 })
  })
  fc.assert(
    fc.property(history, minute, (some, m) => {
      const book = [{ ...told(), n: 1 }, ...some.map((it, i) => ({ ...it, n: i + 2 }))]
      const now = from + m * 60_000
      const { compartments } = readsNow(readersOf(book), ASHA, now)
      expect(OPENING_READS).toEqual(expect.arrayContaining([...compartments]))
      expect(access(book).some((it) => it.person === ASHA)).toBe(false)
      if (compartments.length === 0) return
      const begun = book
        .filter((it) => it.kind === 'opened-in-emergency' && it.as === 'server')
        .map((it) => sealTime(it))
      expect(begun.some((it) => it <= now && now < it + 3_600_000)).toBe(true)
      const noAt = saidNoAt(book, [NAME, WHO])
      expect(noAt === null || now < noAt).toBe(true)
      expect(openings(book).every((it) => millis(it.until) - millis(it.from) <= 3_600_000)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

const sealTime = (it: Entry): number => millis(it.sealedAt ?? it.madeAt)
