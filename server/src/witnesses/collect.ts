// Collecting cosignatures: each witness is asked about each new checkpoint, all of them apart, so that one that stalls or lies keeps
// nobody waiting: neither the log, nor the other witnesses. What one signed is kept; a crash forgets nothing that will not be asked again.
import { setTimeout } from 'node:timers/promises'
import { formatSignature, isMalformed, parseVerifierKey } from '@sajha/record'
import type { House } from '../house.ts'
import { newestCheckpoint } from '../log/checkpoint.ts'
import type { StoredCheckpoint } from '../log/store.ts'
import { askWitness, PATIENCE } from './ask-witness.ts'
import { chosenHere } from './chosen.ts'
import { findWitnesses, putCosignature, putHow, type WitnessRow } from './store.ts'

const PAUSE = 1000
/** A witness that does not answer, or not well, is asked less and less. */
const LONGEST = 60_000

type Asking = { failures: number; notBefore: number; busy: boolean }

const keyIn = (key: string) => {
  try {
    return parseVerifierKey(key)
  } catch (error) {
    if (isMalformed(error)) return null
    throw error
  }
}

/** Asks one witness about one checkpoint, and keeps what it said. True when it cosigned. */
export const collectFrom = async (
  house: House,
  { key, url }: { readonly key: string; readonly url: string },
  newest: StoredCheckpoint,
  known: WitnessRow | undefined,
  patience = PATIENCE,
): Promise<boolean> => {
  const read = keyIn(key)
  if (!read) return false
  const asked = await askWitness(house, { key: read, url }, newest, known?.size ?? 0, patience)
  const now = house.clock.now()
  if (asked.how === 'good')
    await putCosignature(house.db, { key, size: newest.size, line: formatSignature(asked.cosigned.line) }, now)
  else await putHow(house.db, key, asked.how, asked.theirSize, now)
  return asked.how === 'good'
}

/** Asks every witness that has not signed for the newest checkpoint, all at once and with this much patience. For an export. */
export const collectNow = async (house: House, newest: StoredCheckpoint, patience: number): Promise<void> => {
  const known = new Map((await findWitnesses(house.db)).map((it) => [it.key, it]))
  await Promise.all(
    (await chosenHere(house)).map(async ({ key, url }) => {
      if (url === null || known.get(key)?.size === newest.size) return
      await collectFrom(house, { key, url }, newest, known.get(key), patience)
    }),
  )
}

export type Collecting = { stop(): Promise<void> }

export const startCollecting = (house: House): Collecting => {
  const stopping = new AbortController()
  const { signal } = stopping
  const asking = new Map<string, Asking>()
  const under = new Set<Promise<void>>()
  let failing = false

  const one = async (
    witness: { readonly key: string; readonly url: string },
    newest: StoredCheckpoint,
    row?: WitnessRow,
  ) => {
    const it = asking.get(witness.key) ?? { failures: 0, notBefore: 0, busy: false }
    asking.set(witness.key, it)
    if (it.busy || performance.now() < it.notBefore) return
    it.busy = true
    try {
      it.failures = (await collectFrom(house, witness, newest, row)) ? 0 : it.failures + 1
    } finally {
      it.busy = false
      it.notBefore =
        performance.now() + (it.failures === 0 ? 0 : Math.min(LONGEST, PAUSE * 2 ** Math.min(it.failures, 10)))
    }
  }
  const failed = (error: unknown) => {
    // Said once, not once a second.
    if (!failing) house.log.bug('collecting cosignatures failed and is tried again', error)
    failing = true
  }
  const pass = async () => {
    const chosen = await chosenHere(house)
    const newest = chosen.length > 0 ? await newestCheckpoint(house) : null
    if (!newest) return
    const rows = new Map((await findWitnesses(house.db)).map((it) => [it.key, it]))
    for (const { key, url } of chosen) {
      const row = rows.get(key)
      if (url === null || row?.size === newest.size) continue
      const work = one({ key, url }, newest, row).catch(failed)
      under.add(work)
      void work.finally(() => under.delete(work))
    }
    failing = false
  }
  const run = async () => {
    while (!signal.aborted) {
      await pass().catch(failed)
      await setTimeout(PAUSE, undefined, { signal }).catch(() => {})
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
      await Promise.all(under)
    },
  }
}
