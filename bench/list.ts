// The docket among 100,000 cases and 2,000,000 entries: of one worker (40 cases) and of a district's committee (2,600 cases).
// The cases are put into the tables directly; what is asked goes over HTTP and through row-level security like any other question.
import { percentiles } from './client.ts'
import type { Result } from './run.ts'
import { openWorkers, type Worker } from './workers.ts'
import { openWorld, type World } from './world.ts'

const CASES = 100_000
const ENTRIES_EACH = 20
const TIMES = 200

const seed = async (world: World, worker: Worker, district: Worker): Promise<void> => {
  const { organisation } = worker
  await world.sql(
    `insert into book select 'seeded-book-' || lpad(i::text, 10, '0'), 'case', $1, ${ENTRIES_EACH}, '-' from generate_series(1, ${CASES}) i`,
    [organisation],
  )
  await world.sql(
    `insert into book_summary (book, sort, organisation, open, historical, colour, animal, entries, opened_at, last_at, due_at, open_duties, questions)
     select id, 'case', $1, true, false, 1, 'myna', ${ENTRIES_EACH}, now() - interval '40 days', now() - random() * interval '40 days',
       case when random() < 0.7 then now() + (random() * 60 - 20) * interval '1 day' end, 1, 0 from book where id like 'seeded-book-%'`,
    [organisation],
  )
  await world.sql(
    `insert into entry (book, n, id, kind, version, compartment, author, as_role, organisation, device, made_at, body_hash, signature, prev, sealed_at, marks, seal, body_sealed)
     select b.id, n, b.id || '-' || n, 'visit', 1, 'care', 'somebody--------------', 'caseworker', $1, 'device', '2026-11-20T16:00+05:30', 'hash',
       decode(repeat('ab', 64), 'hex'), '-', '2026-11-20T10:30:00.000Z', '{}', decode(repeat('cd', 32), 'hex'), decode(repeat('ef', 1000), 'hex')
     from book b, generate_series(1, ${ENTRIES_EACH}) n where b.id like 'seeded-book-%'`,
    [organisation],
  )
  const grant = (person: string, role: string, where: string) =>
    world.sql(
      `insert into reader (book, person, organisation, as_role, compartment, from_at, granted_by)
       select b.id, $1, $2, $3, c, now() - interval '40 days', 'seeded' from book b,
         unnest(array['coordination', 'identity', 'safety', 'legal', 'health', 'care', 'voice']) c where b.id like 'seeded-book-%' and ${where}`,
      [person, organisation, role],
    )
  // Everybody's case has somebody: thirty-eight districts' committees, and 2,500 workers with forty cases each.
  await grant(worker.person, 'caseworker', 'right(b.id, 10)::int <= 40')
  await grant(district.person, 'cwc', 'right(b.id, 10)::int % 38 = 1')
  await world.sql(
    `insert into reader (book, person, organisation, as_role, compartment, from_at, granted_by)
     select b.id, 'worker-' || (right(b.id, 10)::int / 40), $1, 'caseworker', c, now() - interval '40 days', 'seeded'
     from book b, unnest(array['coordination', 'care', 'legal']) c where b.id like 'seeded-book-%'`,
    [organisation],
  )
  await world.sql('analyze')
}

const measure = async (by: Worker, path: string) => {
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) {
    const started = performance.now()
    const { status, body } = await by.client.send('GET', path)
    times.push(performance.now() - started)
    if (status !== 200 || !body.includes('seeded-book')) throw new Error(`docket: ${status} ${body.subarray(0, 300)}`)
  }
  return percentiles(times.slice(20))
}

export const bench = async (): Promise<Result> => {
  const world = await openWorld()
  const [worker, district] = (await openWorkers(world, 2)) as [Worker, Worker]
  await seed(world, worker, district)
  const mine = await measure(worker, '/v1/docket?limit=50')
  const theirs = await measure(district, '/v1/docket?limit=50')
  const memory = world.memory()
  await world.stop()
  return {
    'cases, entries': `${CASES}, ${CASES * ENTRIES_EACH}`,
    'one worker: p50, p95 ms (p95 under 30)': `${mine.p50}, ${mine.p95}`,
    'one district: p50, p95 ms (p95 under 30)': `${theirs.p50}, ${theirs.p95}`,
    'server memory after, MB': Math.round(memory),
  }
}
