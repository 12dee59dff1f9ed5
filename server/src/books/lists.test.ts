// What is listed and counted is exactly what may be read: the set that row-level security asks for lists (0005-lists.sql) and the
// question it asks of one row (may_read, 0001-record.sql) are one rule, told twice.
import type { BodyNamed } from '@sajha/record'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { recordAsServer } from '../log/record-as-server.ts'
import {
  aCase,
  aHouse,
  anOrganisation,
  aPerson,
  checkLog,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { counts } from './counts.ts'
import { docket } from './docket.ts'
import { openAs } from './store.ts'

let house: TestHouse
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())
afterEach(() => checkLog(house))

type As = BodyNamed<'assignment'>['as']
const bringsIn = async (by: TestPerson, book: string, who: TestPerson, as: As, from: string, until?: string) => {
  const basis = who.organisation.id === by.organisation.id ? 'team' : 'she-agreed'
  const body = { to: who.id, organisation: who.organisation.id, as, basis, from, ...(until && { until }) } as const
  await seals(by, await writes(by, 'assignment', body, { book }))
}

/** Asked book by book, past the lists. */
const readable = async (who: TestPerson, books: readonly string[]) => {
  const opened = await Promise.all(books.map((it) => openAs(house.db, who.id, house.clock.now(), it)))
  return books.filter((_, i) => opened[i] !== null).sort()
}

const listed = async (who: TestPerson) => {
  const { books, totals } = await docket(house, who.me, { open: true, historical: false, after: 0, limit: 200 })
  expect(totals.open).toBe(books.length)
  return books.map((it) => it.book).sort()
}

/** How many books the counts speak of: each has one assignment at most that counts as a role. */
const countedIn = async (who: TestPerson): Promise<number> => {
  const { facts } = await counts(house, who.me, false)
  return facts.filter((it) => it.field === 'as').reduce((sum, it) => sum + it.books, 0)
}

test('what is due and what is asked is counted in the parts that somebody reads, and in no other', async () => {
  const kavita = await aPerson(house)
  const book = await aCase(kavita)
  const neighbour = await aPerson(house, { name: 'Sunita', roles: ['community'], at: kavita.organisation })
  await bringsIn(kavita, book, neighbour, 'community', '2026-11-20T09:00+05:30')
  const at = '2026-11-23T08:00+05:30'
  await seals(kavita, await writes(kavita, 'arrested', { arrestedAt: at, whom: 'herself' }, { book }))
  const span = { from: '2026-11-23T08:00+05:30', to: '2026-11-23T07:00+05:30' }
  const statement = { span, before: 'police', where: 'station', language: 'mai', present: ['police'] } as const
  await seals(kavita, await writes(kavita, 'statement-taken', statement, { book }))
  const shown = async (who: TestPerson) => {
    const { books } = await docket(house, who.me, { open: true, historical: false, after: 0, limit: 200 })
    const it = books.find((one) => one.book === book)
    return { due: it?.due_at ?? null, duties: it?.open_duties, questions: it?.questions }
  }
  const hers = await shown(kavita)
  expect(hers.due).not.toBeNull()
  expect(hers.duties).toBeGreaterThan(0)
  expect(hers.questions).toBeGreaterThan(0)
  expect(await shown(neighbour)).toEqual({ due: null, duties: 0, questions: 0 })
})

test('the docket and the counts hold the books somebody may open now, and no other, as grants begin and end', async () => {
  const kavita = await aPerson(house)
  const rekha = await aPerson(house, { name: 'Rekha', at: kavita.organisation })
  const lawyer = await aPerson(house, { name: 'Adv. Sinha', roles: ['lawyer'], at: await anOrganisation(house) })
  const [now, past, soon, across, hers] = [
    await aCase(kavita),
    await aCase(kavita),
    await aCase(kavita),
    await aCase(kavita),
    await aCase(kavita),
  ]
  await bringsIn(kavita, now, rekha, 'caseworker', '2026-11-20T09:00+05:30')
  await bringsIn(kavita, past, rekha, 'caseworker', '2026-11-20T09:00+05:30', '2026-11-22T09:00+05:30')
  await bringsIn(kavita, soon, rekha, 'caseworker', '2026-11-24T09:00+05:30', '2026-11-26T09:00+05:30')
  await bringsIn(kavita, across, lawyer, 'lawyer', '2026-11-20T09:00+05:30')
  const all = [now, past, soon, across, hers]
  const agree = async (who: TestPerson) => {
    const books = await listed(who)
    expect(books).toEqual(await readable(who, all))
    return books
  }

  expect(await agree(kavita)).toEqual([...all].sort())
  expect(await agree(rekha)).toEqual([now])
  expect(await agree(lawyer)).toEqual([across])
  expect(await countedIn(rekha)).toBe(1)

  house.clock.pass({ hours: 24 })
  expect(await agree(rekha)).toEqual([now, soon].sort())
  expect(await countedIn(rekha)).toBe(2)

  await recordAsServer(house, lawyer.organisation.book, lawyer.organisation.id, [
    { kind: 'member-left', body: { member: lawyer.id, at: '2026-11-24T08:00+05:30', by: lawyer.id } },
  ])
  expect(await agree(lawyer)).toEqual([])
  expect(await countedIn(lawyer)).toBe(0)

  house.clock.pass({ hours: 72 })
  expect(await agree(rekha)).toEqual([now])
})
