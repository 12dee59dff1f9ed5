// Up to twenty persons in thirty days alone; each one more with a second person and a day. Tried against those who would get round it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import { ofKind } from '../../entry.ts'
import { inOffset, millis } from '../../time.ts'
import { COPIES, copiedLately, copyAsks, mayAgree, mayCopy } from './copies.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const START = millis('2026-11-23T09:00+05:30')
const [kavita, asha, meera] = ['kavita________________', 'asha__________________', 'meera_________________'] as const
const token = (i: number) => `token-${i}`.padEnd(43, '_')

/** An organisation's book that is written as the server writes it: each entry sealed now. */
const aBook = () => {
  const entries: Entry[] = []
  let now = START
  const seal = (...given: Parameters<typeof entry>): Entry => {
    const last = entries.at(-1)?.sealedAt
    const mine = inOffset(now, '+05:30')
    const sealedAt = last && millis(last) > now ? last : mine
    const it = entry(given[0], given[1], { madeAt: mine, sealedAt, n: entries.length + 1 })
    entries.push(it)
    return it
  }
  const joins = (member: string, roles: readonly string[] = ['caseworker']) =>
    seal('member-joined', { member, name: member, roles, at: inOffset(now, '+05:30') } as never)
  seal('organisation-opened', { name: 'Pipal Tola Kendra', sort: 'ngo', district: 'Devipur' })
  for (const it of [kavita, asha]) joins(it)
  return {
    entries,
    joins,
    now: () => now,
    passes: (ms: number) => {
      now += ms
    },
    /** True when it was copied. */
    copies: (who: string, book: string): boolean => {
      const verdict = mayCopy(entries, who, book, now)
      if (verdict.may === 'needs-two') return false
      const asked = verdict.may === 'rests' ? { asked: verdict.ask.id } : {}
      const at = inOffset(now, '+05:30')
      seal('copied-out', { who, as: 'caseworker', at, entries: 3, how: 'file', book, ...asked })
      return true
    },
    asks: (who: string, book: string): Entry =>
      seal('copy-asked', { who, as: 'caseworker', book, why: 'the court asks', at: inOffset(now, '+05:30') }),
    /** As the server judges it: who may not is not sealed. */
    agrees: (by: string, of: Entry): boolean => {
      const ask = copyAsks(entries, now).find((it) => it.id === of.id)
      if (ask?.state !== 'asked' || !mayAgree(entries, ask, by)) return false
      seal('copy-answered', { of: of.id, by, answer: 'agreed', at: inOffset(now, '+05:30') })
      return true
    },
    says: (by: string, of: string, answer: 'agreed' | 'declined' | 'called-off') =>
      seal('copy-answered', { of, by, answer, at: inOffset(now, '+05:30') }),
  }
}

/** Somebody who has taken as many as one takes alone. */
const aFullBook = () => {
  const it = aBook()
  for (let i = 1; i <= COPIES.persons; i++) expect(it.copies(kavita, token(i))).toBe(true)
  return it
}
const next = token(COPIES.persons + 1)

test('the twenty-first needs a colleague and a day; then it is taken once, and not again', () => {
  const it = aFullBook()
  expect(it.copies(kavita, next)).toBe(false)
  const ask = it.asks(kavita, next)
  expect(it.copies(kavita, next)).toBe(false)
  expect(it.agrees(asha, ask)).toBe(true)
  it.passes(DAY - 1)
  expect(it.copies(kavita, next)).toBe(false)
  it.passes(1)
  expect(it.copies(kavita, next)).toBe(true)
  expect(it.copies(kavita, next)).toBe(false)
  expect(copyAsks(it.entries, it.now()).map((one) => one.state)).toEqual(['used'])
})

test('whom one took alone one may take again, another colleague is not held back, and after thirty days it begins anew', () => {
  const it = aFullBook()
  expect(it.copies(kavita, token(7))).toBe(true)
  expect(it.copies(asha, next)).toBe(true)
  it.passes(COPIES.within - 1)
  expect(it.copies(kavita, next)).toBe(false)
  it.passes(2)
  expect(it.copies(kavita, next)).toBe(true)
})

test('nobody agrees to their own, nobody who came after the question, nobody who has left, and nobody who reads nothing', () => {
  const it = aFullBook()
  it.joins(meera, ['administrator', 'community'])
  const ask = it.asks(kavita, next)
  expect(it.agrees(kavita, ask)).toBe(false)
  expect(it.agrees(meera, ask)).toBe(false)
  const late = 'made-to-order_________'
  it.joins(late, ['steward'])
  expect(it.agrees(late, ask)).toBe(false)
  expect(it.agrees('nobody-here___________', ask)).toBe(false)
  const body = { member: asha, at: inOffset(it.now(), '+05:30'), by: kavita }
  it.entries.push(entry('member-left', body, { n: it.entries.length + 1, sealedAt: inOffset(it.now(), '+05:30') }))
  expect(it.agrees(asha, ask)).toBe(false)
})

test('an answer that stands before its question, or is the asker’s own, counts for nothing even if it were sealed', () => {
  const it = aFullBook()
  const early = it.says(asha, 'to-be-forged', 'agreed')
  const ask = it.asks(kavita, next)
  const forged = it.entries.map((one) => (one === early ? { ...one, body: { ...one.body, of: ask.id } } : one))
  it.says(kavita, ask.id, 'agreed')
  expect(copyAsks(forged, it.now()).map((one) => one.state)).toEqual(['asked'])
  expect(copyAsks(it.entries, it.now()).map((one) => one.state)).toEqual(['asked'])
})

test('a question carries its own person and its own asker, ends after a week, and when anybody of them calls it off', () => {
  const it = aFullBook()
  const ask = it.asks(kavita, next)
  it.agrees(asha, ask)
  it.passes(DAY)
  expect(it.copies(kavita, token(22))).toBe(false)
  for (let i = 1; i <= COPIES.persons; i++) it.copies(asha, token(i))
  expect(it.copies(asha, next)).toBe(false)
  it.passes(COPIES.open - DAY)
  expect(copyAsks(it.entries, it.now())[0]?.state).toBe('over')
  expect(it.copies(kavita, next)).toBe(false)
  const again = it.asks(kavita, next)
  it.agrees(asha, again)
  it.says(asha, again.id, 'called-off')
  it.passes(DAY)
  expect(it.copies(kavita, next)).toBe(false)
})

test('a clock that is set back opens nothing: neither the day nor the thirty days are over sooner', () => {
  const it = aFullBook()
  it.agrees(asha, it.asks(kavita, next))
  it.passes(-40 * DAY)
  expect(it.copies(kavita, next)).toBe(false)
  it.passes(40 * DAY + DAY - 1)
  expect(it.copies(kavita, next)).toBe(false)
})

test('what was copied before persons were told apart counts each for one; an agreement, which names nobody, for none', () => {
  const it = aBook()
  const at = inOffset(it.now(), '+05:30')
  const old = (n: number) =>
    entry('copied-out', { who: kavita, as: 'caseworker', at, entries: 1 }, { version: 1, n, sealedAt: at })
  it.entries.push(...Array.from({ length: COPIES.persons - 1 }, (_, i) => old(10 + i)))
  it.entries.push(
    entry('copied-out', { who: kavita, as: 'caseworker', at, entries: 1, persons: 0 }, { n: 90, sealedAt: at }),
  )
  expect(it.copies(kavita, next)).toBe(true)
  expect(it.copies(kavita, token(22))).toBe(false)
  const list = { who: 'server', as: 'server', at, entries: 9, how: 'list', persons: 300 } as never
  const counted = copiedLately([...it.entries, entry('copied-out', list, { n: 99, sealedAt: at })], it.now())
  expect(counted.persons).toBe(320)
  expect(counted.people.map((one) => one.persons)).toEqual([300, 20])
})

const people = fc.constantFrom(kavita, asha)
const act = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant('copy' as const), who: people, book: fc.integer({ min: 15, max: 24 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('ask' as const), who: people, book: fc.integer({ min: 19, max: 24 }) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('agree' as const), who: people, book: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end' as const), who: people, book: fc.nat(5) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('pass' as const), who: people, book: fc.integer({ min: -10, max: 60 }) }),
  },
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

const lives = (acts: readonly Act[]): readonly Entry[] => {
  const it = aBook()
  for (let i = 1; i <= 18; i++) for (const who of [kavita, asha]) it.copies(who, token(i))
  const asked: Entry[] = []
  const ago = (i: number) => asked.at(-1 - i)
  const does: { readonly [D in Act['do']]: (who: string, book: number) => unknown } = {
    copy: (who, book) => it.copies(who, token(book)),
    ask: (who, book) => asked.push(it.asks(who, token(book))),
    pass: (_who, hours) => it.passes(hours * HOUR),
    agree: (who, i) => ago(i) && it.agrees(who, ago(i) as Entry),
    end: (who, i) => ago(i) && it.says(who, (ago(i) as Entry).id, 'called-off'),
  }
  for (const { do: what, who, book } of acts) does[what](who, book)
  return it.entries
}

test('whatever anybody does in whatever order: never a twenty-first alone, never an agreement of one, never a day too soon or twice', () => {
  const seen = { rests: 0 }
  fc.assert(
    fc.property(fc.array(act, { minLength: 60, maxLength: 120 }), (acts) => {
      const entries = lives(acts)
      const copied = ofKind(entries, 'copied-out')
      const sealed = (it: Entry | undefined) => millis(it?.sealedAt ?? '')
      for (const one of copied.filter((it) => it.body.asked === undefined)) {
        const window = copied.filter(
          (it) =>
            it.body.who === one.body.who && (it.n ?? 0) < (one.n ?? 0) && sealed(it) > sealed(one) - COPIES.within,
        )
        const others = new Set(window.map((it) => it.body.book))
        if (!window.some((it) => it.body.book === one.body.book && it.body.asked === undefined))
          expect(others.size).toBeLessThan(COPIES.persons)
      }
      const rests = copied.filter((it) => it.body.asked !== undefined)
      seen.rests += rests.length
      expect(new Set(rests.map((it) => it.body.asked)).size).toBe(rests.length)
      for (const one of rests) {
        const ask = ofKind(entries, 'copy-asked').find((it) => it.id === one.body.asked)
        const agreed = ofKind(entries, 'copy-answered').find(
          (it) => it.body.of === one.body.asked && it.body.answer === 'agreed' && (it.n ?? 0) < (one.n ?? 0),
        )
        expect(ask?.body).toMatchObject({ who: one.body.who, book: one.body.book })
        expect(agreed?.body.by).not.toBe(one.body.who)
        expect(agreed).toBeDefined()
        expect(sealed(one) - sealed(ask)).toBeGreaterThanOrEqual(DAY)
      }
    }),
    { numRuns: 150 },
  )
  expect(seen.rests).toBeGreaterThan(20)
})
