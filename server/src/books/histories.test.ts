// Access after any history: the rows that an append writes, asked as each person at each instant at which anything begins or ends, say what
// the fold says. And rows written entry by entry are the rows of the whole.
import { aboutWhom, access, COMPARTMENTS, type Entry, readsNow } from '@sajha/record'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  caseHistories,
  complaintHistories,
  type Somebody,
  turningPoints,
} from '../../../record/testing/histories/access-histories.ts'
import { asReader } from '../platform/database.ts'
import { aHouse, anId, anOrganisation, aPerson, checkLog, type TestHouse } from '../testing/index.ts'
import { project } from './project.ts'

let house: TestHouse
const who: Somebody[] = []
beforeAll(async () => {
  house = await aHouse()
  const bodies = [await anOrganisation(house), await anOrganisation(house, { name: 'Aangan', sort: 'home' })]
  for (const at of [...bodies, ...bodies]) {
    const { id } = await aPerson(house, { at })
    who.push({ person: id, organisation: at.id })
  }
  // In office since before every history begins.
  await house.db.owner.query(`update member set from_at = '2026-10-01'`)
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

/** What the database lets somebody read of a book at an instant, by the one question that every policy asks. */
const mayRead = (book: string, person: string, ms: number): Promise<readonly string[]> =>
  asReader(
    house.db,
    person,
    async (tx) => {
      const { rows } = await sql<{ it: string }>`
        select part as it from unnest(${[...COMPARTMENTS]}::text[]) as part where may_read(${book}, part)`.execute(tx)
      return rows.map(({ it }) => it).sort()
    },
    Temporal.Instant.fromEpochMilliseconds(ms),
  )

/** Writes the rows of a history as an append would, under a book of its own. */
const written = async (sort: string, entries: readonly Entry[]): Promise<string> => {
  const book = anId()
  const { readers, summary } = project(sort, who[0]?.organisation ?? '', entries)
  await house.db.owner.query('select write_folds($1, $2::jsonb)', [book, JSON.stringify({ readers, summary })])
  return book
}

/** Entry by entry, each time from what was written before: the way in which a book grows. */
const grown = (sort: string, entries: readonly Entry[]) =>
  entries.reduce<Parameters<typeof project>[3]>(
    (before, _, i) => ({ rows: project(sort, '', entries.slice(0, i + 1), before), entries: i + 1 }),
    null,
  )

const holds = async (sort: string, entries: readonly Entry[], seed: number): Promise<number> => {
  expect(grown(sort, entries)?.rows.readers).toEqual(project(sort, '', entries).readers)
  const book = await written(sort, entries)
  const [readers, instants] = [access(entries), turningPoints(entries)]
  let reading = 0
  for (const [i, { person }] of who.entries()) {
    for (const turn of [seed + i, seed * 3 + i, seed * 7 + i]) {
      const ms = instants[turn % instants.length] ?? 0
      const expected = [...readsNow(readers, person, ms).compartments].sort()
      expect(await mayRead(book, person, ms)).toEqual(expected)
      if (expected.length > 0) reading++
    }
  }
  return reading
}

test('after any history of a case, whoever asks at any instant may read what the fold says', async () => {
  let reading = 0
  await fc.assert(
    fc.asyncProperty(caseHistories(who), fc.nat(1000), async (entries, seed) => {
      reading += await holds('case', entries, seed)
    }),
    { numRuns: 60 },
  )
  expect(reading).toBeGreaterThan(60)
})

test('after any history of a complaint too, and at no instant does it open to anybody it is about', async () => {
  let reading = 0
  await fc.assert(
    fc.asyncProperty(complaintHistories(who), fc.nat(1000), async (entries, seed) => {
      reading += await holds('complaint', entries, seed)
      const { persons } = aboutWhom(entries)
      const book = await written('complaint', entries)
      for (const person of persons)
        expect(await mayRead(book, person, turningPoints(entries)[seed % entries.length] ?? 0)).toEqual([])
    }),
    { numRuns: 40 },
  )
  expect(reading).toBeGreaterThan(30)
})
