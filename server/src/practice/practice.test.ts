// The practice story is told through the same door as everything else, in every language, and never into the record of real people.
import { afterEach, expect, test } from 'vitest'
import { aHouse, checkLog, type TestHouse } from '../testing/index.ts'
import { beginAgain } from './begin-again.ts'
import { openPractice } from './open-practice.ts'
import { REGISTER } from './papers.ts'

let house: TestHouse
afterEach(() => house.close())

test.each(['en', 'hi', 'ne'] as const)(
  'the story holds, told in %s: every entry is sealed and the log verifies',
  async (language) => {
    house = await aHouse({ realm: 'practice', at: '2026-11-23T17:40:00+05:30' })
    expect(await beginAgain(house, { language })).toEqual({ opened: true })
    const { rows } = await house.db.owner.query("select count(*) as n from book where sort = 'case'")
    expect(rows).toEqual([{ n: 10 }])
    // The one sealed photograph of the district has arrived, and is its book's.
    const files = await house.db.owner.query('select size from attachment')
    expect(files.rows).toEqual([{ size: REGISTER.bytes.length }])
    await checkLog(house)
  },
)

test('two who open it at once find one story, and beginning again tells it anew', async () => {
  house = await aHouse({ realm: 'practice' })
  const opened = await Promise.all([beginAgain(house, { language: 'en' }), beginAgain(house, { language: 'en' })])
  expect(opened.filter((it) => it.opened)).toHaveLength(1)
  const books = async () =>
    (await house.db.owner.query<{ id: string }>('select id from book order by id')).rows.map((it) => it.id)
  const before = await books()
  expect(await beginAgain(house, { language: 'hi', again: true })).toEqual({ opened: true })
  const after = await books()
  expect(after).toHaveLength(before.length)
  expect(after.filter((it) => before.includes(it))).toEqual([])
  await checkLog(house)
})

test('it is never told in the record of real people', async () => {
  house = await aHouse()
  await expect(openPractice(house, 'en')).rejects.toThrow('practice house only')
  const { rows } = await house.db.owner.query('select 1 from book')
  expect(rows).toEqual([])
})

test('the record of the practice district asks: several questions, one answered, one passed on', async () => {
  house = await aHouse({ realm: 'practice', at: '2026-11-23T17:40:00+05:30' })
  await beginAgain(house, { language: 'en' })
  const { rows } = await house.db.owner.query<{ name: string }>('select distinct name from question order by name')
  const names = rows.map((it) => it.name)
  expect(names).toEqual(expect.arrayContaining(['ping-pong', 'rf-age', 'rf-bail', 'two-ages']))
  expect(names.length).toBeGreaterThanOrEqual(4)
  // What was answered or passed on is asked no more.
  const crane = await house.db.owner.query(
    "select q.name from question q join book_summary s on s.book = q.book where s.animal = 'crane' and s.sort = 'case'",
  )
  expect(crane.rows).toEqual([])
  const replies = await house.db.owner.query("select kind from entry where kind like 'question-%' order by kind")
  expect(replies.rows).toEqual([{ kind: 'question-answered' }, { kind: 'question-passed' }])
})
