// What every feature is handed: the database, the clock, the keys and where it is. One house is one record with one log; the
// practice district is another house, with its own database, keys and log, so that nothing can pass between them.
import { mkdirSync } from 'node:fs'
import { withLogKeys } from './log-keys/log-keys.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import type { DataFolder } from './platform/data-folder.ts'
import { type Database, openDatabase, type Realm } from './platform/database.ts'
import { checkMasterKey, type HouseKeys, openHouseKeys, originNamedBy, settleLogSigners } from './platform/keys.ts'
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
  /** The entries that changed the log's key, in order, by book and number. */
  readonly keyChanges?: readonly { readonly book: string; readonly n: number }[]
  /** Where attachments lie. */
  readonly attachmentFolder: string
}

type Opening = {
  /** Opens it although the key in the folder is none that this log was signed with: for whoever lost it. */
  readonly evenLost?: boolean
  readonly config: Config
  readonly folder: DataFolder
  readonly postgres: PostgresAddress | null
  readonly realm: Realm
  readonly log: Log
  readonly clock?: Clock
}

/** The origin of the log that these keys sign: its first key names it. */
export const originOf = (realm: Realm, keys: HouseKeys): string =>
  originNamedBy(realm, keys.earlier?.[0] ?? keys.signer.publicKey)

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
  evenLost = false,
}: Omit<Opening, 'folder'> & { readonly folder: Pick<DataFolder, 'file'> }): Promise<House> => {
  const db = await openDatabase({ config, folder, postgres, realm, log })
  try {
    const keys = openHouseKeys(folder, config.masterKeyFile, realm)
    await checkMasterKey(db, keys)
    const attachmentFolder = folder.file('attachments', realm)
    const house = { realm, config, db, clock, keys, log, origin: originOf(realm, keys), attachmentFolder }
    return await withLogKeys(house, folder, evenLost)
  } catch (error) {
    await db.close()
    throw error
  }
}

/** With the keys its log says it has. A change that was cut off after it was sealed is finished now, before anything is signed. */
export const settledLogKeys = async (
  house: House,
  folder: Pick<DataFolder, 'file'>,
  evenLost: boolean,
): Promise<House> => {
  const keyed = await withLogKeys(house, folder, evenLost)
  settleLogSigners(folder, house.realm, keyed.keys.signer)
  return keyed
}

/** Opens a house: its database made and migrated, its keys found or made. Throws `StartRefused`. Close `db` when done. */
export const openHouse = async ({
  config,
  folder,
  postgres,
  realm,
  log,
  clock = systemClock,
  evenLost = false,
}: Opening): Promise<House> => {
  const db = await openDatabase({ config, folder, postgres, realm, log })
  try {
    await migrate(db)
    const keys = openHouseKeys(folder, config.masterKeyFile, realm)
    await checkMasterKey(db, keys)
    const attachmentFolder = folder.file('attachments', realm)
    mkdirSync(attachmentFolder, { recursive: true, mode: 0o700 })
    const house = { realm, config, db, clock, keys, log, origin: originOf(realm, keys), attachmentFolder }
    return await settledLogKeys(house, folder, evenLost)
  } catch (error) {
    await db.close()
    throw error
  }
}
