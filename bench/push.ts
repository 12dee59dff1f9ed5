// Batches of a hundred entries: what a phone sends after a day without network. Against pgbench before and after.
import type { Result } from './run.ts'
import { aCase, aVisit, openWorkers, pushAll } from './workers.ts'
import { openWorld, pgbench } from './world.ts'

const CLIENTS = 4
const BATCHES = 15
const BATCH = 100

export const bench = async (): Promise<Result> => {
  const world = await openWorld()
  const workers = await openWorkers(world, CLIENTS)
  const ready = []
  for (const by of workers) {
    const batches = []
    for (let i = 0; i < BATCHES; i++) {
      const book = await aCase(by, 3)
      batches.push(await Promise.all(Array.from({ length: BATCH }, (_, n) => by.write('visit', aVisit(n), book))))
    }
    ready.push({ by, batches })
  }
  const before = await pgbench(world)
  const started = performance.now()
  await Promise.all(
    ready.map(async ({ by, batches }) => {
      for (const it of batches) await pushAll(by, it)
    }),
  )
  const perSecond = (CLIENTS * BATCHES * BATCH) / ((performance.now() - started) / 1000)
  const after = await pgbench(world)
  await world.stop()
  return {
    'sealed entries a second': Math.round(perSecond),
    'pgbench, inserts a second (before and after)': `${Math.round(before)}, ${Math.round(after)}`,
    'ratio (at least 0.30)': Number((perSecond / ((before + after) / 2)).toFixed(3)),
  }
}
