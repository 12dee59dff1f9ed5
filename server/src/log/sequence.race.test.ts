// Two processes sequence the same log at once, while people seal.
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  aCase,
  aHouse,
  aPerson,
  aReader,
  aSecondProcess,
  checkLog,
  nowIn,
  seals,
  type TestHouse,
  writes,
} from '../testing/index.ts'
import { sequence } from './sequence.ts'

let house: TestHouse
beforeEach(async () => {
  house = await aHouse()
})
afterEach(async () => {
  await checkLog(house)
  await house.close()
})

test('two sequencers that race take each seal once, and every checkpoint extends the one before', async () => {
  const other = aSecondProcess(house)
  await house.db.owner.query(
    `insert into pending_leaf (book, n, seal) select 'raced', n, sha256(n::text::bytea) from generate_series(1, 3000) n`,
  )
  const run = async (mine: TestHouse): Promise<number> => {
    let sum = 0
    for (let taken = await sequence(mine, 37); taken > 0; taken = await sequence(mine, 37)) sum += taken
    return sum
  }
  const [a, b] = await Promise.all([run(house), run(other)])
  expect(a + b).toBe(3000)
  expect(Math.min(a, b)).toBeGreaterThan(0)
  const reader = aReader(house)
  const { checkpoint, root } = await reader.readWhole()
  expect(root).toEqual(checkpoint.root)
  const { rows } = await house.db.owner.query<{ size: number }>('select size from checkpoint order by size')
  const sizes = rows.map((it) => it.size)
  for (const [i, size] of sizes.entries()) if (i > 0) expect(await reader.extends(sizes[i - 1] ?? 0, size)).toBe(true)
  await house.db.owner.query(`delete from leaf; delete from tile; delete from checkpoint`)
})

test('what is sealed while two sequencers run is all in the log at the end', async () => {
  const kavita = await aPerson(house)
  const books = await Promise.all(Array.from({ length: 4 }, () => aCase(kavita)))
  const other = aSecondProcess(house)
  let writing = true
  const run = async (mine: TestHouse) => {
    while (writing) await sequence(mine, 3)
  }
  const running = [run(house), run(other)]
  await Promise.all(
    books.map(async (book) => {
      for (let i = 0; i < 8; i++)
        await seals(kavita, await writes(kavita, 'note', { text: `note ${i} at ${nowIn(house)}` }, { book }))
    }),
  )
  writing = false
  await Promise.all(running)
})
