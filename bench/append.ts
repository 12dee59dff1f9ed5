// Sealed entries a second over HTTP: 32 signed-in people, one entry a request, everything on. Against pgbench.
import type { Result } from './run.ts'
import { openWorld } from './world/open-world.ts'
import { aCase, aVisit, openWorkers, pushAll, type Worker } from './world/workers.ts'
import { besidePgbench, type Round, timed } from './world/yardstick.ts'

const CLIENTS = 32
const ROUNDS = 5
const EACH = 60
const BOOKS_EACH = 8
/** Entries of a case before it is written to: about as many as in a record of 100,000 cases and 2,000,000 entries. */
const BEFORE = 12

const casesOf = async (by: Worker): Promise<readonly string[]> => {
  const books: string[] = []
  for (let i = 0; i < BOOKS_EACH; i++) books.push(await aCase(by, BEFORE))
  return books
}

export const bench = async (): Promise<Result> => {
  const world = await openWorld()
  const workers = await openWorkers(world, CLIENTS)

  /** Every round has cases of its own, so that they do not grow; what is sent is signed before the clock runs. */
  const round = async (i: number): Promise<Round> => {
    const ready = await Promise.all(
      workers.map(async (by) => {
        const books = await casesOf(by)
        const entry = (n: number) => by.write('visit', aVisit(i * EACH + n), books[n % BOOKS_EACH] ?? '')
        return { by, entries: await Promise.all(Array.from({ length: EACH }, (_, n) => entry(n))) }
      }),
    )
    return timed(world, CLIENTS * EACH, () =>
      Promise.all(
        ready.map(async ({ by, entries }) => {
          for (const it of entries) await pushAll(by, [it])
        }),
      ),
    )
  }

  // The first time round, the server's own code is still being compiled.
  await round(ROUNDS)
  const measured = await besidePgbench(world, ROUNDS, 'at least 0.12, aiming at 0.20', round)
  const memory = await world.memoryAtRest()
  await world.stop()
  return { ...measured, 'server memory at rest, MB (under 250)': memory }
}
