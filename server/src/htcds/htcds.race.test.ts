// What happens to an import when the ground moves under it: nothing half taken in, whatever breaks, and whoever is first.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { docket } from '../books/docket.ts'
import { cutConnections } from '../testing/cut-connections.ts'
import { aHouse, aPerson, aSecondProcess, checkLog, type TestHouse, type TestPerson } from '../testing/index.ts'
import { importHtcds } from './import-htcds.ts'
import { bytesOf, everyRow } from './testing/samples.ts'

let house: TestHouse
beforeAll(async () => {
  house = await aHouse()
})
afterAll(() => house.close())
afterEach(() => checkLog(house))

const request = (person: TestPerson, nth: number) => ({
  organisation: person.organisation.id,
  person: person.id,
  bytes: bytesOf(everyRow(nth)),
})

/** Every row that an import writes, in whichever table. A connection that was cut is only noticed by using it: then ask again. */
const traces = (person: TestPerson): Promise<number> => count(person).catch(() => count(person))

const count = async (person: TestPerson): Promise<number> => {
  const { rows } = await house.db.owner.query<{ n: string }>(
    `select (select count(*) from book where organisation = $1 and sort = 'case')
       + (select count(*) from entry where organisation = $1 and kind in ('historical-record', 'closed', 'assignment'))
       + (select count(*) from book_summary where organisation = $1 and historical)
       + (select count(*) from reader where organisation = $1)
       + (select count(*) from fact where kind = 'historical-record' and book in (select id from book where organisation = $1)) as n`,
    [person.organisation.id],
  )
  return Number(rows[0]?.n)
}

test('an import whose connection is cut in the middle leaves nothing, and the same file goes in afterwards', async () => {
  const manager = await aPerson(house, { roles: ['manager'] })
  let reached = 0
  const cut = importHtcds(house, {
    ...request(manager, 20),
    onProgress: (books) => {
      if (reached === 0) cutConnections(house).catch(() => {})
      reached = books
    },
  })
  await expect(cut).rejects.toThrow()
  expect(reached).toBeGreaterThan(0)
  expect(await traces(manager)).toBe(0)
  const again = await importHtcds(house, request(manager, 20)).catch(() => importHtcds(house, request(manager, 20)))
  expect([again.outcome, again.books]).toEqual(['taken', 505])
})

test('an import that breaks while it writes leaves nothing', async () => {
  const manager = await aPerson(house, { roles: ['manager'] })
  const broken = importHtcds(house, {
    ...request(manager, 40),
    onProgress: () => {
      throw new Error('the disk is full')
    },
  })
  await expect(broken).rejects.toThrow('the disk is full')
  expect(await traces(manager)).toBe(0)
})

test('the same file brought twice at once goes in once', async () => {
  const manager = await aPerson(house, { roles: ['manager'] })
  const both = await Promise.all([
    importHtcds(house, request(manager, 100)),
    importHtcds(aSecondProcess(house), request(manager, 100)),
  ])
  expect(both.map((it) => it.outcome).sort()).toEqual(['refused', 'taken'])
  const { totals } = await docket(house, manager.me, { open: false, historical: true, after: 0, limit: 1 })
  expect(totals.historical).toBe(101)
})
