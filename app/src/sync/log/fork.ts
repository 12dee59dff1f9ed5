// A log that was seen to tell two stories: both checkpoints are kept, and shown until a person has dealt with it.
import { ask, isProblem, OfflineError } from '../api.ts'
import { momentNow } from '../clock.ts'
import { heldCell } from '../session/opened.ts'
import { kept } from '../store/kept.ts'

export type Fork = {
  /** The checkpoint this device holds, as it was signed; empty when it holds none. */
  readonly held: string
  /** The one that does not follow on it, as it came. */
  readonly offered: string
  readonly seenAt: string
  readonly why: 'not-signed' | 'key-not-vouched' | 'another-log' | 'shorter' | 'not-consistent'
}

const stored = kept<Fork>('fork')
export const fork = heldCell<Fork | null>(null)

export const loadFork = async (): Promise<void> => fork.set(await stored.get())

export const tellFork = async (held: string, offered: string, why: Fork['why']): Promise<void> => {
  const it: Fork = { held, offered, seenAt: momentNow(), why }
  await stored.put(it)
  fork.set(it)
  // Whoever looks after the record should know. A server that lies will not pass it on: both papers stay here, and can be saved.
  await ask('POST', 'v1/forks', { held, offered, why }).catch((error: unknown) => {
    if (!(error instanceof OfflineError || isProblem(error))) throw error
  })
}

/** Both papers in one file, for somebody who checks records. */
export const forkFile = ({ held, offered, seenAt, why }: Fork): string =>
  `${JSON.stringify({ format: 'sajha-fork/1', origin: held.split('\n')[0] ?? '', at: seenAt, held, offered, why }, null, 1)}\n`
