// User name, password and a code: real hashes, a fixed clock, and the same answer for whoever should not get in.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, aSecondProcess, checkLog, type TestHouse } from '../../testing/index.ts'
import {
  anInvitation,
  aPassword,
  type Browser,
  codeNow,
  type Door,
  type Entered,
  openTestDoor,
  PASSWORD,
  setsUp,
} from '../testing/browser.ts'
import type { AboutMe } from './about-me.ts'
import { hashing } from './ways/passwords.ts'

let house: TestHouse
let door: Door
let farida: Browser
let secret: string
let kavita: Entered
beforeAll(async () => {
  house = await aHouse()
  door = openTestDoor(house)
  farida = door.browser()
  await setsUp(house, farida)
  const phone = door.browser()
  const chosen = await aPassword(house, phone, 'Kavita.K')
  const given = { code: await anInvitation(farida), name: 'Kavita', way: chosen.way, device: phone.device() }
  kavita = (await phone.post<Entered>('join', given)).body
  secret = chosen.secret
})
afterAll(async () => {
  await checkLog(house)
  await door.close()
  await house.close()
})

let elsewhere = 0
/** Each from an address of its own, since wrong tries from one place come to wait. */
const anywhere = () => door.browser(`198.51.100.${elsewhere++}`)
const signIn = (browser: Browser, code: string, password = PASSWORD, username = 'kavita.k') =>
  browser.post<AboutMe>('sign-in/password', { username, password, code })
/** A step later, so that the code was never used. */
const freshCode = () => {
  house.clock.pass({ seconds: 30 })
  return codeNow(house, secret)
}

test('a code signs in once: neither it nor an older one opens again, in this process or another', async () => {
  const before = await freshCode()
  const code = await freshCode()
  const browser = door.browser()
  const { status, body } = await signIn(browser, code, PASSWORD, ' KAVITA.k ')
  expect([status, body.person, body.device]).toEqual([200, kavita.me.person, null])
  const other = openTestDoor(aSecondProcess(house))
  expect((await signIn(other.browser(), code)).problem).toBe('code-wrong')
  expect((await signIn(anywhere(), before)).problem).toBe('code-wrong')
  await other.close()
})

test('the code of the set-up is used up by the set-up', async () => {
  const phone = door.browser()
  const chosen = await aPassword(house, phone, 'meena')
  const given = { code: await anInvitation(farida), name: 'Meena', way: chosen.way, device: phone.device() }
  expect((await phone.post('join', given)).status).toBe(200)
  const answer = await signIn(anywhere(), chosen.way.password.code, PASSWORD, 'meena')
  expect(answer.problem).toBe('code-wrong')
})

test('of one code sent twice at the same moment one signs in', async () => {
  const code = await freshCode()
  const answers = await Promise.all([signIn(anywhere(), code), signIn(anywhere(), code)])
  expect(answers.map((it) => it.problem ?? 'signed in').sort()).toEqual(['code-wrong', 'signed in'])
})

test('a code may be a step early or late, in any digits, and no more', async () => {
  house.clock.pass({ seconds: 300 })
  const code = await codeNow(house, secret)
  house.clock.pass({ seconds: 30 })
  const nepali = [...code].map((it) => String.fromCharCode(0x966 + Number(it))).join('')
  expect((await signIn(anywhere(), nepali)).status).toBe(200)
  house.clock.pass({ seconds: 30 })
  const old = await codeNow(house, secret)
  house.clock.pass({ seconds: 60 })
  expect((await signIn(anywhere(), old)).problem).toBe('code-wrong')
})

test('each printed code signs in once, however it is typed', async () => {
  expect(new Set(kavita.printedCodes).size).toBe(10)
  const [first = '', second = ''] = kavita.printedCodes
  expect(first).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/)
  expect((await signIn(anywhere(), first)).status).toBe(200)
  expect((await signIn(anywhere(), first)).problem).toBe('code-wrong')
  expect((await signIn(anywhere(), second.replace('-', ' ').toLowerCase())).status).toBe(200)
})

test('an unknown name and a wrong password get the same answer for the same work', async () => {
  const work = async (given: Promise<{ body: unknown }>) => {
    const before = hashing().done
    const { body } = await given
    return { body, hashes: hashing().done - before }
  }
  const code = await freshCode()
  const wrong = await work(signIn(anywhere(), code, 'not the password at all'))
  const unknown = await work(signIn(anywhere(), code, PASSWORD, 'nobody.of.that.name'))
  expect(wrong).toEqual(unknown)
  expect(wrong).toMatchObject({ hashes: 1, body: { id: 'wrong-sign-in', status: 401 } })
  expect((await signIn(anywhere(), code)).status).toBe(200)
})

test('two passwords are hashed at once, and no more', async () => {
  const strangers = Array.from({ length: 3 }, (_, i) => `stranger ${i}`)
  const many = strangers.map((it) => signIn(anywhere(), '000000', PASSWORD, it))
  await Promise.all(many)
  expect(hashing()).toMatchObject({ most: 2, running: 0, waiting: 0 })
})

test('many wrong tries for one name wait, from whatever addresses they come, and so for a name nobody has', async () => {
  const guess = (at: number) => signIn(door.browser(`2001:db8:${at}::1`), '000000', 'some guess', 'nobody.here')
  for (let i = 0; i < 5; i++) expect((await guess(i)).problem).toBe('wrong-sign-in')
  const { problem, body } = await guess(5)
  expect([problem, body.about]).toEqual(['too-many-tries', { seconds: 15 }])
  house.clock.pass({ seconds: 15 })
  expect((await guess(6)).problem).toBe('wrong-sign-in')
})

test('a password that is easy to guess, or a name that is taken, is refused when it is chosen', async () => {
  const phone = door.browser()
  const code = await anInvitation(farida)
  const choose = async (username: string, password: string) => {
    const { way } = await aPassword(house, phone, username, password)
    return (await phone.post('join', { code, name: 'Asha', way, device: phone.device() })).problem
  }
  expect(await choose('asha', 'short')).toBe('phrase-weak')
  expect(await choose('asha.kumari', 'Asha Kumari 12')).toBe('phrase-weak')
  expect(await choose('ＫＡＶＩＴＡ.k', 'a long sentence of her own')).toBe('name-taken')
  const { way } = await aPassword(house, phone, 'asha', 'a long sentence of her own')
  const wrongCode = { password: { ...way.password, code: '000000' } }
  expect((await phone.post('join', { code, name: 'Asha', way: wrongCode, device: phone.device() })).problem).toBe(
    'code-wrong',
  )
  expect((await phone.post('join', { code, name: 'Asha', way, device: phone.device() })).status).toBe(200)
})

test('the secret for codes is one that authenticators read', async () => {
  const { body } = await door.browser().post<{ secret: string; uri: string }>('one-time-codes/new', { username: 'sen' })
  expect(body.secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(new URL(body.uri).searchParams.get('secret')).toBe(body.secret)
  expect(body.uri).toMatch(/^otpauth:\/\/totp\/Sajha:sen\?/)
})
