// The docket among 100,000 cases and 2,000,000 entries: of one worker (40 cases) and of a district's committee (2,600 cases).
// One case is written as people write it; all others are copies of every row that it became, with ids, times, workers and districts of
// their own; only their seals are not brought into the log, which no list reads. What is asked goes over HTTP and through
// row-level security.

import type { Result } from './run.ts'
import { openClient, percentiles } from './world/client.ts'
import { openWorld, type World } from './world/open-world.ts'
import { aCase, openWorkers, pushAll, type Worker } from './world/workers.ts'

const CASES = 100_000
const ENTRIES_EACH = 20
const CASES_OF_A_WORKER = 40
const DISTRICTS = 38
const TIMES = 200

/** A case of the worker's, with the district's committee in it. */
const writtenCase = async (worker: Worker, district: Worker): Promise<string> => {
  const book = await aCase(worker, ENTRIES_EACH - 1, 200)
  const { person: to, organisation } = district
  const body = { to, organisation, as: 'cwc', basis: 'team', from: '2026-11-20T11:00+05:30' } as const
  await pushAll(worker, [await worker.write('assignment', body, book)])
  return book
}

const COPIES = `
  create unlogged table copies as
  select i, 'seeded-book-' || lpad(i::text, 10, '0') as id, random() * interval '60 days' as back,
    case when i <= ${CASES_OF_A_WORKER} then $1 else 'worker-' || i / ${CASES_OF_A_WORKER} end as worker,
    case when i % ${DISTRICTS} = 1 then $2 else 'district-' || i % ${DISTRICTS} end as district
  from generate_series(1, ${CASES}) i`

/** The tables that an append writes, column by column where a copy differs. */
const COPYING = [
  `insert into book select c.id, b.sort, b.organisation, b.n, b.head from book b, copies c where b.id = $1 order by c.i`,
  `insert into book_key select c.id, k.compartment, k.key_wrapped from book_key k, copies c where k.book = $1 order by c.i`,
  `insert into entry (book, n, id, kind, version, compartment, author, as_role, organisation, device, made_at, heard_at, heard_ago, saw,
     body_hash, signature, prev, sealed_at, marks, seal, body_sealed)
   select c.id, e.n, translate(rtrim(encode(sha256((c.id || ' ' || e.n)::bytea), 'base64'), '='), '+/', '-_'), e.kind, e.version,
     e.compartment, c.worker, e.as_role, e.organisation, e.device, e.made_at, e.heard_at, e.heard_ago, e.saw, e.body_hash, e.signature,
     e.prev, e.sealed_at, e.marks, sha256((e.n || ' ' || c.id)::bytea), e.body_sealed
   from entry e, copies c where e.book = $1 order by c.i, e.n`,
  `insert into reader select c.id, case r.as_role when 'cwc' then c.district else c.worker end, r.organisation, r.as_role, r.compartment,
     r.from_at - c.back, r.until_at, r.granted_by from reader r, copies c where r.book = $1 order by c.i`,
  `insert into book_summary (book, sort, organisation, open, historical, colour, animal, entries, opened_at, last_at, due_at, open_duties, questions)
   select c.id, s.sort, s.organisation, s.open, s.historical, s.colour, s.animal, s.entries, s.opened_at - c.back, s.last_at - c.back,
     s.due_at - c.back, s.open_duties, s.questions from book_summary s, copies c where s.book = $1 order by c.i`,
  `insert into duty select (jsonb_populate_record(d, jsonb_build_object('book', c.id, 'due_at', d.due_at - c.back))).*
   from duty d, copies c where d.book = $1 order by c.i`,
  `insert into question select (jsonb_populate_record(q, jsonb_build_object('book', c.id))).* from question q, copies c where q.book = $1`,
  `insert into fact select (jsonb_populate_record(f, jsonb_build_object('book', c.id))).* from fact f, copies c where f.book = $1`,
]

const seed = async (world: World, worker: Worker, district: Worker): Promise<void> => {
  const written = await writtenCase(worker, district)
  await world.sql(COPIES, [worker.person, district.person])
  // Ids are hashes: an index over them is made in one go, many times faster than row by row.
  await world.sql('alter table entry drop constraint entry_id_key')
  for (const text of COPYING) {
    await world.sql(text, [written])
    console.error(`  written after ${Math.round(performance.now() / 1000)} s: ${text.split(' ')[2]}`)
  }
  await world.sql('alter table entry add constraint entry_id_key unique (id)')
  await world.sql('vacuum analyze')
  await world.sql('checkpoint')
}

/** On a connection of its own: while the cases were made, the server has closed the one there was. */
const measure = async (world: World, by: Worker, path: string) => {
  const client = await openClient(world.port, by.cookie)
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) {
    const started = performance.now()
    const { status, body } = await client.send('GET', path)
    times.push(performance.now() - started)
    if (status !== 200 || !body.includes('seeded-book')) throw new Error(`docket: ${status} ${body.subarray(0, 300)}`)
  }
  client.close()
  return percentiles(times.slice(20))
}

export const bench = async (): Promise<Result> => {
  const world = await openWorld()
  const [worker, district] = (await openWorkers(world, 2, ['cwc'])) as [Worker, Worker]
  const started = performance.now()
  await seed(world, worker, district)
  const seconds = Math.round((performance.now() - started) / 1000)
  const mine = await measure(world, worker, '/v1/docket?limit=50')
  const theirs = await measure(world, district, '/v1/docket?limit=50')
  const memory = await world.memoryAtRest()
  await world.stop()
  return {
    'cases, entries': `${CASES}, ${CASES * ENTRIES_EACH}`,
    'building them, s': seconds,
    'one worker (40 cases): p50, p95 ms (p95 under 30)': `${mine.p50}, ${mine.p95}`,
    'one district (2,600 cases): p50, p95 ms (p95 under 30)': `${theirs.p50}, ${theirs.p95}`,
    'server memory at rest, MB (under 250)': memory,
  }
}
