// Sealed entries a second over HTTP: 32 signed-in people, one entry a request, everything on. Against pgbench before and after.
import type { Result } from './run.ts'
import { aCase, aVisit, openWorkers, pushAll, type Worker } from './workers.ts'
import { openWorld, pgbench } from './world.ts'

const CLIENTS = 32
const EACH = 150
const BOOKS_EACH = 8

const prepare = async (by: Worker) => {
  // Cases of about twenty entries, as in a record of 100,000 cases and 2,000,000 entries.
  const books: string[] = []
  for (let i = 0; i < BOOKS_EACH; i++) books.push(await aCase(by, 10))
  return Promise.all(
    Array.from({ length: EACH }, (_, i) => by.write('visit', aVisit(i), books[i % BOOKS_EACH] as string)),
  )
}

export const bench = async (): Promise<Result> => {
  const world = await openWorld()
  const workers = await openWorkers(world, CLIENTS)
  const ready = []
  for (const it of workers) ready.push({ by: it, entries: await prepare(it) })
  const before = await pgbench(world)
  const started = performance.now()
  await Promise.all(
    ready.map(async ({ by, entries }) => {
      for (const it of entries) await pushAll(by, [it])
    }),
  )
  const perSecond = (CLIENTS * EACH) / ((performance.now() - started) / 1000)
  const after = await pgbench(world)
  const memory = world.memory()
  await world.stop()
  const yardstick = (before + after) / 2
  return {
    'sealed entries a second': Math.round(perSecond),
    'pgbench, inserts a second (before and after)': `${Math.round(before)}, ${Math.round(after)}`,
    'ratio (at least 0.12, aiming at 0.20)': Number((perSecond / yardstick).toFixed(3)),
    'server memory after, MB': Math.round(memory),
  }
}
