/**
 * Keeps one server running until it is asked to stop: when it ends by itself another is started, at once the first time and then
 * with growing pauses, for as long as we live.
 */
import { setTimeout } from 'node:timers/promises'
import type { Log } from '../log.ts'
import type { Postmaster } from './postmaster.ts'

type Kept = { pid(): number; stop(): Promise<void> }

/** A server that lived this long has recovered from whatever ended the one before. Milliseconds. */
const longLife = 60_000

export function keepRunning(
  first: Postmaster,
  start: () => Promise<Postmaster>,
  log: Log,
  onDeath: (() => void) | undefined,
): Kept {
  let current = first
  let wait = 0
  const stopping = new AbortController()
  const isStopping = () => stopping.signal.aborted
  // An uncaught error ends us without `stop`; the server is at least asked to end, and the next start finds whatever remains.
  const letGo = () => current.letGo()
  process.once('exit', letGo)

  const watch = async () => {
    for (let next: Postmaster | null = first; next !== null; next = await successorOf(current)) current = next
  }

  const successorOf = async (server: Postmaster): Promise<Postmaster | null> => {
    const bornAt = performance.now()
    await server.ended
    if (isStopping()) return null
    log.warn('PostgreSQL ended by itself; starting it again', { pid: server.pid })
    onDeath?.()
    if (performance.now() - bornAt > longLife) wait = 0
    return revive()
  }

  const revive = async (): Promise<Postmaster | null> => {
    await setTimeout(wait, undefined, { signal: stopping.signal }).catch(() => {})
    wait = Math.min(Math.max(wait * 2, 100), 5000)
    if (isStopping()) return null
    const next = await start().catch((error: unknown) => {
      log.bug('PostgreSQL could not be started again; trying once more', error)
      return null
    })
    if (next === null) return revive()
    if (!isStopping()) return next
    // Asked to stop while it came up.
    await next.stop()
    return null
  }

  const watching = watch()
  return {
    pid: () => current.pid,
    stop: async () => {
      stopping.abort()
      await current.stop()
      await watching
      process.off('exit', letGo)
    },
  }
}
