// Packets among 100,000 cases and as many packets: sending one, and the receiver's next pull, over HTTP. And what row-level security costs:
// the same statements as the login of requests and as one for whom it does not hold, one after the other on one connection.
import pg from 'pg'
import type { Result } from '../run.ts'
import { percentiles } from '../world/client.ts'
import { openWorld, type World } from '../world/open-world.ts'
import { aCase, openWorkers, pushAll, type Worker } from '../world/workers.ts'

const CASES = 100_000
const TIMES = 60
const READS = 200

const seed = async (world: World, organisation: string): Promise<void> => {
  await world.sql(
    `insert into book select 'seeded-book-' || lpad(i::text, 10, '0'), 'case', $1, 2, '-' from generate_series(1, ${CASES}) i`,
    [organisation],
  )
  await world.sql(
    `insert into entry (book, n, id, kind, version, compartment, author, as_role, organisation, device, made_at, body_hash, signature, prev, sealed_at, marks, seal, body_sealed)
     select b.id, g.nr, b.id || '-' || g.nr, 'visit', 1, 'care', 'somebody--------------', 'caseworker', $1, 'device', '2026-11-20T16:00+05:30', 'hash',
       decode(repeat('ab', 64), 'hex'), '-', '2026-11-20T10:30:00.000Z', '{}', decode(repeat('cd', 32), 'hex'), decode(repeat('ef', 1000), 'hex')
     from book b, generate_series(1, 2) as g(nr) where b.id like 'seeded-book-%'`,
    [organisation],
  )
  await world.sql(
    `insert into reader (book, person, organisation, as_role, compartment, from_at, granted_by)
     select b.id, 'worker-' || (right(b.id, 10)::int / 40), $1, 'caseworker', c, now() - interval '40 days', 'seeded'
     from book b, unnest(array['coordination', 'care', 'legal']) c where b.id like 'seeded-book-%'`,
    [organisation],
  )
  await world.sql(
    `insert into packet (id, book, keeper, organisation, to_organisation, to_role, to_person, from_at, until_at, version, answers)
     select b.id || '-1', b.id, $1, $1, 'organisation-' || (right(b.id, 10)::int / 100), 'police', null, now() - interval '1 day',
       now() + interval '9 days', 'seeded', 0 from book b where b.id like 'seeded-book-%'`,
    [organisation],
  )
  await world.sql(
    `insert into packet_shows select p.id, p.book, p.book || '-2', 'care', null, false from packet p where p.version = 'seeded'`,
  )
  await world.sql('analyze')
}

type Held = Record<string, { n: number; key: string }>

const pullsAnew = async (by: Worker, have: Held): Promise<{ readonly took: number; readonly packets: number }> => {
  const started = performance.now()
  const { status, body } = await by.client.send('POST', '/v1/pull', JSON.stringify({ have }))
  const took = performance.now() - started
  if (status !== 200) throw new Error(`pull: ${status} ${body.subarray(0, 300)}`)
  const { packets } = JSON.parse(body.toString()) as { packets: { id: string; n: number; key: string }[] }
  for (const { id, n, key } of packets) have[id] = { n, key }
  return { took, packets: packets.length }
}

type Reading = { readonly person: string; readonly packet: string; readonly opening: string; readonly text: string }

/** How long one statement takes on a connection, as requests run it: in a transaction that says for whom it is. Milliseconds at p50. */
const timeOf = async (client: pg.Client, { person, packet, opening, text }: Reading): Promise<number> => {
  const times: number[] = []
  for (let i = 0; i < READS; i++) {
    await client.query(
      `begin; set local jit = off; select set_config('sajha.reader', '${person}', true), set_config('sajha.packet', '${packet}', true),
         set_config('sajha.opening', '${opening}', true)`,
    )
    const started = performance.now()
    const { rows } = await client.query(text)
    times.push(performance.now() - started)
    await client.query('commit')
    if (rows.length === 0) throw new Error('nothing was read')
  }
  return percentiles(times.slice(20)).p50
}

/** With row-level security and without, twice in turns, the better of each: both meet the same caches and the same neighbours. */
const cost = async (held: pg.Client, free: pg.Client, it: Reading): Promise<readonly [number, number]> => {
  const [a, b, c, d] = [await timeOf(held, it), await timeOf(free, it), await timeOf(held, it), await timeOf(free, it)]
  return [Math.min(a, c), Math.min(b, d)]
}

const ratio = ([held, free]: readonly [number, number]): string => `${held}, ${free}, ${(held / free).toFixed(2)}`

export const bench = async (): Promise<Result> => {
  const world = await openWorld()
  const [sender, receiver] = (await openWorkers(world, 2)) as [Worker, Worker]
  await seed(world, sender.organisation)
  const books: string[] = []
  for (let i = 0; i < TIMES; i++) books.push(await aCase(sender, 20))
  const have: Held = {}
  const [sends, pulls]: [number[], number[]] = [[], []]
  let packet = ''
  for (const book of books) {
    const note = await sender.write('note', { text: 'Two kilns east of the canal.' }, book)
    await pushAll(sender, [note])
    const sent = await sender.write(
      'packet-sent',
      {
        to: 'person',
        organisation: receiver.organisation,
        person: receiver.person,
        purpose: 'look into two kilns',
        basis: 'law-requires',
        law: 'POCSO s.19(6)',
        how: 'live',
        parts: ['care'],
        ask: 'is it yours',
        until: '2036-01-01T09:00+05:30',
      },
      book,
    )
    packet = sent.id
    const started = performance.now()
    await pushAll(sender, [sent])
    sends.push(performance.now() - started)
    const { took, packets } = await pullsAnew(receiver, have)
    if (packets !== 1) throw new Error(`one packet was sent and ${packets} came`)
    pulls.push(took)
  }
  const { superuser, socketFolder, port } = world.postgres
  const { user, password } = superuser
  const connected = async (begins: string): Promise<pg.Client> => {
    const client = new pg.Client({ host: socketFolder, port, user, password, database: 'sajha' })
    await client.connect()
    await client.query(begins)
    return client
  }
  const [held, free] = [await connected('set role sajha_reads'), await connected('select 1')]
  const large = await aCase(sender, 300)
  const open = await cost(held, free, {
    person: sender.person,
    packet: '',
    opening: large,
    text: `select * from entry where book = '${large}' order by n`,
  })
  const shown = `select * from entry where id = any((select array(select entry from packet_shows where packet = '${packet}'))::text[]) order by n`
  const through = await cost(held, free, { person: receiver.person, packet, opening: '', text: shown })
  await held.end()
  await free.end()
  await world.stop()
  const [send, pull] = [percentiles(sends.slice(5)), percentiles(pulls.slice(5))]
  return {
    'cases, packets': `${CASES}, ${CASES}`,
    'sending a packet: p50, p95 ms (p95 under 50)': `${send.p50}, ${send.p95}`,
    'the receiver’s next pull: p50, p95 ms (under 50)': `${pull.p50}, ${pull.p95}`,
    'a book of 300: with, without, ratio (at most 1.3)': ratio(open),
    'a packet: with, without, ratio (at most 1.3)': ratio(through),
  }
}
