// The duty roster: who may write it, who sees what of it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, anOrganisation, aPerson, checkLog, type TestHouse, type TestPerson } from '../../testing/index.ts'
import { type Browser, type Door, joins, openTestDoor, setsUp } from '../testing/browser.ts'
import { committeeOnDuty, roster, writeTurn } from './roster.ts'

let house: TestHouse
let door: Door
let farida: Browser
let meera: TestPerson
beforeAll(async () => {
  house = await aHouse()
  door = openTestDoor(house)
  farida = door.browser()
  await setsUp(house, farida, ['administrator', 'manager'])
  const committee = await anOrganisation(house, { name: 'Committee, Devipur', sort: 'committee', district: 'Devipur ' })
  meera = await aPerson(house, { name: 'Meera', roles: ['cwc'], at: committee })
})
afterAll(async () => {
  await checkLog(house)
  await door.close()
  await house.close()
})

const PHONE = '9800000000'
const night = (member: string) => ({
  member,
  as: 'committee-member' as const,
  from: '2026-11-23T09:00+05:30',
  until: '2026-11-24T09:00+05:30',
  phone: PHONE,
})
type Told = { onDuty: readonly { name: string; confirmedAt: string }[] }

test('at first no roster is known', async () => {
  expect((await farida.get<Told>('on-duty')).body.onDuty).toEqual([])
})

test('the member on duty is named to others of the district, with when it was confirmed, and without the number', async () => {
  await writeTurn(house, meera.me, night(meera.id))
  const { body } = await farida.get<Told>('on-duty')
  expect(body.onDuty).toEqual([
    {
      name: 'Meera',
      organisationName: 'Committee, Devipur',
      until: '2026-11-24T09:00+05:30',
      confirmedAt: '2026-11-23T03:30+00:00',
    },
  ])
  expect(JSON.stringify(body)).not.toContain(PHONE)
  expect((await roster(house, meera.me)).map((it) => [it.name, it.phone])).toEqual([['Meera', PHONE]])
})

test('a Committee of another district is not named here', async () => {
  const far = await aPerson(house, { name: 'Sunita', at: await anOrganisation(house, { district: 'Rampur' }) })
  expect(await committeeOnDuty(house, far.me)).toEqual([])
})

test('when the turn is over nobody is named, and a turn taken back counts no more', async () => {
  await writeTurn(house, meera.me, { ...night(meera.id), from: '2026-11-23T08:00+05:30' })
  await writeTurn(house, meera.me, { ...night(meera.id), until: '2026-11-23T09:00+05:30' })
  expect((await farida.get<Told>('on-duty')).body.onDuty).toHaveLength(1)
  house.clock.pass({ hours: 24 })
  expect((await farida.get<Told>('on-duty')).body.onDuty).toEqual([])
})

test('a caseworker writes no roster, nobody writes one for who is not there, and a wrong moment is refused', async () => {
  const asha = door.browser()
  const { me } = await joins(asha, farida, 'Asha')
  expect((await asha.post('roster', night(me.person))).problem).toBe('not-allowed')
  expect((await farida.post('roster', night(me.person))).status).toBe(204)
  expect((await farida.post('roster', night(meera.id))).problem).toBe('not-found')
  expect((await farida.post('roster', { ...night(me.person), from: 'tonight' })).problem).toBe('wrong-form')
  expect((await farida.post('roster', { ...night(me.person), more: 1 })).problem).toBe('wrong-form')
  const seen = (await asha.get<{ turns: readonly { name: string }[] }>('roster')).body.turns
  expect(seen.map((it) => it.name)).toEqual(['Asha'])
})
