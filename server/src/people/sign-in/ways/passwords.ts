// Passwords: Argon2id (RFC 9106), with a key that is not in the database, so that a stolen one cannot even be tried offline.
// A hash takes 64 MB and a quarter of a second of one core; two run at once, the others wait, so that sign-ins never starve the rest.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { House } from '../../../house.ts'
import { Problem } from '../../../problems.ts'
import { keyFor } from '../../tokens.ts'

export type HashedPassword = {
  readonly salt: Uint8Array
  readonly hash: Uint8Array
  /** KiB */
  readonly memory: number
  readonly passes: number
}

const COST = { memory: 64 * 1024, passes: 3 } as const
const MOST_AT_ONCE = 2
const MOST_WAITING = 60

const state = { running: 0, most: 0, done: 0 }
const waiting: (() => void)[] = []

/** How many hashes run and wait now, how many ran at once at most, and how many were made in all. */
export const hashing = (): Readonly<typeof state & { waiting: number }> => ({ ...state, waiting: waiting.length })

const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (waiting.length >= MOST_WAITING) throw new Problem('too-many-tries', { seconds: 10 })
  if (state.running < MOST_AT_ONCE) state.running++
  else await new Promise<void>((go) => waiting.push(go))
  state.most = Math.max(state.most, state.running)
  try {
    return await work()
  } finally {
    state.done++
    // The place is handed on rather than given back, so that nobody who comes now overtakes who waits.
    const next = waiting.shift()
    if (next) next()
    else state.running--
  }
}

const derive = promisify(argon2)

const hashOf = (house: House, text: string, salt: Uint8Array, cost: { memory: number; passes: number }) =>
  inTurn(() =>
    derive('argon2id', {
      message: text.normalize('NFKC'),
      nonce: salt,
      parallelism: 1,
      tagLength: 32,
      memory: cost.memory,
      passes: cost.passes,
      secret: keyFor(house, 'password'),
    }),
  )

export const hashPassword = async (house: House, text: string): Promise<HashedPassword> => {
  const salt = randomBytes(16)
  return { salt, hash: await hashOf(house, text, salt, COST), ...COST }
}

const NOBODY: HashedPassword = { salt: new Uint8Array(16), hash: new Uint8Array(32), ...COST }

/** With null, for a user name nobody has, the same work is done and the answer is false. */
export const passwordFits = async (house: House, text: string, stored: HashedPassword | null): Promise<boolean> => {
  const { salt, hash, memory, passes } = stored ?? NOBODY
  const made = await hashOf(house, text, salt, { memory, passes })
  return timingSafeEqual(made, hash) && stored !== null
}
