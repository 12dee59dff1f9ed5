// Folding again gives the rows that appending wrote; rows that somebody else wrote are found, and put right.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openPractice } from '../practice/open-practice.ts'
import {
  aCase,
  aHouse,
  anId,
  aPerson,
  aSecondProcess,
  brings,
  checkLog,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { rebuild } from './rebuild.ts'

let house: TestHouse
let kavita: TestPerson
let book: string

beforeAll(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  book = await aCase(kavita)
  await brings(kavita, book, await aPerson(house, { name: 'Meera', roles: ['doctor'], at: kavita.organisation }))
})
afterEach(async () => {
  expect(await rebuild(house, { keep: false })).toMatchObject({ differences: [] })
  await checkLog(house)
})
afterAll(() => house.close())

const check = () => rebuild(aSecondProcess(house), { keep: false })

test('what appending wrote is what folding again gives', async () => {
  expect(await check()).toEqual({ books: 2, differences: [] })
})

test.each([
  [
    'a reader brought in by hand',
    `insert into reader select book, 'somebody', organisation, as_role, 'identity', from_at, until_at, granted_by from reader limit 1`,
    'reader',
  ],
  ['a summary', 'update book_summary set questions = questions + 1', 'book_summary'],
  ['a fact', `update fact set value = 'other' where ctid = (select ctid from fact limit 1)`, 'fact'],
  ['a role', `update member set roles = '{manager}'`, 'member'],
  ['a device’s key', `update device set public_key = sha256(public_key)`, 'device'],
  [
    'a member who never joined',
    `insert into member select 'somebody', organisation, roles, from_at, until_at from member limit 1`,
    'member',
  ],
])('%s that was changed is found, and put right', async (_, statement, section) => {
  await house.db.owner.query(statement)
  const { differences } = await check()
  expect(differences.flatMap((it) => it.sections)).toContain(section)
  expect((await check()).differences).toEqual(differences)
  expect((await rebuild(house, { keep: true })).differences).toEqual(differences)
})

test('rows of a book that is not there are found, and removed', async () => {
  await house.db.owner.query(
    `insert into fact select 'no-such-book', kind, field, value, compartment from fact limit 1`,
  )
  expect((await check()).differences).toEqual([{ book: 'no-such-book', sections: ['fact'] }])
  await rebuild(house, { keep: true })
})

test('a server that seals meanwhile loses nothing and folds nothing wrong', async () => {
  const rebuilding = rebuild(aSecondProcess(house), { keep: true })
  for (let i = 0; i < 5; i++)
    await seals(kavita, await writes(kavita, 'note', { text: `Note ${i} ${anId()}.` }, { book }))
  await rebuilding
})

test('the practice district folds again to the same rows', async () => {
  const practice = await aHouse({ realm: 'practice' })
  try {
    await openPractice(practice, 'en')
    expect((await rebuild(practice, { keep: false })).differences).toEqual([])
    await checkLog(practice)
  } finally {
    await practice.close()
  }
})
