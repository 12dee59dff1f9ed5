// A new phone fetches 10,000 signed entries of about a kilobyte: bytes on the wire, and how fast. The client's own unpacking and
// reading counts too.
import { zstdDecompressSync } from 'node:zlib'
import type { Result } from './run.ts'
import { openWorld } from './world/open-world.ts'
import { aCase, anId, aVisit, openWorkers, type Worker } from './world/workers.ts'
import { middle, spread, timed } from './world/yardstick.ts'

const ENTRIES = 10_000
const IN_A_BOOK = 250
/** Letters of a note: with its envelope, signature and secret such an entry is a kilobyte of JSON. */
const LETTERS = 300
const TIMES = 7

type Pulled = {
  readonly books: {
    readonly id: string
    readonly key: string
    readonly packed: { readonly from: number; readonly items: readonly unknown[] }
  }[]
  readonly more: boolean
}

const pullAll = async (by: Worker) => {
  const have: Record<string, { n: number; key: string }> = {}
  let bytes = 0
  let entries = 0
  for (let more = true; more; ) {
    const answer = await by.client.send('POST', '/v1/pull', JSON.stringify({ have }), 'accept-encoding: zstd\r\n')
    bytes += answer.body.length
    const pulled = JSON.parse(zstdDecompressSync(answer.body).toString()) as Pulled
    for (const { id, key, packed } of pulled.books) {
      have[id] = { key, n: packed.from + packed.items.length - 1 }
      entries += packed.items.length
    }
    more = pulled.more
  }
  return { bytes, entries }
}

export const bench = async (): Promise<Result> => {
  const world = await openWorld()
  const [by] = (await openWorkers(world, 1)) as [Worker]
  const { id: _, ...signed } = await by.write('visit', aVisit(1, LETTERS), anId())
  for (let i = 0; i < ENTRIES / IN_A_BOOK; i++) await aCase(by, IN_A_BOOK, LETTERS)
  await pullAll(by)
  const sizes: number[] = []
  const rates: number[] = []
  const { server, postgres } = await timed(world, TIMES * ENTRIES, async () => {
    for (let i = 0; i < TIMES; i++) {
      const started = performance.now()
      const { bytes, entries } = await pullAll(by)
      rates.push(entries / ((performance.now() - started) / 1000))
      sizes.push(bytes / 1e6 / (entries / ENTRIES))
    }
  })
  const memory = await world.memoryAtRest()
  await world.stop()
  return {
    'bytes of a signed entry as JSON': JSON.stringify(signed).length,
    'megabytes on the wire for 10,000 (at most 3.6)': Number(middle(sizes).toFixed(2)),
    'entries a second (over 15,000)': Math.round(middle(rates)),
    'entries a second (least / middle / most)': spread(rates),
    'processor time an entry, µs: server, PostgreSQL': `${(server * 1000).toFixed(0)}, ${(postgres * 1000).toFixed(0)}`,
    'server memory at rest, MB (under 250)': memory,
  }
}
