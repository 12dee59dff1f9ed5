// A house for a verb: opened for it where no server runs on the data folder, joined where one does. Nothing is made where there is
// nothing: a misspelt SAJHA_DATA must not become a new record.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type House, joinHouse, openHouse } from '../../server/src/house.ts'
import { type Config, readConfig } from '../../server/src/platform/config.ts'
import { AlreadyRunning, type DataFolder, openDataFolder } from '../../server/src/platform/data-folder.ts'
import type { Realm } from '../../server/src/platform/database.ts'
import { type Log, openLog } from '../../server/src/platform/log.ts'
import { reachPostgres, startPostgres } from '../../server/src/platform/postgres.ts'
import { StartRefused } from '../../server/src/platform/process.ts'
import { CannotDo } from './verb.ts'

export type Opened = { readonly house: House; readonly config: Config; readonly file: DataFolder['file'] }

/** For people at a terminal: only what went wrong. */
const quietLog = (): Log => {
  const log = openLog({ shape: 'plain' })
  return { ...log, note: () => {}, with: () => quietLog() }
}

/** The folder, or null where a server has it. */
const take = (config: Config): DataFolder | null => {
  try {
    return openDataFolder(config.dataFolder)
  } catch (error) {
    if (error instanceof AlreadyRunning) return null
    throw error
  }
}

const besideServer = async <T>(config: Config, realm: Realm, work: (it: Opened) => Promise<T>): Promise<T> => {
  const file = (...names: string[]) => join(config.dataFolder, ...names)
  const postgres = config.databaseUrl === null ? reachPostgres({ file }) : null
  if (config.databaseUrl === null && !postgres)
    throw new StartRefused('Sajha is just starting or stopping there; try again in a moment.')
  const house = await joinHouse({ config, folder: { file }, postgres, realm, log: quietLog() })
  try {
    return await work({ house, config, file })
  } finally {
    await house.db.close()
  }
}

const byOurselves = async <T>(
  config: Config,
  folder: DataFolder,
  realm: Realm,
  work: (it: Opened) => Promise<T>,
  evenLost = false,
): Promise<T> => {
  try {
    const log = quietLog()
    const postgres = config.databaseUrl === null ? await startPostgres({ folder, log }) : null
    try {
      const house = await openHouse({ config, folder, postgres, realm, log, evenLost })
      try {
        return await work({ house, config, file: folder.file })
      } finally {
        await house.db.close()
      }
    } finally {
      await postgres?.stop()
    }
  } finally {
    folder.close()
  }
}

const configOfRecord = (): Config => {
  const config = readConfig()
  if (existsSync(join(config.dataFolder, 'keys'))) return config
  throw new CannotDo(
    `There is no record in ${config.dataFolder}; name its folder with SAJHA_DATA, or start Sajha once.`,
  )
}

/** For what no server may be running beside: it holds the keys in memory. Throws `CannotDo` where one does. */
export const withHouseAlone = <T>(realm: Realm, evenLost: boolean, work: (it: Opened) => Promise<T>): Promise<T> => {
  const config = configOfRecord()
  const folder = take(config)
  if (!folder) throw new CannotDo('Sajha is running there; stop it first, and start it again afterwards.')
  return byOurselves(config, folder, realm, work, evenLost)
}

/** Throws `CannotDo` where there is no record, and `StartRefused` where it cannot be opened. */
export const withHouse = <T>(realm: Realm, work: (it: Opened) => Promise<T>): Promise<T> => {
  const config = configOfRecord()
  const folder = take(config)
  return folder ? byOurselves(config, folder, realm, work) : besideServer(config, realm, work)
}
