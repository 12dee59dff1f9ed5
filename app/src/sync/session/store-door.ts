// The one open connection to this place's database, and its lock. Locked or not, how many wait can be counted through it.
import { databaseName, place } from '../place.ts'
import { countUnsafe, type Database, openStore, removeStore } from '../store/database.ts'
import type { LockRecord } from '../store/lock.ts'

let connection: Promise<Database> | null = null

/** The database, opened once. `replaced` when a newer page asks for it: everything must be let go. */
export const store = (replaced: () => void = () => {}): Promise<Database> => {
  connection ??= openStore(databaseName(place), () => {
    replaced()
    connection?.then((db) => db.close()).catch(() => {})
    connection = null
  })
  return connection
}

export const readLock = async (): Promise<LockRecord | null> => (await (await store()).get('lock', 'lock')) ?? null

export const writeLock = async (lock: LockRecord): Promise<void> => {
  await (await store()).put('lock', lock, 'lock')
}

export const unsafeInStore = async (): Promise<number> => countUnsafe(await store())

/** Removes everything this place keeps on the device. */
export const eraseStore = async (): Promise<void> => {
  const db = await connection
  db?.close()
  connection = null
  await removeStore(databaseName(place))
}
