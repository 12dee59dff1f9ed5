// A backup, and what comes of it on an empty machine: nothing acknowledged is lost, the log holds, and a damaged one is refused.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openHouse, originOf } from '../house.ts'
import { readConfig } from '../platform/config.ts'
import { openDataFolder } from '../platform/data-folder.ts'
import { checkMasterKey, openHouseKeys } from '../platform/keys.ts'
import { silentLog } from '../platform/log.ts'
import { migrate, migrationsFolder } from '../platform/migrate.ts'
import { startPostgres } from '../platform/postgres.ts'
import { testDatabase, testFolder } from '../platform/test-database.ts'
import {
  aCase,
  aHouse,
  aPerson,
  brings,
  checkLog,
  exported,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { rebuild } from '../upkeep/rebuild.ts'
import { checkBackup } from './read-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const machine = testFolder()
let house: TestHouse
let kavita: TestPerson
let book: string

beforeAll(async () => {
  mkdirSync(machine.file('keys'))
  const keys = openHouseKeys(machine, null, 'record')
  house = { ...(await aHouse()), keys, origin: originOf('record', keys) }
  await checkMasterKey(house.db, keys)
  kavita = await aPerson(house)
  book = await aCase(kavita, 'कोई लड़की ट्रेन में है।\nIn two lines, with a \\ and a\ttab.')
  await brings(kavita, book, await aPerson(house, { name: 'Meera', roles: ['doctor'], at: kavita.organisation }))
  writeFileSync(join(house.attachmentFolder, 'an-attachment'), Buffer.alloc(70_000, 'sealed'))
  writeFileSync(join(house.attachmentFolder, 'an-empty-one'), '')
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
  machine.remove()
})

const aPlace = () => {
  const folder = testFolder()
  onTestFinished(folder.remove)
  return folder
}

/** An empty machine, with the keys unless they come with the backup. */
const anEmptyMachine = (withKeys: boolean) => {
  const folder = aPlace()
  const data = folder.file('data')
  mkdirSync(join(data, 'keys'), { recursive: true })
  if (withKeys)
    for (const name of ['master.key', 'log-record.key'])
      copyFileSync(machine.file('keys', name), join(data, 'keys', name))
  return { data, restoring: { config: readConfig({ SAJHA_DATA: data }), log: silentLog, durable: false } }
}

const notes = async (count: number) => {
  for (let i = 0; i < count; i++) await seals(kavita, await writes(kavita, 'note', { text: `Note ${i}.` }, { book }))
}

const rowsIn = async (db: TestHouse['db']) => {
  const { rows } = await db.owner.query<{ hash: string }>(
    `select md5(string_agg(e::text, '|' order by book, n)) as hash from entry e`,
  )
  return rows[0]?.hash
}

test('an empty machine has everything again that was acknowledged, and goes on', async () => {
  const file = aPlace().file('sajha.backup')
  const [written] = await Promise.all([writeBackup(house, file), notes(6)])
  // What was sealed while it was being written may be in it or not; what was acknowledged before is.
  expect(written.entries).toBeGreaterThanOrEqual(7)
  const second = aPlace().file('again.backup')
  await writeBackup(house, second)
  const { data, restoring } = anEmptyMachine(true)
  expect(await restoreBackup(second, restoring)).toEqual({ books: 2, entries: 13, attachments: 2 })

  const folder = openDataFolder(data)
  const postgres = await startPostgres({ folder, log: silentLog, durable: false })
  const restored = await openHouse({
    config: restoring.config,
    folder,
    postgres,
    realm: 'record',
    log: silentLog,
    clock: house.clock,
  })
  onTestFinished(async () => {
    await restored.db.close()
    await postgres.stop()
    folder.close()
  })
  expect(await rowsIn(restored.db)).toBe(await rowsIn(house.db))
  expect((await rebuild(restored, { keep: false })).differences).toEqual([])
  await checkLog(restored)
  expect(readFileSync(join(restored.attachmentFolder, 'an-attachment'))).toEqual(Buffer.alloc(70_000, 'sealed'))
  const { rows } = await restored.db.owner.query('select count(*) as jobs from graphile_worker.jobs')
  const { rows: duties } = await restored.db.owner.query(
    'select count(*) as jobs from duty where due_at is not null and met_at is null and ended_at is null',
  )
  expect(rows).toEqual(duties)
  // People go on writing where they were, and the log goes on growing.
  const there: TestPerson = { ...kavita, house: restored }
  await seals(there, await writes(there, 'note', { text: 'After the move.' }, { book }))
  expect((await exported(restored, there.me, book, 'hi')).length).toBeGreaterThan(1000)
  await checkLog(restored)
  // The first backup, made while people wrote, holds as well.
  const other = anEmptyMachine(true)
  expect((await restoreBackup(file, other.restoring)).entries).toBe(written.entries)
}, 120_000)

/** A house whose database has not seen the last migration yet. */
const anOlderHouse = async (): Promise<TestHouse> => {
  const older = aPlace()
  for (const name of readdirSync(migrationsFolder).sort().slice(0, -1))
    copyFileSync(join(migrationsFolder, name), older.file(name))
  const { db, close } = await testDatabase()
  onTestFinished(close)
  await db.owner.query('drop schema public cascade; drop schema graphile_worker cascade; create schema public')
  await migrate(db, older.path)
  await checkMasterKey(db, house.keys)
  return { ...house, db }
}

test('a backup that an earlier Sajha made is brought up to date', async () => {
  const older = await anOlderHouse()
  const there = await aPerson(older)
  await aCase(there)
  const file = aPlace().file('older.backup')
  await writeBackup(older, file)
  const known = Object.keys((await checkBackup(file)).head.migrations).length
  expect(known).toBe(readdirSync(migrationsFolder).length - 1)
  expect(await restoreBackup(file, anEmptyMachine(true).restoring)).toEqual({ books: 2, entries: 4, attachments: 2 })
}, 120_000)

test('the keys come along only if they are asked for, and without them there is no restore', async () => {
  const [without, withKeys] = [aPlace().file('without'), aPlace().file('with')]
  await writeBackup(house, without)
  await writeBackup(house, withKeys, { keysFolder: machine.file('keys') })
  expect(Object.keys((await checkBackup(without)).manifest.files).filter((it) => it.startsWith('keys/'))).toEqual([])
  const empty = anEmptyMachine(false)
  await expect(restoreBackup(without, empty.restoring)).rejects.toThrow(
    /does not hold its keys, and master.key and log-record.key are not in/,
  )
  expect(readdirSync(empty.data)).toEqual(['keys'])
  await restoreBackup(withKeys, empty.restoring)
  expect(readFileSync(join(empty.data, 'keys', 'master.key'))).toEqual(readFileSync(machine.file('keys', 'master.key')))
  await expect(restoreBackup(withKeys, empty.restoring)).rejects.toThrow(/holds a record already/)
}, 120_000)

test('the keys of another record are refused, and nothing is left behind', async () => {
  const file = aPlace().file('sajha.backup')
  await writeBackup(house, file)
  const { data, restoring } = anEmptyMachine(false)
  openHouseKeys({ file: (...names) => join(data, ...names) }, null, 'record')
  await expect(restoreBackup(file, restoring)).rejects.toThrow(/is of another; put back the key it was made with/)
  copyFileSync(machine.file('keys', 'log-record.key'), join(data, 'keys', 'log-record.key'))
  await expect(restoreBackup(file, restoring)).rejects.toThrow(/sealed with another master key/)
  expect(readdirSync(data).filter((it) => it !== 'lock')).toEqual(['keys'])
}, 120_000)

test('a backup that is damaged anywhere is refused before anything is touched', async () => {
  const folder = aPlace()
  const file = folder.file('sajha.backup')
  await writeBackup(house, file)
  const bytes = readFileSync(file)
  const broken = folder.file('broken')
  for (let i = 0; i < 60; i++) {
    const at = createHash('sha256').update(`${i}`).digest().readUInt32BE() % bytes.length
    const copy = Buffer.from(bytes)
    copy[at] = (copy[at] ?? 0) ^ (1 << (i % 8))
    writeFileSync(broken, copy)
    await expect(checkBackup(broken), `byte ${at}`).rejects.toThrow(/is damaged/)
  }
  for (const length of [0, 1, 1000, bytes.length - 1]) {
    writeFileSync(broken, bytes.subarray(0, length))
    await expect(checkBackup(broken), `cut at ${length}`).rejects.toThrow(/is damaged/)
  }
  const { data, restoring } = anEmptyMachine(true)
  await expect(restoreBackup(broken, restoring)).rejects.toThrow(/nothing was restored/)
  expect(readdirSync(data)).toEqual(['keys'])
})

test('a record that does not hold is not restored', async () => {
  const file = aPlace().file('sajha.backup')
  await house.db.owner.query(`update entry set as_role = 'manager' where kind = 'assignment'`)
  try {
    await writeBackup(house, file)
  } finally {
    await house.db.owner.query(`update entry set as_role = 'caseworker' where kind = 'assignment'`)
  }
  const { data, restoring } = anEmptyMachine(true)
  await expect(restoreBackup(file, restoring)).rejects.toThrow(/does not hold \(entry-id, entry 2 of/)
  expect(readdirSync(data).filter((it) => it !== 'lock')).toEqual(['keys'])
}, 120_000)

test('a backup never takes the place of another file, and leaves no half of one', async () => {
  const folder = aPlace()
  const file = folder.file('sajha.backup')
  writeFileSync(file, 'something else')
  await expect(writeBackup(house, file)).rejects.toThrow(/already a file/)
  await expect(writeBackup(house, folder.file('no', 'where'))).rejects.toThrow(/no folder/)
  const broken = { ...house, attachmentFolder: machine.file('keys', 'master.key') }
  await expect(writeBackup(broken, folder.file('another'))).rejects.toThrow()
  expect(readdirSync(folder.path)).toEqual(['sajha.backup'])
  expect(readFileSync(file, 'utf8')).toBe('something else')
  expect(existsSync(folder.file('another'))).toBe(false)
})
