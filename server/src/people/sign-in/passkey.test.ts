// Passkeys, verified by the real library against a software authenticator that does it right, or wrong in one way.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, checkLog, type TestHouse } from '../../testing/index.ts'
import { anAuthenticator, type Wrong } from '../testing/authenticator.ts'
import { type Browser, type Door, joins, openTestDoor, setsUp } from '../testing/browser.ts'
import type { AboutMe } from './about-me.ts'

let house: TestHouse
let door: Door
let farida: Browser
let kavita: Browser
let me: AboutMe
beforeAll(async () => {
  house = await aHouse()
  door = openTestDoor(house)
  farida = door.browser()
  // Copied between her devices, so its counter says nothing about an answer sent twice.
  kavita = door.browser(undefined, anAuthenticator(house.config.publicUrl, 'ES256', false))
  await setsUp(house, farida)
  me = (await joins(kavita, farida, 'Kavita')).me
})
afterAll(async () => {
  await checkLog(house)
  await door.close()
  await house.close()
})

type Challenge = { ticket: string; options: { challenge: string; userVerification: string; rpId: string } }
const challenge = async (browser: Browser) => (await browser.post<Challenge>('passkeys/challenges')).body

test.each(['ES256', 'EdDSA'] as const)('a passkey of the sort %s is made, and signs in', async (algorithm) => {
  const phone = door.browser(undefined, anAuthenticator(house.config.publicUrl, algorithm))
  const way = await phone.passkey()
  const { body: invited } = await farida.post<{ code: string }>('invites', { roles: ['lawyer'] })
  const given = { code: invited.code, name: 'Asha', way, device: phone.device() }
  const { body } = await phone.post<{ me: AboutMe }>('join', given)
  expect((await phone.signInWithPasskey()).body.person).toBe(body.me.person)
})

test('what is asked of the phone: its own verification of the person, for this site, and a passkey it can find by itself', async () => {
  const { body } = await kavita.post<{ options: unknown }>('passkeys/new', { name: 'Kavita' })
  expect(body.options).toMatchObject({
    rp: { name: 'Sajha', id: 'localhost' },
    user: { name: 'Kavita' },
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  expect((await challenge(kavita)).options).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
})

test('signing in on the same browser gives back the person, who signs on with the device it had', async () => {
  const { body } = await kavita.signInWithPasskey()
  expect([body.person, body.device]).toEqual([me.person, null])
  const again = await kavita.post<AboutMe>('devices', kavita.device('another label'))
  expect(again.body.device).toEqual(me.device)
})

test('a challenge is answered once, in time, and by the way it was meant for', async () => {
  const asked = await challenge(kavita)
  const response = kavita.authenticator.get(asked.options)
  const answer = { ticket: asked.ticket, response }
  expect((await kavita.post('sign-in/passkey', answer)).status).toBe(200)
  expect((await kavita.post('sign-in/passkey', answer)).problem).toBe('passkey-refused')

  const late = await challenge(kavita)
  house.clock.pass({ minutes: 5 })
  const tooLate = { ticket: late.ticket, response: kavita.authenticator.get(late.options) }
  expect((await kavita.post('sign-in/passkey', tooLate)).problem).toBe('passkey-refused')

  const meantForMaking = (await kavita.post<Challenge>('passkeys/new', { name: 'x' })).body
  const misused = { ticket: meantForMaking.ticket, response: kavita.authenticator.get(meantForMaking.options) }
  expect((await kavita.post('sign-in/passkey', misused)).problem).toBe('passkey-refused')
})

const wrongs: readonly (readonly [string, Wrong])[] = [
  ['whose phone did not verify the person', { unverified: true }],
  ['made for another site', { origin: 'https://sajha.example.org' }],
]
test.each(wrongs)('an answer %s is refused', async (_, wrong) => {
  const asked = await challenge(kavita)
  const response = kavita.authenticator.get(asked.options, wrong)
  expect((await kavita.post('sign-in/passkey', { ticket: asked.ticket, response })).problem).toBe('passkey-refused')
  expect((await kavita.signInWithPasskey()).status).toBe(200)
})

test.each(wrongs)('a passkey %s is not kept', async (_, wrong) => {
  const phone = door.browser()
  const { body: invited } = await farida.post<{ code: string }>('invites', { roles: ['caseworker'] })
  const { body } = await phone.post<Challenge & { options: never }>('passkeys/new', { name: 'Meena' })
  const way = { passkey: { ticket: body.ticket, response: phone.authenticator.create(body.options, wrong) } }
  const given = { code: invited.code, name: 'Meena', way, device: phone.device() }
  expect((await phone.post('join', given)).problem).toBe('passkey-refused')
})

test('a passkey whose counter did not move was copied, and is refused', async () => {
  const phone = door.browser()
  await joins(phone, farida, 'Rekha')
  expect((await phone.signInWithPasskey()).status).toBe(200)
  for (const counter of [0, 1, 2]) {
    const asked = await challenge(phone)
    const response = phone.authenticator.get(asked.options, { counter })
    expect((await phone.post('sign-in/passkey', { ticket: asked.ticket, response })).problem).toBe('passkey-refused')
  }
  expect((await phone.signInWithPasskey()).status).toBe(200)
})

test('a flipped bit in a signature, a passkey nobody has, and nonsense are refused alike', async () => {
  const send = async (change: (it: ReturnType<Browser['authenticator']['get']>) => unknown) => {
    const asked = await challenge(kavita)
    const response = change(kavita.authenticator.get(asked.options))
    return (await kavita.post('sign-in/passkey', { ticket: asked.ticket, response })).problem
  }
  const flipped = (text: string) => {
    const bytes = Buffer.from(text, 'base64url')
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    return bytes.toString('base64url')
  }
  const { authenticator: stranger } = door.browser()
  stranger.create({ challenge: 'x', user: { id: 'x' } })
  expect(await send((it) => ({ ...it, response: { ...it.response, signature: flipped(it.response.signature) } }))).toBe(
    'passkey-refused',
  )
  expect(await send(() => stranger.get({ challenge: 'x' }))).toBe('passkey-refused')
  expect(await send(() => ({}))).toBe('passkey-refused')
  expect(await send((it) => ({ ...it, response: null }))).toBe('passkey-refused')
  expect(await send((it) => ({ ...it, id: '../../etc' }))).toBe('passkey-refused')
})
