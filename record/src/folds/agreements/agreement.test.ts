import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entry } from '../../../testing/index.ts'
import type { Entry } from '../../entry.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import { inOffset, millis } from '../../time.ts'
import { access, readsNow } from '../access.ts'
import { duties, stateOf } from '../duties.ts'
import { agreement, agreementState, holds, paysNext } from './agreement.ts'
import { figuresOf, restFault } from './rests.ts'

const START = millis('2026-11-01T00:00+00:00')
const HOUR = 3_600_000
const DAY = 24 * HOUR
const stamp = (hours: number): string => inOffset(START + hours * HOUR, '+00:00')
const at = (hours: number): number => START + hours * HOUR

const NGO = 'pipal-tola-kendra_____'
const UNIT = 'unit-of-sonapur_______'
const FARIDA = 'farida-of-pipal-tola__'
const SHARMA = 'sharma-of-the-unit____'

type With = Partial<Omit<Entry, 'kind' | 'body'>>
const of = (organisation: string, hours: number): With => ({
  book: 'the-agreement-22-lettr',
  organisation,
  author: organisation === NGO ? FARIDA : SHARMA,
  as: organisation === NGO ? 'manager' : 'police',
  madeAt: stamp(hours),
  sealedAt: stamp(hours),
})

const proposed = (from = 10, until = 2000) =>
  entry(
    'agreement-proposed',
    { title: 'Kilns', office: 'Pipal Tola, manager', from: stamp(from), until: stamp(until), review: 'quarter' },
    of(NGO, 1),
  )
const party = () =>
  entry('agreement-party', { organisation: UNIT, to: SHARMA, as: 'police', office: 'Unit, head' }, of(NGO, 2))
const clause = (given: Partial<BodyNamed<'agreement-clause'>> = {}, hours = 3) =>
  entry('agreement-clause', { stage: 'during', does: 'The unit goes there', ...given }, of(NGO, hours))
const signs = (organisation: string, hours: number, clauses: readonly Entry[]) =>
  entry(
    'agreement-signed',
    { clauses: clauses.map((it) => ({ entry: it.id })), name: 'Head', at: stamp(hours) },
    of(organisation, hours),
  )
const changed = (organisation: string, was: string, hours: number, by: With = of(organisation, hours)) =>
  entry('agreement-head-changed', { organisation, was, at: stamp(hours) }, by)
const ended = (hours: number) => entry('agreement-ended', { at: stamp(hours), why: 'over' }, of(UNIT, hours))

const read = (entries: readonly Entry[]) => {
  const it = agreement(entries)
  if (!it) throw new Error('no agreement')
  return it
}
const one = (entries: readonly Entry[]) => {
  const [first] = read(entries).clauses
  if (!first) throw new Error('no clause')
  return first
}

test('signed by one side only, nothing is in force', () => {
  const c = clause()
  const all = [proposed(), party(), c, signs(NGO, 20, [c]), signs(NGO, 21, [c])]
  expect(one(all).inForce).toEqual([])
  expect(agreementState(read(all), at(30))).toEqual({ state: 'proposed' })
})

test('one body alone agrees on nothing, however often it signs', () => {
  const c = clause()
  expect(one([proposed(), c, signs(NGO, 20, [c])]).inForce).toEqual([])
})

test('it begins with the last signature or its first day, and at its last instant it is over', () => {
  const c = clause()
  const all = [proposed(10, 100), party(), c, signs(NGO, 20, [c]), signs(UNIT, 30, [c])]
  const it = one(all)
  expect([29.9, 30, 99.9, 100].map((h) => holds(it, at(h)))).toEqual([false, true, true, false])
  expect(agreementState(read(all), at(100))).toEqual({ state: 'lapsed', because: 'date' })
  const early = one([proposed(50, 100), party(), c, signs(NGO, 20, [c]), signs(UNIT, 30, [c])])
  expect([49.9, 50].map((h) => holds(early, at(h)))).toEqual([false, true])
})

test('a clause written after the signatures is in force only when each side signs it too', () => {
  const c = clause()
  const later = clause({ does: 'Another' }, 40)
  const before = [proposed(), party(), c, signs(NGO, 20, [c]), signs(UNIT, 30, [c]), later]
  expect(read(before).clauses.map((it) => holds(it, at(60)))).toEqual([true, false])
  const after = [...before, signs(NGO, 50, [c, later]), signs(UNIT, 55, [c, later])]
  expect(read(after).clauses.map((it) => holds(it, at(60)))).toEqual([true, true])
})

test('when a head changes it stops that minute, and goes on when the body signs again', () => {
  const c = clause()
  const all = [proposed(), party(), c, signs(NGO, 20, [c]), signs(UNIT, 30, [c])]
  const left = [...all, changed(UNIT, SHARMA, 40, { as: 'server', madeAt: stamp(40), sealedAt: stamp(40) })]
  expect([39.9, 40].map((h) => holds(one(left), at(h)))).toEqual([true, false])
  expect(agreementState(read(left), at(41))).toEqual({ state: 'lapsed', because: 'head' })
  const again = [...left, signs(UNIT, 50, [c])]
  expect([45, 50].map((h) => holds(one(again), at(h)))).toEqual([false, true])
})

test('nobody says of another body that its head has changed', () => {
  const c = clause()
  const all = [proposed(), party(), c, signs(NGO, 20, [c]), signs(UNIT, 30, [c])]
  expect(holds(one([...all, changed(UNIT, SHARMA, 40, of(NGO, 40))]), at(60))).toBe(true)
})

test('a signature dated back gives nothing before it was sealed', () => {
  const c = clause()
  const late: Entry = { ...signs(UNIT, 5, [c]), sealedAt: stamp(60) }
  expect(one([proposed(), party(), c, signs(NGO, 20, [c]), late]).inForce[0]?.from).toBe(stamp(60))
})

test('it says so thirty days before it ends, and who pays then, or nobody', () => {
  const end = 100 * 24
  const short = clause({ pays: 'The unit', paysUntil: stamp(40 * 24) })
  const long = clause({ pays: 'Pipal Tola', paysUntil: stamp(90 * 24), after: short.id })
  const all = [proposed(10, end), party(), short, long, signs(NGO, 20, [short, long]), signs(UNIT, 30, [short, long])]
  const it = read(all)
  const now = START + 20 * DAY
  expect(agreementState(it, now)).toEqual({ state: 'running' })
  expect(agreementState(it, START + 71 * DAY)).toEqual({ state: 'lapsing', days: 29 })
  expect(paysNext(it, now).map((found) => found.next?.body.pays)).toEqual(['Pipal Tola'])
  expect(paysNext(it, START + 70 * DAY).map((found) => found.next?.body.pays)).toEqual(['Pipal Tola', undefined])
  expect(paysNext(it, START + 2 * DAY)).toEqual([])
  const [begins, ends] = [START + 10 * DAY, START + 60 * DAY]
  const near = (now: number) => paysNext(it, now).map((found) => found.clause.body.pays)
  expect([begins - 1, begins, ends - 1, ends].map((now) => near(now).length)).toEqual([0, 1, 1, 2])
})

test('money of another matter pays nobody on: who pays next is said by the clause itself', () => {
  const room = clause({ does: 'A room', pays: 'The unit', paysUntil: stamp(40 * 24) })
  const school = clause({ does: 'School', pays: 'Pipal Tola', paysUntil: stamp(90 * 24) })
  const all = [proposed(10, 100 * 24), party(), room, school, signs(NGO, 20, [room, school])]
  const it = read([...all, signs(UNIT, 30, [room, school])])
  expect(paysNext(it, START + 20 * DAY).map((found) => found.next)).toEqual([null])
})

test('what is paid longer than the agreement lasts ends with the agreement', () => {
  const c = clause({ pays: 'The unit', paysUntil: stamp(200 * 24) })
  const all = [proposed(10, 100 * 24), party(), c, signs(NGO, 20, [c]), signs(UNIT, 30, [c])]
  const days = [69, 70].map((day) => paysNext(read(all), START + day * DAY).map((found) => found.ends))
  expect(days).toEqual([[], [stamp(100 * 24)]])
})

describe('who pays next is asked of both sides', () => {
  const short = clause({ pays: 'The unit', paysUntil: stamp(40 * 24) })
  const all = [proposed(10, 100 * 24), party(), short, signs(NGO, 20, [short]), signs(UNIT, 30, [short])]
  const asked = (entries: readonly Entry[]) => duties(entries).filter((it) => it.protocol === 'who-pays-next')
  const states = (entries: readonly Entry[], day: number) => asked(entries).map((it) => stateOf(it, START + day * DAY))

  test('in the role in which each acts, by our own rule and not by law, from thirty days before the end', () => {
    expect(asked(all).map((it) => [it.role, it.basis, it.citation])).toEqual([
      ['manager', 'reminder', null],
      ['police', 'reminder', null],
    ])
    expect([9, 10, 80].map((day) => states(all, day))).toEqual([
      ['running', 'running'],
      ['reminder', 'reminder'],
      ['reminder', 'reminder'],
    ])
  })

  test('until both have signed who pays then, or have written down what they decided', () => {
    const long = clause({ pays: 'Pipal Tola', paysUntil: stamp(90 * 24), after: short.id }, 300)
    const half = [...all, long, signs(NGO, 310, [short, long])]
    expect(states(half, 20)).toEqual(['reminder', 'reminder'])
    expect(states([...half, signs(UNIT, 320, [short, long])], 20)).toEqual(['met', 'met', 'running', 'running'])
    const decided = (day: number) =>
      entry(
        'agreement-reviewed',
        { at: stamp(day * 24), decided: 'She pays herself', nextAt: stamp(2000) },
        of(NGO, 330),
      )
    expect(states([...all, decided(9)], 20)).toEqual(['reminder', 'reminder'])
    expect(states([...all, decided(11)], 20)).toEqual(['met', 'met'])
  })

  test('of a clause that one side never signed nothing is asked', () => {
    expect(asked(all.slice(0, -1))).toEqual([])
  })
})

test('only those who act for a party read it, police among them, and nothing but working together', () => {
  const readers = access([proposed(), party(), clause()])
  expect(readsNow(readers, SHARMA, at(10))).toEqual({ as: ['police'], compartments: ['coordination'] })
  expect(readsNow(readers, FARIDA, at(10)).compartments).toEqual(['coordination'])
  expect(readsNow(readers, 'somebody-else_________', at(10)).compartments).toEqual([])
})

const packet = (given: Partial<BodyNamed<'packet-sent'>>): BodyNamed<'packet-sent'> => ({
  to: 'role',
  organisation: UNIT,
  role: 'police',
  purpose: 'kilns',
  basis: 'law-requires',
  how: 'now',
  ask: 'Yours?',
  until: stamp(500),
  ...given,
})

test('a packet rests on a clause only while it is in force, between its parties, and for the parts it names', () => {
  const c = clause({ tells: ['legal'], role: 'police' })
  const it = read([proposed(10, 100), party(), c, signs(NGO, 20, [c]), signs(UNIT, 30, [c])])
  const judged = (body: Partial<BodyNamed<'packet-sent'>>, hours: number, from = NGO) =>
    restFault(packet({ agreement: it.book, clause: c.id, parts: ['legal'], ...body }), {
      from,
      entries: [],
      agreement: it,
      now: at(hours),
    })
  expect(judged({}, 29)).toBe('agreement-not-running')
  expect(judged({}, 30)).toBeNull()
  expect(judged({}, 100)).toBe('agreement-not-running')
  expect(judged({ parts: ['legal', 'health'] }, 30)).toBe('agreement-not-covering')
  expect(judged({ role: 'official' }, 30)).toBe('agreement-not-covering')
  // Whoever is no party to it is told what they would be told of one that is not there.
  expect(judged({}, 30, 'another-body__________')).toBe('agreement-not-running')
  expect(judged({ organisation: 'another-body__________' }, 30)).toBe('agreement-not-covering')
  expect(judged({ agreement: 'another-book-22-letter' }, 30)).toBe('agreement-not-running')
  expect(judged({ agreement: undefined, clause: undefined }, 5)).toBeNull()
})

test('figures are counted from packets: an answer after its day is an answer, and late', () => {
  const sent = (id: string, answers: readonly [string, number][]) =>
    ({
      id,
      body: packet({ agreement: 'a-book', dueAt: stamp(50) }),
      answers: answers.map(([answer, hours]) => ({ answer, at: stamp(hours) })),
    }) as never
  const all = [sent('a', [['received', 40]]), sent('b', [['done', 60]]), sent('c', [])]
  expect(figuresOf('a-book', all)).toEqual({ sent: 3, answered: 2, late: 1, open: 1, done: 1 })
  expect(figuresOf('another', all).sent).toBe(0)
})

type Act = {
  readonly what: 'signs' | 'changes' | 'ends'
  readonly side: boolean
  readonly hour: number
  readonly some: number
}
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record<Act>({
    what: fc.constantFrom('signs', 'signs', 'signs', 'changes', 'ends'),
    side: fc.boolean(),
    hour: fc.integer({ min: 5, max: 200 }),
    some: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 10 },
)
const historyOf = (all: readonly Act[]): readonly Entry[] => {
  const clauses = [clause(), clause({ does: 'Another' })]
  const entries = all.map(({ what, side, hour, some }): Entry => {
    const who = side ? NGO : UNIT
    if (what === 'ends') return ended(hour)
    if (what === 'changes') return changed(who, side ? FARIDA : SHARMA, hour)
    return signs(
      who,
      hour,
      clauses.filter((_, i) => (some >> i) % 2 === 1),
    )
  })
  return [proposed(10, 150), party(), ...clauses, ...entries]
}

test('the order in which entries arrive decides nothing', () => {
  fc.assert(
    fc.property(
      acts.chain((all) => {
        const entries = historyOf(all)
        return fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], { minLength: entries.length }))
      }),
      ([entries, mixed]) => {
        const seen = (of: readonly Entry[]) =>
          new Map(read(of).clauses.map((it) => [it.entry, it.inForce.map(({ from, to }) => `${from} ${to}`)]))
        expect(seen(mixed)).toEqual(seen(entries))
      },
    ),
    { numRuns: 150 },
  )
})

test('whatever happened, a clause in force has a standing signature of each side at that instant', () => {
  fc.assert(
    fc.property(acts, fc.integer({ min: 0, max: 220 }), (all, hour) => {
      const entries = historyOf(all)
      const now = at(hour)
      for (const it of read(entries).clauses) {
        if (!holds(it, now)) continue
        expect(hour).toBeGreaterThanOrEqual(10)
        expect(hour).toBeLessThan(150)
        expect(entries.some((one) => one.kind === 'agreement-ended' && millis(one.madeAt) <= now)).toBe(false)
        for (const side of [NGO, UNIT]) {
          const mine = entries.filter((one) => one.organisation === side && millis(one.madeAt) <= now)
          const last = (kind: string, hits: (one: Entry) => boolean) =>
            Math.max(-1, ...mine.filter((one) => one.kind === kind && hits(one)).map((one) => millis(one.madeAt)))
          const named = (one: Entry) =>
            ((one.body?.['clauses'] ?? []) as readonly { entry: string }[]).some((c) => c.entry === it.entry)
          const signedAt = last('agreement-signed', named)
          expect(signedAt).toBeGreaterThan(-1)
          expect(last('agreement-head-changed', () => true)).toBeLessThan(signedAt)
        }
      }
    }),
    { numRuns: 200 },
  )
})
