// A new phone fetches 10,000 entries of about a kilobyte: bytes on the wire, and how fast.

import { zstdDecompressSync } from 'node:zlib'
import type { Result } from './run.ts'
import { aCase, openWorkers, type Worker } from './workers.ts'
import { openWorld } from './world.ts'

const ENTRIES = 10_000
const IN_A_BOOK = 250

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
  for (let i = 0; i < ENTRIES / IN_A_BOOK; i++) await aCase(by, IN_A_BOOK)
  await pullAll(by)
  const started = performance.now()
  const { bytes, entries } = await pullAll(by)
  const seconds = (performance.now() - started) / 1000
  await world.stop()
  return {
    entries,
    'megabytes on the wire (at most 3.6)': Number((bytes / 1e6 / (entries / ENTRIES)).toFixed(2)),
    'entries a second (over 15,000)': Math.round(entries / seconds),
  }
}
