// "Does somebody hold this person?" answers the same whether anybody does or not; who holds her is told, and her book says who asked.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptBook } from '../books/kept-book.ts'
import { notices } from '../notices/notices.ts'
import {
  aCase,
  aHouse,
  anOrganisation,
  aPerson,
  checkLog,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { askFind, IN_AN_HOUR } from './ask-find.ts'
import { found } from './found.ts'
import { findTasks } from './tasks.ts'

const RITA = { name: 'रीता  कुमारी', year: 2011, why: 'her mother asks at our office' }

let house: TestHouse
let kavita: TestPerson
let book: string

const once = { id: '1', attempt: 1 }
type Planned = { readonly task: string; readonly payload: Readonly<Record<string, string>>; readonly run_at: string }

/** Runs what was planned and is due, as the jobs do; what waits is given back. */
const runsJobs = async (task: string): Promise<readonly Planned[]> => {
  const { rows } = await house.db.owner.query<Planned>(
    `select t.identifier as task, j.payload, to_char(j.run_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as run_at from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1 order by j.id`,
    [task],
  )
  for (const it of rows) await findTasks(house)[task]?.(it.payload, once)
  await house.db.owner.query(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
       where t.id = j.task_id and t.identifier = $1`,
    [task],
  )
  return rows
}

beforeAll(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  book = await aCase(kavita)
  const born = { from: '2011-01-01', to: '2011-12-31', said: 'the year of the flood' }
  await seals(
    kavita,
    await writes(
      kavita,
      'person-identified',
      { name: 'रीता कुमारी', otherNames: 'Réeta, Munni', bornOn: born },
      { book },
    ),
  )
  await runsJobs('keep-find')
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

const anAsker = () => aPerson(house, { name: 'Anita' })

test('whoever holds her is told who asks and why; the one who asks is told nothing', async () => {
  const anita = await anAsker()
  expect(await askFind(house, anita.me, RITA)).toBeUndefined()
  await runsJobs('find')
  expect((await notices(house, kavita.me)).map((it) => [it.what, it.book])).toEqual([['find-waits', book]])
  expect(await notices(house, anita.me)).toEqual([])
  expect(await found(house, kavita.me)).toMatchObject([
    { book, who: anita.id, name: 'Anita', organisation: anita.organisation.id, why: RITA.why, as: 'caseworker' },
  ])
  expect(await found(house, anita.me)).toEqual([])
})

test('her book says who asked for her, an hour later at the soonest', async () => {
  const waiting = await runsJobs('keep-match')
  for (const { run_at } of waiting) {
    expect(Temporal.Instant.from(run_at).epochMilliseconds).toBeGreaterThanOrEqual(
      house.clock.now().epochMilliseconds + 3_600_000,
    )
  }
  const told = (await keptBook(house, book))?.entries.filter((it) => it.kind === 'find-matched') ?? []
  expect(told).toHaveLength(1)
  expect(told[0]?.body).toMatchObject({ why: RITA.why, as: 'caseworker' })
})

test('only the whole name with the right year finds; capitals, accents and spaces do not matter', async () => {
  const anita = await anAsker()
  const finds = async (name: string, year = 2011): Promise<boolean> => {
    house.clock.pass({ hours: 1 })
    await askFind(house, anita.me, { name, year, why: RITA.why })
    await runsJobs('find')
    return (await runsJobs('keep-match')).length > 0
  }
  expect(await finds('munni')).toBe(true)
  expect(await finds(' REETA ')).toBe(true)
  for (const name of ['रीता', 'mun', 'munn%', 'munni kumari', '_unni']) expect(await finds(name), name).toBe(false)
  expect(await finds('munni', 2012)).toBe(false)
})

test('the record of a question, and what it plans, has the same shape for yes and no and holds no name', async () => {
  const [yes, no] = [await anAsker(), await anAsker()]
  await askFind(house, yes.me, { ...RITA, name: 'Munni' })
  await askFind(house, no.me, { ...RITA, name: 'Sunni' })
  const jobs = await runsJobs('find')
  expect(jobs).toHaveLength(2)
  const shape = (it: Planned | undefined) =>
    Object.entries(it?.payload ?? {}).map(([name, value]) => [name, value.length])
  expect(shape(jobs[0])).toEqual(shape(jobs[1]))
  expect(JSON.stringify(jobs)).not.toMatch(/unni/i)
  const asked = await Promise.all(
    [yes, no].map(async (it) => (await keptBook(house, it.organisation.book))?.entries.at(-1)),
  )
  expect(Object.keys(asked[0]?.body ?? {})).toEqual(Object.keys(asked[1]?.body ?? {}))
  expect(JSON.stringify(asked)).not.toMatch(/unni/i)
})

test('yes and no take the same time to be answered', async () => {
  const asked = async (name: string): Promise<number> => {
    const one = await anAsker()
    await askFind(house, one.me, { ...RITA, name: 'Warm Up' })
    const from = performance.now()
    await askFind(house, one.me, { ...RITA, name })
    return performance.now() - from
  }
  let slower = 0
  for (let i = 0; i < 30; i++) {
    const yesFirst = i % 2 === 0
    const [a, b] = [await asked(yesFirst ? 'Munni' : 'Sunni'), await asked(yesFirst ? 'Sunni' : 'Munni')]
    if (yesFirst ? a > b : b > a) slower += 1
  }
  // A sign test over 30 pairs: outside 5 to 25 with a chance of less than one in ten thousand where there is no difference.
  expect(slower).toBeGreaterThan(4)
  expect(slower).toBeLessThan(26)
})

test('five an hour for each person, a hundred at once too; then it waits', async () => {
  const anita = await anAsker()
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => askFind(house, anita.me, RITA)))
  expect(outcomes.filter((it) => it.status === 'fulfilled')).toHaveLength(IN_AN_HOUR)
  await expect(askFind(house, anita.me, RITA)).rejects.toMatchObject({ id: 'too-many-tries' })
  house.clock.pass({ minutes: 61 })
  await askFind(house, anita.me, RITA)
})

test('police, stewards and administrators do not ask, and nobody asks without a reason', async () => {
  const at = await anOrganisation(house)
  for (const role of ['police', 'steward', 'administrator', 'doctor', 'official', 'community'] as const) {
    const one = await aPerson(house, { roles: [role], at })
    await expect(askFind(house, one.me, RITA), role).rejects.toMatchObject({ id: 'not-allowed' })
  }
  const anita = await anAsker()
  await expect(askFind(house, anita.me, { ...RITA, why: '   ' })).rejects.toMatchObject({ id: 'wrong-form' })
  await expect(askFind(house, anita.me, { ...RITA, name: '%%' })).rejects.toMatchObject({ id: 'wrong-form' })
})

test('no person of the database sees a token, and a token is no hash of a name', async () => {
  await expect(house.db.reads.pool.query('select * from find_token')).rejects.toThrow(/permission denied/)
  const { rows } = await house.db.owner.query<{ token: Buffer }>('select token from find_token')
  expect(rows.length).toBeGreaterThan(0)
  const { createHash } = await import('node:crypto')
  const plain = createHash('sha256').update('munni 2011').digest('hex')
  expect(rows.map((it) => it.token.toString('hex'))).not.toContain(plain)
})
