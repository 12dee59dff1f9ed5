// A backup becomes a record again, in an empty data folder: the tables as they were, then every migration since, then the whole log
// verified from its rows. What does not verify is not kept.
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { open, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { toBase64url } from '@sajha/record'
import { auditLog } from '../audit/audit-log.ts'
import { type House, openHouse, originOf } from '../house.ts'
import type { Config } from '../platform/config.ts'
import { type DataFolder, flushFolder, openDataFolder } from '../platform/data-folder.ts'
import { type Database, openDatabase } from '../platform/database.ts'
import { openHouseKeys } from '../platform/keys.ts'
import type { Log } from '../platform/log.ts'
import { migrate, migrationsFolder } from '../platform/migrate.ts'
import { startPostgres } from '../platform/postgres.ts'
import { StartRefused } from '../platform/process.ts'
import { type Head, KEY_FILES, type Manifest, NAMES } from './manifest.ts'
import { type Checked, checkBackup, filesIn } from './read-backup.ts'
import { hasRecord, inLoading, planTellingAgain } from './store.ts'

export type Restored = { readonly books: number; readonly entries: number; readonly attachments: number }

type Restoring = {
  readonly config: Config
  readonly log: Log
  /** False only in tests, where a power cut need not be survived. */
  readonly durable?: boolean
  /** Hears what is being done and how far it is, as a share from 0 to 1. */
  readonly told?: (what: 'read' | 'fill' | 'verify', share: number) => void
}

// ---------------------------------------------------------------- before anything is touched

const refuseFull = ({ dataFolder }: Config): void => {
  const full = ['postgres', 'attachments'].some((it) => existsSync(join(dataFolder, it)))
  if (full)
    throw new StartRefused(
      `The folder ${dataFolder} holds a record already; set SAJHA_DATA to an empty folder and restore there.`,
    )
}

const keyIn = (config: Config, name: string): string =>
  name === 'master.key' && config.masterKeyFile !== null ? config.masterKeyFile : join(config.dataFolder, 'keys', name)

const refuseWithoutKeys = (config: Config, manifest: Manifest): void => {
  const inBackup = (name: string) => Object.hasOwn(manifest.files, `${NAMES.keys}${name}`)
  const missing = KEY_FILES.filter((name) => !existsSync(keyIn(config, name)) && !inBackup(name))
  if (missing.length > 0)
    throw new StartRefused(
      `The backup does not hold its keys, and ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not in ${join(config.dataFolder, 'keys')}; put ${missing.length > 1 ? 'them' : 'it'} there first, without them nothing in it can be read.`,
    )
}

const refuseNewer = (head: Head): void => {
  const ours = new Set(readdirSync(migrationsFolder))
  const newer = Object.keys(head.migrations).find((name) => !ours.has(name))
  if (newer)
    throw new StartRefused(`This backup was made by a newer Sajha (it knows ${newer}); update Sajha and restore again.`)
}

// ---------------------------------------------------------------- the folder

/** Keys that the backup brought, written for our eyes only; those that are there already stay. */
const placeKeys = async (config: Config, file: string): Promise<void> => {
  mkdirSync(join(config.dataFolder, 'keys'), { recursive: true, mode: 0o700 })
  chmodSync(config.dataFolder, 0o700)
  for await (const { name, bytes } of filesIn(file)) {
    if (!name.startsWith(NAMES.keys)) continue
    const path = keyIn(config, name.slice(NAMES.keys.length))
    if (existsSync(path)) continue
    await writeFile(path, await buffer(bytes), { mode: 0o600, flush: true })
  }
  flushFolder(join(config.dataFolder, 'keys'))
}

const placeAttachments = async (house: House, file: string): Promise<number> => {
  let count = 0
  for await (const { name, bytes } of filesIn(file)) {
    if (!name.startsWith(NAMES.attachments)) continue
    const handle = await open(join(house.attachmentFolder, name.slice(NAMES.attachments.length)), 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    count++
  }
  flushFolder(house.attachmentFolder)
  return count
}

// ---------------------------------------------------------------- the database

/** The migrations that the backup's tables are of, and no later one. */
const migrateTo = async (db: Database, head: Head): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sajha-migrations-'))
  try {
    for (const name of Object.keys(head.migrations)) cpSync(join(migrationsFolder, name), join(folder, name))
    await migrate(db, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const tableIn = (name: string): string | null => {
  const [, table] = /^tables\/([a-z_]+)\/\d+\.copy$/.exec(name) ?? []
  // The list of migrations was written by migrating, just now.
  return table === undefined || table === 'migration' ? null : table
}

/** In one pass: the backup has its tables in an order in which each finds what it refers to. */
const fill = async (
  db: Database,
  file: string,
  { head, manifest }: Checked,
  told: (share: number) => void,
): Promise<void> => {
  await inLoading(db, async ({ load, count }) => {
    for await (const { name, bytes } of filesIn(file, told)) {
      const table = tableIn(name)
      if (table !== null) await load(table, head.tables[table] ?? [], bytes)
    }
    for (const [table, rows] of Object.entries(manifest.rows))
      if ((await count(table)) !== rows)
        throw new StartRefused(`The table ${table} has not as many rows as the backup says; nothing was restored.`)
  })
}

// ---------------------------------------------------------------- all of it

const refuseOtherLog = (config: Config, folder: DataFolder, head: Head): void => {
  const keys = openHouseKeys(folder, config.masterKeyFile, 'record')
  const isIts = head.logKey
    ? head.logKey === toBase64url(keys.signer.publicKey)
    : head.origin === originOf('record', keys)
  if (!isIts)
    throw new StartRefused(
      `This backup is of the log ${head.origin}, and the key in ${folder.file('keys', 'log-record.key')} is of another; put back the key it was made with.`,
    )
}

const audited = async (house: House, told: (share: number) => void) => {
  const { books, entries, faults } = await auditLog(house, told)
  const [first] = faults
  if (!first) return { books, entries }
  const where = first.book === null ? 'the log' : `entry ${first.n} of ${first.book}`
  throw new StartRefused(
    `The record in this backup does not hold (${first.rule}, ${where}${faults.length > 1 ? `, and ${faults.length - 1} more` : ''}); nothing was restored, use another backup.`,
  )
}

const restoreInto = async (
  folder: DataFolder,
  file: string,
  checked: Checked,
  { config, log, durable = true, told = () => {} }: Restoring,
): Promise<Restored> => {
  refuseOtherLog(config, folder, checked.head)
  const postgres = config.databaseUrl === null ? await startPostgres({ folder, log, durable }) : null
  try {
    const db = await openDatabase({ config, folder, postgres, realm: 'record', log })
    try {
      if (await hasRecord(db))
        throw new StartRefused('The database in DATABASE_URL holds a record already; name an empty one.')
      await migrateTo(db, checked.head)
      await fill(db, file, checked, (share) => told('fill', share))
    } finally {
      await db.close()
    }
    const house = await openHouse({ config, folder, postgres, realm: 'record', log })
    try {
      const attachments = await placeAttachments(house, file)
      const { books, entries } = await audited(house, (share) => told('verify', share))
      await planTellingAgain(house.db)
      return { books, entries, attachments }
    } finally {
      await house.db.close()
    }
  } finally {
    await postgres?.stop()
  }
}

/**
 * Restores into the data folder of `config`, which must be empty but for the keys. Throws `StartRefused` in one sentence, and then
 * leaves the folder as it found it.
 */
export const restoreBackup = async (file: string, restoring: Restoring): Promise<Restored> => {
  const { config, told = () => {} } = restoring
  refuseFull(config)
  const checked = await checkBackup(file, (share) => told('read', share))
  refuseNewer(checked.head)
  refuseWithoutKeys(config, checked.manifest)
  const stood = existsSync(join(config.dataFolder, 'keys'))
    ? new Set(readdirSync(join(config.dataFolder, 'keys')))
    : new Set()
  if (KEY_FILES.some((it) => Object.hasOwn(checked.manifest.files, `${NAMES.keys}${it}`))) await placeKeys(config, file)
  const folder = openDataFolder(config.dataFolder)
  try {
    return await restoreInto(folder, file, checked, restoring)
  } catch (error) {
    for (const name of ['postgres', 'attachments', 'postgres.log'])
      rmSync(folder.file(name), { recursive: true, force: true })
    for (const name of readdirSync(folder.file('keys')))
      if (!stood.has(name)) rmSync(folder.file('keys', name), { force: true })
    throw error
  } finally {
    folder.close()
  }
}
