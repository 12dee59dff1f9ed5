import { sql as text } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readInstant, readInteger } from './database/types.ts'
import { asReader, keepingBook, type Sql } from './database.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

let database: TestDatabase
const db = () => database.db

beforeAll(async () => {
  database = await testDatabase()
  await db().owner.query(`
    create table letter (reader text not null, book text not null, words text);
    alter table letter enable row level security;
    create policy reads on letter for select to sajha_reads using (reader = current_setting('sajha.reader', true));
    create policy writes on letter to sajha_keeps using (book = current_setting('sajha.keeping', true));
    grant select, insert on letter to sajha_reads, sajha_keeps;
    insert into letter values ('sita', 'b1', 'for sita'), ('gita', 'b2', 'for gita');
    create function opens_everything() returns integer language sql security definer as 'select 1'`)
})
afterAll(() => database.close())

const letters = async (sql: Sql) =>
  (await text<{ words: string }>`select words from letter`.execute(sql)).rows.map((row) => row.words)
const write = (sql: Sql, book: string) => text`insert into letter values ('sita', ${book}, 'new')`.execute(sql)

test('the roles that serve requests are no superusers, bypass nothing, make nothing and belong to nobody', async () => {
  const { rows } = await db().owner.query(
    `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit or rolreplication as powerful,
        exists (select from pg_auth_members where member = r.oid) as member
       from pg_roles r where rolname in ('sajha_owner', 'sajha_reads', 'sajha_keeps') order by rolname`,
  )
  expect(rows).toEqual(
    ['sajha_keeps', 'sajha_owner', 'sajha_reads'].map((rolname) => ({ rolname, powerful: false, member: false })),
  )
})

test.each(['sajha_owner', 'postgres', 'sajha_keeps'])('sajha_reads cannot become %s', async (role) => {
  await expect(db().reads.pool.query(`set role ${role}`)).rejects.toThrow(/permission denied/)
})

test('sajha_reads cannot switch row-level security off and see more', async () => {
  const client = await db().reads.pool.connect()
  await client.query('set row_security = off')
  await expect(client.query('select * from letter')).rejects.toThrow(/row-level security/)
  client.release(true)
})

test('a function is callable by whom it is granted to, and by nobody for having been made', async () => {
  await expect(db().reads.pool.query('select opens_everything()')).rejects.toThrow(/permission denied/)
})

test('neither role can make a table', async () => {
  for (const access of [db().reads, db().keeps]) {
    await expect(access.pool.query('create table mine (n integer)')).rejects.toThrow(/permission denied/)
  }
})

test('a reader sees what is hers, another what is theirs, and nobody sees nothing', async () => {
  expect(await asReader(db(), 'sita', letters)).toEqual(['for sita'])
  expect(await asReader(db(), 'gita', letters)).toEqual(['for gita'])
  expect(await letters(db().reads.sql)).toEqual([])
})

test('many readers at once never see each other’s', async () => {
  const readers = Array.from({ length: 60 }, (_, n) => (n % 3 === 0 ? 'gita' : 'sita'))
  const seen = await Promise.all(readers.map((reader) => asReader(db(), reader, letters)))
  expect(seen).toEqual(readers.map((reader) => [`for ${reader}`]))
})

test('a reader cannot write, whatever was granted', async () => {
  await expect(asReader(db(), 'sita', (sql) => write(sql, 'b1'))).rejects.toThrow(/read-only transaction/)
})

test('a reader reads one snapshot throughout', async () => {
  const [before, after] = await asReader(db(), 'sita', async (sql) => {
    const first = await letters(sql)
    await db().owner.query(`insert into letter values ('sita', 'b3', 'meanwhile')`)
    return [first, await letters(sql)]
  })
  expect(after).toEqual(before)
  await db().owner.query(`delete from letter where words = 'meanwhile'`)
})

test.each(["sita'; drop table letter; --", '', 'x'.repeat(65), 'sita gita', 'सीता'])(
  'the id %j is refused',
  async (id) => {
    await expect(asReader(db(), id, letters)).rejects.toThrow(TypeError)
    await expect(keepingBook(db(), id, letters)).rejects.toThrow(TypeError)
  },
)

test('keeping a book writes in that book only, and all of it or nothing', async () => {
  await keepingBook(db(), 'b1', (sql) => write(sql, 'b1'))
  expect(await keepingBook(db(), 'b1', letters)).toEqual(['for sita', 'new'])
  await expect(keepingBook(db(), 'b1', (sql) => write(sql, 'b2'))).rejects.toThrow(/row-level security/)
  const half = keepingBook(db(), 'b2', async (sql) => {
    await write(sql, 'b2')
    throw new Error('changed my mind')
  })
  await expect(half).rejects.toThrow('changed my mind')
  expect(await keepingBook(db(), 'b2', letters)).toEqual(['for gita'])
})

test('a failure that was caught inside is still heard of: nothing was committed', async () => {
  const quiet = keepingBook(db(), 'b4', async (sql) => {
    await write(sql, 'b4')
    await text`select 1 / 0`.execute(sql).catch(() => {})
  })
  await expect(quiet).rejects.toThrow(/rolled back instead of committed/)
  expect(await keepingBook(db(), 'b4', letters)).toEqual([])
})

test('what was handed out is dead afterwards, so nothing runs on behalf of the next person', async () => {
  const kept = await asReader(db(), 'sita', async (sql) => ({ sql }))
  await expect(letters(kept.sql)).rejects.toThrow('this transaction is over')
})

test('values arrive as text in UTC, safe numbers, JSON and bytes; never as a Date', async () => {
  const { rows } = await db().reads.pool.query(`select
    timestamptz '2026-11-23 09:00+05:30' as instant, array[timestamptz '2026-11-23 09:00:00.123456+05:30', null] as instants,
    date '2026-11-23' as day, array[date '2026-11-23'] as days, timestamp '2026-11-23 09:00' as local,
    9007199254740991::bigint as number, array[1::bigint] as numbers, 1.10::numeric as money,
    '{"a":[1]}'::jsonb as json, '\\x0102'::bytea as bytes, interval '1 day' as span`)
  expect(rows[0]).toEqual({
    instant: '2026-11-23T03:30:00Z',
    instants: ['2026-11-23T03:30:00.123456Z', null],
    day: '2026-11-23',
    days: ['2026-11-23'],
    local: '2026-11-23 09:00:00',
    number: 9007199254740991,
    numbers: [1],
    money: '1.10',
    json: { a: [1] },
    bytes: Buffer.from([1, 2]),
    span: '1 day',
  })
})

test('a number too large to be exact is an error rather than another number', () => {
  expect(() => readInteger('9007199254740993')).toThrow(RangeError)
  expect(readInstant('2026-11-23 09:00:00+05:30')).toBe('2026-11-23T03:30:00Z')
})
