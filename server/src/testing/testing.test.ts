// The check that every other test ends with must itself be able to fail.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aCase, aHouse, aPerson, brings, checkLog, nowIn, pushes, type TestHouse, writes } from './index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await aHouse()
})
afterEach(() => house.close())

/** Something done to the rows behind the server's back. */
const tamper = (statement: string) => house.db.owner.query(statement)

const aLog = async () => {
  const kavita = await aPerson(house)
  const book = await aCase(kavita)
  const meera = await aPerson(house, { name: 'Meera', roles: ['counsellor'], at: kavita.organisation })
  await brings(kavita, book, meera)
  return { kavita, meera, book }
}

test('what people write in tests is sealed, and the log holds', async () => {
  const { kavita, meera, book } = await aLog()
  const words = { words: { text: 'हम घर ना जाइब', language: 'bho' }, about: 'wants', saidAt: nowIn(house) } as const
  const [sealed] = await pushes(meera, await writes(meera, 'her-words', words, { book }))
  expect(sealed).toMatchObject({ outcome: 'sealed', n: 3 })
  const [refused] = await pushes(
    kavita,
    await writes(kavita, 'her-words', { ...words, about: 'no' as never }, { book }),
  )
  expect(refused).toMatchObject({ outcome: 'refused', problem: 'fields-wrong' })
  await checkLog(house)
})

test.each([
  ['a column of an envelope', `update entry set as_role = 'manager' where kind = 'report-received'`, 'entry-id'],
  [
    'a seal time',
    `update entry set sealed_at = '2026-11-01T00:00:00.000Z' where kind = 'report-received'`,
    'seal-link',
  ],
  ['a mark', `update entry set marks = '{sent-late}' where kind = 'assignment'`, 'seal-link'],
  ['a signature', `update entry set signature = set_byte(signature, 3, 7) where kind = 'assignment'`, 'signature'],
  ['a body', `update entry set body_sealed = set_byte(body_sealed, 60, 7) where kind = 'assignment'`, 'body'],
  [
    'a body swapped for another',
    `update entry a set body_sealed = b.body_sealed from entry b where a.kind = 'assignment' and b.kind = 'report-received'`,
    'body',
  ],
  ['a dropped entry', `delete from entry where kind = 'report-received'`, 'seal-number'],
  ['a dropped last entry', `delete from entry where kind = 'assignment'`, 'seal-number'],
  ['a device’s key', 'update device set public_key = set_byte(public_key, 3, 7)', 'device-key'],
  ['a dropped device', 'delete from device', 'device-unknown'],
  ['a leaf', 'update leaf set seal = set_byte(seal, 3, 7) where index = 0', 'inclusion'],
  ['a dropped leaf', 'delete from leaf where index = 1', 'inclusion'],
  ['a tile', 'update tile set hashes = set_byte(hashes, 40, 7)', 'inclusion'],
  [
    'a root',
    `update checkpoint set note = replace(note, 'A', 'B') where size = (select max(size) from checkpoint)`,
    'checkpoint',
  ],
])('%s that was changed is found', async (_, statement, rule) => {
  await aLog()
  await checkLog(house)
  await tamper(statement)
  await expect(checkLog(house)).rejects.toThrow(rule)
})
