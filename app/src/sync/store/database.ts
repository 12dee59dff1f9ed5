// What is kept on this device, and under which names: ids and numbers only, everything else sealed (store/seal.ts). The one exception
// is the lock, which names nobody, and in what state a waiting entry is, so that a locked phone can still say how many wait.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { LockRecord } from './lock.ts'

/** `waiting`: to be sent. `sealed`: taken by the server, and kept until it comes back with its book. `refused`: its author decides. */
export type OutboxState = 'waiting' | 'sealed' | 'refused'
export type OutboxRow = { readonly state: OutboxState; readonly sealed: Uint8Array }

export interface Stored extends DBSchema {
  lock: { key: 'lock'; value: LockRecord }
  /** Single things: who I am, this device's key, people, drafts, … */
  kept: { key: string; value: Uint8Array }
  /** By id of book: what is held of it, and its summary. */
  book: { key: string; value: Uint8Array }
  /** By book and first number: a stretch of its entries. */
  stretch: { key: [string, number]; value: Uint8Array }
  /** In the order in which they were written. */
  outbox: { key: number; value: OutboxRow; indexes: { state: OutboxState } }
}

export type Database = IDBPDatabase<Stored>

const VERSION = 1

/** Opens the database of one place. `replaced` is called when a newer page needs it: what holds it must let go. */
export const openStore = (name: string, replaced: () => void): Promise<Database> =>
  openDB<Stored>(name, VERSION, {
    upgrade(db) {
      db.createObjectStore('lock')
      db.createObjectStore('kept')
      db.createObjectStore('book')
      db.createObjectStore('stretch')
      db.createObjectStore('outbox', { autoIncrement: true }).createIndex('state', 'state')
    },
    blocking() {
      replaced()
    },
    terminated() {
      replaced()
    },
  })

/** Removes a whole database. Every tab that holds it is told to let go. */
export const removeStore = (name: string): Promise<void> => deleteDB(name)

/** All stretches of one book. */
export const stretchesOf = (book: string): IDBKeyRange => IDBKeyRange.bound([book, 0], [book, Number.MAX_SAFE_INTEGER])

/** How many are not safe yet: they wait, or were refused and their author has not decided. */
export const countUnsafe = async (db: Database): Promise<number> => {
  const [waiting, refused] = await Promise.all([
    db.countFromIndex('outbox', 'state', 'waiting'),
    db.countFromIndex('outbox', 'state', 'refused'),
  ])
  return waiting + refused
}
