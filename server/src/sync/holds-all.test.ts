// A device that has everything is told so; one new entry, or a book that is no longer theirs, and it is not.
import { fingerprintOf, type Have } from '@sajha/record'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  aCase,
  aHouse,
  aPerson,
  checkLog,
  nowIn,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { holdsAll } from './holds-all.ts'
import { pull } from './pull.ts'

let house: TestHouse
beforeAll(async () => {
  house = await aHouse()
})
afterEach(() => checkLog(house))
afterAll(() => house.close())

/** All that a person reads, as their device holds it after it fetched until there was no more. */
const heldBy = async (person: TestPerson): Promise<Have> => {
  let held: Have = {}
  for (let tried = 0; tried < 5; tried++) {
    const { books } = await pull(house, person.me, held)
    held = { ...held, ...Object.fromEntries(books.map(({ id, n, key }) => [id, { n, key }])) }
  }
  return held
}

test('a device that holds all of it has nothing to fetch', async () => {
  const kavita = await aPerson(house)
  expect(await holdsAll(house, kavita.me, fingerprintOf({}))).toBe(true)
  const book = await aCase(kavita)
  expect(await holdsAll(house, kavita.me, fingerprintOf({}))).toBe(false)
  const held = await heldBy(kavita)
  expect(await holdsAll(house, kavita.me, fingerprintOf(held))).toBe(true)
  await seals(kavita, await writes(kavita, 'note', { text: 'One more.' }, { book }))
  expect(await holdsAll(house, kavita.me, fingerprintOf(held))).toBe(false)
})

test('a book handed over is news to the device that still holds it', async () => {
  const kavita = await aPerson(house)
  const farida = await aPerson(house, { name: 'Farida', at: kavita.organisation })
  const book = await aCase(kavita)
  const held = await heldBy(kavita)
  const body = { from: kavita.id, to: farida.id, at: nowIn(house) }
  await seals(kavita, await writes(kavita, 'hand-over', body, { book }))
  house.clock.pass({ minutes: 1 })
  expect(await holdsAll(house, kavita.me, fingerprintOf(held))).toBe(false)
  expect(await holdsAll(house, kavita.me, fingerprintOf({}))).toBe(true)
})
