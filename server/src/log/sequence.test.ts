// The sequencer at the sizes where tiles fill, and through everything that can break between its steps. The seals are set in rows
// here: whether seals are what entries say is for the other tests.
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { originOf } from '../house.ts'
import { aHouse, aPerson, aReader, aSigner, checkLog, cutConnections, type TestHouse } from '../testing/index.ts'
import { sequence, startSequencing } from './sequence.ts'

let house: TestHouse
beforeEach(async () => {
  house = await aHouse()
})
afterEach(() => house.close())

/** That many seals, waiting. */
const wait = (count: number) =>
  house.db.owner.query(
    `insert into pending_leaf (book, n, seal)
     select 'book-of-the-test', coalesce((select max(n) from leaf), 0) + n, sha256(convert_to($2 || n, 'UTF8')) from generate_series(1, $1) n`,
    [count, randomBytes(8).toString('hex')],
  )

const count = async (table: string) =>
  (await house.db.owner.query<{ count: number }>(`select count(*) from ${table}`)).rows[0]?.count

const all = async () => {
  let taken = 0
  for (let pass = await sequence(house); pass > 0; pass = await sequence(house)) taken += pass
  return taken
}

test('a log without entries has a checkpoint of size 0', async () => {
  expect(await sequence(house)).toBe(0)
  const reader = aReader(house)
  expect((await reader.checkpoint()).size).toBe(0)
  expect(await sequence(house)).toBe(0)
  expect(await count('checkpoint')).toBe(1)
})

test.each([1, 2, 255, 256, 257, 511, 512, 513, 4095, 4096, 4097])(
  'a log of %i leaves is whole to an outsider',
  async (size) => {
    await wait(size)
    expect(await all()).toBe(size)
    const { checkpoint, root } = await aReader(house).readWhole()
    expect(checkpoint.size).toBe(size)
    expect(root).toEqual(checkpoint.root)
    expect(await count('pending_leaf')).toBe(0)
  },
)

test('a log that grew in odd steps over a third level of tiles is whole, and each step extends the one before', async () => {
  const reader = aReader(house)
  let before = 0
  for (const step of [1, 254, 1, 1, 255, 4096, 60_000, 1184, 1]) {
    await wait(step)
    await all()
    const { size } = await reader.checkpoint()
    expect(size).toBe(before + step)
    if (before > 0) expect(await reader.extends(before, size)).toBe(true)
    before = size
  }
  expect(before).toBe(65_793)
  const { checkpoint, root, leaves } = await reader.readWhole()
  expect(root).toEqual(checkpoint.root)
  for (const index of [0, 255, 256, 65_535, 65_536, 65_792])
    expect(await reader.includes(index, leaves[index] ?? new Uint8Array())).toBe(true)
})

test('seals come into the tree in the order they were sealed', async () => {
  await aPerson(house)
  await sequence(house, 2)
  await sequence(house, 2)
  const { rows } = await house.db.owner.query('select n from leaf order by index')
  expect(rows).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
  await checkLog(house)
})

const refuse = (table: string, when = '') =>
  house.db.owner.query(`
    create function break_here() returns trigger language plpgsql as $$ begin raise 'broken on purpose'; end $$;
    create ${when === 'at commit' ? 'constraint ' : ''}trigger break_here
      ${when === 'at commit' ? 'after' : 'before'} insert on ${table}
      ${when === 'at commit' ? 'deferrable initially deferred' : ''} for each row execute function break_here()`)
const repair = () => house.db.owner.query('drop function break_here cascade')

test.each([
  ['while leaves are written', 'leaf', ''],
  ['while tiles are written', 'tile', ''],
  ['while the checkpoint is written', 'checkpoint', ''],
  ['at the commit', 'checkpoint', 'at commit'],
])('a pass that breaks %s leaves everything as it was, and the next one repairs it', async (_, table, when) => {
  await wait(300)
  await sequence(house)
  await wait(300)
  await refuse(table, when)
  await expect(sequence(house)).rejects.toThrow('broken on purpose')
  expect([await count('leaf'), await count('pending_leaf'), await count('checkpoint')]).toEqual([300, 300, 1])
  await repair()
  expect(await sequence(house)).toBe(300)
  const { checkpoint, root } = await aReader(house).readWhole()
  expect(checkpoint.size).toBe(600)
  expect(root).toEqual(checkpoint.root)
})

test('a pass whose connection is cut before the commit leaves everything as it was', async () => {
  await wait(300)
  const { signer } = house.keys
  const sign = async (bytes: Uint8Array) => {
    await cutConnections(house)
    return signer.sign(bytes)
  }
  const broken: TestHouse = { ...house, keys: { ...house.keys, signer: { ...signer, sign: sign as never } } }
  await expect(sequence(broken)).rejects.toThrow()
  expect([await count('leaf'), await count('tile'), await count('checkpoint')]).toEqual([0, 0, 0])
  expect(await sequence(house)).toBe(300)
  const { checkpoint, root } = await aReader(house).readWhole()
  expect(root).toEqual(checkpoint.root)
})

test('nothing more is signed once the tiles do not lead to the last checkpoint', async () => {
  await wait(300)
  await sequence(house)
  await house.db.owner.query('update tile set hashes = set_byte(hashes, 3, 7) where level = 1')
  await wait(1)
  await expect(sequence(house)).rejects.toThrow('do not lead to the checkpoint')
  expect(await count('checkpoint')).toBe(1)
})

test('the sequencer takes what comes, goes on after the database was cut off, and stops', async () => {
  const sequencing = startSequencing(house)
  const reader = aReader(house)
  const until = async (size: number) => {
    while ((await reader.checkpoint().catch(() => ({ size: -1 }))).size !== size)
      await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await wait(5000)
  await until(5000)
  await cutConnections(house)
  await wait(7)
  await until(5007)
  await sequencing.stop()
  await wait(1)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect((await reader.checkpoint()).size).toBe(5007)
})

test('a log whose key was exchanged signs nothing more', async () => {
  await wait(3)
  await sequence(house)
  const keys = { ...house.keys, signer: aSigner() }
  const other: TestHouse = { ...house, keys, origin: originOf('record', keys) }
  await wait(2)
  await expect(sequence(other)).rejects.toThrow('begun with another key')
  expect(await sequence(house)).toBe(2)
})
