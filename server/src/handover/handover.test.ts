// Transfer day (AC-29, AC-50): an officer with fourteen duties and three packets leaves at five in the afternoon, and nothing is dropped.
import {
  access,
  answered,
  type BodyNamed,
  duties,
  handed,
  inOffset,
  needsLook,
  owerAt,
  questions,
  standing,
  stateOf,
  untaken,
} from '@sajha/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forget, keptBook } from '../books/kept-book.ts'
import { notices } from '../notices/notices.ts'
import type { Me } from '../people/me.ts'
import { endPosting, keepPosting, nameSuccessor } from '../people/members/end-posting.ts'
import { pull } from '../sync/pull.ts'
import { push } from '../sync/push.ts'
import {
  aCase,
  aHouse,
  anId,
  anOrganisation,
  aPerson,
  aSecondProcess,
  brings,
  checkLog,
  nowIn,
  pushes,
  seals,
  type TestHouse,
  type TestOrganisation,
  type TestPerson,
  type Written,
  writes,
} from '../testing/index.ts'
import { passOn } from './pass-on.ts'
import { handoverTasks } from './tasks.ts'
import { tellUnattended, unattended } from './unattended.ts'
import { whatPasses } from './what-passes.ts'

let house: TestHouse
let ngo: TestOrganisation
let farida: TestPerson
let meena: TestPerson

beforeAll(async () => {
  house = await aHouse()
  ngo = await anOrganisation(house)
  farida = await aPerson(house, { name: 'Farida', roles: ['administrator'], at: ngo })
  meena = await aPerson(house, { name: 'Meena', at: ngo })
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

const FIVE = '2026-11-23T17:00+05:30'
const at = (instant: string) => house.clock.set(Temporal.Instant.from(instant))
const entriesOf = async (book: string) => (await keptBook(house, book))?.entries ?? []
/** The job that is planned for the minute, as it runs then. */
const minuteComes = (person: TestPerson, there = house) => passOn(there, person.organisation.id, person.id)
const left = (me: Me, instant: string): Me => ({ ...me, leftAt: Temporal.Instant.from(instant).toString() })
const note = (text: string): BodyNamed<'note'> => ({ text })
const bare = ({ id: _, ...pushed }: Written) => pushed
const booksOf = async (me: Me) => (await pull(house, me, {})).books.map((it) => it.id).sort()
const problemOf = (it: unknown) => (it as { problem?: string }).problem

const promise = (by: TestPerson, i: number): BodyNamed<'promise-made'> => ({
  what: `promise ${i}`,
  dueAt: inOffset(house.clock.now().epochMilliseconds + (i + 1) * 86_400_000, '+05:30'),
  to: 'her',
  by: by.id,
})
const packet = (i: number): BodyNamed<'packet-sent'> => ({
  to: 'outside',
  name: `Doctor ${i}`,
  purpose: 'to see her',
  basis: 'law-requires',
  law: 'POCSO s.19(6)',
  how: 'now',
  ask: `ask ${i}`,
  until: '2026-12-30T10:00+05:30',
})

/** Everything of these books that is owed at this instant: which, and by whom. */
const owed = async (books: readonly string[]) => {
  const now = house.clock.now().epochMilliseconds
  const all = await Promise.all(
    books.map(async (book) =>
      duties(await entriesOf(book))
        .filter((it) => !['met', 'met-late', 'no-longer-owed'].includes(stateOf(it, now)))
        .map((it) => ({ key: `${book} ${it.key}`, by: owerAt(it, now), role: it.role })),
    ),
  )
  return all.flat()
}

test('an officer with 14 duties and 3 packets leaves at 17:00: nothing is dropped, and nothing is read after', async () => {
  const kavita = await aPerson(house, { at: ngo })
  const books = await Promise.all([aCase(kavita), aCase(kavita), aCase(kavita)])
  const [one = '', two = '', three = ''] = books
  for (let i = 0; i < 14; i++) {
    const book = books[i % 3] ?? ''
    await seals(kavita, await writes(kavita, 'promise-made', promise(kavita, i), { book }))
  }
  const sent = await Promise.all(
    books.map(async (book, i) => seals(kavita, await writes(kavita, 'packet-sent', packet(i), { book }))),
  )
  expect(sent).toHaveLength(3)
  const before = await owed(books)
  expect(before.filter((it) => it.by === kavita.id)).toHaveLength(14)

  await endPosting(house, farida.me, kavita.id, { why: 'Transferred', at: FIVE, to: meena.id })
  expect(await whatPasses(house, farida.me, kavita.id)).toMatchObject({ books: 3, promises: 14, packets: 3 })
  await minuteComes(kavita)
  expect(await booksOf(kavita.me), 'the minute has not come').toEqual([...books].sort())
  expect(await booksOf(meena.me)).not.toContain(one)

  at('2026-11-23T16:59:59.999+05:30')
  const last = await writes(kavita, 'note', note('Written before.'), {
    book: one,
    madeAt: '2026-11-23T16:59:59.999+05:30',
  })
  at('2026-11-23T17:00:00+05:30')
  expect(await booksOf(kavita.me), 'nothing is left on the device at its next contact').toEqual([])
  const offline = await writes(kavita, 'note', note('Written after.'), {
    book: one,
    madeAt: '2026-11-23T17:00:00+05:30',
  })
  await minuteComes(kavita)
  const outcomes = await push(house, left(kavita.me, FIVE), [last, offline].map(bare))
  expect(outcomes[0]).toMatchObject({ outcome: 'sealed', marks: ['access-ended'] })
  expect(problemOf(outcomes[1])).toBe('book-not-yours')

  expect(await booksOf(meena.me)).toEqual([...books].sort())
  const after = await owed(books)
  expect(after.map((it) => it.key)).toEqual(before.map((it) => it.key))
  expect(after.filter((it) => it.by === meena.id)).toHaveLength(14)
  expect(after.filter((it) => it.by === kavita.id)).toEqual([])

  const packs = (await Promise.all(books.map(entriesOf))).flatMap((it) => handed(it))
  expect(packs).toHaveLength(3)
  expect(packs.flatMap((it) => it.all.filter((one) => one.what === 'promise'))).toHaveLength(14)
  expect(packs.flatMap((it) => it.all.filter((one) => one.what === 'packet'))).toHaveLength(3)
  expect(packs.every((it) => it.to === meena.id && it.at === FIVE)).toBe(true)

  let waiting = packs.reduce((sum, it) => sum + untaken(it).length, 0)
  for (const [i, book] of books.entries()) {
    const pack = packs[i]
    // The last book is left for the question.
    for (const it of book === three ? [] : (pack?.all ?? [])) {
      const body = { handed: pack?.entry ?? '', what: it.what, of: it.of, ...(it.duty && { duty: it.duty }), at: FIVE }
      await seals(meena, await writes(meena, 'taken-over', body, { book, compartment: it.lies }))
      const now = (await Promise.all(books.map(entriesOf))).flatMap((entries) => handed(entries))
      expect(now.reduce((sum, one) => sum + untaken(one).length, 0)).toBe(--waiting)
    }
  }
  const asked = async (book: string) => {
    const entries = await entriesOf(book)
    const now = house.clock.now().epochMilliseconds
    return answered(questions(entries), standing(entries)).filter(
      (it) => it.name === 'handed-not-taken' && needsLook(it, now),
    )
  }
  at('2026-11-26T16:59:59.999+05:30')
  expect(await asked(three)).toEqual([])
  at('2026-11-26T17:00:00+05:30')
  expect(await asked(three)).toMatchObject([{ fill: { n: { of: untaken(packs[2] as never).length } } }])
  expect([...(await asked(one)), ...(await asked(two))]).toEqual([])
})

test('a successor is told that a case was handed over, also by a process that has not seen it before', async () => {
  const [kavita, rekha] = [await aPerson(house, { at: ngo }), await aPerson(house, { name: 'Rekha', at: ngo })]
  const book = await aCase(kavita)
  await endPosting(house, farida.me, kavita.id, { why: 'Moved', to: rekha.id })
  await minuteComes(kavita)
  const { rows } = await house.db.owner.query<{ payload: { person?: string; what?: string; book?: string } }>(
    'select payload from graphile_worker._private_jobs',
  )
  const told = rows.filter((it) => it.payload.person === rekha.id && it.payload.book === book)
  expect(told.map((it) => it.payload.what)).toEqual(['handed-on'])
})

test('a book that was begun before the minute, and arrives after it, passes too', async () => {
  const kavita = await aPerson(house, { at: ngo })
  const book = anId()
  const opening = await writes(kavita, 'report-received', { toldAt: nowIn(house), what: 'At the station' }, { book })
  house.clock.pass({ minutes: 10 })
  await endPosting(house, farida.me, kavita.id, { why: 'Moved', to: meena.id })
  const me = left(kavita.me, house.clock.now().toString())
  await minuteComes(kavita)
  await house.db.owner.query('delete from graphile_worker._private_jobs')
  house.clock.pass({ hours: 2 })
  const [outcome] = await push(house, me, [bare(opening)])
  expect(outcome).toMatchObject({ outcome: 'sealed', marks: ['access-ended'] })
  const { rows } = await house.db.owner.query<{ payload: { organisation: string; person: string } }>(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'pass-on' and j.payload->>'person' = $1 and j.run_at <= $2`,
    [kavita.id, house.clock.now().toString()],
  )
  for (const it of rows) await passOn(house, it.payload.organisation, it.payload.person)
  expect(await booksOf(meena.me)).toContain(book)
})

test('killed between two books, or run twice, or by two processes at once: it finishes, and nothing passes twice', async () => {
  const kavita = await aPerson(house, { at: ngo })
  const books = await Promise.all(Array.from({ length: 5 }, () => aCase(kavita)))
  await endPosting(house, farida.me, kavita.id, { why: 'Moved', to: meena.id })
  // Each death is at the next time it asks the clock: before it signs, and between what it signed and what it writes.
  const dying = (after: number): TestHouse => {
    let asked = 0
    const now = () => {
      asked += 1
      if (asked > after) throw new Error('killed')
      return house.clock.now()
    }
    return { ...aSecondProcess(house), clock: { ...house.clock, now } }
  }
  const passed = async (): Promise<number> => {
    for (const it of books) forget(house, it)
    return (await Promise.all(books.map(entriesOf))).flatMap((it) => handed(it)).length
  }
  const steps: number[] = []
  for (const after of [1, 3, 4, 5, 6]) {
    await expect(minuteComes(kavita, dying(after))).rejects.toThrow('killed')
    steps.push(await passed())
  }
  expect(steps.some((it) => it > 0 && it < 5)).toBe(true)
  await Promise.all([minuteComes(kavita), minuteComes(kavita, aSecondProcess(house))])
  await minuteComes(kavita)
  expect(await passed()).toBe(5)
  const all = (await Promise.all(books.map(entriesOf))).flat()
  expect(all.filter((it) => it.kind === 'hand-over')).toHaveLength(5)
})

test('woken a moment early by a clock that is ahead, the job comes again', async () => {
  const kavita = await aPerson(house, { at: ngo })
  await aCase(kavita)
  const end = inOffset(house.clock.now().epochMilliseconds + 60_000, '+05:30')
  await endPosting(house, farida.me, kavita.id, { why: 'Moved', at: end, to: meena.id })
  const planned = async () => {
    const { rows } = await house.db.owner.query<{ at: string }>(
      'select run_at as at from graphile_worker._private_jobs where key = $1',
      [`pass-on:${ngo.id}:${kavita.id}`],
    )
    return rows.map((it) => Temporal.Instant.from(it.at).since(Temporal.Instant.from(end)).total('seconds'))
  }
  expect(await planned()).toEqual([0])
  const payload = { organisation: ngo.id, person: kavita.id }
  await handoverTasks(house)['pass-on']?.(payload, { id: '1', attempt: 1 })
  expect(await planned()).toEqual([30])
})

test('a case given to somebody else before stays with them; the rest goes to whoever is named', async () => {
  const [kavita, rekha] = [await aPerson(house, { at: ngo }), await aPerson(house, { name: 'Rekha', at: ngo })]
  const [mine, hers] = [await aCase(kavita), await aCase(kavita)]
  const end = inOffset(house.clock.now().epochMilliseconds + 3_600_000, '+05:45')
  await seals(kavita, await writes(kavita, 'hand-over', { from: kavita.id, to: rekha.id, at: end }, { book: hers }))
  await endPosting(house, farida.me, kavita.id, { why: 'Moved', at: end, to: meena.id })
  house.clock.pass({ hours: 1 })
  await minuteComes(kavita)
  expect(await booksOf(rekha.me)).toEqual([hers])
  expect(await booksOf(meena.me)).toContain(mine)
  expect(await booksOf(meena.me)).not.toContain(hers)
})

test('an end told in Nepal’s time, at a midnight, is that instant and no other; it can be moved and taken back until it comes', async () => {
  const kavita = await aPerson(house, { at: ngo })
  const book = await aCase(kavita)
  const day = house.clock.now().add({ hours: 24 }).toZonedDateTimeISO('+05:45').toPlainDate()
  const midnight = `${day}T00:00+05:45`
  await endPosting(house, farida.me, kavita.id, { why: 'Moved', at: midnight, to: meena.id })
  await keepPosting(house, farida.me, kavita.id)
  at(midnight)
  await minuteComes(kavita)
  expect(await booksOf(kavita.me)).toEqual([book])
  await expect(keepPosting(house, farida.me, kavita.id)).rejects.toMatchObject({ id: 'not-found' })
  const next = `${day.add({ days: 1 })}T00:00+05:45`
  await endPosting(house, farida.me, kavita.id, { why: 'Moved', at: `${day}T12:00+05:45`, to: meena.id })
  await endPosting(house, farida.me, kavita.id, { why: 'Later', at: next, to: meena.id })
  house.clock.set(Temporal.Instant.from(next).subtract({ milliseconds: 1 }))
  await minuteComes(kavita)
  expect(await booksOf(kavita.me)).toEqual([book])
  at(next)
  expect(await booksOf(kavita.me)).toEqual([])
  await minuteComes(kavita)
  expect(await booksOf(meena.me)).toContain(book)
})

test('where nobody is named a manager keeps it for the post, and a counsellor’s notes wait for a counsellor', async () => {
  const here = await anOrganisation(house)
  const boss = await aPerson(house, { name: 'Salma', roles: ['manager'], at: here })
  const admin = await aPerson(house, { name: 'Anita', roles: ['administrator'], at: here })
  const kavita = await aPerson(house, { roles: ['caseworker', 'counsellor'], at: here })
  const book = await aCase(kavita)
  const body = { to: kavita.id, organisation: here.id, as: 'counsellor', basis: 'team', from: nowIn(house) } as const
  await seals(kavita, await writes(kavita, 'assignment', body, { book }))
  house.clock.pass({ minutes: 1 })
  await endPosting(house, admin.me, kavita.id, { why: 'Moved' })
  await minuteComes(kavita)
  const readers = access(await entriesOf(book)).filter((it) => it.until === null)
  expect(readers.map((it) => [it.person, it.as])).toEqual([
    [kavita.id, 'counsellor'],
    [boss.id, 'caseworker'],
  ])
  expect(await unattended(house, admin.me)).toEqual([])
  house.clock.pass({ minutes: 10 })
  expect(await unattended(house, admin.me)).toMatchObject([{ person: kavita.id, name: 'Kavita', books: 1 }])
  const counsellor = await aPerson(house, { name: 'Dr Sen', roles: ['counsellor'], at: here })
  await expect(nameSuccessor(house, admin.me, kavita.id, kavita.id)).rejects.toMatchObject({ id: 'nobody-there' })
  await nameSuccessor(house, admin.me, kavita.id, counsellor.id)
  await minuteComes(kavita)
  expect(await booksOf(counsellor.me)).toEqual([book])
  expect(await unattended(house, admin.me)).toEqual([])
  expect(await booksOf(boss.me)).toEqual([book])
})

test('who keeps a case for the post acts in it as who had it did, hands it on, and acts so nowhere else', async () => {
  const here = await anOrganisation(house)
  const boss = await aPerson(house, { name: 'Salma', roles: ['manager'], at: here })
  const [kavita, asha] = [await aPerson(house, { at: here }), await aPerson(house, { name: 'Asha', at: here })]
  const [book, other] = [await aCase(kavita), await aCase(asha)]
  await brings(asha, other, boss)
  await endPosting(house, boss.me, kavita.id, { why: 'Moved' })
  await minuteComes(kavita)
  house.clock.pass({ minutes: 1 })
  const asCaseworker = async (where: string) =>
    (await pushes(boss, await writes(boss, 'note', note('I keep it.'), { book: where, as: 'caseworker' })))[0]
  expect(await asCaseworker(book)).toMatchObject({ outcome: 'sealed' })
  expect(problemOf(await asCaseworker(other))).toBe('author-of-another')
  const opening = { toldAt: nowIn(house), what: 'As somebody else' }
  const mine = await writes(boss, 'report-received', opening, { book: anId(), as: 'caseworker' })
  expect(problemOf((await pushes(boss, mine))[0])).toBe('author-of-another')
  const on = { from: boss.id, to: asha.id, at: nowIn(house), as: 'caseworker' } as const
  await seals(boss, await writes(boss, 'hand-over', on, { book, as: 'caseworker' }))
  house.clock.pass({ minutes: 1 })
  expect(problemOf(await asCaseworker(book))).toBe('book-not-yours')
  expect(await booksOf(asha.me)).toContain(book)
})

test('who alone has cases and was not here for two weeks is told to managers: how many, once, and not which', async () => {
  const here = await anOrganisation(house)
  const boss = await aPerson(house, { name: 'Salma', roles: ['manager'], at: here })
  const [kavita, asha] = [await aPerson(house, { at: here }), await aPerson(house, { name: 'Asha', at: here })]
  const [alone, shared] = [await aCase(kavita), await aCase(kavita)]
  await brings(kavita, shared, asha)
  house.clock.pass({ hours: 24 * 14 })
  expect(await unattended(house, boss.me)).toEqual([])
  await house.db.owner.query('insert into last_here values ($1, $2, $3)', [
    asha.id,
    here.id,
    house.clock.now().toString(),
  ])
  house.clock.pass({ minutes: 1 })
  const told = await unattended(house, boss.me)
  expect(told).toMatchObject([{ person: kavita.id, leftAt: null, books: 1 }])
  expect(JSON.stringify(told)).not.toContain(alone)
  await tellUnattended(house)
  await tellUnattended(house)
  const waits = (await notices(house, boss.me)).filter((it) => it.what === 'cases-unattended')
  expect(waits.map((it) => it.book)).toEqual([here.book])
  expect(await notices(house, kavita.me)).toEqual([])
  expect(await unattended(house, farida.me)).not.toContainEqual(expect.objectContaining({ person: kavita.id }))
})
