// A session lets one browser in, for a time, in one house.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, checkLog, type TestHouse } from '../../testing/index.ts'
import { type Browser, type Door, joins, openTestDoor, setsUp } from '../testing/browser.ts'

let house: TestHouse
let practice: TestHouse
let door: Door
let practiceDoor: Door
let farida: Browser
beforeAll(async () => {
  house = await aHouse()
  practice = await aHouse({ realm: 'practice' })
  door = openTestDoor(house)
  practiceDoor = openTestDoor(practice)
  farida = door.browser()
  await setsUp(house, farida)
})
afterAll(async () => {
  for (const it of [house, practice]) await checkLog(it)
  for (const it of [door, practiceDoor, house, practice]) await it.close()
})

const somebody = async (): Promise<Browser> => {
  await farida.signInWithPasskey()
  await farida.post('devices', farida.device())
  const browser = door.browser()
  await joins(browser, farida, 'Kavita')
  return browser
}

test('the cookie is for this site alone and no script reads it', async () => {
  const { cookie } = await somebody()
  expect(cookie).toMatch(/^sajha=[A-Za-z0-9_-]{43}$/)
  expect(await cookieRulesOf()).toEqual({ httpOnly: true, sameSite: 'Strict', path: '/', secure: false })
})

/** As a browser is told them. */
const cookieRulesOf = async () => {
  const { makeHttp } = await import('../../http.ts')
  const { peopleRoutes } = await import('../routes.ts')
  const http = makeHttp(house)
  peopleRoutes(http, house)
  const answer = await http.inject({ method: 'POST', url: '/v1/sign-out' })
  await http.close()
  const { httpOnly, sameSite, path, secure } = answer.cookies[0] ?? {}
  return { httpOnly, sameSite, path, secure: secure === true }
}

test('it ends seven days after its last use', async () => {
  const kavita = await somebody()
  for (let day = 0; day < 3; day++) {
    house.clock.pass({ hours: 6 * 24 })
    expect((await kavita.get('me')).status).toBe(200)
  }
  house.clock.pass({ hours: 7 * 24 })
  expect((await kavita.get('me')).problem).toBe('not-signed-in')
})

test('it ends thirty days after it began, however much it is used', async () => {
  const kavita = await somebody()
  for (let day = 0; day < 29; day += 1) {
    house.clock.pass({ hours: 24 })
    expect((await kavita.get('me')).status).toBe(200)
  }
  house.clock.pass({ hours: 24 })
  expect((await kavita.get('me')).problem).toBe('not-signed-in')
})

test('it ends when one signs out, or signs in anew', async () => {
  const kavita = await somebody()
  const first = kavita.cookie
  await kavita.signInWithPasskey()
  expect(kavita.cookie).not.toBe(first)
  const thief = door.browser()
  thief.cookie = first
  expect((await thief.get('me')).problem).toBe('not-signed-in')
  const second = kavita.cookie
  expect((await kavita.post('sign-out')).status).toBe(204)
  expect(kavita.cookie).toBeUndefined()
  thief.cookie = second
  expect((await thief.get('me')).problem).toBe('not-signed-in')
  expect((await kavita.post('sign-out')).status).toBe(204)
})

test('a session of the record is none in practice, nor the other way round', async () => {
  const kavita = await somebody()
  const token = kavita.cookie?.split('=')[1]
  const inPractice = practiceDoor.browser()
  for (const cookie of [`sajha=${token}`, `sajha-practice=${token}`]) {
    inPractice.cookie = cookie
    expect((await inPractice.get('me')).problem).toBe('not-signed-in')
  }
  await setsUp(practice, inPractice)
  const practised = inPractice.cookie?.split('=') ?? []
  expect(practised[0]).toBe('sajha-practice')
  for (const cookie of [`sajha-practice=${practised[1]}`, `sajha=${practised[1]}`]) {
    kavita.cookie = cookie
    expect((await kavita.get('me')).problem).toBe('not-signed-in')
  }
})

test.each(['', 'x', 'sajha', `${'A'.repeat(43)}`, 'A'.repeat(5000), '%00', '"; drop table session'])(
  'a made-up cookie is nobody',
  async (token) => {
    const thief = door.browser()
    thief.cookie = `sajha=${token}`
    expect((await thief.get('me')).problem).toBe('not-signed-in')
  },
)

test('until this browser has a key, it may say who it is and enrol one, and nothing else', async () => {
  const kavita = await somebody()
  await kavita.signInWithPasskey()
  expect((await kavita.get('me')).body).toMatchObject({ name: 'Kavita', device: null })
  for (const path of ['members', 'colleagues', 'devices', 'ways'])
    expect((await kavita.get(path)).problem).toBe('device-needed')
  expect((await kavita.post('pull', { have: {} })).problem).toBe('device-needed')
  expect((await kavita.post('devices', kavita.device())).status).toBe(200)
  expect((await kavita.get('members')).status).toBe(200)
})
