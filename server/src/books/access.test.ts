// What the access fold denies, the database denies: every role × compartment × table, asked as the login that requests use.
import { type BodyNamed, COMPARTMENTS, type Compartment, type KindName, READS, ROLES, type Role } from '@sajha/record'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asReader } from '../platform/database.ts'
import {
  aCase,
  aHouse,
  anOrganisation,
  aPerson,
  brings,
  checkLog,
  nowIn,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'

const TABLES_BY_COMPARTMENT = ['entry', 'book_key', 'duty', 'question', 'fact'] as const
const WORKING_TOGETHER = ['book', 'book_summary'] as const
/** Roles that an assignment can give. Police, stewards and administrators have none (law 5). */
const ASSIGNABLE = ROLES.filter((it) => READS[it].length > 0)

/** Writes, sends and seals one entry. */
const sealed = async <N extends KindName>(
  person: TestPerson,
  kind: N,
  body: BodyNamed<N>,
  given: Parameters<typeof writes>[3],
) => {
  const written = await writes(person, kind, body, given)
  await seals(person, written)
  return written
}

let house: TestHouse
let book: string
let kavita: TestPerson
const people = new Map<Role, TestPerson>()

/** One entry in every compartment, so that each table has rows in each of them that it can have. */
const fill = async (): Promise<void> => {
  const counsellor = people.get('counsellor')
  if (!counsellor) throw new Error('no counsellor')
  for (const compartment of ['coordination', 'care', 'safety', 'legal', 'health', 'money'] as const) {
    await sealed(kavita, 'note', { text: `a note in ${compartment}` }, { book, compartment })
  }
  await sealed(counsellor, 'note', { text: 'what she told the counsellor' }, { book, compartment: 'counselling' })
  await sealed(kavita, 'journey', {}, { book })
  await sealed(kavita, 'promise-made', { what: 'call nani', dueAt: nowIn(house), to: 'her', by: kavita.id }, { book })
  await sealed(kavita, 'person-identified', { name: 'रीता', gender: 'female' }, { book })
  await sealed(kavita, 'safety-concern', { what: ['threat'], urgency: 'now' }, { book })
  await sealed(
    kavita,
    'statement-taken',
    {
      span: { from: '2026-11-23T10:00+05:30', to: '2026-11-23T09:00+05:30' },
      before: 'police',
      where: 'station',
      language: 'mai',
      present: ['police'],
    },
    { book },
  )
  await sealed(
    kavita,
    'consent-refused',
    { askedAt: nowIn(house), purpose: 'story', recipient: 'a newspaper', content: ['story'] },
    { book },
  )
  await sealed(kavita, 'goal-set', { words: { text: 'सिलाई सीखना', language: 'hi' }, about: 'work' }, { book })
  await sealed(kavita, 'fir-asked', { askedAt: nowIn(house), station: { name: 'Raniganj' }, how: 'spoken' }, { book })
  await sealed(kavita, 'offence-reported', { knownAt: nowIn(house) }, { book, compartment: 'legal' })
  await sealed(
    kavita,
    'entitlement-applied',
    { what: 'victim-compensation', appliedAt: nowIn(house), to: 'legal services' },
    { book },
  )
  await sealed(
    kavita,
    'medical-examination',
    { examinedAt: nowIn(house), where: { name: 'Sadar' }, by: 'woman-doctor', agreed: 'yes' },
    { book },
  )
}

beforeAll(async () => {
  house = await aHouse()
  const ngo = await anOrganisation(house)
  const everybody = ROLES.filter((it) => it !== 'server')
  kavita = await aPerson(house, { at: ngo })
  book = await aCase(kavita)
  for (const role of everybody) people.set(role, await aPerson(house, { name: role, roles: [role], at: ngo }))
  for (const role of ASSIGNABLE) {
    const person = people.get(role)
    if (person) await brings(kavita, book, person)
  }
  await fill()
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

const seen = (person: string, table: string, now = house.clock.now()): Promise<readonly string[]> =>
  asReader(
    house.db,
    person,
    async (tx) => {
      const { rows } = await sql<{
        compartment: string
      }>`select distinct compartment from ${sql.ref(table)} where book = ${book}`.execute(tx)
      return rows.map((it) => it.compartment).sort()
    },
    now,
  )

/** What the table holds, whoever asks: as the owner of the tables, for whom row-level security does not hold. */
const held = async (table: string): Promise<readonly string[]> => {
  const { rows } = await house.db.owner.query<{ compartment: string }>(
    `select distinct compartment from ${table} where book = $1`,
    [book],
  )
  return rows.map((it) => it.compartment)
}

const counted = (person: string, table: string, column: string, now = house.clock.now()): Promise<number> =>
  asReader(
    house.db,
    person,
    async (tx) => {
      const { rows } = await sql<{
        n: number
      }>`select count(*) as n from ${sql.ref(table)} where ${sql.ref(column)} = ${book}`.execute(tx)
      return rows[0]?.n ?? 0
    },
    now,
  )

test('the book holds an entry in every compartment, so that nothing below is true of an empty table', async () => {
  expect([...(await held('entry'))].sort()).toEqual([...COMPARTMENTS].sort())
  for (const table of TABLES_BY_COMPARTMENT) expect((await held(table)).length, table).toBeGreaterThan(1)
})

describe.each(ASSIGNABLE)('%s, brought into the book,', (role) => {
  test.each(TABLES_BY_COMPARTMENT)(
    'reads in %s exactly the compartments that the access fold grants',
    async (table) => {
      const person = people.get(role)?.id ?? ''
      const present = await held(table)
      const granted = READS[role].filter((it) => present.includes(it))
      expect(await seen(person, table)).toEqual([...granted].sort())
    },
  )

  test('reads the book itself, its summary and who else can see it', async () => {
    const person = people.get(role)?.id ?? ''
    for (const table of WORKING_TOGETHER) expect(await counted(person, table, table === 'book' ? 'id' : 'book')).toBe(1)
    expect(await counted(person, 'reader', 'book')).toBeGreaterThan(1)
  })
})

describe.each(ROLES.filter((it) => READS[it].length === 0 && it !== 'server'))('%s', (role) => {
  test('reads nothing of the book, in any table', async () => {
    const person = people.get(role)?.id ?? ''
    for (const table of TABLES_BY_COMPARTMENT) expect(await seen(person, table)).toEqual([])
    for (const table of WORKING_TOGETHER) expect(await counted(person, table, table === 'book' ? 'id' : 'book')).toBe(0)
    expect(await counted(person, 'reader', 'book')).toBe(0)
    expect(await counted(person, 'notice', 'book')).toBe(0)
  })
})

test('a colleague who was not brought in reads nothing, though of the same organisation and role', async () => {
  const colleague = await aPerson(house, { name: 'Meena', at: kavita.organisation })
  for (const table of TABLES_BY_COMPARTMENT) expect(await seen(colleague.id, table)).toEqual([])
  for (const table of WORKING_TOGETHER)
    expect(await counted(colleague.id, table, table === 'book' ? 'id' : 'book')).toBe(0)
})

test('nobody at all reads nothing', async () => {
  for (const table of [...TABLES_BY_COMPARTMENT, 'book_summary', 'reader', 'notice']) {
    const { rows } = await house.db.reads.pool.query(`select 1 from ${table} limit 1`)
    expect(rows, table).toEqual([])
  }
})

test('a grant begins and ends at its minute', async () => {
  const lawyer = await aPerson(house, { name: 'Asha', roles: ['lawyer'], at: kavita.organisation })
  const [from, until] = ['2026-11-23T12:00+05:30', '2026-11-23T13:00+05:30']
  await sealed(
    kavita,
    'assignment',
    { to: lawyer.id, organisation: lawyer.organisation.id, as: 'lawyer', basis: 'team', from, until },
    { book },
  )
  const at = (moment: string) => seen(lawyer.id, 'entry', Temporal.Instant.from(moment))
  expect(await at('2026-11-23T11:59:59+05:30')).toEqual([])
  expect(await at('2026-11-23T12:00:00+05:30')).toEqual([...READS.lawyer].sort())
  expect(await at('2026-11-23T12:59:59+05:30')).toEqual([...READS.lawyer].sort())
  expect(await at('2026-11-23T13:00:00+05:30')).toEqual([])
})

test('the key of a compartment is not even handed out wrapped to who may not read it', async () => {
  const doctor = people.get('doctor')?.id ?? ''
  const keys = await seen(doctor, 'book_key')
  const hidden: readonly Compartment[] = ['identity', 'legal', 'statement', 'counselling', 'voice', 'money']
  expect(keys.filter((it) => (hidden as readonly string[]).includes(it))).toEqual([])
})

describe('the login that reads', () => {
  const refused = async (statement: string): Promise<void> => {
    await expect(house.db.reads.pool.query(statement), statement).rejects.toThrow(
      /permission denied|must be owner|not allowed/,
    )
  }
  test('cannot write, take another role, or switch row-level security off', async () => {
    await refused(`update entry set body_sealed = null`)
    await refused(`delete from entry`)
    await refused(
      `insert into reader select book, 'me', organisation, as_role, compartment, from_at, until_at, granted_by from reader`,
    )
    await refused(`alter table entry disable row level security`)
    await refused(`set role sajha_owner`)
    await refused(`select append_books('[]', '[]')`)
    await refused(`select write_folds('${book}', '{}')`)
    await expect(house.db.reads.pool.query('set row_security = off; select 1 from entry')).rejects.toThrow(
      /row-level security/,
    )
    await house.db.reads.pool.query('set row_security = on').catch(() => undefined)
  })

  test('is no superuser and may not bypass row-level security', async () => {
    const { rows } = await house.db.reads.pool.query(
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
    )
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }])
  })

  test('sees no table without row-level security', async () => {
    const { rows } = await house.db.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and not c.relrowsecurity
         and (has_table_privilege('sajha_reads', c.oid, 'select') or has_any_column_privilege('sajha_reads', c.oid, 'select'))`,
    )
    expect(rows).toEqual([])
  })
})
