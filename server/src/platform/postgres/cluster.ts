/**
 * The cluster on disk: made once, its settings written anew at every start. Durable always; only tests may trade that for speed,
 * through an argument and never through the environment. Reached by a Unix socket in a folder of its own and by nothing else.
 * Sorting and case are built in (C.UTF-8), so a cluster carried to another machine never finds its indexes out of order.
 */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { flushFolder } from '../data-folder.ts'
import { StartRefused } from '../process.ts'
import { type Account, bareEnvironment, giveTo, identity, passageTo } from './account.ts'
import type { Binaries } from './binaries.ts'
import { makeSocketFolder, port } from './socket.ts'

export const superuser = 'postgres'

export type ClusterPlan = { folder: string; binaries: Binaries; account: Account; password: string; durable: boolean }

/** Makes the cluster where there is none; writes its settings. Throws `StartRefused`. */
export function prepareCluster(plan: ClusterPlan): void {
  const { folder, binaries, account } = plan
  if (!existsSync(folder)) makeCluster(plan)
  const made = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (made !== binaries.major) {
    throw new StartRefused(
      `The data folder was made by PostgreSQL ${made} and this Sajha brings ${binaries.major}; restore a backup into a new data folder.`,
    )
  }
  if (account && lstatSync(folder).uid !== account.uid) giveTo(account, folder)
  writeFileSync(join(folder, 'postgresql.conf'), settings(makeSocketFolder(folder, account), plan.durable))
  writeFileSync(join(folder, 'pg_hba.conf'), 'local all all scram-sha-256\n')
}

/** Made beside its place and renamed when whole: a start that was cut short leaves no half cluster behind. */
function makeCluster({ folder, binaries, account, password, durable }: ClusterPlan): void {
  removeDrafts(folder)
  const draft = mkdtempSync(`${folder}.new-`)
  giveTo(account, draft)
  const secret = mkdtempSync(join(tmpdir(), 'sajha-'))
  const passage = passageTo(draft, account)
  try {
    writeFileSync(join(secret, 'password'), password, { mode: 0o600 })
    giveTo(account, secret)
    const options = ['-D', passage.path, '-U', superuser, `--pwfile=${join(secret, 'password')}`, '-A', 'scram-sha-256']
    const locale = [
      '-E',
      'UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
    ]
    const made = spawnSync(binaries.initdb, [...options, ...locale, ...(durable ? [] : ['--no-sync'])], {
      ...identity(account),
      cwd: '/',
      env: bareEnvironment,
      stdio: ['ignore', 'pipe', 'pipe', ...passage.descriptors],
      encoding: 'utf8',
    })
    if (made.status !== 0) {
      throw new StartRefused(
        `PostgreSQL could not make its folder ${folder}: ${made.stderr.trim() || String(made.error)}`,
      )
    }
  } finally {
    passage.done()
    rmSync(secret, { recursive: true, force: true })
  }
  renameSync(draft, folder)
  flushFolder(dirname(folder))
}

/** An initdb that outlived a killed start finds its folder gone and ends; it never shares one with ours. */
function removeDrafts(folder: string) {
  const drafts = readdirSync(dirname(folder)).filter((name) => name.startsWith(`${basename(folder)}.new-`))
  for (const draft of drafts) rmSync(join(dirname(folder), draft), { recursive: true, force: true })
}

function settings(sockets: string, durable: boolean): string {
  const sync = durable ? 'on' : 'off'
  return `# Written by Sajha at every start; changes made here are lost.
listen_addresses = ''
port = ${port}
unix_socket_directories = '${sockets.replaceAll("'", "''")}'
unix_socket_permissions = 0700
ssl = off
password_encryption = 'scram-sha-256'
max_connections = 60

fsync = ${sync}
synchronous_commit = ${sync}
full_page_writes = ${sync}

# A small server; no parallel queries, which need more shared memory than a container usually has.
shared_buffers = '128MB'
effective_cache_size = '512MB'
# Not a turning disk: a row looked up costs little more than the next one. With the default a long docket reads every case there is.
random_page_cost = 1.1
work_mem = '8MB'
maintenance_work_mem = '64MB'
max_wal_size = '512MB'
max_parallel_workers_per_gather = 0
max_parallel_maintenance_workers = 0

timezone = 'UTC'
default_text_search_config = 'pg_catalog.simple'

# Errors go to the client, never to the log: they quote the values and the statement that offended.
log_min_messages = 'log'
log_min_error_statement = 'panic'
log_error_verbosity = 'terse'
log_checkpoints = off
log_autovacuum_min_duration = -1
log_timezone = 'UTC'
`
}
