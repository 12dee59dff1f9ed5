// AC-26: one body alone opens nothing; her no, a complaint and a role that reads nobody keep it shut, and from outside all of that looks as
// if nobody were held.
import type { BodyNamed } from '@sajha/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptBook } from '../books/kept-book.ts'
import { askFind } from '../find/ask-find.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { notices } from '../notices/notices.ts'
import { endPosting } from '../people/members/end-posting.ts'
import { readOpened } from '../sync/read-through.ts'
import { anId, anOrganisation, aPerson, checkLog, nowIn, seals, type TestPerson, writes } from '../testing/index.ts'
import { answerOpening } from './answer-opening.ts'
import { myOpenings } from './my-openings.ts'
import { nameOpener, openers } from './openers.ts'
import { anOpeningHouse, DANGER, SAYS, WHY } from './testing/an-opening-house.ts'

type On = Awaited<ReturnType<typeof anOpeningHouse>>
let house: On['house']
let kavita: On['kavita']
let farida: On['farida']
let sunita: On['sunita']
let runsJobs: On['runsJobs']
let holds: On['holds']
let anAsker: On['anAsker']
let asks: On['asks']
let answers: On['answers']
let openFor: On['openFor']
let shownOf: On['shownOf']
beforeAll(async () => {
  ;({ house, kavita, farida, sunita, runsJobs, holds, anAsker, asks, answers, openFor, shownOf } =
    await anOpeningHouse())
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

test('whoever is asked sees who asks and why, and neither a name nor whether anybody is held', async () => {
  const { name } = await holds()
  const [held, none] = [await anAsker(), await anAsker()]
  const asked = [await asks(held, name), await asks(none, 'Nobody Kumari')]
  const waiting = (await myOpenings(house, sunita.me)).waiting.filter((it) => asked.some((one) => one.ask === it.ask))
  expect(waiting).toHaveLength(2)
  const shape = (it: object) => Object.entries(it).map(([field, value]) => [field, typeof value, String(value).length])
  expect(shape(waiting[0] ?? {})).toEqual(shape(waiting[1] ?? {}))
  expect(JSON.stringify(waiting)).not.toMatch(/Kumari/)
  const told = await notices(house, sunita.me)
  const of = (ask: string) => told.filter((it) => it.about.endsWith(ask)).map((it) => it.what)
  expect(of(asked[0]?.ask ?? '')).toEqual(['opening-waits'])
  expect(of(asked[1]?.ask ?? '')).toEqual(['opening-waits'])
  for (const it of asked) await answers(sunita, it, 'declines')
})

/** Everything that whoever asked can see of it, but for ids and times. */
const seenBy = async (who: TestPerson): Promise<string> => {
  const it = await myOpenings(house, who.me)
  const told = (await notices(house, who.me)).map((one) => one.what)
  const entries = (await keptBook(house, who.organisation.book))?.entries.map((one) => one.kind)
  return JSON.stringify({ it, told, entries }).replaceAll(/[A-Za-z0-9_-]{22,43}/g, 'id')
}

test('her no, a no of those who hold her, a complaint and several of one name all look as if nobody were held', async () => {
  const agreedOn = async (name: string, before: (who: TestPerson) => Promise<unknown> = async () => {}) => {
    const anita = await anAsker()
    await before(anita)
    const ask = await asks(anita, name)
    await answers(sunita, ask)
    return { anita, seen: await seenBy(anita) }
  }
  const nobody = await agreedOn('Nobody Kumari')
  expect(await openFor(nobody.anita)).toEqual([])

  const refused = await holds()
  const no = {
    askedAt: nowIn(house),
    purpose: 'service',
    recipient: 'pipal tola KENDRA, Devipur',
    content: ['health'],
  } as const
  await seals(kavita, await writes(kavita, 'consent-refused', no, { book: refused.book }))
  const byHer = await agreedOn(refused.name)

  const complained = await holds()
  const byComplaint = await agreedOn(complained.name, async (anita) => {
    const steward = await aPerson(house, { name: 'Steward', roles: ['steward'] })
    const body = {
      what: 'She told the family where the girl is.',
      from: 'her',
      toldAt: nowIn(house),
      about: anita.id,
      to: steward.id,
      organisation: steward.organisation.id,
      as: 'steward',
    } as unknown as BodyNamed<'complaint-made'>
    await seals(kavita, await writes(kavita, 'complaint-made', body, { book: anId() }))
  })

  const twice = await holds()
  await holds(twice.name)
  const byTwo = await agreedOn(twice.name)

  for (const it of [byHer, byComplaint, byTwo]) {
    expect(it.seen).toBe(nobody.seen)
    expect(await openFor(it.anita)).toEqual([])
  }
  for (const { book } of [refused, complained, twice]) {
    expect((await keptBook(house, book))?.entries.some((it) => it.kind === 'opened-in-emergency')).toBe(false)
  }
})

test('a no of the body that holds her counts, whoever else agrees', async () => {
  const { book, name } = await holds()
  const anita = await anAsker()
  const ask = await asks(anita, name)
  await answers(farida, ask, 'declines')
  await answers(sunita, ask)
  expect(await openFor(anita)).toEqual([])
  expect((await shownOf(book, anita)).compartments).toEqual([])
})

test('her no within the hour ends it at once', async () => {
  const { book, name } = await holds()
  const anita = await anAsker()
  await answers(sunita, await asks(anita, name))
  expect(await openFor(anita)).toEqual([book])
  house.clock.pass({ minutes: 10 })
  const no = { askedAt: nowIn(house), purpose: 'safety', recipient: 'Pipal Tola', content: ['where'] } as const
  await seals(kavita, await writes(kavita, 'consent-refused', no, { book }))
  expect((await shownOf(book, anita)).compartments).toEqual([])
  await expect(readOpened(house, anita.me, book)).rejects.toMatchObject({ id: 'not-found' })
})

test('one body alone cannot: a colleague, oneself, one person in two bodies, and one who works in both', async () => {
  const { book, name } = await holds()
  const anita = await anAsker(['caseworker', 'manager'])
  const mina = await aPerson(house, { name: 'Mina', at: anita.organisation })
  for (const it of [anita, mina]) await nameOpener(house, anita.me, it.id, true)
  const ask = await asks(anita, name)
  const tries = (who: TestPerson) => answerOpening(house, who.me, { ...ask, answer: 'agrees', why: SAYS })
  for (const it of [anita, mina]) await expect(tries(it)).rejects.toMatchObject({ id: 'opening-own-body' })

  // Anita herself, and Mina, also work for another body, and are named there.
  const other = await anOrganisation(house, { name: 'Another house' })
  for (const it of [anita, mina]) {
    const at = nowIn(house)
    await recordAsServer(house, other.book, other.id, [
      { kind: 'member-joined', body: { member: it.id, name: it.name, roles: ['caseworker'], at } },
      { kind: 'opener-named', body: { member: it.id, by: it.id, at } },
    ])
    const there = { ...it, me: { ...it.me, organisation: other.id, organisationBook: other.book } }
    await expect(tries(there)).rejects.toMatchObject({ id: 'opening-own-body' })
  }
  expect((await shownOf(book, anita)).compartments).toEqual([])
})

test('nobody agrees who was not named, is not named any more, reads no names or has left', async () => {
  const { name } = await holds()
  const anita = await anAsker()
  const at = await anOrganisation(house, { name: 'Third house' })
  const boss = await aPerson(house, { name: 'Boss', roles: ['administrator'], at })
  const home = await aPerson(house, { name: 'Home', roles: ['home'], at })
  const ask = await asks(anita, name)
  const tries = () => answerOpening(house, home.me, { ...ask, answer: 'agrees', why: SAYS })
  await expect(tries()).rejects.toMatchObject({ id: 'not-allowed' })
  await expect(nameOpener(house, boss.me, boss.id, true)).rejects.toMatchObject({ id: 'opener-not-fit' })
  await expect(nameOpener(house, boss.me, sunita.id, true)).rejects.toMatchObject({ id: 'not-found' })
  await nameOpener(house, boss.me, home.id, true)
  expect((await openers(house, boss.me)).filter((it) => it.may).map((it) => it.name)).toEqual(['Home'])
  await nameOpener(house, boss.me, home.id, false)
  await expect(tries()).rejects.toMatchObject({ id: 'not-allowed' })
  await nameOpener(house, boss.me, home.id, true)
  await endPosting(house, boss.me, home.id, { why: 'moved away' })
  await expect(tries()).rejects.toMatchObject({ id: 'not-allowed' })
  expect((await openers(house, boss.me)).map((it) => it.name)).not.toContain('Home')
})

test('an answer twice, one after another agreed, one without a reason and one after two hours are refused in words', async () => {
  const { book, name } = await holds()
  const anita = await anAsker()
  const ask = await asks(anita, name)
  await expect(answerOpening(house, sunita.me, { ...ask, answer: 'agrees', why: ' ' })).rejects.toMatchObject({
    id: 'wrong-form',
  })
  const both = await Promise.allSettled([
    answerOpening(house, sunita.me, { ...ask, answer: 'agrees', why: SAYS }),
    answerOpening(house, sunita.me, { ...ask, answer: 'agrees', why: SAYS }),
    answerOpening(house, farida.me, { ...ask, answer: 'agrees', why: SAYS }),
  ])
  expect(both.filter((it) => it.status === 'fulfilled')).toHaveLength(1)
  await runsJobs()
  await expect(answers(farida, ask)).rejects.toMatchObject({ id: 'opening-answered' })
  const opened = (await keptBook(house, book))?.entries.filter((it) => it.kind === 'opened-in-emergency')
  expect(opened).toHaveLength(1)

  const late = await asks(await anAsker(), name)
  house.clock.pass({ hours: 2 })
  await expect(answers(sunita, late)).rejects.toMatchObject({ id: 'opening-over' })
  await expect(answers(sunita, { ...late, ask: 'a'.repeat(43) })).rejects.toMatchObject({ id: 'not-found' })
})

test('police, stewards, administrators and officials do not ask, and whoever leaves before it is agreed reads nothing', async () => {
  for (const roles of [['police'], ['steward'], ['administrator'], ['official'], ['caseworker', 'police']] as const) {
    const one = await aPerson(house, { roles })
    const wanted = { name: 'Rita Kumari', year: 2011, why: WHY, danger: DANGER }
    await expect(askFind(house, one.me, wanted), roles.join()).rejects.toMatchObject({ id: 'not-allowed' })
  }
  const { book, name } = await holds()
  const anita = await anAsker()
  const boss = await aPerson(house, { name: 'Boss', roles: ['administrator'], at: anita.organisation })
  const ask = await asks(anita, name)
  await endPosting(house, boss.me, anita.id, { why: 'moved away' })
  await answers(sunita, ask)
  expect((await shownOf(book, anita)).compartments).toEqual([])
  expect((await keptBook(house, book))?.entries.some((it) => it.kind === 'opened-in-emergency')).toBe(false)
})

test('five questions an hour, with danger or without', async () => {
  const anita = await anAsker()
  const wanted = { name: 'Nobody Kumari', year: 2011, why: WHY }
  for (let i = 0; i < 5; i++) await askFind(house, anita.me, i % 2 ? wanted : { ...wanted, danger: DANGER })
  await expect(askFind(house, anita.me, { ...wanted, danger: DANGER })).rejects.toMatchObject({ id: 'too-many-tries' })
})
