/**
 * The folder that holds everything this Sajha must not lose: cluster, keys, attachments. One process at a time may have it.
 * The lock is the operating system's own (SQLite takes it for us: Node has none to offer), so it ends with the process, whatever
 * ends it, and two simultaneous starts cannot both win; nothing stale is ever left to take over.
 */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { errorCode, StartRefused } from './process.ts'

export type DataFolder = {
  path: string
  /** Absolute path of something in the folder. */
  file(...names: string[]): string
  /** Gives the lock back. */
  close(): void
}

/** Another process has the folder; a script may work beside it, through its PostgreSQL. */
export class AlreadyRunning extends StartRefused {}

/** Makes the folder (0700) with its `keys` (0700) where missing, and takes its lock. Throws `StartRefused`. */
export function openDataFolder(path: string): DataFolder {
  const file = (...names: string[]) => join(path, ...names)
  makePrivateFolders(path, file('keys'))
  const lock = takeLock(path)
  // Written only after the lock is held, so a reader finds the holder's number or, for an instant, its predecessor's.
  writeFileSync(file('running'), `${process.pid}\n`, { mode: 0o600 })
  return {
    path,
    file,
    close: () => {
      rmSync(file('running'), { force: true })
      held.delete(lock)
      lock.close()
    },
  }
}

function makePrivateFolders(path: string, keys: string) {
  try {
    if (mkdirSync(path, { recursive: true, mode: 0o700 }) === undefined) refuseStrangeFolder(path)
    mkdirSync(keys, { recursive: true, mode: 0o700 })
    chmodSync(path, 0o700)
    chmodSync(keys, 0o700)
  } catch (error) {
    if (error instanceof StartRefused) throw error
    throw notOurs(path, errorCode(error) ?? 'unknown error')
  }
}

/** Closing a folder to everybody else is only right where it is ours: SAJHA_DATA=/tmp is a slip, and must stay harmless. */
function refuseStrangeFolder(path: string) {
  const names = readdirSync(path).filter((name) => name !== 'lost+found')
  if (names.length === 0 || names.includes('keys')) return
  throw new StartRefused(
    `The folder ${path} holds other things; set SAJHA_DATA to an empty folder or to one Sajha made.`,
  )
}

function notOurs(path: string, why: string): StartRefused {
  return new StartRefused(
    `The folder ${path} cannot be used (${why}); start Sajha as the user it belongs to, or set SAJHA_DATA to another folder.`,
  )
}

/** Held for as long as it is here: a lock that was collected as garbage would be a lock given away. */
const held = new Set<DatabaseSync>()

function takeLock(path: string): DatabaseSync {
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(path, 'lock'))
    // In memory, because a journal on disk would outlive kill -9. Nothing is ever written through this connection.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    held.add(lock)
    return lock
  } catch (error) {
    lock?.close()
    if (!isBusy(error)) throw notOurs(path, 'its lock cannot be opened')
    throw new AlreadyRunning(`Sajha is already running on ${path} (process ${holder(path)}); stop that one first.`)
  }
}

const sqliteBusy = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy
}

function holder(path: string): string {
  try {
    return readFileSync(join(path, 'running'), 'utf8').trim() || 'unknown'
  } catch {
    return 'unknown'
  }
}

/**
 * The text of a secret kept in one file (0600), made by `make` the first time. What is returned is on disk for good: whatever is
 * sealed with it later can be opened after a power cut. Two processes making it at once agree on one.
 */
export function keptSecret(path: string, make: () => string): string {
  const known = readSecret(path)
  if (known !== null) return known
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, make(), { mode: 0o600, flush: true })
  try {
    // A link, not a rename: it fails where another process was first, and that one's secret stands.
    linkSync(draft, path)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  flushFolder(join(path, '..'))
  return readFileSync(path, 'utf8')
}

/** Null where there is no such file; a file that cannot be read throws, and is never taken for a missing one. */
export function readSecret(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Makes what was written into that file survive a power cut. */
export function flushFile(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes renames and links in that folder survive a power cut. */
export function flushFolder(path: string): void {
  flushFile(path)
}
