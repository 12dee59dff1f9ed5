// What happens by itself when a posting ends, and the look, each hour, at what waits for somebody. Each may run twice.
import { setTimeout } from 'node:timers/promises'
import type { House } from '../house.ts'
import { planJob, type Task } from '../platform/jobs.ts'
import { passOn } from './pass-on.ts'
import { tellUnattended } from './unattended.ts'

export const handoverTasks = (house: House): Readonly<Record<string, Task>> => ({
  'pass-on': async (payload) => {
    const { organisation, person } = payload as { readonly organisation?: string; readonly person?: string }
    if (!organisation || !person) throw new Error('a job names nobody')
    const end = await passOn(house, organisation, person)
    if (end === null) return
    const plan = { key: `pass-on:${organisation}:${person}`, at: Temporal.Instant.from(end).add({ seconds: 30 }) }
    await planJob(house.db.keeps.sql, 'pass-on', { organisation, person }, plan)
  },
})

const HOUR = 3_600_000

/** Looks every hour until stopped. What went wrong is logged, and looked at again. */
export const startLookingAfter = (house: House): { readonly stop: () => Promise<void> } => {
  const stopping = new AbortController()
  const watch = async () => {
    while (!stopping.signal.aborted) {
      await tellUnattended(house).catch((error: unknown) => house.log.bug('unattended cases could not be told', error))
      await setTimeout(HOUR, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }
  const watching = watch()
  return {
    stop: async () => {
      stopping.abort()
      await watching
    },
  }
}
