/**
 * The embedded PostgreSQL: real server programs, looked after by us. While it is ours there is exactly one on the data folder,
 * it is durable, and when it ends by itself it is started again. Nothing acknowledged is lost, whichever of us is killed.
 */
import { randomBytes } from 'node:crypto'
import { type DataFolder, keptSecret, readSecret } from './data-folder.ts'
import type { Log } from './log.ts'
import { serverAccount } from './postgres/account.ts'
import { postgresBinaries } from './postgres/binaries.ts'
import { prepareCluster, superuser } from './postgres/cluster.ts'
import { keepRunning } from './postgres/keep-running.ts'
import { postmasterOf, stopLeftover } from './postgres/leftover.ts'
import { startPostmaster } from './postgres/postmaster.ts'
import { port, removeSocketFolder, socketFolder } from './postgres/socket.ts'

export type Login = { user: string; password: string }

/** Where a running embedded PostgreSQL is reached: a folder with its socket, and its superuser. */
export type PostgresAddress = { socketFolder: string; port: number; superuser: Login }

export type Postgres = PostgresAddress & {
  /** The number of the server process; another one after it was started again. */
  pid(): number
  /** Clean: everything is written down, and the next start recovers nothing. */
  stop(): Promise<void>
}

type Options = {
  folder: DataFolder
  log: Log
  /** False only in tests, where a power cut need not be survived. */
  durable?: boolean
  /** Called each time the server ended by itself, before it is started again. */
  onDeath?: () => void
}

const passwordFile = ['keys', 'postgres.password'] as const
const clusterFolder = 'postgres'

/** Starts it, making the cluster the first time. The caller holds the data folder. Throws `StartRefused`. */
export async function startPostgres({ folder, log, durable = true, onDeath }: Options): Promise<Postgres> {
  const cluster = folder.file(clusterFolder)
  const account = serverAccount(cluster)
  const binaries = postgresBinaries(account)
  const password = keptSecret(folder.file(...passwordFile), () => randomBytes(24).toString('base64url'))
  const start = async () => {
    await stopLeftover(cluster, log)
    prepareCluster({ folder: cluster, binaries, account, password, durable })
    return startPostmaster({ folder: cluster, binaries, account, logFile: folder.file('postgres.log'), log })
  }
  const kept = keepRunning(await start(), start, log, onDeath)
  const stop = async () => {
    await kept.stop()
    removeSocketFolder(cluster)
  }
  return { ...addressOf(cluster, password), pid: kept.pid, stop }
}

/** For a script beside a running Sajha: where its PostgreSQL is reached, or null if none is ready there. */
export function reachPostgres(folder: Pick<DataFolder, 'file'>): PostgresAddress | null {
  const cluster = folder.file(clusterFolder)
  const password = readSecret(folder.file(...passwordFile))
  return password !== null && postmasterOf(cluster)?.ready ? addressOf(cluster, password) : null
}

function addressOf(cluster: string, password: string): PostgresAddress {
  return { socketFolder: socketFolder(cluster), port, superuser: { user: superuser, password } }
}
