// Through a packet the database shows what the fold says and nothing else: every role × part × table, after any history, at any instant.
import {
  type BodyNamed,
  COMPARTMENTS,
  type Compartment,
  isFor,
  packetGrants,
  READS,
  ROLES,
  type Role,
  shownNow,
} from '@sajha/record'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { histories, instantsOf, UNIT } from '../../../record/testing/packet-histories.ts'
import { keptBook } from '../books/kept-book.ts'
import { project } from '../books/project.ts'
import { asReader, type Sql } from '../platform/database.ts'
import {
  aCase,
  aHouse,
  anId,
  anOrganisation,
  aPerson,
  brings,
  checkLog,
  nowIn,
  pushes,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'

type ToldAs = NonNullable<BodyNamed<'packet-sent'>['role']>
const TOLD: readonly ToldAs[] = ROLES.filter(
  (it): it is ToldAs => it !== 'server' && it !== 'steward' && it !== 'administrator',
)
const NOT_THROUGH_PACKETS = ['duty', 'question', 'fact', 'book_summary', 'reader'] as const

let house: TestHouse
let kavita: TestPerson
let book: string
const unit = new Map<Role, TestPerson>()

const sends = async (body: Partial<BodyNamed<'packet-sent'>>, from = kavita): Promise<string> => {
  const written = await writes(
    from,
    'packet-sent',
    {
      to: 'role',
      purpose: 'look into two kilns',
      basis: 'law-requires',
      law: 'POCSO s.19(6)',
      how: 'live',
      ask: 'is it yours',
      until: '2026-11-24T09:00+05:30',
      ...body,
    },
    { book },
  )
  await seals(from, written)
  return written.id
}

beforeAll(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  const counsellor = await aPerson(house, { name: 'Rekha', roles: ['counsellor'], at: kavita.organisation })
  book = await aCase(kavita)
  await brings(kavita, book, counsellor)
  for (const compartment of ['care', 'safety', 'legal', 'health', 'money'] as const)
    await seals(kavita, await writes(kavita, 'note', { text: `of ${compartment}` }, { book, compartment }))
  await seals(
    counsellor,
    await writes(counsellor, 'note', { text: 'of counselling' }, { book, compartment: 'counselling' }),
  )
  await seals(
    kavita,
    await writes(kavita, 'person-identified', { name: 'रीता', gender: 'female', home: { name: 'Devipur' } }, { book }),
  )
  await seals(
    kavita,
    await writes(kavita, 'goal-set', { words: { text: 'सिलाई', language: 'hi' }, about: 'work' }, { book }),
  )
  await seals(
    kavita,
    await writes(
      kavita,
      'consent-refused',
      { askedAt: nowIn(house), purpose: 'story', recipient: 'a newspaper', content: ['story'] },
      { book },
    ),
  )
  const span = { from: '2026-11-23T08:00+05:30', to: '2026-11-23T08:30+05:30' }
  await seals(
    kavita,
    await writes(
      kavita,
      'statement-taken',
      { span, before: 'police', where: 'station', language: 'mai', present: ['police'] },
      { book },
    ),
  )
  const police = await anOrganisation(house, { name: 'AHTU', sort: 'police' })
  for (const role of ROLES.filter((it) => it !== 'server'))
    unit.set(role, await aPerson(house, { name: role, roles: [role], at: police }))
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

const must = <T>(it: T | undefined | null): T => {
  if (it === undefined || it === null) throw new Error('missing')
  return it
}

/** Reads through a packet, as one person, at an instant: what each table then shows of the book. */
const through = <T>(person: string, packet: string | null, work: (tx: Sql) => Promise<T>, now = house.clock.now()) =>
  asReader(
    house.db,
    person,
    async (tx) => {
      if (packet) await sql`select set_config('sajha.packet', ${packet}, true)`.execute(tx)
      return work(tx)
    },
    now,
  )
const entriesSeen = (person: string, packet: string | null, now = house.clock.now()) =>
  through(
    person,
    packet,
    async (tx) => {
      const { rows } = await sql<{ id: string }>`select id from entry where book = ${book}`.execute(tx)
      return rows.map((it) => it.id).sort()
    },
    now,
  )

const granted = async (packet: string, now = house.clock.now()) => {
  const { entries } = must(await keptBook(house, book))
  const grant = must(packetGrants(entries).find((it) => it.packet === packet))
  return shownNow(grant, now.epochMilliseconds)
}

describe.each(TOLD)('a packet for a %s of another organisation', (role) => {
  test('opens in each table what the fold grants, to that role alone, for every part of the book', async () => {
    const organisation = must(unit.get(role)).organisation.id
    const held = READS.caseworker
    const packet = await sends({ organisation, role, parts: held as never })
    const shown = await granted(packet)
    const expected = shown.map((it) => it.entry).sort()
    expect(expected.length).toBeGreaterThan(5)
    for (const [other, person] of unit) {
      const mine = other === role
      expect(await entriesSeen(person.id, packet), other).toEqual(mine ? expected : [])
      expect(await entriesSeen(person.id, null), other).toEqual([])
    }
    const person = must(unit.get(role)).id
    const keys = await through(person, packet, async (tx) => {
      const { rows } = await sql<{
        compartment: Compartment
      }>`select compartment from book_key where book = ${book}`.execute(tx)
      return rows.map((it) => it.compartment).sort()
    })
    expect(keys).toEqual([...new Set(shown.map((it) => it.compartment))].sort())
    for (const table of NOT_THROUGH_PACKETS) {
      const { rows } = await through(person, packet, (tx) =>
        sql`select 1 from ${sql.ref(table)} where book = ${book}`.execute(tx),
      )
      expect(rows, table).toEqual([])
    }
  })
})

test.each(COMPARTMENTS.filter((it) => READS.caseworker.includes(it)))(
  'a packet that names %s shows nothing of any other part',
  async (part) => {
    const officer = must(unit.get('police'))
    const packet = await sends({ organisation: officer.organisation.id, role: 'police', parts: [part] })
    const shown = (await granted(packet)).filter((it) => it.entry !== packet)
    expect(shown.every((it) => it.compartment === part)).toBe(true)
    expect(await entriesSeen(officer.id, packet)).toEqual([...shown.map((it) => it.entry), packet].sort())
  },
)

test('what the counsellor was told is in no packet of anybody else’s', async () => {
  const officer = must(unit.get('police'))
  const refused = await pushes(
    kavita,
    await writes(
      kavita,
      'packet-sent',
      {
        to: 'role',
        organisation: officer.organisation.id,
        role: 'police',
        purpose: 'x',
        basis: 'law-requires',
        law: 'POCSO s.19(6)',
        how: 'now',
        parts: ['counselling'],
        ask: 'x',
        until: '2026-11-24T09:00+05:30',
      },
      { book },
    ),
  )
  expect(refused[0]).toMatchObject({ outcome: 'refused', problem: 'not-yours-to-show' })
})

test('a packet ends at its minute, in the database', async () => {
  const officer = must(unit.get('police'))
  const packet = await sends({ organisation: officer.organisation.id, role: 'police', parts: ['legal'] })
  const at = (moment: string) => entriesSeen(officer.id, packet, Temporal.Instant.from(moment))
  expect((await at('2026-11-24T08:59:59+05:30')).length).toBeGreaterThan(1)
  expect(await at('2026-11-24T09:00:00+05:30')).toEqual([])
})

test('an officer whose posting has ended reads nothing through a packet for the post', async () => {
  const officer = await aPerson(house, { name: 'Old', roles: ['police'], at: must(unit.get('police')).organisation })
  const packet = await sends({ organisation: officer.organisation.id, role: 'police', parts: ['legal'] })
  expect((await entriesSeen(officer.id, packet)).length).toBeGreaterThan(1)
  const { recordAsServer } = await import('../log/record-as-server.ts')
  await recordAsServer(house, officer.organisation.book, officer.organisation.id, [
    { kind: 'member-left', body: { member: officer.id, at: nowIn(house), by: officer.id } },
  ])
  expect(await entriesSeen(officer.id, packet)).toEqual([])
})

test('after any history of consents, withdrawals, recalls and ends, at any instant, the database shows what the fold says', async () => {
  const officer = await aPerson(house, {
    name: 'Officer',
    roles: ['police'],
    at: must(unit.get('police')).organisation,
  })
  // In office since before every history begins.
  await house.db.owner.query(`update member set from_at = '2026-10-01' where person = $1`, [officer.id])
  const person = { person: officer.id, organisation: officer.organisation.id, roles: ['police'] as const }
  let packetsSeen = 0
  let shownSeen = 0
  const holds = async (given: Parameters<typeof project>[2]): Promise<void> => {
    const id = anId()
    // The unit of the history is this unit; every id is made this run's own, since two histories may share a book.
    const text = JSON.stringify(given).replaceAll(UNIT, officer.organisation.id).replaceAll('"entry-', `"${id}-entry-`)
    const entries = JSON.parse(text) as typeof given
    const grants = packetGrants(entries)
    if (grants.length === 0) return
    const { packets } = project('case', kavita.organisation.id, entries)
    await house.db.owner.query('select write_packets($1, $2::jsonb)', [id, JSON.stringify(packets)])
    const instants = instantsOf(entries)
    for (const grant of grants) {
      packetsSeen++
      expect(isFor(grant, person)).toBe(true)
      for (const ms of [
        instants[packetsSeen % instants.length] ?? 0,
        instants[(packetsSeen * 7) % instants.length] ?? 0,
      ]) {
        const seen = await through(
          officer.id,
          grant.packet,
          async (tx) =>
            (await sql<{ it: string }>`select shown_by_packet() as it`.execute(tx)).rows.map(({ it }) => it),
          Temporal.Instant.fromEpochMilliseconds(ms),
        )
        const expected = shownNow(grant, ms).map((it) => it.entry)
        shownSeen += expected.length
        expect(seen.sort()).toEqual(expected.sort())
      }
    }
  }
  await fc.assert(fc.asyncProperty(histories, holds), { numRuns: 300 })
  expect(packetsSeen).toBeGreaterThan(300)
  expect(shownSeen).toBeGreaterThan(100)
}, 60_000)
