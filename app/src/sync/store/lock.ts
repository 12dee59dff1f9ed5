// The lock of the store: its 256-bit key, wrapped by each way there is to open it. The key itself is in memory while the store is open
// and nowhere else; a reload, or locking, forgets it.
import { type Bytes, utf8 } from '@sajha/record'
import { decrypt, encrypt, random } from './seal.ts'

export type PhraseWay = {
  readonly kind: 'phrase'
  readonly derive: 'PBKDF2-SHA-256'
  readonly iterations: number
  readonly salt: Uint8Array
  readonly wrapped: Uint8Array
}
export type PasskeyWay = {
  readonly kind: 'passkey'
  /** Which passkey, base64url. */
  readonly credential: string
  /** What the passkey's pseudo-random function (WebAuthn PRF) is asked with. */
  readonly salt: Uint8Array
  readonly wrapped: Uint8Array
}
export type Way = PhraseWay | PasskeyWay

/** Kept as it is: it names nobody and opens nothing by itself. */
export type LockRecord = {
  readonly ways: readonly Way[]
  /** Wrong phrases in a row, and when the last was tried (ms since 1970). */
  readonly tries: number
  readonly triedAt: number
}

const ITERATIONS = 600_000
const NAME = 'store-key'

const fromPhrase = async (phrase: string, salt: Uint8Array, iterations: number): Promise<CryptoKey> => {
  // The same words typed on another keyboard are the same phrase.
  const typed = utf8(phrase.normalize('NFKC').trim())
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations }
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

const fromSecret = async (secret: Uint8Array, salt: Uint8Array): Promise<CryptoKey> => {
  const material = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(salt), info: utf8('sajha/store-key/passkey') }
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

const usable = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])

const phraseWay = async (phrase: string, raw: Bytes): Promise<PhraseWay> => {
  const salt = random(16)
  const wrapped = await encrypt(await fromPhrase(phrase, salt, ITERATIONS), NAME, raw)
  return { kind: 'phrase', derive: 'PBKDF2-SHA-256', iterations: ITERATIONS, salt, wrapped }
}

/** A new store key under a phrase. */
export const newLock = async (phrase: string): Promise<{ readonly lock: LockRecord; readonly key: CryptoKey }> => {
  const raw = random(32)
  const lock: LockRecord = { ways: [await phraseWay(phrase, raw)], tries: 0, triedAt: 0 }
  const key = await usable(raw)
  raw.fill(0)
  return { lock, key }
}

/** The raw store key, for as long as it takes to use or wrap it again; null when the phrase is another. Fill it with zeros after. */
const rawByPhrase = async (lock: LockRecord, phrase: string): Promise<Bytes | null> => {
  const way = lock.ways.find((it) => it.kind === 'phrase')
  if (!way) return null
  const wrapping = await fromPhrase(phrase, way.salt, way.iterations)
  return decrypt(wrapping, NAME, way.wrapped).catch(() => null)
}

const rawByPasskey = async (lock: LockRecord, credential: string, secret: Uint8Array): Promise<Bytes | null> => {
  const way = passkeyWays(lock).find((it) => it.credential === credential)
  return way ? decrypt(await fromSecret(secret, way.salt), NAME, way.wrapped).catch(() => null) : null
}

export const passkeyWays = (lock: LockRecord): readonly PasskeyWay[] => lock.ways.filter((it) => it.kind === 'passkey')

const used = async (raw: Bytes | null): Promise<CryptoKey | null> => {
  if (!raw) return null
  const key = await usable(raw)
  raw.fill(0)
  return key
}

/** The store key by the phrase, or null. */
export const openByPhrase = async (lock: LockRecord, phrase: string): Promise<CryptoKey | null> =>
  used(await rawByPhrase(lock, phrase))

/** The store key by what a passkey's PRF answered, or null. */
export const openByPasskey = async (
  lock: LockRecord,
  credential: string,
  secret: Uint8Array,
): Promise<CryptoKey | null> => used(await rawByPasskey(lock, credential, secret))

/** The same lock with another phrase, or null when the old one is wrong. */
export const withPhrase = async (lock: LockRecord, old: string, phrase: string): Promise<LockRecord | null> => {
  const raw = await rawByPhrase(lock, old)
  if (!raw) return null
  const way = await phraseWay(phrase, raw)
  raw.fill(0)
  return { ...lock, ways: [way, ...passkeyWays(lock)] }
}

/** The same lock that a passkey opens too, or null when the phrase is wrong. `secret` is the PRF's answer to `salt`. */
export const withPasskey = async (
  lock: LockRecord,
  phrase: string,
  given: { readonly credential: string; readonly salt: Uint8Array; readonly secret: Uint8Array },
): Promise<LockRecord | null> => {
  const raw = await rawByPhrase(lock, phrase)
  if (!raw) return null
  const { credential, salt, secret } = given
  const wrapped = await encrypt(await fromSecret(secret, salt), NAME, raw)
  raw.fill(0)
  const others = lock.ways.filter((it) => it.kind !== 'passkey' || it.credential !== credential)
  return { ...lock, ways: [...others, { kind: 'passkey', credential, salt, wrapped }] }
}

/** The same lock, opened by its phrase alone. */
export const withoutPasskeys = (lock: LockRecord): LockRecord => ({
  ...lock,
  ways: lock.ways.filter((it) => it.kind === 'phrase'),
})

const FREE_TRIES = 3
const LONGEST_WAIT = 120_000

/**
 * How long (ms) until another phrase may be tried. It grows and never ends in destroying the key: what waits on this phone may be
 * the only copy of what somebody told, and a child who plays with the phone, or a stranger, must not be able to wipe it. Against who
 * holds a copy of the store no counter helps; the derivation is what slows that down.
 */
export const waitBeforeTry = (lock: Pick<LockRecord, 'tries' | 'triedAt'>, now: number): number => {
  const over = lock.tries - FREE_TRIES
  if (over < 0) return 0
  const wait = Math.min(LONGEST_WAIT, 2000 * 2 ** Math.min(over, 10))
  // A clock set back must not lengthen it beyond itself.
  return Math.min(wait, Math.max(0, lock.triedAt + wait - now))
}

export type PhraseFault = 'too-short' | 'only-digits' | 'too-plain'
const SHORTEST = 10

/** What is wrong with a phrase somebody chooses; null when nothing is. Six digits fall in about a minute (docs/threat-model.md). */
export const phraseFault = (phrase: string): PhraseFault | null => {
  const typed = phrase.normalize('NFKC').trim()
  if (/^[\p{Nd}\s.-]*$/u.test(typed)) return 'only-digits'
  if ([...typed].length < SHORTEST) return 'too-short'
  return new Set(typed).size < 5 ? 'too-plain' : null
}
