/**
 * A PostgreSQL that outlived the process that started it (kill -9 leaves it running). We hold the data folder's lock, so nobody
 * uses it any more: it is stopped cleanly and a new one started, which costs less than a second and leaves one path to test.
 * `postmaster.pid` is never removed while a process of that cluster lives: it is what keeps two servers off one folder.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../log.ts'
import { pause, StartRefused } from '../process.ts'
import { port, socketFolder } from './socket.ts'

/** What PostgreSQL says of itself in `postmaster.pid`, or null where nothing runs. */
export function postmasterOf(folder: string): { pid: number; ready: boolean; writtenAt: number } | null {
  try {
    const path = join(folder, 'postmaster.pid')
    const lines = readFileSync(path, 'utf8').split('\n')
    const pid = Number(lines[0])
    return pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready', writtenAt: statSync(path).mtimeMs } : null
  } catch {
    return null
  }
}

/** Ends with no process of that cluster (which may not exist yet) alive. Throws `StartRefused` if one does not stop. */
export async function stopLeftover(
  folder: string,
  log: Log,
  patience = { clean: 60_000, quick: 15_000 },
): Promise<void> {
  if (!existsSync(folder)) return
  const postmaster = postmasterOf(folder)
  if (processesOf(folder).length > 0) {
    log.note('an earlier PostgreSQL is still running; stopping it', { pid: postmaster?.pid ?? null })
    // SIGINT: disconnect everybody, write everything down, end. SIGQUIT: end now; the write-ahead log is replayed at the start.
    const gone =
      (await stopWith('SIGINT', folder, patience.clean)) || (await stopWith('SIGQUIT', folder, patience.quick))
    if (!gone) {
      throw new StartRefused(
        `An earlier PostgreSQL (process ${processesOf(folder).join(', ')}) does not stop; end it and start again.`,
      )
    }
  }
  removeStaleFiles(folder)
}

/**
 * Nothing of the cluster lives, but the number in its files may: it belongs to a stranger now, or to a dead server that nobody has
 * buried (in a container often nobody does). PostgreSQL would take either for itself and refuse to start.
 */
function removeStaleFiles(folder: string) {
  const pid = postmasterOf(folder)?.pid
  // Where the number is free the file stays: with it PostgreSQL makes sure that its shared memory is free, too.
  if (pid !== undefined && isAlive(pid)) rmSync(join(folder, 'postmaster.pid'), { force: true })
  rmSync(join(socketFolder(folder), `.s.PGSQL.${port}.lock`), { force: true })
}

async function stopWith(signal: 'SIGINT' | 'SIGQUIT', folder: string, patience: number): Promise<boolean> {
  const postmaster = postmasterOf(folder)?.pid
  const running = processesOf(folder)
  // Without their postmaster, backends end by themselves; only when they do not are they told to.
  const told = running.filter((pid) => pid === postmaster || signal === 'SIGQUIT')
  for (const pid of told) sendSignal(pid, signal)
  for (let waited = 0; waited < patience; waited += 20) {
    if (processesOf(folder).length === 0) return true
    await pause(20)
  }
  return false
}

/** The numbers of all living PostgreSQL processes of that cluster. */
export function processesOf(folder: string): number[] {
  return process.platform === 'linux' ? processesIn(realpathSync(folder)) : postmasterByCommand(folder)
}

// PostgreSQL makes its cluster the working directory, which names it even where it was started through a descriptor.
function processesIn(folder: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.map(Number).filter((pid) => read(`/proc/${pid}/comm`) === 'postgres' && workingFolder(pid) === folder)
}

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}

function postmasterByCommand(folder: string): number[] {
  const pid = postmasterOf(folder)?.pid
  if (!pid || !isAlive(pid)) return []
  try {
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(folder) ? [pid] : []
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A process that ended in the meantime is no error. */
function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {}
}
