// What may be pushed, what is refused and why, and what is sealed with a mark. Every test ends with the whole log verified.
import { type BodyNamed, type KindName, toBase64url } from '@sajha/record'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  aCase,
  aHouse,
  aPerson,
  brings,
  checkLog,
  nowIn,
  pushes,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { push } from './push.ts'

/** Writes, sends and seals one entry. */
const sealed = async <N extends KindName>(
  person: TestPerson,
  kind: N,
  body: BodyNamed<N>,
  given: Parameters<typeof writes>[3],
) => {
  const written = await writes(person, kind, body, given)
  await seals(person, written)
  return written
}

let house: TestHouse
let kavita: TestPerson
let book: string

beforeAll(async () => {
  house = await aHouse()
  kavita = await aPerson(house, { roles: ['caseworker', 'manager'] })
  book = await aCase(kavita)
})
afterEach(() => checkLog(house))
afterAll(() => house.close())

const note = (text: string) => ({ text })
const problemOf = (outcome: unknown) => (outcome as { problem?: string }).problem

describe('an entry', () => {
  test('is sealed with its number and the server’s time', async () => {
    const [outcome] = await pushes(kavita, await writes(kavita, 'note', note('She ate.'), { book }))
    expect(outcome).toMatchObject({
      outcome: 'sealed',
      sealedAt: house.clock.now().toString({ smallestUnit: 'millisecond' }),
      marks: [],
    })
  })

  test('pushed twice is sealed once, and answered alike', async () => {
    const written = await writes(kavita, 'note', note('Once.'), { book })
    const [first, second] = await pushes(kavita, written, written)
    const [third] = await pushes(kavita, written)
    expect(second).toEqual(first)
    expect(third).toEqual(first)
  })

  test('whose signature is wrong is refused', async () => {
    const written = await writes(kavita, 'note', note('Signed.'), { book })
    const bytes = Buffer.from(written.signature, 'base64url')
    bytes[5] = (bytes[5] ?? 0) ^ 1
    const [outcome] = await pushes(kavita, { ...written, signature: toBase64url(bytes) })
    expect(problemOf(outcome)).toBe('signature-wrong')
  })

  test('whose body is not the one that was signed is refused', async () => {
    const written = await writes(kavita, 'note', note('What I wrote.'), { book })
    const [outcome] = await pushes(kavita, { ...written, body: note('What I did not write.') })
    expect(problemOf(outcome)).toBe('body-not-committed')
  })

  test('of somebody else is refused, and so is one in another’s name', async () => {
    const farida = await aPerson(house, { name: 'Farida', at: kavita.organisation })
    const hers = await writes(farida, 'note', note('Mine.'), { book })
    expect(problemOf((await push(house, kavita.me, [hers]))[0])).toBe('device-of-another')
    const signedByHer = { ...farida, me: { ...farida.me, person: kavita.id }, id: kavita.id }
    const forged = await writes(signedByHer, 'note', note('In her name.'), { book })
    expect(problemOf((await push(house, farida.me, [forged]))[0])).toBe('author-of-another')
  })

  test('of an unknown kind or version is refused by that name', async () => {
    const unknown = { ...kavita }
    const odd = await writes(unknown, 'note', note('?'), { book, version: 77 })
    expect(problemOf((await pushes(kavita, odd))[0])).toBe('version-unknown')
  })

  test('written for the practice record is refused by the real one', async () => {
    const practice = await writes(kavita, 'note', note('Practice.'), { book, log: 'sajha/practice/0123456789abcdef' })
    expect(problemOf((await pushes(kavita, practice))[0])).toBe('another-record')
  })

  test.each([
    ['control characters', { text: 'a\u0000b' }, 'hidden-characters'],
    ['text that hides its direction', { text: 'abc\u202Egnp.exe' }, 'hidden-characters'],
    ['nothing but space', { text: '   ' }, 'empty'],
    ['too much text', { text: 'ल'.repeat(20_001) }, 'too-long'],
    ['a field that is not there', { text: 'x', extra: 1 }, 'unknown-field'],
    ['no text at all', {}, 'missing'],
  ])('with %s is refused, naming the field and the reason', async (_, body, reason) => {
    const [outcome] = await pushes(kavita, await writes(kavita, 'note', body as never, { book }))
    expect(outcome).toMatchObject({ outcome: 'refused', problem: 'fields-wrong' })
    expect((outcome as unknown as { faults: { reason: string }[] }).faults.map((it) => it.reason)).toContain(reason)
  })

  test('with a wrong language tag is refused', async () => {
    const body = { words: { text: 'x', language: 'not a language' }, about: 'wants', saidAt: nowIn(house) }
    const [outcome] = await pushes(kavita, await writes(kavita, 'her-words', body as never, { book }))
    expect(outcome).toMatchObject({ problem: 'fields-wrong', faults: [{ field: 'words', reason: 'not-a-language' }] })
  })

  test('that corrects something in another compartment is refused: it would be read there', async () => {
    const said = await sealed(kavita, 'safety-concern', { what: ['threat'], urgency: 'now' }, { book })
    const body = { of: said.id, field: 'urgency', value: 'today', why: 'misheard' }
    const [outcome] = await pushes(
      kavita,
      await writes(kavita, 'correction', body, { book, compartment: 'coordination' }),
    )
    expect(problemOf(outcome)).toBe('compartment-wrong')
    const [good] = await pushes(kavita, await writes(kavita, 'correction', body, { book, compartment: 'safety' }))
    expect(good).toMatchObject({ outcome: 'sealed' })
  })

  test('that points at an entry which is not in this book is refused', async () => {
    const body = { of: 'x'.repeat(43), result: 'kept', at: nowIn(house) } as const
    expect(problemOf((await pushes(kavita, await writes(kavita, 'promise-kept', body, { book })))[0])).toBe(
      'entry-unknown',
    )
  })
})

describe('dates that cannot be', () => {
  test('in an impossible order are kept, and asked about', async () => {
    const mine = await aCase(kavita)
    await sealed(
      kavita,
      'taken-charge',
      { takenAt: '2026-11-23T08:00+05:30', age: 'child', by: 'organisation' },
      { book: mine },
    )
    const before = { producedAt: '2026-11-22T08:00+05:30', before: 'member', committee: { name: 'Devipur' } } as const
    const [outcome] = await pushes(kavita, await writes(kavita, 'committee-production', before, { book: mine }))
    expect(outcome).toMatchObject({ outcome: 'sealed' })
    const { rows } = await house.db.owner.query('select name from question where book = $1', [mine])
    expect(rows).toContainEqual({ name: 'met-before-it-began' })
  })

  test('on a device three days back are kept, in their order, and marked', async () => {
    const heard = { at: house.clock.now().toString(), ago: 60_000 }
    const [outcome] = await pushes(
      kavita,
      await writes(kavita, 'note', note('Old clock.'), { book, madeAt: '2026-11-20T09:00+05:30', heard }),
    )
    expect(outcome).toMatchObject({ outcome: 'sealed', marks: ['clock-behind'] })
  })

  test('that do not exist are refused', async () => {
    const body = { takenAt: '2026-02-29T10:00+05:30', age: 'child', by: 'police' } as const
    const [outcome] = await pushes(kavita, await writes(kavita, 'taken-charge', body, { book }))
    expect(outcome).toMatchObject({ problem: 'fields-wrong', faults: [{ field: 'takenAt', reason: 'not-a-moment' }] })
  })
})

describe('a batch', () => {
  test('is answered entry by entry: one refused keeps no other back', async () => {
    const good = await writes(kavita, 'note', note('First.'), { book })
    const bad = await writes(kavita, 'note', { text: '' } as never, { book })
    const last = await writes(kavita, 'note', note('Third.'), { book })
    const outcomes = await push(house, kavita.me, [good, bad, { not: 'an entry' }, last])
    expect(outcomes.map((it) => it.outcome)).toEqual(['sealed', 'refused', 'refused', 'sealed'])
    const [first, , , third] = outcomes as unknown as { n: number }[]
    expect((third?.n ?? 0) - (first?.n ?? 0)).toBe(1)
  })

  test('that begins a book and goes on in it is sealed in the order it was written', async () => {
    const mine = 'a-new-book-of-22-lettr'
    const report = await writes(
      kavita,
      'report-received',
      { toldAt: nowIn(house), what: 'A girl was seen at the station.' },
      { book: mine },
    )
    const then = await writes(kavita, 'note', note('She is with us.'), { book: mine })
    const outcomes = await push(house, kavita.me, [report, then])
    expect(outcomes).toMatchObject([{ n: 1 }, { n: 2 }])
  })

  test('that begins with something that opens no book is refused, and nothing half remains', async () => {
    const mine = 'another-book-22-letter'
    const [outcome] = await pushes(kavita, await writes(kavita, 'note', note('Into nothing.'), { book: mine }))
    expect(problemOf(outcome)).toBe('book-unknown')
    const { rows } = await house.db.owner.query('select 1 from book where id = $1', [mine])
    expect(rows).toEqual([])
  })
})

describe('who may write', () => {
  test('nobody writes into a book that is not theirs, and is told no more than of one that is not there', async () => {
    const stranger = await aPerson(house, { name: 'Ravi' })
    expect(problemOf((await pushes(stranger, await writes(stranger, 'note', note('Hello.'), { book })))[0])).toBe(
      'book-unknown',
    )
  })

  test('nobody writes a kind that is another role’s', async () => {
    const doctor = await aPerson(house, { name: 'Dr Sen', roles: ['doctor'], at: kavita.organisation })
    await brings(kavita, book, doctor)
    const body = { what: 'victim-compensation', appliedAt: nowIn(house), to: 'an office' } as const
    expect(problemOf((await pushes(doctor, await writes(doctor, 'entitlement-applied', body, { book })))[0])).toBe(
      'kind-not-yours',
    )
  })

  test('nobody but the server writes who looked', async () => {
    const body = { who: kavita.id, as: 'caseworker', how: 'opened', at: nowIn(house), entries: 1 } as const
    expect(problemOf((await pushes(kavita, await writes(kavita, 'looked', body, { book })))[0])).toBe('kind-not-yours')
  })

  test('another organisation is brought in on a ground in law, never as team', async () => {
    const member = await aPerson(house, { name: 'Sushila', roles: ['cwc'] })
    const body = { to: member.id, organisation: member.organisation.id, as: 'cwc', from: nowIn(house) } as const
    const team = await writes(kavita, 'assignment', { ...body, basis: 'team' }, { book })
    expect(problemOf((await pushes(kavita, team))[0])).toBe('ground-missing')
    const law = await writes(kavita, 'assignment', { ...body, basis: 'law-requires' }, { book })
    expect((await pushes(kavita, law))[0]).toMatchObject({ outcome: 'sealed' })
  })

  test('a police officer cannot be brought in at all: police get packets only', async () => {
    const officer = await aPerson(house, { name: 'SI Yadav', roles: ['police'] })
    const body = {
      to: officer.id,
      organisation: officer.organisation.id,
      as: 'police',
      basis: 'law-requires',
      from: nowIn(house),
    }
    expect((await pushes(kavita, await writes(kavita, 'assignment', body as never, { book })))[0]).toMatchObject({
      problem: 'fields-wrong',
    })
    const asManager = { ...body, as: 'manager' } as const
    expect(problemOf((await pushes(kavita, await writes(kavita, 'assignment', asManager as never, { book })))[0])).toBe(
      'nobody-there',
    )
  })

  test('what is handed over is gone from the one who handed it, at the minute named; what she wrote before still counts', async () => {
    const mine = await aCase(kavita)
    const meena = await aPerson(house, { name: 'Meena', at: kavita.organisation })
    const before = await writes(kavita, 'note', note('Written before.'), { book: mine })
    house.clock.pass({ minutes: 30 })
    const handOver = { from: kavita.id, to: meena.id, at: nowIn(house) }
    expect((await pushes(kavita, await writes(kavita, 'hand-over', handOver, { book: mine })))[0]).toMatchObject({
      outcome: 'sealed',
    })
    house.clock.pass({ minutes: 1 })
    const after = await writes(kavita, 'note', note('Written after.'), { book: mine })
    const outcomes = await push(house, kavita.me, [before, after])
    expect(outcomes[0]).toMatchObject({ outcome: 'sealed', marks: ['access-ended'] })
    expect(problemOf(outcomes[1])).toBe('book-not-yours')
    expect((await pushes(meena, await writes(meena, 'note', note('I go on.'), { book: mine })))[0]).toMatchObject({
      outcome: 'sealed',
    })
  })

  test('whoever was brought in twice, by two phones apart, hands both on at once', async () => {
    const mine = await aCase(kavita)
    const meena = await aPerson(house, { name: 'Meena', at: kavita.organisation })
    const asha = await aPerson(house, { name: 'Asha', at: kavita.organisation })
    await brings(kavita, mine, meena)
    await brings(kavita, mine, meena)
    const handOver = { from: meena.id, to: asha.id, at: nowIn(house) }
    expect((await pushes(meena, await writes(meena, 'hand-over', handOver, { book: mine })))[0]).toMatchObject({
      outcome: 'sealed',
    })
    expect((await pushes(asha, await writes(asha, 'note', note('I go on.'), { book: mine })))[0]).toMatchObject({
      outcome: 'sealed',
    })
  })

  test('what a revoked device still held is sealed with a mark, never lost', async () => {
    const ravi = await aPerson(house, { name: 'Ravi', at: kavita.organisation })
    const mine = await aCase(ravi)
    const revoked = {
      ...ravi.me,
      device: ravi.me.device && { ...ravi.me.device, revokedAt: house.clock.now().toString() },
    }
    const [outcome] = await push(house, revoked, [
      await writes(ravi, 'note', note('From the lost phone.'), { book: mine }),
    ])
    expect(outcome).toMatchObject({ outcome: 'sealed', marks: ['device-revoked'] })
  })
})
