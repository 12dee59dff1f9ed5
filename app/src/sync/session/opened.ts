// What is in memory while the store is open, and only then. Whoever needs it asks `opened()`; locking forgets it and everything that
// was read through it (`onForget`).
import type { Role } from '@sajha/record'
import { type Cell, cell } from '../cell.ts'
import type { Database } from '../store/database.ts'
import type { Sealer } from '../store/seal.ts'

/** Who is signed in, as the server says (GET /v1/me). */
export type Me = {
  readonly person: string
  readonly name: string
  readonly organisation: {
    readonly id: string
    readonly name: string
    readonly sort: string
    readonly district: string
    readonly book: string
  }
  readonly roles: readonly Role[]
}

/** This device's signing key: its id is the hash of the public key. The private part cannot be read out. */
export type DeviceKey = {
  readonly id: string
  /** base64url */
  readonly publicKey: string
  readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>
}

/** The record this device belongs to, as first heard: another one under the same address is noticed. */
export type Pinned = {
  readonly origin: string
  /** The key that signs now: the one first heard, or one to which that led. */
  readonly logKey: string
  /** Those before it, where it was changed. */
  readonly earlier?: readonly string[]
}

export type Opened = {
  readonly db: Database
  readonly sealer: Sealer
  readonly me: Me
  readonly device: DeviceKey
  readonly record: Pinned
}

let current: Opened | null = null
const forgetting = new Set<() => void>()

/** Registers what must be forgotten when the store is locked. */
export const onForget = (forget: () => void): void => {
  forgetting.add(forget)
}

export class LockedError extends Error {
  constructor() {
    super('locked')
    this.name = 'LockedError'
  }
}

/** Throws LockedError: whoever was at work when it was locked stops. */
export const opened = (): Opened => {
  if (!current) throw new LockedError()
  return current
}

export const isOpen = (): boolean => current !== null

/**
 * A cell of what was decrypted. It is empty while the store is locked: work that was under way when it was locked cannot put anything
 * back into it.
 */
export const heldCell = <T>(empty: T): Cell<T> => {
  const it = cell(empty)
  onForget(() => it.set(empty))
  return { ...it, set: (value) => isOpen() && it.set(value) }
}

export const holdOpen = (it: Opened): void => {
  current = it
}

/** Another key of the same record is believed from now on. Whoever keeps it does so before (log/log-keys.ts). */
export const pin = (record: Pinned): void => {
  if (current) current = { ...current, record }
}

/** Drops the key and every decrypted thing that was registered. */
export const forgetAll = (): void => {
  current = null
  for (const forget of forgetting) forget()
}
