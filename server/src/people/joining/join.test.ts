// A colleague comes in by a code. A code that opens nothing tells nobody why.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, aSecondProcess, checkLog, type TestHouse } from '../../testing/index.ts'
import {
  anInvitation,
  type Browser,
  type Door,
  type Entered,
  joins,
  openTestDoor,
  setsUp,
  worksElsewhere,
} from '../testing/browser.ts'

let house: TestHouse
let door: Door
let farida: Browser
let faridaId: string
beforeAll(async () => {
  house = await aHouse()
  door = openTestDoor(house)
  farida = door.browser()
  faridaId = (await setsUp(house, farida, ['administrator', 'caseworker'])).me.person
})
afterAll(async () => {
  await checkLog(house)
  await door.close()
  await house.close()
})

const aJoin = async (browser: Browser, code: string) => ({
  code,
  name: 'Kavita',
  way: await browser.passkey(),
  device: browser.device(),
})

test('a code joins one colleague, in the roles it was made for, on an enrolled device, and says who brought them in', async () => {
  const invited = await farida.post<{ code: string; link: string; expiresAt: string }>('invites', {
    name: 'Kavita',
    roles: ['caseworker', 'lawyer'],
  })
  expect(invited.body.code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/)
  expect(invited.body.link).toBe(`${house.config.publicUrl}/join#${invited.body.code}`)
  expect(invited.body.expiresAt).toBe(house.clock.now().add({ hours: 72 }).toString())
  const kavita = door.browser()
  const { body } = await kavita.post<Entered>('join', await aJoin(kavita, invited.body.code))
  expect(body.me).toMatchObject({ name: 'Kavita', roles: ['caseworker', 'lawyer'], device: { label: 'phone' } })
  const { rows } = await house.db.owner.query('select roles, until_at from member where person = $1', [body.me.person])
  expect(rows).toEqual([{ roles: ['caseworker', 'lawyer'], until_at: null }])
  expect((await kavita.get<{ members: unknown[] }>('members')).body.members).toMatchObject([
    { person: faridaId, name: 'Farida Khatun', until: null },
    { person: body.me.person, name: 'Kavita', roles: ['caseworker', 'lawyer'], until: null },
  ])
})

test('a code is understood as people type it', async () => {
  const code = await anInvitation(farida)
  const kavita = door.browser()
  const typed = ` ${code.replace('-', ' ').toLowerCase().replace('4', '४')} `
  expect((await kavita.post('join', await aJoin(kavita, typed))).status).toBe(200)
})

test('wrong, used, expired and withdrawn codes look alike, down to the last letter', async () => {
  const used = await anInvitation(farida)
  const first = door.browser('198.51.100.1')
  expect((await first.post('join', await aJoin(first, used))).status).toBe(200)

  const withdrawn = await anInvitation(farida)
  const { invites } = (await farida.get<{ invites: { id: string }[] }>('invites')).body
  for (const { id } of invites) expect((await farida.delete(`invites/${id}`)).status).toBe(204)
  expect((await farida.get<{ invites: [] }>('invites')).body.invites).toEqual([])

  const expired = await anInvitation(farida)
  house.clock.pass({ hours: 72 })
  const late = door.browser('198.51.100.2')
  const answers = []
  for (const code of ['2222-2222', '', used, withdrawn, expired]) {
    const given = { ...(await aJoin(late, code)), code: code || '?' }
    answers.push((await late.post('join', given)).body)
  }
  expect(new Set(answers.map((it) => JSON.stringify(it))).size).toBe(1)
  expect(answers[0]).toMatchObject({ id: 'invite-wrong', status: 404 })
})

test('guessing codes becomes slow, from one address, and a right one does not count', async () => {
  const guesser = door.browser('203.0.113.7')
  const guess = async (code: string) => (await guesser.post('join', await aJoin(guesser, code))).problem
  for (let i = 0; i < 20; i++) expect(await guess('2222-2222')).toBe('invite-wrong')
  const right = await anInvitation(farida)
  expect(await guess(right)).toBe('too-many-tries')
  house.clock.pass({ seconds: 14 })
  expect(await guess(right)).toBe('too-many-tries')
  const elsewhere = door.browser('203.0.113.8')
  expect((await elsewhere.post('join', await aJoin(elsewhere, '2222-2222'))).problem).toBe('invite-wrong')
  house.clock.pass({ seconds: 1 })
  expect(await guess(right)).toBeUndefined()
})

test('one code that two use at the same moment, in two processes, joins one of them', async () => {
  const other = openTestDoor(aSecondProcess(house))
  const code = await anInvitation(farida)
  const two = [door.browser('192.0.2.8'), other.browser('192.0.2.9')]
  const given = await Promise.all(two.map((it) => aJoin(it, code)))
  const answers = await Promise.all(two.map((it, i) => it.post('join', given[i])))
  expect(answers.map((it) => it.problem ?? 'joined').sort()).toEqual(['invite-wrong', 'joined'])
  await other.close()
})

test('a join that was refused leaves the code open', async () => {
  const code = await anInvitation(farida)
  const kavita = door.browser()
  const given = await aJoin(kavita, code)
  expect((await kavita.post('join', { ...given, name: ' ' })).problem).toBe('wrong-form')
  expect((await kavita.post('join', { ...given, device: farida.device() })).problem).toBe('device-taken')
  const stranger = { passkey: { ...given.way.passkey, ticket: 'no-such-ticket' } }
  expect((await kavita.post('join', { ...given, way: stranger })).problem).toBe('passkey-refused')
  expect((await kavita.post('join', given)).status).toBe(200)
})

test('a code opens nothing once whoever made it has left, or could not make it any more', async () => {
  const [meena, asha] = [door.browser(), door.browser()]
  const { me } = await joins(meena, farida, 'Meena', ['administrator'])
  const forAdministrator = await anInvitation(meena, ['administrator'])
  const forCaseworker = await anInvitation(meena, ['caseworker'])
  await farida.post(`members/${me.person}/roles`, { roles: ['manager'] })
  expect((await asha.post('join', await aJoin(asha, forAdministrator))).problem).toBe('invite-wrong')
  await farida.post(`members/${me.person}/leave`, { why: 'Moved away' })
  expect((await asha.post('join', await aJoin(asha, forCaseworker))).problem).toBe('invite-wrong')
})

test('a manager brings in anybody but an administrator; others bring in nobody', async () => {
  const [meena, kavita] = [door.browser(), door.browser()]
  await joins(meena, farida, 'Meena', ['manager'])
  await joins(kavita, farida, 'Kavita', ['caseworker'])
  expect((await meena.post('invites', { roles: ['cwc', 'manager'] })).status).toBe(200)
  expect((await meena.post('invites', { roles: ['administrator'] })).problem).toBe('not-allowed')
  expect((await meena.post('invites', { roles: ['server'] })).problem).toBe('wrong-form')
  expect((await meena.post('invites', { roles: [] })).problem).toBe('wrong-form')
  expect((await kavita.post('invites', { roles: ['caseworker'] })).problem).toBe('not-allowed')
  expect((await kavita.get('invites')).problem).toBe('not-allowed')
})

test('another organisation sees and takes back none of our invites', async () => {
  const sushila = door.browser()
  await worksElsewhere(house, sushila, 'Sushila', ['administrator'])
  await anInvitation(farida)
  const [ours] = (await farida.get<{ invites: { id: string }[] }>('invites')).body.invites
  expect((await sushila.get<{ invites: [] }>('invites')).body.invites).toEqual([])
  expect((await sushila.delete(`invites/${ours?.id}`)).problem).toBe('not-found')
  expect((await farida.delete(`invites/${ours?.id}`)).status).toBe(204)
})

test('a code that opens another organisation makes whoever joins its administrator, and neither reads the other', async () => {
  const committee = { name: ' Child Welfare Committee, Devipur ', sort: 'committee', district: 'Devipur' }
  const made = await farida.post<{ code: string }>('invites', { roles: ['cwc'], organisation: committee })
  const listed = (await farida.get<{ invites: { opens: string | null; roles: string[] }[] }>('invites')).body.invites
  expect(listed.find((it) => it.opens)).toMatchObject({
    opens: 'Child Welfare Committee, Devipur',
    roles: ['administrator', 'cwc'],
  })
  const sushila = door.browser()
  const { body } = await sushila.post<Entered>('join', { ...(await aJoin(sushila, made.body.code)), name: 'Sushila' })
  expect(body.me).toMatchObject({
    name: 'Sushila',
    roles: ['administrator', 'cwc'],
    organisation: { name: 'Child Welfare Committee, Devipur', sort: 'committee' },
  })
  type Members = { members: { name: string }[] }
  const namesFor = async (browser: Browser) => (await browser.get<Members>('members')).body.members.map((it) => it.name)
  expect(await namesFor(sushila)).toEqual(['Sushila'])
  expect(await namesFor(farida)).not.toContain('Sushila')
  type Colleagues = { colleagues: { name: string; organisationName: string }[] }
  const { colleagues } = (await farida.get<Colleagues>('colleagues')).body
  expect(colleagues).toContainEqual(
    expect.objectContaining({ name: 'Sushila', roles: ['cwc'], organisationName: 'Child Welfare Committee, Devipur' }),
  )
})

test('no more than an administrator opens another organisation, and not one without a name', async () => {
  const meena = door.browser()
  await joins(meena, farida, 'Meena', ['manager'])
  const organisation = { name: 'Nadi Kinara Home', sort: 'home', district: 'Devipur' }
  expect((await meena.post('invites', { roles: ['home'], organisation })).problem).toBe('not-allowed')
  const unnamed = { ...organisation, name: ' ' }
  expect((await farida.post('invites', { roles: ['home'], organisation: unnamed })).problem).toBe('wrong-form')
})
