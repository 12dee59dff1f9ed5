// Who tries to keep reading, to be given, or to see more when a posting ends.
import { type BodyNamed, handed, inOffset, packetGrants } from '@sajha/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptBook } from '../books/kept-book.ts'
import type { Me } from '../people/me.ts'
import { endPosting } from '../people/members/end-posting.ts'
import { pull } from '../sync/pull.ts'
import { push } from '../sync/push.ts'
import {
  aCase,
  aHouse,
  anId,
  anOrganisation,
  aPerson,
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

const entriesOf = async (book: string) => (await keptBook(house, book))?.entries ?? []
const minuteComes = (person: TestPerson) => passOn(house, person.organisation.id, person.id)
const left = (me: Me, instant: string): Me => ({ ...me, leftAt: Temporal.Instant.from(instant).toString() })
const bare = ({ id: _, ...pushed }: Written) => pushed
const booksOf = async (me: Me) => (await pull(house, me, {})).books.map((it) => it.id).sort()
const problemOf = (it: unknown) => (it as { problem?: string }).problem
const packet: BodyNamed<'packet-sent'> = {
  to: 'outside',
  name: 'A friend',
  purpose: 'to see her',
  basis: 'law-requires',
  law: 'POCSO s.19(6)',
  how: 'live',
  parts: ['identity', 'health'],
  ask: 'read it',
  until: '2026-12-30T10:00+05:30',
}

test('whoever is not of this organisation, has left, or leaves before, takes over nothing', async () => {
  const kavita = await aPerson(house, { at: ngo })
  const stranger = await aPerson(house, { name: 'Sushila' })
  const gone = await aPerson(house, { name: 'Rekha', at: ngo })
  await endPosting(house, farida.me, gone.id, { why: 'Moved' })
  const ends = (to: string) => endPosting(house, farida.me, kavita.id, { why: 'Moved', to })
  for (const to of [stranger.id, gone.id, kavita.id, anId()]) {
    await expect(ends(to)).rejects.toMatchObject({ id: 'nobody-there' })
  }
  await expect(endPosting(house, stranger.me, kavita.id, { why: 'x' })).rejects.toMatchObject({ id: 'not-allowed' })
  await expect(endPosting(house, farida.me, kavita.id, { why: 'x', at: 'at five' })).rejects.toMatchObject({
    id: 'wrong-form',
  })
})

test('after the minute no device of theirs gives anybody anything, whatever time it says it wrote it', async () => {
  const [kavita, friend] = [await aPerson(house, { at: ngo }), await aPerson(house, { name: 'Mohan', at: ngo })]
  const book = await aCase(kavita)
  const assigned = { to: friend.id, organisation: ngo.id, as: 'caseworker', basis: 'team', from: nowIn(house) } as const
  const until = inOffset(house.clock.now().epochMilliseconds + 60_000, '+05:30')
  const ends = await writes(kavita, 'assignment', { ...assigned, to: meena.id, until }, { book })
  await seals(kavita, ends)
  house.clock.pass({ minutes: 30 })
  await endPosting(house, farida.me, kavita.id, { why: 'Moved', to: meena.id })
  const me = left(kavita.me, house.clock.now().toString())
  const earlier = inOffset(house.clock.now().epochMilliseconds - 600_000, '+05:30')
  house.clock.pass({ minutes: 5 })
  const forged = { book, madeAt: earlier }
  const tries = [
    await writes(kavita, 'hand-over', { from: kavita.id, to: friend.id, at: earlier }, forged),
    await writes(kavita, 'assignment', assigned, forged),
    await writes(kavita, 'packet-sent', packet, forged),
    await writes(
      kavita,
      'correction',
      { of: ends.id, field: 'to', value: friend.id, why: 'wrong' },
      { ...forged, compartment: 'coordination' },
    ),
  ]
  const before = await push(house, me, tries.map(bare))
  await minuteComes(kavita)
  const after = await push(house, me, tries.map(bare))
  expect([...before, ...after].map(problemOf)).toEqual(Array(8).fill('book-not-yours'))
  expect(await booksOf(friend.me)).toEqual([])
  expect(await booksOf(meena.me)).toContain(book)
  expect(packetGrants(await entriesOf(book))).toEqual([])
})

test('administrators see how much passes and never what; what cannot be read cannot be taken over', async () => {
  const kavita = await aPerson(house, { at: ngo })
  const book = await aCase(kavita, 'What nobody else may know')
  await seals(
    kavita,
    await writes(
      kavita,
      'promise-made',
      { what: 'call nani', dueAt: nowIn(house), to: 'her', by: kavita.id },
      { book },
    ),
  )
  const told = await whatPasses(house, farida.me, kavita.id)
  expect(told).toMatchObject({ books: 1, promises: 1, mine: [] })
  expect(JSON.stringify(told)).not.toContain(book)
  await brings(kavita, book, meena)
  await expect(whatPasses(house, meena.me, kavita.id)).rejects.toMatchObject({ id: 'not-allowed' })
  await endPosting(house, farida.me, kavita.id, { why: 'Moved', to: meena.id })
  await minuteComes(kavita)
  const [pack] = handed(await entriesOf(book))
  const body = { handed: pack?.entry ?? '', what: 'promise', of: pack?.all[0]?.of ?? '', at: nowIn(house) } as const
  const strange = await aPerson(house, { name: 'Sushila' })
  expect(problemOf((await pushes(strange, await writes(strange, 'taken-over', body, { book })))[0])).toBe(
    'compartment-wrong',
  )
  const wrong = await writes(meena, 'taken-over', body, { book, compartment: 'health' })
  expect(problemOf((await pushes(meena, wrong))[0])).toBe('compartment-wrong')
  const nothing = await writes(meena, 'taken-over', { ...body, of: `${anId()}${anId()}`.slice(0, 43) }, { book })
  expect(problemOf((await pushes(meena, nothing))[0])).toBe('compartment-wrong')
})

test('nobody hands counselling on to who is no counsellor', async () => {
  const sen = await aPerson(house, { name: 'Dr Sen', roles: ['counsellor'], at: ngo })
  const other = await aPerson(house, { name: 'Dr Rao', roles: ['counsellor'], at: ngo })
  const kavita = await aPerson(house, { at: ngo })
  const book = await aCase(kavita)
  await brings(kavita, book, sen)
  house.clock.pass({ minutes: 1 })
  const handing = (to: string) => writes(sen, 'hand-over', { from: sen.id, to, at: nowIn(house) }, { book })
  expect(problemOf((await pushes(sen, await handing(kavita.id)))[0])).toBe('nobody-there')
  expect((await pushes(sen, await handing(other.id)))[0]).toMatchObject({ outcome: 'sealed' })
})

test('nobody is let in by correcting whom an assignment named: not another colleague, and not the police', async () => {
  const kavita = await aPerson(house, { at: ngo })
  const station = await anOrganisation(house, { name: 'Station', sort: 'police' })
  const inspector = await aPerson(house, { name: 'Inspector', roles: ['police'], at: station })
  const book = await aCase(kavita)
  const body = { to: meena.id, organisation: ngo.id, as: 'caseworker', basis: 'team', from: nowIn(house) } as const
  const [of = ''] = await seals(kavita, await writes(kavita, 'assignment', body, { book }))
  const corrects = (field: string, value: string) =>
    writes(kavita, 'correction', { of, field, value, why: 'wrong' }, { book, compartment: 'coordination' })
  await seals(kavita, await corrects('to', inspector.id), await corrects('organisation', station.id))
  expect(await booksOf(inspector.me)).toEqual([])
  expect(await booksOf(meena.me)).toContain(book)
})
