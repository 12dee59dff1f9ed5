// Batches of a hundred entries: what a phone sends after a day without network. Against pgbench.
import type { Result } from './run.ts'
import { openWorld } from './world/open-world.ts'
import { aCase, aVisit, openWorkers, pushAll } from './world/workers.ts'
import { besidePgbench, type Round, timed } from './world/yardstick.ts'

const CLIENTS = 4
const ROUNDS = 5
const BATCHES = 10
const BATCH = 100

export const bench = async (): Promise<Result> => {
  const world = await openWorld()
  const workers = await openWorkers(world, CLIENTS)

  const round = async (): Promise<Round> => {
    const ready = await Promise.all(
      workers.map(async (by) => {
        const batches = []
        for (let i = 0; i < BATCHES; i++) {
          const book = await aCase(by, 3)
          batches.push(await Promise.all(Array.from({ length: BATCH }, (_, n) => by.write('visit', aVisit(n), book))))
        }
        return { by, batches }
      }),
    )
    return timed(world, CLIENTS * BATCHES * BATCH, () =>
      Promise.all(
        ready.map(async ({ by, batches }) => {
          for (const it of batches) await pushAll(by, it)
        }),
      ),
    )
  }

  // The first time round, the server's own code is still being compiled.
  await round()
  const measured = await besidePgbench(world, ROUNDS, 'at least 0.30', round)
  const memory = await world.memoryAtRest()
  await world.stop()
  return { ...measured, 'server memory at rest, MB (under 250)': memory }
}
