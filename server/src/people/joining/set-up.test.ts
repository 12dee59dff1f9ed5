// The first organisation: its link opens once, whatever happens, and what it opens is sealed in the organisation's own book.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aHouse, checkLog, type TestHouse } from '../../testing/index.ts'
import { newSetUpLink } from '../new-set-up-link.ts'
import { aPassword, aSetUp, type Door, type Entered, openTestDoor, setsUp, setUpToken } from '../testing/browser.ts'

let house: TestHouse
let door: Door
beforeEach(async () => {
  house = await aHouse()
  door = openTestDoor(house)
})
afterEach(async () => {
  await checkLog(house)
  await door.close()
  await house.close()
})

test('whoever holds the link sets up the organisation, is its administrator, and is signed in on an enrolled device', async () => {
  const farida = door.browser()
  expect((await farida.get('here')).body).toMatchObject({ realm: 'record', origin: house.origin, setUp: false })
  const { me, printedCodes } = await setsUp(house, farida, ['administrator', 'caseworker'])
  expect(me).toMatchObject({
    name: 'Farida Khatun',
    roles: ['administrator', 'caseworker'],
    organisation: { name: 'Pipal Tola Kendra', sort: 'ngo', district: 'Devipur' },
    device: { label: 'Farida’s laptop' },
  })
  expect(printedCodes).toEqual([])
  expect((await farida.get('me')).body).toEqual(me)
  expect((await farida.get('here')).body).toMatchObject({ setUp: true })
  const { rows } = await house.db.owner.query('select kind, author from entry order by n')
  expect(rows.map((it) => it.kind)).toEqual(['organisation-opened', 'member-joined', 'device-enrolled'])
})

test('the link opens once, and no link is made any more', async () => {
  const token = await setUpToken(house)
  const [farida, thief] = [door.browser(), door.browser()]
  const given = aSetUp(token, await farida.passkey(), farida.device())
  expect((await farida.post('set-up', given)).status).toBe(200)
  const again = aSetUp(token, await thief.passkey(), thief.device())
  expect((await thief.post('set-up', again)).problem).toBe('set-up-already')
  expect(await newSetUpLink(house)).toBeNull()
})

test('a new start voids the link of the one before', async () => {
  const old = await setUpToken(house)
  const fresh = await setUpToken(house)
  const farida = door.browser()
  expect((await farida.post('set-up', aSetUp(old, await farida.passkey(), farida.device()))).problem).toBe('link-wrong')
  expect((await farida.post('set-up', aSetUp(fresh, await farida.passkey(), farida.device()))).status).toBe(200)
})

test('a set-up that was refused leaves the link open', async () => {
  const token = await setUpToken(house)
  const farida = door.browser()
  const tried = async (change: (it: ReturnType<typeof aSetUp>) => object) =>
    (await farida.post('set-up', change(aSetUp(token, await farida.passkey(), farida.device())))).problem
  expect(await tried((it) => ({ ...it, person: { ...it.person, roles: ['caseworker'] } }))).toBe('wrong-form')
  expect(await tried((it) => ({ ...it, person: { ...it.person, name: '  ' } }))).toBe('wrong-form')
  expect(await tried((it) => ({ ...it, person: { ...it.person, name: 'Farida\u202e' } }))).toBe('wrong-form')
  expect(await tried((it) => ({ ...it, organisation: { ...it.organisation, sort: 'bank' } }))).toBe('wrong-form')
  expect(await tried((it) => ({ ...it, device: { publicKey: 'A'.repeat(43), label: 'x' } }))).toBe('wrong-form')
  expect(await tried((it) => ({ ...it, way: {} }))).toBe('wrong-form')
  expect(await tried((it) => ({ ...it, colour: 'blue' }))).toBe('wrong-form')
  expect(await tried((it) => it)).toBeUndefined()
})

test('what is wrong with a form is said field by field', async () => {
  const farida = door.browser()
  const { body } = await farida.post('set-up', { ...aSetUp('x', {}, { publicKey: 'x' }), way: {} })
  expect(body.faults).toEqual([{ field: 'way', reason: 'missing' }])
  const { body: other } = await farida.post('set-up', { ...aSetUp('x', { passkey: {} }, {}) })
  expect(other.faults).toEqual([{ field: 'way.passkey.ticket', reason: 'missing' }])
  const { body: unknown } = await farida.post('sign-in/password', { username: 'a', password: 'b', code: 'c', more: 1 })
  expect(unknown.faults).toEqual([{ field: 'more', reason: 'unknown-field' }])
})

test('nothing that names anybody stands in clear in any table', async () => {
  const farida = door.browser()
  const { way } = await aPassword(house, farida, 'farida.pipal')
  const given = aSetUp(await setUpToken(house), way, farida.device('Faridas-Samsung'))
  const { printedCodes } = (await farida.post<Entered>('set-up', given)).body
  const invited = await farida.post<{ code: string }>('invites', { name: 'Kavita Kumari', roles: ['caseworker'] })
  expect((await farida.get('invites')).body).toMatchObject({ invites: [{ name: 'Kavita Kumari' }] })
  const secrets = [
    'Farida Khatun',
    'Pipal Tola',
    'Devipur',
    'farida.pipal',
    'Faridas-Samsung',
    'Kavita Kumari',
    invited.body.code,
    invited.body.code.replace('-', ''),
    ...printedCodes,
    printedCodes[0]?.replace('-', '') ?? '',
    given.token,
    (farida.cookie ?? '').split('=')[1] ?? '',
  ]
  expect(secrets).not.toContain('')
  const everything = await allText(house)
  // The book is there, so what is not found is sealed and not just absent.
  expect(everything).toContain('organisation-opened')
  const found = secrets.filter((it) =>
    [it, Buffer.from(it).toString('hex'), Buffer.from(it).toString('base64')].some((form) =>
      everything.toLowerCase().includes(form.toLowerCase()),
    ),
  )
  expect(found).toEqual([])
})

/** Every row of every table of the database, the job queue's too, as text. */
const allText = async ({ db }: TestHouse): Promise<string> => {
  const { rows: tables } = await db.owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  expect(tables.length).toBeGreaterThan(20)
  const texts = await Promise.all(
    tables.map(async ({ name }) => (await db.owner.query<{ it: string }>(`select t::text as it from ${name} t`)).rows),
  )
  return texts.flatMap((rows) => rows.map((row) => row.it)).join('\n')
}
