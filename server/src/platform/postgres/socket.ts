/**
 * The Unix socket by which PostgreSQL is reached, and by nothing else. A socket's path may be 107 bytes long (103 on macOS), so
 * where the data folder lies too deep it is in a private folder of the system's temporary one.
 */
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartRefused } from '../process.ts'
import { type Account, giveTo } from './account.ts'

export const port = 5432

/** Where clients find the socket: in the cluster's own folder (0700), if that is not too deep. */
export function socketFolder(folder: string): string {
  if (Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= 103) return folder
  return join(tmpdir(), `sajha-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`)
}

/** Makes that folder where it is another one; answers how the server is to call it. Throws `StartRefused`. */
export function makeSocketFolder(folder: string, account: Account): string {
  const sockets = socketFolder(folder)
  if (sockets === folder) return '.'
  mkdirSync(sockets, { recursive: true, mode: 0o700 })
  const status = lstatSync(sockets)
  const owners = [process.getuid?.(), account?.uid]
  // Anybody may make a folder in the temporary one; a password must not be sent to a stranger's socket.
  if (!status.isDirectory() || !owners.includes(status.uid) || (status.mode & 0o077) !== 0) {
    throw new StartRefused(
      `The folder ${sockets} belongs to somebody else; set SAJHA_DATA to a folder with a shorter path.`,
    )
  }
  giveTo(account, sockets)
  return sockets
}

/** Leaves nothing in the temporary folder once the server is stopped. */
export function removeSocketFolder(folder: string): void {
  const sockets = socketFolder(folder)
  if (sockets !== folder) rmSync(sockets, { recursive: true, force: true })
}
