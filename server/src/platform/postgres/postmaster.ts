/**
 * One running PostgreSQL server. It is a child of ours in a session of its own, so that Ctrl-C in the terminal reaches us and not
 * it: we finish what is under way first. Its log goes straight to a file, which still works when we are gone.
 */
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import type { Log } from '../log.ts'
import { pause } from '../process.ts'
import { type Account, bareEnvironment, identity, passageTo } from './account.ts'
import type { Binaries } from './binaries.ts'
import { postmasterOf } from './leftover.ts'

export type Postmaster = {
  pid: number
  /** Resolves when it ended, however it ended. */
  ended: Promise<void>
  /** Disconnects everybody, writes everything down and ends. */
  stop(): Promise<void>
  /** The same, without waiting; for the last moment of this process. */
  letGo(): void
}

type Start = { folder: string; binaries: Binaries; account: Account; logFile: string; log: Log }

const largestLog = 5_000_000

/** Resolves when it takes connections, after recovery if there is any. Throws when it ends before that, with its last words. */
export async function startPostmaster({ folder, binaries, account, logFile, log }: Start): Promise<Postmaster> {
  const words = openLogFile(logFile)
  const stale = postmasterOf(folder)?.writtenAt
  const passage = passageTo(folder, account)
  const child = spawn(binaries.postgres, ['-D', passage.path], {
    ...identity(account),
    cwd: '/',
    env: bareEnvironment,
    stdio: ['ignore', words, words, ...passage.descriptors],
    detached: true,
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  passage.done()
  closeSync(words)
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null
  // A file left by a dead server may name our child's number (in a container numbers repeat): only a new one counts.
  const isReady = () => {
    const said = postmasterOf(folder)
    return said?.ready === true && said.pid === child.pid && said.writtenAt !== stale
  }
  await untilReady(isReady, isRunning, log)
  if (!isRunning()) throw new Error(`PostgreSQL ended while it was starting: ${lastWords(logFile)}`)
  return {
    pid: child.pid ?? 0,
    ended,
    stop: () => stop(child, ended, log),
    letGo: () => {
      child.kill('SIGINT')
    },
  }
}

async function untilReady(isReady: () => boolean, isRunning: () => boolean, log: Log): Promise<void> {
  for (let waited = 0; isRunning() && !isReady(); waited += 20) {
    if (waited > 0 && waited % 10_000 === 0) log.note('PostgreSQL is still recovering', { seconds: waited / 1000 })
    await pause(20)
  }
}

async function stop(child: ReturnType<typeof spawn>, ended: Promise<void>, log: Log): Promise<void> {
  child.kill('SIGINT')
  const impatience = setTimeout(() => {
    log.warn('PostgreSQL does not finish; ending it at once, it will recover at the next start')
    child.kill('SIGQUIT')
  }, 60_000)
  await ended
  clearTimeout(impatience)
}

/** Appends; the previous log is kept once, so the two together stay bounded however often Sajha is started. */
function openLogFile(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > largestLog) renameSync(path, `${path}.1`)
  return openSync(path, 'a', 0o600)
}

function lastWords(path: string): string {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? ''
}
