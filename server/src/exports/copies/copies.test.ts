// Twenty persons alone, each one more with a second person and a day, on the real record and against whoever tries to get round it.
import { COPIES, ofKind, readExport } from '@sajha/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptBook } from '../../books/kept-book.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import { notices } from '../../notices/notices.ts'
import {
  aCase,
  aHouse,
  anOrganisation,
  aPerson,
  aSecondProcess,
  brings,
  checkLog,
  exported,
  nowIn,
  runsJobs,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../../testing/index.ts'
import { watch } from '../../watch/watch.ts'
import { answerCopy } from './answer-copy.ts'
import { askCopy } from './ask-copy.ts'
import { askedCopies, copyStanding } from './asked-copies.ts'
import { countCopy } from './count-copy.ts'
import { copyTasks } from './tasks.ts'

let house: TestHouse
beforeAll(async () => {
  house = await aHouse()
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

const takes = (who: TestPerson, book: string, at = house) => exported(at, who.me, book, 'en', async () => null)
const refused = (id: string) => expect.objectContaining({ id })
const WHY = 'The court asks for the whole record.'
const asks = (who: TestPerson, book: string) => askCopy(house, who.me, { book, why: WHY, recipient: 'The court' })
const openAsk = async (who: TestPerson): Promise<string> => {
  const all = await askedCopies(house, who.me)
  return all.find((it) => it.mine && ['asked', 'agreed', 'ready'].includes(it.state))?.id ?? ''
}

/** Somebody with colleagues and one book more than they take alone; twenty of them are taken. */
const aTeam = async () => {
  const at = await anOrganisation(house)
  const kavita = await aPerson(house, { at })
  const asha = await aPerson(house, { name: 'Asha', at })
  const bina = await aPerson(house, { name: 'Bina', roles: ['steward'], at })
  const books: string[] = []
  for (let i = 0; i <= COPIES.persons; i++) books.push(await aCase(kavita))
  const [next = '', ...taken] = books
  // Counted as an export counts them; what an export then does takes longer.
  await Promise.all(taken.map((book) => countCopy(house, kavita.me, { book, as: 'caseworker', entries: 1, about: 1 })))
  return { at, kavita, asha, bina, next, taken }
}

test('the twenty-first copy is refused without a trace in her book; with a colleague and a day it is taken once', async () => {
  const { kavita, asha, bina, next, taken } = await aTeam()
  await expect(takes(kavita, next)).rejects.toMatchObject({ id: 'copies-need-two' })
  expect((await keptBook(house, next))?.entries.some((it) => it.kind === 'looked')).toBe(false)
  expect(await copyStanding(house, kavita.me, next)).toMatchObject({ may: 'needs-two', persons: 20, ask: null })
  expect((await copyStanding(house, kavita.me, taken[3] ?? '')).may).toBe('free')

  await asks(kavita, next)
  await asks(kavita, next)
  const [ask] = await askedCopies(house, asha.me)
  expect(ask).toMatchObject({
    name: 'Kavita',
    why: WHY,
    recipient: 'The court',
    state: 'asked',
    mayAgree: true,
    mine: false,
  })
  expect(JSON.stringify(await askedCopies(house, asha.me))).not.toContain(next)
  expect((await notices(house, bina.me)).map((it) => it.what)).toEqual(['copy-asked'])
  await answerCopy(house, asha.me, ask?.id ?? '', 'agreed')
  expect((await notices(house, kavita.me)).map((it) => it.what)).toEqual(['copy-answered'])
  house.clock.pass({ hours: 23, minutes: 59 })
  await expect(takes(kavita, next)).rejects.toMatchObject({ id: 'copies-need-two' })
  house.clock.pass({ minutes: 1 })
  expect((await copyStanding(house, kavita.me, next)).may).toBe('rests')
  const outcomes = await Promise.allSettled([takes(kavita, next), takes(kavita, next), takes(kavita, next)])
  expect(outcomes.filter((it) => it.status === 'fulfilled')).toHaveLength(1)
  await expect(takes(kavita, next)).rejects.toMatchObject({ id: 'copies-need-two' })
  expect((await askedCopies(house, kavita.me)).map((it) => it.state)).toEqual(['used'])
  const { copied } = await watch(house, bina.me)
  expect(copied).toEqual({ persons: 21, most: 20, people: [{ name: 'Kavita', persons: 21 }] })
})

test('thirty at once, from two processes, are still twenty', async () => {
  const kavita = await aPerson(house)
  const books: string[] = []
  for (let i = 0; i < 26; i++) books.push(await aCase(kavita))
  const other = aSecondProcess(house)
  const outcomes = await Promise.allSettled(
    books.map((it, i) => takes(kavita, it, i % 2 === 0 ? house : (other as TestHouse))),
  )
  expect(outcomes.filter((it) => it.status === 'fulfilled')).toHaveLength(COPIES.persons)
  for (const it of outcomes) if (it.status === 'rejected') expect(it.reason).toEqual(refused('copies-need-two'))
})

test('nobody agrees alone: not the one who asks on another device, not whoever came after, has left, or works elsewhere', async () => {
  const { at, kavita, asha, next } = await aTeam()
  await asks(kavita, next)
  const id = await openAsk(kavita)
  const agrees = (who: TestPerson) => answerCopy(house, who.me, id, 'agreed')
  const onAnotherDevice = { ...kavita, me: { ...kavita.me, session: 'her other phone', device: null } }
  await expect(agrees(onAnotherDevice)).rejects.toEqual(refused('second-person-needed'))
  const late = await aPerson(house, { name: 'Made to order', roles: ['steward', 'manager'], at })
  await expect(agrees(late)).rejects.toEqual(refused('second-person-needed'))
  const stranger = await aPerson(house, { name: 'Ramesh', roles: ['manager'] })
  await expect(agrees(stranger)).rejects.toEqual(refused('copy-not-open'))
  expect(await askedCopies(house, stranger.me)).toEqual([])
  await expect(answerCopy(house, asha.me, 'no-such-question______', 'agreed')).rejects.toEqual(refused('copy-not-open'))
  await expect(answerCopy(house, late.me, id, 'called-off')).resolves.toBeUndefined()
  await expect(agrees(asha)).rejects.toEqual(refused('copy-not-open'))
})

test('who brought the second person in is said to whoever looks', async () => {
  const { at, kavita, next } = await aTeam()
  const puppet = await aPerson(house, { name: 'Puppet', at })
  const body = { member: puppet.id, name: 'Puppet', roles: ['caseworker'] as const, at: nowIn(house), by: kavita.id }
  await recordAsServer(house, at.book, at.id, [{ kind: 'member-joined', body }])
  await asks(kavita, next)
  await answerCopy(house, puppet.me, await openAsk(kavita), 'agreed')
  expect((await askedCopies(house, kavita.me))[0]).toMatchObject({ agreedBy: 'Puppet', broughtIn: true })
})

test('what was not agreed, called off by a steward, or left for a week opens nothing, and what was asked for one opens no other', async () => {
  const { kavita, asha, bina, next } = await aTeam()
  const other = await aCase(kavita)
  await asks(kavita, next)
  await answerCopy(house, asha.me, await openAsk(kavita), 'declined')
  house.clock.pass({ hours: 25 })
  await expect(takes(kavita, next)).rejects.toEqual(refused('copies-need-two'))

  await asks(kavita, next)
  await answerCopy(house, asha.me, await openAsk(kavita), 'agreed')
  await answerCopy(house, bina.me, await openAsk(kavita), 'called-off')
  house.clock.pass({ hours: 25 })
  await expect(takes(kavita, next)).rejects.toEqual(refused('copies-need-two'))

  await asks(kavita, next)
  await answerCopy(house, asha.me, await openAsk(kavita), 'agreed')
  house.clock.pass({ hours: 25 })
  await expect(takes(kavita, other)).rejects.toEqual(refused('copies-need-two'))
  house.clock.pass({ hours: 6 * 24 })
  await expect(takes(kavita, next)).rejects.toEqual(refused('copies-need-two'))
  expect((await askedCopies(house, kavita.me)).map((it) => it.state)).toEqual(['over', 'called-off', 'declined'])
})

test('a server whose clock is set back waits as long as before', async () => {
  const { kavita, asha, next } = await aTeam()
  await asks(kavita, next)
  await answerCopy(house, asha.me, await openAsk(kavita), 'agreed')
  house.clock.pass({ hours: 20 })
  await expect(takes(kavita, next)).rejects.toEqual(refused('copies-need-two'))
  house.clock.pass({ hours: -12 })
  await expect(takes(kavita, next)).rejects.toEqual(refused('copies-need-two'))
  house.clock.pass({ hours: 15 })
  await expect(takes(kavita, next)).rejects.toEqual(refused('copies-need-two'))
  house.clock.pass({ hours: 1 })
  await takes(kavita, next)
})

test('nobody asks about a book that is not theirs, without a reason, or more than ten times at once', async () => {
  const { kavita, next } = await aTeam()
  const stranger = await aPerson(house, { name: 'Ramesh' })
  for (const book of [next, 'no-such-book__________'])
    await expect(asks(stranger, book)).rejects.toEqual(refused('nothing-to-export'))
  await expect(askCopy(house, kavita.me, { book: next, why: '  because  ' })).rejects.toEqual(refused('wrong-form'))
  const books: string[] = []
  for (let i = 0; i < 12; i++) books.push(await aCase(kavita))
  const outcomes = await Promise.allSettled(books.map((it) => asks(kavita, it)))
  expect(outcomes.filter((it) => it.status === 'fulfilled')).toHaveLength(COPIES.asks)
})

test('a copy of another organisation’s book counts for whoever takes it, and both organisations know', async () => {
  const { kavita, taken } = await aTeam()
  const anil = await aPerson(house, { name: 'Anil', roles: ['lawyer'] })
  const [book = ''] = taken
  const brought = {
    to: anil.id,
    organisation: anil.organisation.id,
    as: 'lawyer',
    basis: 'law-requires',
    from: nowIn(house),
  }
  await seals(kavita, await writes(kavita, 'assignment', brought as never, { book }))
  await takes(anil, book)
  const copiesIn = async (it: TestPerson) =>
    ofKind((await keptBook(house, it.organisation.book))?.entries ?? [], 'copied-out').filter(
      ({ body }) => body.who === anil.id,
    )
  expect(await copiesIn(anil)).toHaveLength(1)
  expect(await copiesIn(kavita)).toHaveLength(1)
  expect((await copyStanding(house, anil.me, book)).persons).toBe(1)
})

test('papers that were printed count and are never held back; told twice, they count once', async () => {
  const { kavita, asha, next, taken } = await aTeam()
  for (const it of [next, ...taken]) await brings(kavita, it, asha)
  const prints = async (book: string) =>
    seals(
      asha,
      await writes(asha, 'paper-made', { paper: 'production-report', language: 'hi', madeAt: nowIn(house) }, { book }),
    )
  await runsJobs(house, copyTasks(house), 'keep-printed')
  for (const it of taken) await prints(it)
  const jobs = await runsJobs(house, copyTasks(house), 'keep-printed')
  await copyTasks(house)['keep-printed']?.(jobs[0]?.payload ?? {}, { id: '1', attempt: 2 })
  const printed = ofKind((await keptBook(house, asha.organisation.book))?.entries ?? [], 'copied-out').filter(
    ({ body }) => body.how === 'printed',
  )
  expect(printed).toHaveLength(COPIES.persons)
  await takes(asha, taken[0] ?? '')
  await expect(takes(asha, next)).rejects.toEqual(refused('copies-need-two'))
  expect(await prints(next)).toHaveLength(1)
})

test('whoever keeps the server and its keys is not held back, and every copy of theirs is counted where a steward sees it', async () => {
  const { bina, next, taken } = await aTeam()
  for (const it of [next, ...taken.slice(1)]) await exported(house, 'keeper', it, 'en', async () => null)
  const zip = await exported(house, 'keeper', taken[0] ?? '', 'en', async () => null)
  expect([...readExport(zip).keys()]).toContain('index.html')
  expect((await watch(house, bina.me)).copied.people).toContainEqual({ name: null, persons: 21 })
})
