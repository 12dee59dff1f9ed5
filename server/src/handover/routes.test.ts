// The end of a posting over HTTP: a session and its device at the minute, and who may see and decide what.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type Door, joins, openTestDoor, setsUp, worksElsewhere } from '../people/testing/browser.ts'
import { report } from '../people/testing/report.ts'
import { aHouse, anId, checkLog, type TestHouse } from '../testing/index.ts'
import type { WhatPasses } from './what-passes.ts'

let house: TestHouse
let door: Door
let farida: Browser
beforeAll(async () => {
  house = await aHouse()
  door = openTestDoor(house)
  farida = door.browser()
  await setsUp(house, farida)
})
afterAll(async () => {
  await checkLog(house)
  await door.close()
  await house.close()
})

const newcomer = async (name: string, roles?: readonly string[]) => {
  const browser = door.browser()
  return { browser, ...(await joins(browser, farida, name, roles)) }
}
type Listed = { members: { person: string; until: string | null; successor: string | null }[] }
const FIVE = '2026-11-23T17:00+05:30'

test('a session works until the last millisecond before five, and at five its device can only send what it still holds', async () => {
  const [{ browser: kavita, me }, { me: meena }] = [await newcomer('Kavita'), await newcomer('Meena')]
  const book = anId()
  const { id: _, ...opening } = await report(house, me, kavita.signer, book)
  await kavita.post('entries', { entries: [opening] })
  const end = { why: 'Transferred', at: FIVE, to: meena.person }
  expect((await farida.post(`members/${me.person}/leave`, end)).status).toBe(204)
  const { members } = (await farida.get<Listed>('members')).body
  expect(members.find((it) => it.person === me.person)).toMatchObject({ until: FIVE, successor: meena.person })
  expect((await farida.get<WhatPasses>(`members/${me.person}/passes`)).body).toMatchObject({ books: 1, mine: [] })
  house.clock.set('2026-11-23T16:59:59.999+05:30')
  expect((await kavita.get('me')).status).toBe(200)
  house.clock.set(FIVE)
  for (const path of ['me', 'members', `books/${book}`, 'unattended']) {
    expect((await kavita.get(path)).problem, path).toBe('posting-ended')
  }
  expect((await kavita.post('pull', { have: {} })).problem).toBe('posting-ended')
  expect((await kavita.delete(`members/${me.person}/leave`)).problem).toBe('posting-ended')
  const { id: _one, ...after } = await report(house, me, kavita.signer, anId())
  expect((await kavita.post<{ outcomes: unknown[] }>('entries', { entries: [after] })).body.outcomes).toMatchObject([
    { outcome: 'refused', problem: 'book-not-yours' },
  ])
})

test('only administrators and managers of the same organisation see what passes, name who follows, and are told what waits', async () => {
  const { browser: asha, me } = await newcomer('Asha')
  const sushila = door.browser()
  await worksElsewhere(house, sushila, 'Sushila', ['administrator'])
  const asked = async (it: Browser) => [
    (await it.get(`members/${me.person}/passes`)).problem,
    (await it.post(`members/${me.person}/successor`, { to: me.person })).problem,
  ]
  expect(await asked(asha)).toEqual(['not-allowed', 'not-allowed'])
  expect(await asked(sushila)).toEqual(['not-found', 'not-found'])
  expect((await asha.get('unattended')).problem).toBe('not-allowed')
  expect((await sushila.get<{ people: unknown[] }>('unattended')).body.people).toEqual([])
  // Who is still here names nobody to follow them, and who never was is not there.
  expect((await farida.post(`members/${me.person}/successor`, { to: me.person })).problem).toBe('not-found')
  expect((await farida.delete(`members/${me.person}/leave`)).problem).toBe('not-found')
})

test('an end at five can be taken back before five; a last administrator names no end at all', async () => {
  const { me } = await newcomer('Rekha')
  const tomorrow = { why: 'x', at: '2026-11-24T17:00+05:30' }
  await farida.post(`members/${me.person}/leave`, tomorrow)
  expect((await farida.delete(`members/${me.person}/leave`)).status).toBe(204)
  const { members } = (await farida.get<Listed>('members')).body
  expect(members.find((it) => it.person === me.person)?.until).toBeNull()
  const { browser: anita, me: second } = await newcomer('Anita', ['administrator'])
  expect((await farida.post(`members/${second.person}/leave`, tomorrow)).status).toBe(204)
  const own = (await farida.get<{ person: string }>('me')).body.person
  expect((await anita.post(`members/${own}/leave`, { why: 'x' })).problem).toBe('last-administrator')
  // Other roles in between do not move the end.
  await farida.post(`members/${second.person}/roles`, { roles: ['administrator', 'manager'] })
  const again = (await farida.get<Listed>('members')).body.members.find((it) => it.person === second.person)
  expect(again?.until).toBe(tomorrow.at)
})

test('a moment that is none, an unknown field and a successor of another kind are said', async () => {
  const { me } = await newcomer('Salma')
  const leave = async (more: object) => (await farida.post(`members/${me.person}/leave`, { why: 'x', ...more })).problem
  expect(await leave({ at: 'at five' })).toBe('wrong-form')
  expect(await leave({ at: '2026-11-31T17:00+05:30' })).toBe('wrong-form')
  expect(await leave({ to: 'somebody' })).toBe('wrong-form')
  expect(await leave({ to: anId() })).toBe('nobody-there')
  expect(await leave({ more: 1 })).toBe('wrong-form')
})
