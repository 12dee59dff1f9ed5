/**
 * Under which account PostgreSQL runs. It refuses to run as root, so when we are root it gets an unprivileged account, and its
 * folder is handed to it as an open descriptor: the data folder and everything above it can stay closed to that account.
 */
import { chownSync, closeSync, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartRefused } from '../process.ts'

/** Null: the account we run as. */
export type Account = { uid: number; gid: number } | null

/** Keeps to the account an existing cluster already belongs to. Throws `StartRefused` where root cannot be helped. */
export function serverAccount(clusterFolder: string): Account {
  if (process.getuid?.() !== 0) return null
  if (process.platform !== 'linux') {
    throw new StartRefused('On this system Sajha cannot be started as root; start it as an ordinary user.')
  }
  const owner = lstatSync(clusterFolder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = namedAccount('postgres') ?? namedAccount('nobody')
  if (account) return account
  throw new StartRefused(
    'PostgreSQL does not run as root and there is no account “postgres” or “nobody” for it; make one, or start Sajha as an ordinary user.',
  )
}

// initdb insists on an account with a name, so a number out of the air would not do.
function namedAccount(name: string): Account {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid && uid !== '0' ? { uid: Number(uid), gid: Number(gid) } : null
}

/** Makes everything under `path` the account's own, as after a restore by root. */
export function giveTo(account: Account, path: string): void {
  if (account === null) return
  const status = lstatSync(path)
  if (status.isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name))
  if (status.uid !== account.uid && !status.isSymbolicLink()) chownSync(path, account.uid, account.gid)
}

/** What to hand to `spawn` so that the child reaches `folder`; `done` after spawning. */
export type Passage = { path: string; descriptors: number[]; done(): void }

export function passageTo(folder: string, account: Account): Passage {
  if (account === null) return { path: folder, descriptors: [], done: () => {} }
  // Descriptor 3 in the child. Opening /proc/self/fd/3 asks nothing of the folders above it; PostgreSQL keeps it open, and
  // its backends inherit it.
  const descriptor = openSync(folder, 'r')
  return { path: '/proc/self/fd/3', descriptors: [descriptor], done: () => closeSync(descriptor) }
}

/** Nothing of our environment reaches PostgreSQL: PGDATA, PGPORT or LD_LIBRARY_PATH of a shell would bend it. */
export const bareEnvironment: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

export function identity(account: Account): { uid?: number; gid?: number } {
  return account ?? {}
}
