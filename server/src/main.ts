// Puts everything together; the only place that does. Takes the data folder, starts PostgreSQL, opens the two houses (the record and
// the practice district), serves them on one port, and takes it all down again in the opposite order.

import { appRoutes } from './app/routes.ts'
import { attachmentTasks } from './attachments/tasks.ts'
import { erasureTasks } from './erasure/tasks.ts'
import { copyTasks } from './exports/copies/tasks.ts'
import { findTasks } from './find/tasks.ts'
import { handoverTasks, startLookingAfter } from './handover/tasks.ts'
import { type House, openHouse } from './house.ts'
import { makeServer, openDoor } from './http.ts'
import { startSequencing } from './log/sequence.ts'
import { noticeTasks } from './notices/tasks.ts'
import { openingTasks } from './openings/tasks.ts'
import { packetTasks } from './packets/tasks.ts'
import { newSetUpLink } from './people/new-set-up-link.ts'
import { type Config, readConfig } from './platform/config.ts'
import { openDataFolder } from './platform/data-folder.ts'
import { startJobs } from './platform/jobs.ts'
import { openLog } from './platform/log.ts'
import { startPostgres } from './platform/postgres.ts'
import { givingBackAtRest } from './platform/process/at-rest.ts'
import { StartRefused, untilStopped } from './platform/process.ts'
import { readingTasks } from './reading/tasks.ts'
import { routesOf } from './routes.ts'
import { startTimeStamping } from './timestamps/take-time-stamp.ts'
import { startCollecting } from './witnesses/collect.ts'

/** What is open, to be closed in the opposite order. */
type Closing = (() => void | Promise<void>)[]

const openHouses = async (config: Config, closing: Closing) => {
  const log = openLog()
  const folder = openDataFolder(config.dataFolder)
  closing.push(() => folder.close())
  const postgres = config.databaseUrl ? null : await startPostgres({ folder, log })
  if (postgres) closing.push(() => postgres.stop())
  const record = await openHouse({ config, folder, postgres, realm: 'record', log })
  closing.push(() => record.db.close())
  const practice = await openHouse({
    config,
    folder,
    postgres,
    realm: 'practice',
    log: log.with({ realm: 'practice' }),
  })
  closing.push(() => practice.db.close())
  return { record, practice, log }
}

/** Work that goes on by itself: sequencing the log, asking its witnesses, and telling people that something waits. */
const startWork = async (house: House, closing: Closing): Promise<void> => {
  const sequencing = startSequencing(house)
  closing.push(() => sequencing.stop())
  const stamping = startTimeStamping(house)
  closing.push(() => stamping.stop())
  const collecting = startCollecting(house)
  closing.push(() => collecting.stop())
  const looking = startLookingAfter(house)
  closing.push(() => looking.stop())
  const jobs = await startJobs({
    database: house.db,
    tasks: {
      ...noticeTasks(house),
      ...attachmentTasks(house),
      ...erasureTasks(house),
      ...packetTasks(house),
      ...findTasks(house),
      ...handoverTasks(house),
      ...openingTasks(house),
      ...copyTasks(house),
      ...readingTasks(house),
    },
    log: house.log,
  })
  closing.push(() => jobs.stop())
}

const serve = async (config: Config, closing: Closing): Promise<void> => {
  const { record, practice, log } = await openHouses(config, closing)
  const http = makeServer(log)
  const rest = givingBackAtRest()
  http.addHook('onResponse', async () => rest.answered())
  closing.push(() => rest.stop())
  for (const [house, prefix] of [
    [record, ''],
    [practice, '/practice'],
  ] as const) {
    http.register(
      async (scope) => {
        openDoor(scope, house)
        routesOf(scope, house)
      },
      { prefix },
    )
  }
  http.get('/healthz', { config: { access: 'anyone' }, schema: { summary: 'Answers when all is up.' } }, async () => {
    await Promise.all([record.db.reads.pool.query('select 1'), practice.db.reads.pool.query('select 1')])
    return { up: true }
  })
  http.register(async (scope) => appRoutes(scope))
  await startWork(record, closing)
  await startWork(practice, closing)
  await http.listen({ port: config.port, host: config.host }).catch((error: { code?: string }) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new StartRefused(`Something else is using port ${config.port}; stop it, or choose another with SAJHA_PORT.`)
  })
  closing.push(() => http.close())
  const link = await newSetUpLink(record)
  const first = link ? `\nNobody is here yet. Open this link once to set up the first organisation:\n\n  ${link}\n` : ''
  // In one piece: whoever waits for the first line has the link with it.
  console.log(`Sajha is at ${config.publicUrl}${first}`)
}

const stop = async (closing: Closing): Promise<void> => {
  for (const close of closing.reverse()) await close()
}

const closing: Closing = []
const stopped = untilStopped()
try {
  await serve(readConfig(), closing)
  await stopped
  console.log('Stopping.')
  await stop(closing)
  process.exit(0)
} catch (error) {
  await stop(closing)
  if (!(error instanceof StartRefused)) throw error
  console.error(error.message)
  process.exit(1)
}
