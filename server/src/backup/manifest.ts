// What a backup says about itself: at its beginning what it is of, at its end what must be in it. Between them come the tables in
// parts, the attachments, and the keys if they were asked for.
import { createHash } from 'node:crypto'

export const BACKUP = 'sajha-backup/1'
export const NAMES = {
  head: 'backup.json',
  manifest: 'manifest.json',
  tables: 'tables/',
  attachments: 'attachments/',
  keys: 'keys/',
} as const

/** The keys without which nothing in a backup can be read or go on: who holds them both holds everything. */
export const KEY_FILES = ['master.key', 'log-record.key'] as const

export type Head = {
  readonly format: typeof BACKUP
  readonly madeAt: string
  /** The origin of the log, which names its first key. */
  readonly origin: string
  /** The key it was signed with when the backup was made, base64url; backups made before keys could change have none. */
  readonly logKey?: string
  /** The migrations that the tables are of, by name, with the hash of each. */
  readonly migrations: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, readonly string[]>>
}

export type Manifest = {
  /** How many rows each table has. */
  readonly rows: Readonly<Record<string, number>>
  /** Every other file in the backup: its size, and its SHA-256 in hex. */
  readonly files: Readonly<Record<string, { readonly size: number; readonly sha256: string }>>
}

/** Passes bytes on and hears what they come to. */
export const measuring = () => {
  const hash = createHash('sha256')
  let size = 0
  async function* through(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const piece of bytes) {
      hash.update(piece)
      size += piece.length
      yield piece
    }
  }
  return { through, told: () => ({ size, sha256: hash.digest('hex') }) }
}

/** Whether a name is one that a backup may hold: nothing leads out of the folder it is restored into. */
export const isSafeName = (name: string): boolean =>
  /^[A-Za-z0-9_-]+(\.[A-Za-z0-9]+)*(\/[A-Za-z0-9_-]+(\.[A-Za-z0-9]+)*)*$/.test(name)
