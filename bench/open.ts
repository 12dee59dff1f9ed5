// Opening a case of 300 entries: decrypted, packed, and the look recorded, over HTTP.

import type { Result } from './run.ts'
import { percentiles } from './world/client.ts'
import { openWorld } from './world/open-world.ts'
import { aCase, openWorkers, type Worker } from './world/workers.ts'
import { timed } from './world/yardstick.ts'

const TIMES = 200

export const bench = async (): Promise<Result> => {
  const world = await openWorld()
  const [by] = (await openWorkers(world, 1)) as [Worker]
  const books: string[] = []
  for (let i = 0; i < 20; i++) books.push(await aCase(by, 300))
  const times: number[] = []
  const { server, postgres } = await timed(world, TIMES, async () => {
    for (let i = 0; i < TIMES; i++) {
      const started = performance.now()
      const path = `/v1/books/${books[i % books.length]}`
      const { status } = await by.client.send('GET', path, '', 'accept-encoding: zstd\r\n')
      times.push(performance.now() - started)
      if (status !== 200) throw new Error(`open: ${status}`)
    }
  })
  const memory = await world.memoryAtRest()
  await world.stop()
  const { p50, p95 } = percentiles(times.slice(20))
  return {
    'least, p50 ms': `${Math.min(...times).toFixed(1)}, ${p50}`,
    'p95 ms (under 25)': p95,
    'processor time a case, ms: server, PostgreSQL': `${server.toFixed(1)}, ${postgres.toFixed(1)}`,
    'server memory at rest, MB (under 250)': memory,
  }
}
