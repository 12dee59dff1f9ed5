// Who is told that a promise is due soon: whoever promised it, while it is open, still to come and theirs to read.
import { inOffset } from '@sajha/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aCase,
  aHouse,
  anOrganisation,
  aPerson,
  checkLog,
  nowIn,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { notices } from './notices.ts'
import { noticeTasks } from './tasks.ts'

let house: TestHouse
let kavita: TestPerson
let asha: TestPerson

beforeAll(async () => {
  house = await aHouse()
  const ngo = await anOrganisation(house)
  kavita = await aPerson(house, { at: ngo })
  asha = await aPerson(house, { at: ngo, name: 'Asha' })
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

/** A promise of Kavita's that is due so many hours from now; its book, its id, and the key of its duty. */
const promises = async (hours: number) => {
  const book = await aCase(kavita)
  const dueAt = inOffset(house.clock.now().epochMilliseconds + hours * 3_600_000, '+05:30')
  const body = { what: 'call nani', dueAt, to: 'her', by: kavita.id } as const
  const [id = ''] = await seals(kavita, await writes(kavita, 'promise-made', body, { book }))
  return { book, id, key: `promise:${id}` }
}

const runs = ({ book, key }: { book: string; key: string }) =>
  noticeTasks(house)['tell-duty']?.({ book, key }, { id: '1', attempt: 1 })

const toldOf = async (it: TestPerson, book: string) =>
  (await notices(house, it.me)).filter((one) => one.book === book).map((one) => one.what)

test('who promised is told once that it is due soon, however often the job runs; nobody else is', async () => {
  const made = await promises(3)
  await runs(made)
  await runs(made)
  expect(await toldOf(kavita, made.book)).toEqual(['duty-due-soon'])
  expect(await toldOf(asha, made.book)).toEqual([])
})

test('of what was kept in the meantime nobody is told', async () => {
  const made = await promises(3)
  const body = { of: made.id, result: 'kept', at: nowIn(house) } as const
  await seals(kavita, await writes(kavita, 'promise-kept', body, { book: made.book }))
  await runs(made)
  expect(await toldOf(kavita, made.book)).toEqual([])
})

test('of what was late already nobody is told that it comes soon', async () => {
  const made = await promises(-30)
  await runs(made)
  expect(await toldOf(kavita, made.book)).toEqual([])
})

test('of a reminder of ours they are told when its time has come, and not days afterwards', async () => {
  const book = await aCase(kavita)
  const until = inOffset(house.clock.now().epochMilliseconds + 30 * 24 * 3_600_000, '+05:30')
  const [id = ''] = await seals(
    kavita,
    await writes(kavita, 'care-paid', { what: 'a room', who: 'the office', until }, { book }),
  )
  const reminder = { book, key: `who-pays-next:${id}` }
  house.clock.pass({ minutes: 1 })
  await runs(reminder)
  expect(await toldOf(kavita, book)).toEqual(['duty-due-soon'])
  const other = await aCase(kavita)
  const [late = ''] = await seals(
    kavita,
    await writes(kavita, 'care-paid', { what: 'a room', who: 'the office', until }, { book: other }),
  )
  house.clock.pass({ hours: 25 })
  await runs({ book: other, key: `who-pays-next:${late}` })
  expect(await toldOf(kavita, other)).toEqual([])
})

test('of a book that was handed on the one who has it now is told, and the one who had it nothing more', async () => {
  const made = await promises(3)
  const body = { from: kavita.id, to: asha.id, at: nowIn(house) }
  await seals(kavita, await writes(kavita, 'hand-over', body, { book: made.book }))
  house.clock.pass({ minutes: 2 })
  await runs(made)
  expect(await toldOf(kavita, made.book)).toEqual([])
  expect(await toldOf(asha, made.book)).toEqual(['duty-due-soon'])
})

test('what waited in a book that was handed on since waits no longer for whoever had it', async () => {
  const made = await promises(3)
  await runs(made)
  expect(await toldOf(kavita, made.book)).toEqual(['duty-due-soon'])
  const body = { from: kavita.id, to: asha.id, at: nowIn(house) }
  await seals(kavita, await writes(kavita, 'hand-over', body, { book: made.book }))
  house.clock.pass({ minutes: 1 })
  expect(await toldOf(kavita, made.book)).toEqual([])
})

test('whoever is brought in from tomorrow on is told today', async () => {
  const book = await aCase(kavita)
  const from = inOffset(house.clock.now().epochMilliseconds + 86_400_000, '+05:30')
  const body = { to: asha.id, organisation: asha.organisation.id, as: 'caseworker', basis: 'team', from } as const
  await seals(kavita, await writes(kavita, 'assignment', body, { book }))
  await noticeTasks(house)['tell-reader']?.({ book, person: asha.id, by: 'x' }, { id: '1', attempt: 1 })
  expect(await toldOf(asha, book)).toEqual(['brought-in'])
})
