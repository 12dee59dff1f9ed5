// Who works where: what roles allow, what ends when somebody leaves, and whom one may bring in.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, anId, aSecondProcess, checkLog, type TestHouse, type Written } from '../../testing/index.ts'
import { type Browser, type Door, joins, openTestDoor, setsUp, worksElsewhere } from '../testing/browser.ts'
import { report } from '../testing/report.ts'
import type { Colleague } from './colleagues.ts'
import type { ListedMember } from './members.ts'

let house: TestHouse
let door: Door
let farida: Browser
let faridaId: string
beforeAll(async () => {
  house = await aHouse()
  door = openTestDoor(house)
  farida = door.browser()
  faridaId = (await setsUp(house, farida, ['administrator', 'manager'])).me.person
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
const push = async (browser: Browser, ...written: readonly Written[]) => {
  const entries = written.map(({ id: _, ...pushed }) => pushed)
  return (await browser.post<{ outcomes: unknown[] }>('entries', { entries })).body.outcomes
}
const listed = async (browser: Browser) => (await browser.get<{ members: ListedMember[] }>('members')).body.members

test('other roles count from the next request on', async () => {
  const { browser: asha, me } = await newcomer('Asha')
  expect((await asha.post('invites', { roles: ['lawyer'] })).problem).toBe('not-allowed')
  expect((await farida.post(`members/${me.person}/roles`, { roles: ['manager', 'lawyer'] })).status).toBe(204)
  expect((await asha.get('me')).body).toMatchObject({ name: 'Asha', roles: ['manager', 'lawyer'] })
  expect((await asha.post('invites', { roles: ['lawyer'] })).status).toBe(200)
  expect((await listed(asha)).find((it) => it.person === me.person)?.from).toBe('2026-11-23T03:30+00:00')
})

test('another process sees who joined and who left as soon as it is asked', async () => {
  const other = openTestDoor(aSecondProcess(house))
  const elsewhere = other.browser()
  elsewhere.cookie = farida.cookie
  const names = async () => (await listed(elsewhere)).filter((it) => it.until === null).map((it) => it.name)
  const before = await names()
  const { me } = await newcomer('Rekha')
  expect(await names()).toEqual([...before, 'Rekha'])
  await farida.post(`members/${me.person}/leave`, { why: 'Her course is over' })
  expect(await names()).toEqual(before)
  await other.close()
})

test('access ends the minute somebody leaves; what they wrote before still arrives, marked, and nothing written after', async () => {
  const { browser: kavita, me } = await newcomer('Kavita')
  const [open, waiting] = [anId(), anId()]
  await push(kavita, await report(house, me, kavita.signer, open))
  house.clock.pass({ minutes: 5 })
  const before = await report(house, me, kavita.signer, waiting)
  house.clock.pass({ minutes: 5 })
  expect((await farida.post(`members/${me.person}/leave`, { why: 'Took another job' })).status).toBe(204)
  for (const path of ['me', 'members', 'devices']) expect((await kavita.get(path)).problem).toBe('posting-ended')
  expect((await kavita.post('pull', { have: {} })).problem).toBe('posting-ended')
  house.clock.pass({ minutes: 5 })
  const after = await report(house, me, kavita.signer, anId())
  expect(await push(kavita, before, after)).toMatchObject([
    { outcome: 'sealed', marks: ['access-ended'] },
    { outcome: 'refused', problem: 'book-not-yours' },
  ])
  expect((await kavita.signInWithPasskey()).problem).toBe('passkey-refused')
  const member = (await listed(farida)).find((it) => it.person === me.person)
  expect(member).toMatchObject({ name: 'Kavita', until: '2026-11-23T03:40+00:00' })
})

test('nobody is put off the list twice, and who is of another organisation is not there', async () => {
  const { me } = await newcomer('Meena')
  const sushila = door.browser()
  const other = await worksElsewhere(house, sushila, 'Sushila', ['administrator'])
  expect((await farida.post(`members/${other.person}/leave`, { why: 'x' })).problem).toBe('not-found')
  expect((await sushila.post(`members/${me.person}/roles`, { roles: ['manager'] })).problem).toBe('not-found')
  expect((await farida.post(`members/${me.person}/leave`, { why: 'x' })).status).toBe(204)
  expect((await farida.post(`members/${me.person}/leave`, { why: 'x' })).problem).toBe('not-found')
  expect((await farida.post(`members/${me.person}/roles`, { roles: ['manager'] })).problem).toBe('not-found')
})

test('a manager changes everybody but administrators; others change nobody', async () => {
  const { browser: manager } = await newcomer('Salma', ['manager'])
  const { browser: worker, me } = await newcomer('Geeta')
  expect((await worker.post(`members/${me.person}/roles`, { roles: ['manager'] })).problem).toBe('not-allowed')
  expect((await worker.post(`members/${me.person}/leave`, { why: 'x' })).problem).toBe('not-allowed')
  expect((await manager.post(`members/${me.person}/roles`, { roles: ['administrator'] })).problem).toBe('not-allowed')
  expect((await manager.post(`members/${faridaId}/leave`, { why: 'x' })).problem).toBe('not-allowed')
  expect((await manager.post(`members/${faridaId}/roles`, { roles: ['manager'] })).problem).toBe('not-allowed')
  expect((await manager.post(`members/${me.person}/leave`, { why: 'x' })).status).toBe(204)
})

test('the last administrator neither leaves nor becomes something else', async () => {
  expect((await farida.post(`members/${faridaId}/leave`, { why: 'x' })).problem).toBe('last-administrator')
  expect((await farida.post(`members/${faridaId}/roles`, { roles: ['manager'] })).problem).toBe('last-administrator')
  const { browser: second, me } = await newcomer('Anita', ['administrator'])
  expect((await farida.post(`members/${faridaId}/roles`, { roles: ['manager'] })).status).toBe(204)
  expect((await second.post(`members/${me.person}/leave`, { why: 'x' })).problem).toBe('last-administrator')
  expect((await second.post(`members/${faridaId}/roles`, { roles: ['administrator', 'manager'] })).status).toBe(204)
  expect((await farida.post(`members/${me.person}/leave`, { why: 'x' })).status).toBe(204)
})

test('whom one may bring in: one’s own, and of others those who are there to be asked, in those roles', async () => {
  const doctor = door.browser()
  await worksElsewhere(house, doctor, 'Dr Sen', ['doctor', 'manager'])
  await worksElsewhere(house, door.browser(), 'Somebody’s caseworker', ['caseworker'])
  await worksElsewhere(house, door.browser(), 'Inspector', ['police'])
  const found = async (browser: Browser) =>
    (await browser.get<{ colleagues: Colleague[] }>('colleagues')).body.colleagues
  const mine = await found(farida)
  expect(mine.find((it) => it.name === 'Dr Sen')).toMatchObject({
    roles: ['doctor'],
    organisationName: 'Aangan Home for Girls',
  })
  const names = mine.map((it) => it.name)
  expect(names).toContain('Asha')
  for (const absent of ['Somebody’s caseworker', 'Inspector', 'Kavita', 'Meena']) expect(names).not.toContain(absent)
  const theirs = (await found(doctor)).map((it) => it.name)
  expect(theirs).toContain('Dr Sen')
  expect(theirs).toContain('Asha')
  expect(theirs).not.toContain('Farida Khatun')
})
