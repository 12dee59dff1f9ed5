// The keys of the log that this device believes: the one it took at first, or one to which that leads (docs/log-format.md, Keys of the log).
import {
  type Checkpoint,
  followKeys,
  formatVerifierKey,
  hasAnotherKey,
  isMalformed,
  isVouchedFor,
  parseVerifierKey,
  type VerifierKey,
} from '@sajha/record'
import { ask, isProblem } from '../api.ts'
import { opened, type Pinned, pin } from '../session/opened.ts'
import { kept } from '../store/kept.ts'
import { platformVerify } from './verify.ts'
import { witnessed } from './witnessed.ts'

const stored = kept<Pinned>('record')

/** The key that signs now, as far as this device knows. */
export const currentKey = (): VerifierKey => parseVerifierKey(opened().record.logKey.trim())

/** That one, and those before it: for what was signed then. */
export const everyKey = (): readonly VerifierKey[] => [
  currentKey(),
  ...(opened().record.earlier ?? []).map((it) => parseVerifierKey(it)),
]

export type Led = {
  readonly key: VerifierKey
  readonly pinned: Pinned
  /** Signed with the new key, with every change of the key in it. */
  readonly note: string
  readonly checkpoint: Checkpoint
}

/** The witnesses that this device knew before it heard of another key. */
const knownWitnesses = (): readonly VerifierKey[] =>
  (witnessed.get()?.standings ?? []).flatMap(({ key }) => {
    try {
      return [parseVerifierKey(key)]
    } catch (error) {
      if (isMalformed(error)) return []
      throw error
    }
  })

/**
 * What the server shows of another key that signs this checkpoint. `none`: there is no other. `not-vouched`: the key that this device
 * holds does not lead to it, or was lost and too few witnesses say that it is the same log. Throws OfflineError.
 */
export const ledToAnotherKey = async (offered: string): Promise<Led | 'none' | 'not-vouched'> => {
  const { origin } = opened().record
  if (!hasAnotherKey(offered, origin, everyKey())) return 'none'
  const told = await ask<{ readonly checkpoint: string }>('GET', 'log/keys').catch((error: unknown) => {
    if (isProblem(error, 'not-found')) return null
    throw error
  })
  const followed = await followKeys(told, currentKey(), platformVerify, knownWitnesses())
  if (!told || !followed || !isVouchedFor(followed, witnessed.get()?.wanted ?? 0)) return 'not-vouched'
  const earlier = followed.earlier.map(formatVerifierKey)
  const pinned = { origin, logKey: formatVerifierKey(followed.key), earlier }
  return { key: followed.key, pinned, note: told.checkpoint, checkpoint: followed.checkpoint }
}

/** From now on only the new key signs anything new. A crash after it finds what is held signed by an earlier one, and goes on. */
export const believe = async (it: Pinned): Promise<void> => {
  await stored.put(it)
  pin(it)
}
