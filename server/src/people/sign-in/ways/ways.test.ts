// Changing how one signs in: soon after signing in, never to nothing, and the old way opens no more.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, checkLog, type TestHouse } from '../../../testing/index.ts'
import { aPassword, type Browser, codeNow, type Door, joins, openTestDoor, setsUp } from '../../testing/browser.ts'

let house: TestHouse
let door: Door
let kavita: Browser
beforeAll(async () => {
  house = await aHouse()
  door = openTestDoor(house)
  const farida = door.browser()
  kavita = door.browser()
  await setsUp(house, farida)
  await joins(kavita, farida, 'Kavita')
})
afterAll(async () => {
  await checkLog(house)
  await door.close()
  await house.close()
})

type Ways = { passkeys: { id: string }[]; password: boolean; printedCodesLeft: number }
const mine = async () => (await kavita.get<Ways>('ways')).body
const signIn = (username: string, code: string, password?: string) =>
  door.browser().post('sign-in/password', { username, password, code })

test('the only way to sign in is not taken away', async () => {
  const { passkeys } = await mine()
  expect(passkeys).toHaveLength(1)
  expect((await kavita.delete(`ways/${passkeys[0]?.id}`)).problem).toBe('last-way')
  expect((await kavita.delete('ways/AAAA')).problem).toBe('not-found')
})

test('a password beside the passkey, then another in its place: the old one and its printed codes open no more', async () => {
  const first = await aPassword(house, kavita, 'kavita', 'the first long sentence')
  const { body } = await kavita.post<{ printedCodes: string[] }>('ways', { way: first.way })
  expect(await mine()).toMatchObject({ password: true, printedCodesLeft: 10 })
  house.clock.pass({ seconds: 30 })
  const second = await aPassword(house, kavita, 'kavita.k', 'the second long sentence')
  expect((await kavita.post('ways', { way: second.way })).status).toBe(200)
  house.clock.pass({ seconds: 30 })
  const [old = ''] = body.printedCodes
  expect((await signIn('kavita', await codeNow(house, first.secret), 'the first long sentence')).problem).toBe(
    'wrong-sign-in',
  )
  expect((await signIn('kavita.k', old, 'the second long sentence')).problem).toBe('code-wrong')
  expect((await signIn('kavita.k', await codeNow(house, second.secret), 'the second long sentence')).status).toBe(200)
})

test('a new way ends every other session; then the old passkey may go', async () => {
  await kavita.signInWithPasskey()
  await kavita.post('devices', kavita.device())
  const elsewhere = door.browser(undefined, kavita.authenticator)
  expect((await elsewhere.signInWithPasskey()).status).toBe(200)

  const [old] = (await mine()).passkeys
  expect((await kavita.post('ways', { way: await kavita.passkey() })).status).toBe(200)
  expect((await elsewhere.get('me')).problem).toBe('not-signed-in')
  expect((await mine()).passkeys).toHaveLength(2)
  expect((await kavita.delete(`ways/${old?.id}`)).status).toBe(204)
  expect((await mine()).passkeys.map((it) => it.id)).not.toContain(old?.id)
})

test('a quarter of an hour after signing in, ways are looked at but not changed', async () => {
  house.clock.pass({ minutes: 16 })
  expect((await kavita.post('ways', { way: await kavita.passkey() })).problem).toBe('sign-in-again')
  const { passkeys } = await mine()
  expect((await kavita.delete(`ways/${passkeys[0]?.id}`)).problem).toBe('sign-in-again')
})
