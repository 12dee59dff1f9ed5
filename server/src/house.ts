// What every feature is handed: the database, the clock, the keys and where it is. One house is one record with one log; the
// practice district is another house, with its own database, keys and log, so that nothing can pass between them.
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { type Clock, systemClock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import type { DataFolder } from './platform/data-folder.ts'
import { type Database, openDatabase, type Realm } from './platform/database.ts'
import { checkMasterKey, type HouseKeys, openHouseKeys } from './platform/keys.ts'
import type { Log } from './platform/log.ts'
import { migrate } from './platform/migrate.ts'
import type { PostgresAddress } from './platform/postgres.ts'

export type House = {
  /** 'record' keeps real people; 'practice' is the invented district. */
  readonly realm: Realm
  readonly config: Config
  readonly db: Database
  readonly clock: Clock
  readonly keys: HouseKeys
  readonly log: Log
  /** The origin line of this house's log: what every envelope names. */
  readonly origin: string
  /** Where attachments lie. */
  readonly attachmentFolder: string
}

type Opening = {
  readonly config: Config
  readonly folder: DataFolder
  readonly postgres: PostgresAddress | null
  readonly realm: Realm
  readonly log: Log
  readonly clock?: Clock
}

/** Names the log by its key, so that two houses never share an origin: `sajha/record/1f2e3d4c5b6a7988`. */
export const originOf = (realm: Realm, keys: HouseKeys): string =>
  `sajha/${realm}/${createHash('sha256').update(keys.signer.publicKey).digest('hex').slice(0, 16)}`

/**
 * A house that another process keeps open, for a script beside it: nothing is made or migrated. Throws `StartRefused`. Close `db`
 * when done.
 */
export const joinHouse = async ({
  config,
  folder,
  postgres,
  realm,
  log,
  clock = systemClock,
}: Omit<Opening, 'folder'> & { readonly folder: Pick<DataFolder, 'file'> }): Promise<House> => {
  const db = await openDatabase({ config, folder, postgres, realm, log })
  try {
    const keys = openHouseKeys(folder, config.masterKeyFile, realm)
    await checkMasterKey(db, keys)
    const attachmentFolder = folder.file('attachments', realm)
    return { realm, config, db, clock, keys, log, origin: originOf(realm, keys), attachmentFolder }
  } catch (error) {
    await db.close()
    throw error
  }
}

/** Opens a house: its database made and migrated, its keys found or made. Throws `StartRefused`. Close `db` when done. */
export const openHouse = async ({
  config,
  folder,
  postgres,
  realm,
  log,
  clock = systemClock,
}: Opening): Promise<House> => {
  const db = await openDatabase({ config, folder, postgres, realm, log })
  try {
    await migrate(db)
    const keys = openHouseKeys(folder, config.masterKeyFile, realm)
    await checkMasterKey(db, keys)
    const attachmentFolder = folder.file('attachments', realm)
    mkdirSync(attachmentFolder, { recursive: true, mode: 0o700 })
    return { realm, config, db, clock, keys, log, origin: originOf(realm, keys), attachmentFolder }
  } catch (error) {
    await db.close()
    throw error
  }
}
