import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { migrate, migrationsFolder } from './migrate.ts'
import { type TestDatabase, testDatabase, testFolder } from './test-database.ts'

let database: TestDatabase
let folder: ReturnType<typeof testFolder>

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

beforeEach(() => {
  folder = testFolder()
  cpSync(migrationsFolder, folder.path, { recursive: true })
  return folder.remove
})

const add = (name: string, text: string) => writeFileSync(folder.file(name), text)
const exists = async (table: string) => {
  const { rows } = await database.db.owner.query<{ found: boolean }>('select to_regclass($1) is not null as found', [
    table,
  ])
  return rows[0]?.found
}
const undo = (name: string, table: string) =>
  database.db.owner.query(`drop table if exists ${table}; delete from migration where name = '${name}'`)

test('a new file is applied once', async () => {
  add('9001-well.sql', 'create table well (depth integer);')
  expect(await migrate(database.db, folder.path)).toEqual(['9001-well.sql'])
  expect(await migrate(database.db, folder.path)).toEqual([])
  expect(await exists('well')).toBe(true)
  await undo('9001-well.sql', 'well')
})

test('of two starts at once one applies it', async () => {
  add('9002-gate.sql', 'create table gate (width integer);')
  const applied = await Promise.all([migrate(database.db, folder.path), migrate(database.db, folder.path)])
  expect(applied.flat()).toEqual(['9002-gate.sql'])
  await undo('9002-gate.sql', 'gate')
})

test('a file that fails leaves nothing of itself, and what came before it stays', async () => {
  add('9003-roof.sql', 'create table roof (tiles integer);')
  add('9004-wall.sql', 'create table wall (bricks integer); select 1 / 0;')
  await expect(migrate(database.db, folder.path)).rejects.toThrow('the migration 9004-wall.sql failed')
  expect([await exists('roof'), await exists('wall')]).toEqual([true, false])
  add('9004-wall.sql', 'create table wall (bricks integer);')
  expect(await migrate(database.db, folder.path)).toEqual(['9004-wall.sql'])
  await undo('9003-roof.sql', 'roof')
  await undo('9004-wall.sql', 'wall')
})

test('a file changed after it was applied is refused', async () => {
  add('9005-door.sql', 'create table door (height integer);')
  await migrate(database.db, folder.path)
  add('9005-door.sql', 'create table door (height numeric);')
  await expect(migrate(database.db, folder.path)).rejects.toThrow(/9005-door\.sql was changed after it was applied/)
  await undo('9005-door.sql', 'door')
})

test('a database that a newer Sajha has used is refused', async () => {
  add('9006-lamp.sql', 'create table lamp (watts integer);')
  await migrate(database.db, folder.path)
  rmSync(folder.file('9006-lamp.sql'))
  await expect(migrate(database.db, folder.path)).rejects.toThrow(/newer Sajha \(it knows 9006-lamp\.sql\)/)
  await undo('9006-lamp.sql', 'lamp')
})

test('two files with one number, and a file with none, are refused before anything is applied', async () => {
  add('9007-one.sql', 'create table one (n integer);')
  add('9007-two.sql', '')
  await expect(migrate(database.db, folder.path)).rejects.toThrow(/have the number 9007/)
  rmSync(folder.file('9007-two.sql'))
  add('later.sql', '')
  await expect(migrate(database.db, folder.path)).rejects.toThrow(/must be named like/)
  expect(await exists('one')).toBe(false)
})

test('everything is owned by a role that is no superuser', async () => {
  const { rows } = await database.db.owner.query(
    `select distinct tableowner, rolsuper from pg_tables join pg_roles on rolname = tableowner
      where schemaname in ('public', 'graphile_worker')`,
  )
  expect(rows).toEqual([{ tableowner: 'sajha_owner', rolsuper: false }])
})
