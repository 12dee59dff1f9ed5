// Many seal into many books at once: appends that come together are written together, in two processes side by side.
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  aCase,
  aHouse,
  anId,
  aPerson,
  aSecondProcess,
  brings,
  checkLog,
  nowIn,
  pushes,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'

let house: TestHouse
let kavita: TestPerson
beforeEach(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
})
afterEach(async () => {
  await checkLog(house)
  await house.close()
})

const note = (person: TestPerson, book: string, text: string) =>
  writes(person, 'note', { text: `${text} at ${nowIn(person.house)}` }, { book })

test('what two processes seal at once into the same books is there exactly once, in one chain a book', async () => {
  const books = await Promise.all(Array.from({ length: 6 }, () => aCase(kavita)))
  const there: TestPerson = { ...kavita, house: aSecondProcess(house) }
  const ids = await Promise.all(
    [kavita, there].flatMap((person, p) =>
      books.map(async (book) => {
        const sealed: string[] = []
        for (let i = 0; i < 6; i++) sealed.push(...(await seals(person, await note(person, book, `${p} ${i}`))))
        return sealed
      }),
    ),
  )
  const { rows } = await house.db.owner.query<{ id: string }>(`select id from entry where kind = 'note'`)
  expect(rows.map((it) => it.id).toSorted()).toEqual(ids.flat().toSorted())
})

test('one entry sent from two places at once is sealed once, and answered alike', async () => {
  const there: TestPerson = { ...kavita, house: aSecondProcess(house) }
  const books = Array.from({ length: 5 }, anId)
  const openings = await Promise.all(
    books.map((book) =>
      writes(kavita, 'report-received', { toldAt: nowIn(house), what: 'A girl at the bus.' }, { book }),
    ),
  )
  const [here, elsewhere] = await Promise.all(
    [kavita, there].map((person) => Promise.all(openings.map((it) => pushes(person, it)))),
  )
  expect(elsewhere).toEqual(here)
  expect(here?.flat().map((it) => it.outcome)).toEqual(openings.map(() => 'sealed'))
})

test('a book that cannot be written takes none of those with it that came at the same moment', async () => {
  const sunita = await aPerson(house, { name: 'Sunita', at: kavita.organisation })
  const books = await Promise.all(Array.from({ length: 5 }, () => aCase(kavita)))
  for (const book of books) await brings(kavita, book, sunita)
  const [broken = ''] = books.slice(2)
  await house.db.owner.query(`
    create function cannot() returns trigger language plpgsql as $$ begin raise 'this page of the disk is bad'; end $$;
    create trigger cannot before insert on entry for each row when (new.book = '${broken}') execute function cannot()`)
  const notes = await Promise.all(books.map((book) => note(sunita, book, 'A visit')))
  const answers = await Promise.allSettled(notes.map((it) => seals(sunita, it)))
  expect(answers.map((it) => it.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  const { rows } = await house.db.owner.query<{ book: string }>(`select book from entry where kind = 'note'`)
  expect(rows.map((it) => it.book).toSorted()).toEqual(books.filter((it) => it !== broken).toSorted())
})
