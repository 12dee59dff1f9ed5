// What a device fetches, what it is kept from, and that it can follow the chain all the same. Every test ends with the log verified.
import { type BodyNamed, entryOf, type Have, type KindName, unpackEntries } from '@sajha/record'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  aCase,
  aHouse,
  aPerson,
  brings,
  checkLog,
  nowIn,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { acceptLooks } from './accept-looks.ts'
import { MOST, type Pulled, pull, pullOne } from './pull.ts'

let house: TestHouse
let kavita: TestPerson
let asha: TestPerson

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

beforeAll(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  asha = await aPerson(house, { name: 'Asha', roles: ['lawyer'], at: kavita.organisation })
})
afterEach(() => checkLog(house))
afterAll(() => house.close())

const haveAll = (it: Pulled, before: Have = {}): Have => ({
  ...before,
  ...Object.fromEntries(
    it.books.map((book) => [book.id, { n: book.packed.from + book.packed.items.length - 1, key: book.key }]),
  ),
})
const open = (it: Pulled, id: string) => {
  const book = it.books.find((one) => one.id === id)
  if (!book) throw new Error('the book was not fetched')
  return unpackEntries(book.packed, it.log, () => undefined)
}

test('what was written comes back as it was signed, in the book’s order', async () => {
  const book = await aCase(kavita)
  const note = await sealed(kavita, 'note', { text: 'She ate, and asked for a bed near the door.' }, { book })
  const entries = open(await pull(house, kavita.me, {}), book).flatMap((it) =>
    'entry' in it ? [entryOf(it.entry)] : [],
  )
  expect(entries.map((it) => it.n)).toEqual([1, 2])
  expect(entries[1]).toMatchObject({
    id: note.id,
    kind: 'note',
    body: { text: 'She ate, and asked for a bed near the door.' },
  })
})

test('an entry that may not be read is a seal and nothing more, and the chain goes on past it', async () => {
  const book = await aCase(kavita)
  await brings(kavita, book, asha)
  await sealed(
    kavita,
    'medical-examination',
    { examinedAt: nowIn(house), where: { name: 'Sadar' }, by: 'doctor', agreed: 'yes' },
    { book },
  )
  await sealed(kavita, 'note', { text: 'After it.' }, { book, compartment: 'legal' })
  const pulled = await pull(house, asha.me, {})
  expect(JSON.stringify(pulled)).not.toContain('Sadar')
  const items = open(pulled, book)
  expect(items[2]).toEqual({ n: 3, sealId: expect.stringMatching(/^[\w-]{43}$/) })
  const after = items[3]
  expect(after && 'entry' in after ? after.entry.seal.prev : '').toBe(items[2]?.sealId)
})

test('what is in hand is not fetched again; a compartment newly granted brings the whole book', async () => {
  const book = await aCase(kavita)
  await brings(kavita, book, asha)
  const first = await pull(house, asha.me, {})
  const have = haveAll(first)
  expect((await pull(house, asha.me, have)).books.filter((it) => it.id === book && it.packed.items.length > 1)).toEqual(
    [],
  )
  await sealed(kavita, 'note', { text: 'News.' }, { book, compartment: 'legal' })
  const second = await pull(house, asha.me, haveAll(await pull(house, asha.me, have), have))
  expect(second.books.every((it) => it.packed.from > 1)).toBe(true)
  const also = {
    to: asha.id,
    organisation: asha.organisation.id,
    as: 'lawyer',
    basis: 'team',
    from: nowIn(house),
  } as const
  await sealed(kavita, 'assignment', also, { book })
  const other = await pull(house, asha.me, { [book]: { n: 3, key: 'coordination' } })
  expect(other.books.find((it) => it.id === book)?.packed.from).toBe(1)
})

test('a book that is handed over is gone from the device that had it', async () => {
  const book = await aCase(kavita)
  const have = haveAll(await pull(house, kavita.me, {}))
  const meena = await aPerson(house, { name: 'Meena', at: kavita.organisation })
  await sealed(kavita, 'hand-over', { from: kavita.id, to: meena.id, at: nowIn(house) }, { book })
  house.clock.pass({ minutes: 1 })
  const after = await pull(house, kavita.me, have)
  expect(after.gone).toContain(book)
  expect(after.books.map((it) => it.id)).not.toContain(book)
  expect((await pull(house, meena.me, {})).books.map((it) => it.id)).toContain(book)
})

test('a book that is not mine and one that is not there answer alike', async () => {
  const book = await aCase(kavita)
  const stranger = await aPerson(house, { name: 'Ravi' })
  expect(await pullOne(house, stranger.me, book)).toBe(null)
  expect(await pullOne(house, stranger.me, 'no-such-book-22-lettrs')).toBe(null)
  const pulled = await pull(house, stranger.me, { [book]: { n: 1, key: 'x' } })
  expect(pulled).toMatchObject({ books: [], gone: [book], people: {} })
})

test('who took a copy is in the book, with role and time; reading only what one wrote is no look', async () => {
  const book = await aCase(kavita)
  await brings(kavita, book, asha)
  await pull(house, kavita.me, {})
  await pull(house, asha.me, {})
  const looks = open(await pull(house, kavita.me, {}), book).flatMap((it) =>
    'entry' in it && it.entry.envelope.kind === 'looked' ? [it.entry] : [],
  )
  expect(looks).toHaveLength(1)
  expect(looks[0]?.body).toMatchObject({ who: asha.id, as: 'lawyer', how: 'copied' })
  expect(looks[0]?.envelope.as).toBe('server')
})

test('what was opened without network is told later, with its own time; nobody can tell looks into another’s book', async () => {
  const book = await aCase(kavita)
  const at = '2026-11-22T20:15+05:30'
  const stranger = await aPerson(house, { name: 'Ravi' })
  const told = [{ book, at, offline: true, entries: 4 }]
  expect(await acceptLooks(house, stranger.me, told)).toBe(1)
  expect(await acceptLooks(house, kavita.me, told)).toBe(1)
  const looks = open(await pull(house, kavita.me, {}), book).flatMap((it) =>
    'entry' in it && it.entry.envelope.kind === 'looked' ? [it.entry.body] : [],
  )
  expect(looks).toEqual([{ who: kavita.id, as: 'caseworker', how: 'offline', at, entries: 4 }])
})

test('more than fits in one answer comes in several, and nothing is missing or twice', async () => {
  const sushila = await aPerson(house, { name: 'Sushila' })
  const book = await aCase(sushila)
  const batch = async (from: number) =>
    seals(
      sushila,
      ...(await Promise.all(
        Array.from({ length: 100 }, (_, i) => writes(sushila, 'note', { text: `note ${from + i}` }, { book })),
      )),
    )
  for (let i = 0; i < MOST + 200; i += 100) await batch(i)
  const numbers: number[] = []
  let have: Have = {}
  for (let more = true; more; ) {
    const pulled = await pull(house, sushila.me, have)
    for (const it of pulled.books) numbers.push(...it.packed.items.map((_, i) => it.packed.from + i))
    have = haveAll(pulled, have)
    more = pulled.more
  }
  expect(numbers).toEqual(Array.from({ length: MOST + 201 }, (_, i) => i + 1))
})
