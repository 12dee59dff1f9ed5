// In practice one may be anybody there, without a password. In the record of real people nobody may.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, aPerson, checkLog, type TestHouse } from '../../testing/index.ts'
import type { AboutMe } from '../sign-in/about-me.ts'
import { type Door, openTestDoor } from '../testing/browser.ts'
import type { Persona } from './personas.ts'

let record: TestHouse
let practice: TestHouse
let doors: Record<'record' | 'practice', Door>
beforeAll(async () => {
  record = await aHouse()
  practice = await aHouse({ realm: 'practice' })
  doors = { record: openTestDoor(record), practice: openTestDoor(practice) }
})
afterAll(async () => {
  for (const it of [record, practice]) await checkLog(it)
  for (const it of [doors.record, doors.practice, record, practice]) await it.close()
})

test('whoever practises chooses whom to be, and works on a device like everybody', async () => {
  const kavita = await aPerson(practice, { name: 'Kavita' })
  await aPerson(practice, { name: 'Sushila Devi', roles: ['cwc'] })
  const browser = doors.practice.browser()
  const { people } = (await browser.get<{ people: Persona[] }>('practice/people')).body
  expect(people.map((it) => `${it.name}, ${it.roles}, ${it.organisationName}`).sort()).toEqual([
    'Kavita, caseworker, Pipal Tola Kendra',
    'Sushila Devi, cwc, Pipal Tola Kendra',
  ])
  const { body } = await browser.post<AboutMe>('sign-in/practice', { person: kavita.id })
  expect(body).toMatchObject({ person: kavita.id, name: 'Kavita', device: null })
  expect((await browser.post<AboutMe>('devices', browser.device())).body.device).not.toBeNull()
  expect((await browser.get('members')).status).toBe(200)
  expect((await browser.post('sign-in/practice', { person: 'A'.repeat(22) })).problem).toBe('not-found')
})

test('nobody becomes anybody in the record of real people', async () => {
  const kavita = await aPerson(record, { name: 'Kavita' })
  const browser = doors.record.browser()
  expect((await browser.post('sign-in/practice', { person: kavita.id })).problem).toBe('practice-only')
  expect((await browser.get('practice/people')).problem).toBe('practice-only')
  expect(browser.cookie).toBeUndefined()
})
