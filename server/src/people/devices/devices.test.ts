// Devices: a key is one person's, and taken off the list it may still send what it wrote, marked, and nothing else.
import { toBase64url } from '@sajha/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, anId, aSecondProcess, aSigner, checkLog, type TestHouse, type Written } from '../../testing/index.ts'
import type { AboutMe } from '../sign-in/about-me.ts'
import { type Browser, type Door, joins, openTestDoor, setsUp, worksElsewhere } from '../testing/browser.ts'
import { report } from '../testing/report.ts'
import type { ListedDevice } from './devices.ts'
import { enrolDevice } from './enrol-device.ts'

let house: TestHouse
let door: Door
let farida: Browser
let kavita: Browser
let me: AboutMe
beforeAll(async () => {
  house = await aHouse()
  door = openTestDoor(house)
  farida = door.browser()
  kavita = door.browser()
  await setsUp(house, farida)
  me = (await joins(kavita, farida, 'Kavita')).me
})
afterAll(async () => {
  await checkLog(house)
  await door.close()
  await house.close()
})

const listed = async (browser: Browser) => (await browser.get<{ devices: ListedDevice[] }>('devices')).body.devices
const push = async (browser: Browser, written: Written) => {
  const { id: _, ...pushed } = written
  const { body } = await browser.post<{ outcomes: unknown[] }>('entries', { entries: [pushed] })
  return body.outcomes?.[0]
}

/** Kavita signed in on another phone of hers. */
const another = async (label: string): Promise<{ phone: Browser; me: AboutMe }> => {
  const phone = door.browser(undefined, kavita.authenticator)
  await phone.signInWithPasskey()
  return { phone, me: (await phone.post<AboutMe>('devices', phone.device(label))).body }
}

test('somebody may have several devices, sees their own and when they were last used', async () => {
  const { me: on } = await another('old phone')
  expect(on.device).toMatchObject({ label: 'old phone' })
  const mine = await listed(kavita)
  expect(mine.map((it) => it.label)).toEqual(['Kavita’s phone', 'old phone'])
  expect(mine.every((it) => it.person === me.person && it.name === 'Kavita' && it.lastUsedAt !== null)).toBe(true)
})

test('administrators see everybody’s devices, and of nobody else when they last worked', async () => {
  const all = await listed(farida)
  expect(new Set(all.map((it) => it.name))).toEqual(new Set(['Farida Khatun', 'Kavita']))
  expect(all.filter((it) => it.lastUsedAt !== null).map((it) => it.name)).toEqual(['Farida Khatun'])
})

test('a key that is another’s, in this organisation or the next, or that is none, is not enrolled', async () => {
  const sushila = door.browser()
  await worksElsewhere(house, sushila, 'Sushila', ['administrator'])
  expect((await sushila.post('devices', kavita.device())).problem).toBe('device-taken')
  expect((await farida.post('devices', kavita.device())).problem).toBe('device-taken')
  const bad = ['A'.repeat(43), '_'.repeat(43), `${'A'.repeat(42)}!`, 'AAAA', toBase64url(new Uint8Array(31))]
  for (const publicKey of bad)
    expect((await kavita.post('devices', { publicKey, label: 'x' })).body.faults).toEqual([
      { field: 'publicKey', reason: 'wrong-form' },
    ])
  expect((await sushila.post(`devices/${me.device?.id}/revoke`, { why: 'lost' })).problem).toBe('not-found')
})

test('requests with one key at the same moment, in two processes, enrol it once', async () => {
  const { me: on } = await another('a phone')
  const where = { organisation: on.organisation.id, book: on.organisation.book }
  const key = { publicKey: toBase64url(aSigner().publicKey), label: 'many times' }
  const houses = [house, aSecondProcess(house)]
  // With all connections open, so that all ask before any has written.
  await Promise.all(Array.from({ length: 10 }, () => house.db.keeps.pool.query('select pg_sleep(0.02)')))
  const ids = await Promise.all(
    Array.from({ length: 8 }, (_, i) => enrolDevice(houses[i % 2] ?? house, where, on.person, key)),
  )
  expect(new Set(ids).size).toBe(1)
  expect((await listed(kavita)).filter((it) => it.label === 'many times')).toHaveLength(1)
})

test('a device taken off the list sends what it wrote, marked, and may do nothing else', async () => {
  const { phone, me: on } = await another('stolen phone')
  const written = await report(house, on, phone.signer, anId())
  expect((await kavita.post(`devices/${on.device?.id}/revoke`, { why: 'stolen' })).status).toBe(204)
  expect((await phone.get('me')).problem).toBe('device-revoked')
  expect((await phone.post('pull', { have: {} })).problem).toBe('device-revoked')
  expect((await phone.post('devices', { publicKey: toBase64url(aSigner().publicKey), label: 'x' })).problem).toBe(
    'device-revoked',
  )
  expect(await push(phone, written)).toMatchObject({ outcome: 'sealed', marks: ['device-revoked'] })
  expect((await listed(kavita)).find((it) => it.label === 'stolen phone')?.revokedAt).not.toBeNull()
  expect((await kavita.post(`devices/${on.device?.id}/revoke`, { why: 'lost' })).status).toBe(204)
  await phone.post('sign-out')
  expect((await phone.post('entries', { entries: [] })).problem).toBe('not-signed-in')
})

test('its key does not come back, whoever signs in on it', async () => {
  const { phone, me: on } = await another('sold phone')
  await kavita.post(`devices/${on.device?.id}/revoke`, { why: 'old' })
  await phone.signInWithPasskey()
  expect((await phone.post('devices', phone.device())).problem).toBe('device-taken')
})

test('administrators take off anybody’s device of their organisation, others their own only', async () => {
  const { me: on } = await another('lost phone')
  const meena = door.browser()
  const joined = await joins(meena, farida, 'Meena', ['manager'])
  expect((await meena.post(`devices/${on.device?.id}/revoke`, { why: 'lost' })).problem).toBe('not-found')
  expect((await farida.post(`devices/${on.device?.id}/revoke`, { why: 'lost' })).status).toBe(204)
  expect((await farida.post(`devices/${joined.me.device?.id}/revoke`, { why: 'because' })).problem).toBe('wrong-form')
  expect((await meena.get('me')).status).toBe(200)
})
