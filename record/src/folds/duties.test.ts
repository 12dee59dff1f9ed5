import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, clock, entry } from '../../testing/index.ts'
import type { Entry } from '../entry.ts'
import { inOffset, millis } from '../time.ts'
import { type Duty, duties, stateOf } from './duties.ts'

const taken = (said: string, by: 'police' | 'organisation' | 'home' | 'helpline' = 'police') =>
  entry('taken-charge', { takenAt: at(said), age: 'child', by }, { madeAt: at(said) })
const produced = (said: string) =>
  entry('committee-production', { producedAt: at(said), before: 'committee', committee: { name: 'Purnea' } })
const travelled = (from: string, to: string) => entry('journey', { span: { from: at(from), to: at(to) } })
const firAt = (said: string, sexual: 'yes' | 'no' = 'yes') =>
  entry('fir-registered', {
    registeredAt: at(said),
    station: { name: 'Sadar' },
    number: '214/2026',
    sections: 'BNS 143(4)',
    sexual,
  })

const the = (entries: readonly Entry[], protocol: Duty['protocol']): Duty => {
  const found = duties(entries).filter((it) => it.protocol === protocol)
  const [only] = found
  if (!only || found.length > 1) throw new Error(`${found.length} of ${protocol}`)
  return only
}

describe('production before the Committee', () => {
  const road = [taken('23 Nov 09:00'), travelled('23 Nov 11:00', '23 Nov 16:00')]

  test('taken charge of at nine with five hours on the road is due the next day at two', () => {
    const duty = the(road, 'production-before-committee')
    expect(duty).toMatchObject({ basis: 'law', dueAt: at('24 Nov 14:00'), without: 5 * 3_600_000, owedBy: 'holder' })
    expect(duty.gaps).toEqual([{ from: at('23 Nov 11:00'), to: at('23 Nov 16:00') }])
  })

  test('at 13:59 is met, at 14:01 met late, never is missed', () => {
    const after = (said: string) => the([...road, produced(said)], 'production-before-committee')
    expect(stateOf(after('24 Nov 13:59'), clock('25 Nov 09:00'))).toBe('met')
    expect(stateOf(after('24 Nov 14:00'), clock('25 Nov 09:00'))).toBe('met')
    expect(stateOf(after('24 Nov 14:01'), clock('25 Nov 09:00'))).toBe('met-late')
    expect(stateOf(the(road, 'production-before-committee'), clock('25 Nov 09:00'))).toBe('missed')
  })

  test('a millisecond decides: at the due instant it is not yet missed, after it, it is', () => {
    const duty = the(road, 'production-before-committee')
    expect(stateOf(duty, clock('24 Nov 14:00'))).toBe('due-soon')
    expect(stateOf(duty, clock('24 Nov 14:00') + 1)).toBe('missed')
  })

  test('a journey that nobody left out is not shown as left out', () => {
    const duty = the([taken('23 Nov 09:00'), travelled('20 Nov 11:00', '20 Nov 16:00')], 'production-before-committee')
    expect(duty).toMatchObject({ without: 0, gaps: [] })
  })

  test('is owed by whoever took charge of her last, also when that was written down first', () => {
    const role = (entries: readonly Entry[]) => the(entries, 'production-before-committee').role
    expect(role([taken('23 Nov 09:00', 'police')])).toBeNull()
    expect(role([taken('23 Nov 09:00', 'organisation')])).toBe('caseworker')
    expect(role([taken('23 Nov 12:00', 'home'), taken('23 Nov 09:00', 'police')])).toBe('home')
  })
})

describe('what says which duty it meets', () => {
  const arrested = (said: string) => entry('arrested', { whom: 'accused', paper: 'notice', arrestedAt: at(said) })
  const brought = (of?: Entry) =>
    entry('magistrate-production', {
      producedAt: at('10 Nov 18:00'),
      whom: 'accused',
      before: 'proper',
      ...(of && { of: of.id }),
    })
  const [one, two] = [arrested('10 Nov 09:00'), arrested('10 Nov 12:00')]
  const met = (entries: readonly Entry[]) =>
    duties(entries)
      .filter((it) => it.protocol === 'accused-before-magistrate')
      .map((it) => it.metAt !== null)

  test('meets that one, and one that says nothing meets all that had begun', () => {
    expect(met([one, two, brought(two)])).toEqual([false, true])
    expect(met([one, two, brought()])).toEqual([true, true])
    expect(met([one, two, arrested('10 Nov 19:00'), brought()])).toEqual([true, true, false])
  })

  test('meets none while two phones name different ones', () => {
    const it = brought(one)
    const says = (of: Entry, device: string) =>
      entry('correction', { of: it.id, field: 'of', value: of.id, why: 'the warrant' }, { device })
    expect(met([one, two, it, says(one, 'a'), says(two, 'b')])).toEqual([false, false])
    expect(met([one, two, it, says(two, 'a')])).toEqual([false, true])
  })

  test('and names something else altogether is read as if it said nothing', () => {
    expect(met([one, two, brought(taken('10 Nov 08:00'))])).toEqual([true, true])
  })
})

describe('duties of a book', () => {
  test('come in the order in which they began', () => {
    const found = duties([firAt('24 Nov 12:00'), produced('24 Nov 10:00'), taken('23 Nov 09:00')])
    expect(found.map((it) => it.startedAt)).toEqual(found.map((it) => it.startedAt).sort())
    expect(found[0]?.protocol).toBe('production-before-committee')
  })

  test('name the entry that started and the entry that met them', () => {
    const [began, ended] = [taken('23 Nov 09:00'), produced('23 Nov 15:00')]
    const duty = the([began, ended], 'production-before-committee')
    expect(duty).toMatchObject({
      key: `production-before-committee:${began.id}`,
      startedBy: began.id,
      metBy: ended.id,
      metAt: at('23 Nov 15:00'),
    })
  })

  test('have keys of their own', () => {
    const found = duties([firAt('1 Jul 10:00'), firAt('2 Jul 10:00'), produced('3 Jul 10:00'), taken('3 Jul 09:00')])
    expect(new Set(found.map((it) => it.key)).size).toBe(found.length)
  })

  test('are none in an empty book, and none from entries a reader may not see', () => {
    expect(duties([])).toEqual([])
    expect(duties([{ ...taken('23 Nov 09:00'), body: null }])).toEqual([])
  })

  test('do not depend on the order in which entries were sealed', () => {
    const book = [
      taken('23 Nov 09:00'),
      travelled('23 Nov 11:00', '23 Nov 16:00'),
      travelled('23 Nov 15:00', '23 Nov 17:00'),
      produced('24 Nov 10:00'),
      produced('30 Nov 10:00'),
      entry('fir-asked', { askedAt: at('23 Nov 18:00'), station: { name: 'Sadar' }, how: 'spoken', sexual: 'yes' }),
      firAt('24 Nov 12:00'),
      firAt('26 Nov 12:00'),
      entry('medical-examination', {
        examinedAt: at('24 Nov 15:00'),
        where: { name: 'Sadar hospital' },
        by: 'woman-doctor',
        agreed: 'yes',
      }),
    ]
    const expected = duties(book)
    fc.assert(
      fc.property(fc.shuffledSubarray(book, { minLength: book.length }), (shuffled) => {
        expect(duties(shuffled.map((it, i) => ({ ...it, n: i + 1 })))).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  test('that the law sets are due at or after the start, and without a journey exactly its number later', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 6 })
    fc.assert(
      fc.property(minutes, (minute) => {
        const start = inOffset(clock('1 Jul 2024 00:00') + minute * 60_000, '+05:30')
        const fir = { ...firAt('1 Jul 10:00') }
        const all = duties([{ ...fir, body: { ...fir.body, registeredAt: start } }])
        const found = all.filter((it) => it.basis === 'law')
        expect(found.map((it) => it.protocol).sort()).toEqual([
          'investigation-two-months',
          'medical-examination',
          'told-how-the-case-stands',
        ])
        for (const it of found) expect(millis(it.dueAt ?? '')).toBeGreaterThan(millis(start))
        const medical = found.find((it) => it.protocol === 'medical-examination')
        expect(millis(medical?.dueAt ?? '') - millis(start)).toBe(24 * 3_600_000)
      }),
      { numRuns: 200 },
    )
  })
})

test('police who were told of rape owe the doctor from then on; the FIR that follows names the telling as its start', () => {
  const told = entry('fir-asked', {
    askedAt: at('23 Nov 10:00'),
    station: { name: 'Sadar' },
    how: 'written',
    sexual: 'yes',
  })
  const sent = entry('medical-examination', {
    examinedAt: at('24 Nov 16:00'),
    sentAt: at('24 Nov 09:00'),
    where: { name: 'Sadar hospital' },
    by: 'woman-doctor',
    agreed: 'yes',
  })
  expect(the([told, sent, firAt('27 Nov 18:00')], 'medical-examination')).toMatchObject({
    startedBy: told.id,
    dueAt: at('24 Nov 10:00'),
    metAt: at('24 Nov 09:00'),
    metBy: sent.id,
  })
})

describe('an FIR of the old code', () => {
  test('starts no ninety days, and one of 1 July 2024 does', () => {
    const names = (said: string) => duties([firAt(said)]).map((it) => it.protocol)
    expect(names('25 Jun 2024 10:00')).not.toContain('told-how-the-case-stands')
    expect(the([firAt('1 Jul 2024 10:00')], 'told-how-the-case-stands').dueAt?.slice(0, 10)).toBe('2024-09-29')
  })

  test('is cited as it stood then: the duty of the old code by the old section', () => {
    expect(the([firAt('25 Jun 2024 10:00')], 'medical-examination').citation).toBe('CrPC s.164A(1)')
    expect(the([firAt('1 Jul 2024 10:00')], 'medical-examination').citation).toBe('BNSS s.184(1),(7)')
  })

  test('has no two months that could be held against anybody', () => {
    expect(the([firAt('25 Jun 2024 10:00')], 'investigation-two-months')).toMatchObject({
      basis: 'reminder',
      dueAt: null,
    })
  })
})

describe('a promise', () => {
  const made = (due: string) =>
    entry('promise-made', { what: 'Bring the school paper', dueAt: at(due), to: 'her', by: 'kavita________________' })
  const answer = (of: Entry, result: 'kept' | 'not-kept' | 'not-needed', said: string) =>
    entry('promise-kept', { of: of.id, result, at: at(said) })

  test('stands among the duties, owed by the person who made it', () => {
    const word = made('25 Nov 17:00')
    expect(the([word], 'promise')).toMatchObject({
      basis: 'promise',
      citation: null,
      owedBy: 'person',
      person: 'kavita________________',
      dueAt: at('25 Nov 17:00'),
    })
  })

  test('is due soon a day before, and missed when the time has passed', () => {
    const duty = the([made('25 Nov 17:00')], 'promise')
    expect(stateOf(duty, clock('24 Nov 16:59'))).toBe('running')
    expect(stateOf(duty, clock('24 Nov 17:00'))).toBe('due-soon')
    expect(stateOf(duty, clock('25 Nov 17:01'))).toBe('missed')
  })

  test('that was kept is met, or met late', () => {
    const word = made('25 Nov 17:00')
    const state = (said: string) => stateOf(the([word, answer(word, 'kept', said)], 'promise'), clock('30 Nov 09:00'))
    expect(state('25 Nov 17:00')).toBe('met')
    expect(state('25 Nov 17:01')).toBe('met-late')
  })

  test('that will not be kept, or is not needed any more, is no longer owed', () => {
    const word = made('25 Nov 17:00')
    for (const result of ['not-kept', 'not-needed'] as const) {
      const duty = the([word, answer(word, result, '26 Nov 09:00')], 'promise')
      expect(stateOf(duty, clock('30 Nov 09:00'))).toBe('no-longer-owed')
    }
  })

  test('that was given up and then kept after all is met', () => {
    const word = made('25 Nov 17:00')
    const entries = [word, answer(word, 'not-kept', '24 Nov 09:00'), answer(word, 'kept', '25 Nov 09:00')]
    expect(stateOf(the(entries, 'promise'), clock('30 Nov 09:00'))).toBe('met')
  })
})
