import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DataFolder, openDataFolder } from '../data-folder.ts'
import { openDatabase, type Realm } from '../database.ts'
import { silentLog as log } from '../log.ts'
import { migrate } from '../migrate.ts'
import { type Postgres, startPostgres } from '../postgres.ts'
import { testFolder } from '../test-database.ts'

// A PostgreSQL of somebody's own, on which Anna was given a database and little else.
const place = testFolder()
const password = 'p@ss/word?'
let folder: DataFolder
let postgres: Postgres
let administrator: pg.Client

beforeAll(async () => {
  folder = openDataFolder(place.file('data'))
  postgres = await startPostgres({ folder, log, durable: false })
  const { socketFolder: host, port, superuser } = postgres
  administrator = new pg.Client({ host, port, ...superuser, database: 'postgres' })
  await administrator.connect()
  await administrator.query(`create role anna login password ${pg.escapeLiteral(password)}`)
  await administrator.query('create database record owner anna')
})
afterAll(async () => {
  await administrator.end()
  await postgres.stop()
  folder.close()
  place.remove()
})

function open(realm: Realm, { user = 'anna', secret = password, database = 'record' } = {}) {
  const host = encodeURIComponent(postgres.socketFolder)
  const databaseUrl = `postgres://${user}:${encodeURIComponent(secret)}@/${database}?host=${host}&port=${postgres.port}`
  return openDatabase({ config: { databaseUrl }, folder, postgres: null, realm, log })
}

test('who may not log in, or names no database, is told which of the two', async () => {
  await expect(open('record', { secret: 'guess' })).rejects.toThrow(
    'The database in DATABASE_URL cannot be opened: the password is not right.',
  )
  await expect(open('record', { database: 'elsewhere' })).rejects.toThrow(/there is no database “elsewhere”/)
})

test('an owner who may not make roles is told what an administrator has to run', async () => {
  await expect(open('record')).rejects.toThrow(/ALTER ROLE … CREATEROLE/)
})

test('with that right the record opens, and its requests run as roles without power', async () => {
  await administrator.query('alter role anna createrole')
  const db = await open('record')
  await migrate(db)
  const { rows } = await db.reads.pool.query('select current_user as role, current_database() as database')
  expect(rows).toEqual([{ role: 'sajha_reads', database: 'record' }])
  expect((await db.owner.query('select current_user as role')).rows).toEqual([{ role: 'anna' }])
  await expect(db.reads.pool.query('set role anna')).rejects.toThrow(/permission denied/)
  await db.close()
})

test('the practice database is made next to it, where that is allowed', async () => {
  await expect(open('practice')).rejects.toThrow(/run: CREATE DATABASE "record_practice" OWNER "anna"/)
  await administrator.query('alter role anna createdb')
  const db = await open('practice')
  expect((await db.keeps.pool.query('select current_database() as database')).rows).toEqual([
    { database: 'record_practice' },
  ])
  await db.close()
})

test('roles whose passwords were lost with a data folder are let in again', async () => {
  await administrator.query(`alter role sajha_reads password 'another'`)
  const db = await open('record')
  expect((await db.reads.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await db.close()
})

test('a role that somebody gave power over row-level security is refused', async () => {
  await administrator.query('alter role sajha_reads bypassrls')
  await expect(open('record')).rejects.toThrow(/sajha_reads has rights that let it read past row-level security/)
  await administrator.query('alter role sajha_reads nobypassrls; create role others; grant others to sajha_reads')
  await expect(open('record')).rejects.toThrow(/sajha_reads has rights/)
  await administrator.query('revoke others from sajha_reads')
  await (await open('record')).close()
})

test('somebody else’s database is refused', async () => {
  await administrator.query('create database theirs')
  await administrator.query('grant connect on database theirs to anna')
  await expect(open('record', { database: 'theirs' })).rejects.toThrow(/“theirs” belongs to another user/)
})
