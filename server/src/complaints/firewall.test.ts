// Somebody about whom there is a complaint, beside somebody about whom there is none: every answer they get is the same in shape and size,
// and takes the same time; and a complaint answers as a book that was never opened.
import type { BodyNamed } from '@sajha/record'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { counts } from '../books/counts.ts'
import { docket } from '../books/docket.ts'
import { notices } from '../notices/notices.ts'
import { noticeTasks } from '../notices/tasks.ts'
import { colleagues } from '../people/members/colleagues.ts'
import { members } from '../people/members/members.ts'
import { asReader } from '../platform/database.ts'
import { pull, pullOne } from '../sync/pull.ts'
import {
  aHouse,
  anId,
  anOrganisation,
  aPerson,
  checkLog,
  nowIn,
  pushes,
  seals,
  type TestHouse,
  type TestOrganisation,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { stewardship } from '../witnesses/stewardship.ts'

let house: TestHouse
let ngo: TestOrganisation
let kavita: TestPerson
let steward: TestPerson
let manager: TestPerson
/** About one of them there is a complaint. They are alike in everything else. */
let named: TestPerson
let other: TestPerson
let complaint: string

const complains = async (
  from: TestPerson,
  to: TestPerson,
  more: Partial<BodyNamed<'complaint-made'>> = {},
  book = anId(),
) => {
  const body = {
    what: 'He asked her family for money so that the papers move.',
    from: 'her',
    toldAt: nowIn(house),
    to: to.id,
    organisation: to.organisation.id,
    as: to.me.roles[0],
    ...more,
  } as BodyNamed<'complaint-made'>
  const [outcome] = await pushes(from, await writes(from, 'complaint-made', body, { book }))
  return { book, problem: outcome?.outcome === 'refused' ? outcome.problem : null }
}

beforeAll(async () => {
  house = await aHouse()
  ngo = await anOrganisation(house)
  kavita = await aPerson(house, { at: ngo })
  steward = await aPerson(house, { name: 'Farida', roles: ['steward'], at: ngo })
  manager = await aPerson(house, { name: 'Sushila', roles: ['manager'], at: ngo })
  named = await aPerson(house, { name: 'Ramesh', at: ngo })
  other = await aPerson(house, { name: 'Mahesh', at: ngo })
  const made = await complains(kavita, steward, { about: named.id })
  expect(made.problem).toBeNull()
  complaint = made.book
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

test('whoever complained and the steward read it; the steward is told that it waits', async () => {
  for (const it of [kavita, steward]) {
    const { books } = await pull(house, it.me, {})
    expect(books.map((one) => one.id)).toContain(complaint)
  }
  await noticeTasks(house)['tell-reader']?.(
    { book: complaint, person: steward.id, by: 'x', what: 'complaint-waits' },
    { id: '1', attempt: 1 },
  )
  expect((await notices(house, steward.me)).map((it) => it.what)).toEqual(['complaint-waits'])
})

/** Ids, names and times of one person written over: what is left is shape. */
const shapeOf = (it: TestPerson, told: unknown): string =>
  JSON.stringify(told)
    .replaceAll(it.id, 'ID')
    .replaceAll(it.name, 'NAME')
    .replaceAll(it.me.device?.id ?? '', 'DEVICE')

const ROUTES: Readonly<Record<string, (it: TestPerson) => Promise<unknown>>> = {
  pull: (it) => pull(house, it.me, {}),
  'the open docket': (it) => docket(house, it.me, { open: true, historical: false, after: 0, limit: 50 }),
  'the closed docket': (it) => docket(house, it.me, { open: false, historical: false, after: 0, limit: 50 }),
  counts: (it) => counts(house, it.me, false),
  notices: (it) => notices(house, it.me),
  members: (it) => members(house, it.me),
  colleagues: (it) => colleagues(house, it.me),
}

test.each(Object.keys(ROUTES))('%s answers both in the same shape and size', async (name) => {
  const ask = ROUTES[name]
  const [a, b] = [shapeOf(named, await ask?.(named)), shapeOf(other, await ask?.(other))]
  const sorted = (text: string) => [...text].sort().join('')
  expect(a.length).toBe(b.length)
  if (name !== 'members' && name !== 'colleagues') expect(sorted(a)).toBe(sorted(b))
})

test('no table holds a row of it for the named, nor for their manager', async () => {
  for (const it of [named, manager]) {
    await asReader(
      house.db,
      it.id,
      async (tx) => {
        for (const table of ['entry', 'book_key', 'book_summary', 'reader', 'notice', 'fact', 'duty', 'question']) {
          const { rows } = await sql`select 1 from ${sql.ref(table)} where book = ${complaint}`.execute(tx)
          expect(rows, table).toEqual([])
        }
      },
      house.clock.now(),
    )
  }
})

test('the complaint and a book that is not there are refused alike, whatever is written into them', async () => {
  const tries = async (book: string) => {
    const written = [
      await writes(named, 'complaint-answered', { answer: 'not-shown', reason: 'no' }, { book }),
      await writes(named, 'complaint-named', { why: 'no' }, { book }),
      await writes(named, 'note', { text: 'no' }, { book, compartment: 'care' }),
      await writes(named, 'correction', { of: 'x'.repeat(43), field: 'what', value: 'no' } as never, { book }),
    ]
    const outcomes = await pushes(named, ...written)
    return outcomes.map(({ id: _, ...it }) => it)
  }
  expect(await tries(complaint)).toEqual(await tries(anId()))
  expect(await pullOne(house, named.me, complaint)).toBeNull()
  expect(await pullOne(house, named.me, anId())).toBeNull()
})

test('pulling takes both the same time: the two orders differ no more than one person from himself', async () => {
  const timed = async (it: TestPerson): Promise<number> => {
    const from = performance.now()
    await pull(house, it.me, {})
    return performance.now() - from
  }
  for (let i = 0; i < 20; i++) await Promise.all([timed(named), timed(other)])
  const pairs: number[] = []
  for (let i = 0; i < 200; i++) {
    // Each goes first as often as the other, so that what the machine does meanwhile falls on both.
    const [first, second] = i % 2 === 0 ? [named, other] : [other, named]
    const [a, b] = [await timed(first), await timed(second)]
    pairs.push(i % 2 === 0 ? a - b : b - a)
  }
  // A sign test: of 200 pairs, one side is slower in 70 to 130 with a chance of more than 99.99 % where there is no difference.
  const slower = pairs.filter((it) => it > 0).length
  expect(slower).toBeGreaterThan(70)
  expect(slower).toBeLessThan(130)
})

test('whoever looks after the record sees no number grow by a complaint about them', async () => {
  const keeper = await aPerson(house, { name: 'Usha', roles: ['administrator'], at: ngo })
  const outside = await aPerson(house, { name: 'Asha', roles: ['lawyer'] })
  const counted = async () => {
    // What waits for the log is of the log: everybody sees that grow, by one for anything anybody writes.
    const { waiting: _, ...others } = (await stewardship(house, keeper.me)).counts
    return others
  }
  const before = await counted()
  expect((await complains(kavita, outside, { about: keeper.id })).problem).toBeNull()
  expect(await counted()).toEqual(before)
})

test('it goes to nobody it is about, nor to those over them, nor to anybody of a body it is about', async () => {
  const outside = await aPerson(house, { name: 'Asha', roles: ['lawyer'] })
  expect((await complains(kavita, named, { about: named.id })).problem).toBe('complaint-not-theirs')
  expect((await complains(kavita, manager, { about: named.id })).problem).toBe('complaint-not-theirs')
  expect((await complains(kavita, steward, { aboutBody: ngo.id })).problem).toBe('complaint-not-theirs')
  expect((await complains(kavita, outside, { aboutBody: ngo.id })).problem).toBeNull()
  expect((await complains(kavita, steward, { to: anId() })).problem).toBe('nobody-there')
})

test('whoever looks into it passes it on only as it could have been sent, though they do not name anybody', async () => {
  const passes = async (to: TestPerson) => {
    const body = { to: to.id, organisation: to.organisation.id, as: to.me.roles[0] } as BodyNamed<'complaint-passed'>
    const [outcome] = await pushes(steward, await writes(steward, 'complaint-passed', body, { book: complaint }))
    return outcome?.outcome === 'refused' ? outcome.problem : 'sealed'
  }
  expect(await passes(manager)).toBe('complaint-not-theirs')
  expect(await passes(named)).toBe('complaint-not-theirs')
  expect(await passes(await aPerson(house, { name: 'Asha', roles: ['police'] }))).toBe('sealed')
})

test('the steward who turns out to be in it loses it; whoever complained goes on', async () => {
  const { book } = await complains(kavita, steward)
  await seals(
    kavita,
    await writes(kavita, 'complaint-named', { about: steward.id, why: 'she is his sister' }, { book }),
  )
  expect(await pullOne(house, steward.me, book)).toBeNull()
  expect((await pullOne(house, kavita.me, book))?.n).toBeGreaterThan(1)
  const [late] = await pushes(
    steward,
    await writes(steward, 'complaint-answered', { answer: 'not-shown', reason: 'no' }, { book }),
  )
  expect(late).toMatchObject({ outcome: 'refused', problem: 'book-unknown' })
})
