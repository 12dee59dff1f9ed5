import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, clock, entry } from '../../testing/index.ts'
import type { Entry } from '../entry.ts'
import { COMPARTMENTS, ROLES } from '../terms.ts'
import { access, READS, readsNow } from './access.ts'

const KAVITA = 'kavita________________'
const SUNIL = 'sunil_________________'
const ASHA = 'asha__________________'

const told = (given: Partial<Entry> = {}) =>
  entry('report-received', { toldAt: at('23 Nov 08:00'), what: 'A girl at the kiln' }, { n: 1, ...(given as object) })
type As = 'caseworker' | 'lawyer' | 'home' | 'doctor' | 'counsellor'
const brought = (to: string, as: As, from: string, until?: string) =>
  entry('assignment', {
    to,
    organisation: 'pipal-tola-kendra_____',
    as,
    basis: 'team',
    from: at(from),
    ...(until && { until: at(until) }),
  })
const handed = (from: string, to: string, said: string) => entry('hand-over', { from, to, at: at(said) })
const correct = (of: Entry, field: string, value: unknown, given: object = {}) =>
  entry('correction', { of: of.id, field, value, why: 'written wrongly' }, given)

const reads = (book: readonly Entry[], person: string, said: string) =>
  readsNow(access(book), person, clock(said)).compartments

describe('by default', () => {
  test('nobody reads an empty book, and a stranger reads nothing', () => {
    expect(access([])).toEqual([])
    expect(reads([told()], ASHA, '24 Nov 09:00')).toEqual([])
  })

  test('police, stewards, administrators and the server read nothing by assignment', () => {
    for (const role of ['police', 'steward', 'administrator', 'server'] as const) expect(READS[role]).toEqual([])
    const opened = told({ as: 'police' })
    expect(reads([opened], opened.author, '24 Nov 09:00')).toEqual([])
  })

  test('what is said in counselling is read by the counsellor alone', () => {
    expect(ROLES.filter((it) => READS[it].includes('counselling'))).toEqual(['counsellor'])
  })

  test('a shelter cannot read statements, the legal side, money or outcomes', () => {
    const closed = COMPARTMENTS.filter((it) => !READS.home.includes(it))
    expect(closed).toEqual(['statement', 'legal', 'counselling', 'money', 'outcome'])
  })
})

describe('whoever opens a book', () => {
  test('reads it as what they were when they opened it', () => {
    expect(reads([told()], KAVITA, '24 Nov 09:00')).toEqual(READS.caseworker)
  })

  test('is not locked out by a phone whose clock is a day ahead', () => {
    const opened = told({ madeAt: at('24 Nov 09:00'), sealedAt: at('23 Nov 09:00') })
    expect(reads([opened], KAVITA, '23 Nov 09:00')).toEqual(READS.caseworker)
  })

  test('holds nothing when the server itself opened it', () => {
    expect(access([told({ as: 'server' })])).toEqual([])
  })
})

describe('an assignment', () => {
  test('begins with its minute and ends with its minute', () => {
    const book = [told(), brought(SUNIL, 'lawyer', '24 Nov 09:00', '30 Nov 17:00')]
    expect(reads(book, SUNIL, '24 Nov 08:59')).toEqual([])
    expect(reads(book, SUNIL, '24 Nov 09:00')).toEqual(READS.lawyer)
    expect(reads(book, SUNIL, '30 Nov 16:59')).toEqual(READS.lawyer)
    expect(reads(book, SUNIL, '30 Nov 17:00')).toEqual([])
  })

  test('in two roles reads what either role reads, each compartment once', () => {
    const book = [told(), brought(SUNIL, 'doctor', '24 Nov 09:00'), brought(SUNIL, 'home', '24 Nov 09:00')]
    const now = readsNow(access(book), SUNIL, clock('25 Nov 09:00'))
    expect(now.as).toEqual(['doctor', 'home'])
    expect(new Set(now.compartments)).toEqual(new Set([...READS.doctor, ...READS.home]))
    expect(new Set(now.compartments).size).toBe(now.compartments.length)
  })

  test('whose end two phones corrected apart ends at the earlier one', () => {
    const given = brought(SUNIL, 'lawyer', '24 Nov 09:00')
    const late = correct(given, 'until', at('30 Nov 17:00'), { device: 'phone-1' })
    const soon = correct(given, 'until', at('28 Nov 17:00'), { device: 'phone-2' })
    expect(reads([told(), given, late, soon], SUNIL, '29 Nov 09:00')).toEqual([])
  })

  test('a corrected end replaces an earlier one that its author had seen under what was written in between', () => {
    const given = brought(SUNIL, 'lawyer', '24 Nov 09:00', '25 Nov 17:00')
    const first = correct(given, 'until', at('26 Nov 17:00'), { device: 'phone-1' })
    const note = entry('note', { text: 'He comes again on Friday.' })
    const later = correct(given, 'until', at('28 Nov 17:00'), { device: 'phone-2', saw: note.id })
    const book = [told(), given, first, note, later]
    expect(reads(book, SUNIL, '27 Nov 09:00')).toEqual(READS.lawyer)
  })

  test('gives nobody anything by a correction of whom it names, of which organisation, as what or from when', () => {
    const given = brought(SUNIL, 'lawyer', '24 Nov 09:00')
    const wrong = [
      correct(given, 'to', ASHA),
      correct(given, 'as', 'caseworker'),
      correct(given, 'organisation', 'another-organisation__'),
      correct(given, 'from', at('1 Nov 09:00')),
    ]
    const book = [told(), given, ...wrong]
    expect(access(book)).toEqual(
      access([told(), given]).map((it, i) => ({ ...it, by: i === 0 ? expect.any(String) : it.by })),
    )
    expect(reads(book, ASHA, '25 Nov 09:00')).toEqual([])
    expect(reads(book, SUNIL, '23 Nov 09:00')).toEqual([])
    const passing = handed(KAVITA, SUNIL, '24 Nov 09:00')
    expect(reads([told(), passing, correct(passing, 'to', ASHA)], ASHA, '25 Nov 09:00')).toEqual([])
    expect(reads([told(), passing, correct(passing, 'from', ASHA)], SUNIL, '25 Nov 09:00')).toEqual(READS.caseworker)
  })

  test('whose body was erased grants nothing', () => {
    expect(reads([told(), { ...brought(SUNIL, 'lawyer', '24 Nov 09:00'), body: null }], SUNIL, '25 Nov 09:00')).toEqual(
      [],
    )
  })
})

describe('a hand-over', () => {
  const book = [told(), handed(KAVITA, ASHA, '30 Nov 12:00')]

  test('ends the access of one at the minute at which that of the other begins', () => {
    expect(reads(book, KAVITA, '30 Nov 11:59')).toEqual(READS.caseworker)
    expect(reads(book, ASHA, '30 Nov 11:59')).toEqual([])
    expect(reads(book, KAVITA, '30 Nov 12:00')).toEqual([])
    expect(reads(book, ASHA, '30 Nov 12:00')).toEqual(READS.caseworker)
  })

  test('within the minute in which the book was opened still passes it on: people tell minutes', () => {
    const opened = told({ madeAt: '2026-11-24T09:00:42+05:30', sealedAt: '2026-11-24T09:00:43.000+05:30' })
    const quick = [opened, handed(KAVITA, ASHA, '24 Nov 09:00')]
    expect(reads(quick, KAVITA, '24 Nov 09:01')).toEqual([])
    expect(reads(quick, ASHA, '24 Nov 09:01')).toEqual(READS.caseworker)
  })

  test('passes on every role that is held then, and its end', () => {
    const more = [
      told(),
      brought(KAVITA, 'lawyer', '24 Nov 09:00', '5 Dec 09:00'),
      handed(KAVITA, ASHA, '30 Nov 12:00'),
    ]
    expect(readsNow(access(more), ASHA, clock('1 Dec 09:00')).as).toEqual(['caseworker', 'lawyer'])
    expect(readsNow(access(more), ASHA, clock('5 Dec 09:00')).as).toEqual(['caseworker'])
  })

  test('by somebody who holds nothing passes nothing on', () => {
    expect(reads([told(), handed(SUNIL, ASHA, '30 Nov 12:00')], ASHA, '1 Dec 09:00')).toEqual([])
    const over = [told(), brought(SUNIL, 'lawyer', '24 Nov 09:00', '25 Nov 09:00'), handed(SUNIL, ASHA, '30 Nov 12:00')]
    expect(reads(over, ASHA, '1 Dec 09:00')).toEqual([])
  })

  test('sealed before the assignment it ends still ends it', () => {
    const early = [told(), handed(SUNIL, ASHA, '30 Nov 12:00'), brought(SUNIL, 'lawyer', '24 Nov 09:00')]
    expect(reads(early, SUNIL, '1 Dec 09:00')).toEqual([])
    expect(reads(early, ASHA, '1 Dec 09:00')).toEqual(READS.lawyer)
  })

  test('leaves alone what begins after it', () => {
    const later = [told(), brought(KAVITA, 'lawyer', '5 Dec 09:00'), handed(KAVITA, ASHA, '30 Nov 12:00')]
    expect(reads(later, KAVITA, '5 Dec 09:00')).toEqual(READS.lawyer)
    expect(readsNow(access(later), ASHA, clock('6 Dec 09:00')).as).toEqual(['caseworker'])
  })

  test('goes on to a third, and the second no longer reads', () => {
    const chain = [...book, handed(ASHA, SUNIL, '1 Dec 12:00')]
    expect(reads(chain, ASHA, '1 Dec 12:00')).toEqual([])
    expect(reads(chain, SUNIL, '1 Dec 12:00')).toEqual(READS.caseworker)
  })
})

test('who reads what at an instant does not depend on the order in which assignments and hand-overs were sealed', () => {
  const people = fc.constantFrom(KAVITA, SUNIL, ASHA)
  const days = fc.integer({ min: 1, max: 27 })
  const grants = fc.array(fc.tuple(people, days, fc.constantFrom('lawyer' as const, 'home' as const)), { maxLength: 5 })
  // Each hand-over at a minute of its own: in the same minute the book's order decides.
  const passes = fc.uniqueArray(fc.tuple(people, people, days), { maxLength: 5, selector: (it) => it[2] })
  fc.assert(
    fc.property(grants, passes, fc.infiniteStream(fc.nat()), days, (given, passed, order, day) => {
      const rest = [
        ...given.map(([who, from, as]) => brought(who, as, `${from} Dec 09:00`)),
        ...passed.map(([from, to, on]) => handed(from, to, `${on} Dec 12:00`)),
      ]
      const opened = told()
      const shuffled = rest
        .map((it) => ({ it, key: order.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ it }, i) => ({ ...it, n: i + 2 }))
      const now = clock(`${day} Dec 18:00`)
      const read = (book: readonly Entry[], who: string) => [...readsNow(access(book), who, now).compartments].sort()
      for (const who of [KAVITA, SUNIL, ASHA])
        expect(read([opened, ...shuffled], who)).toEqual(read([opened, ...rest], who))
    }),
    { numRuns: 500 },
  )
})
