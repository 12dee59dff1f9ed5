/**
 * The keys that are never in the database: the master key, under which organisations' keys are wrapped, and the log's signing keys.
 * Who loses the master key loses every body; so a start with another one is refused before anything is written under it.
 */
import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  sign,
  timingSafeEqual,
} from 'node:crypto'
import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { type DataFolder, flushFile, flushFolder, keptSecret, readSecret } from './data-folder.ts'
import type { Database, Realm } from './database.ts'
import { keyLength, randomKey } from './keys/seal.ts'
import { StartRefused } from './process.ts'

export { open, randomKey, seal, unwrapKey, wrapKey } from './keys/seal.ts'

/** Signs with Ed25519. */
export type Signer = {
  /** 32 bytes */
  publicKey: Uint8Array
  /** 64 bytes, as RFC 8032 */
  sign(bytes: Uint8Array): Uint8Array
}

/** What one realm seals and signs with. */
export type HouseKeys = {
  /** Under which organisations' keys are wrapped; 32 bytes, another for each realm. */
  master: Uint8Array
  /** Signs checkpoints and the entries the server writes. */
  signer: Signer
  /** The keys that signed before this one, 32 bytes each, the log's first one first (log/log-keys.ts). */
  earlier?: readonly Uint8Array[]
  /** While a change-over lasts: the key before, which signs beside the new one. */
  outgoing?: Signer
}

/** Names a log by its first key, so that two houses never share an origin: `sajha/record/1f2e3d4c5b6a7988`. */
export const originNamedBy = (realm: Realm, firstKey: Uint8Array): string =>
  `sajha/${realm}/${createHash('sha256').update(firstKey).digest('hex').slice(0, 16)}`

type Folder = Pick<DataFolder, 'file'>

/** Makes the keys the first time. Throws `StartRefused`. Call `checkMasterKey` before anything is wrapped. */
export function openHouseKeys(folder: Folder, masterKeyFile: string | null, realm: Realm): HouseKeys {
  // Derived, so that nothing wrapped in one realm opens in the other although one file is all there is to keep safe.
  const derived = hkdfSync('sha256', masterKey(folder, masterKeyFile), '', `sajha master key: ${realm}`, keyLength)
  return { master: new Uint8Array(derived), signer: logSigner(folder, realm) }
}

/** 32 bytes, kept as base64 text; made in the data folder the first time, but never in a place somebody chose. */
function masterKey(folder: Folder, masterKeyFile: string | null): Uint8Array {
  const path = masterKeyFile ?? folder.file('keys', 'master.key')
  const text = masterKeyFile === null ? keptSecret(path, newMasterKey) : readChosen(masterKeyFile)
  const key = new Uint8Array(Buffer.from(text.trim(), 'base64'))
  if (key.length === keyLength) return key
  throw new StartRefused(
    `The master key in ${path} must be ${keyLength} bytes as base64 text, as “openssl rand -base64 32” prints it.`,
  )
}

const newMasterKey = () => `${Buffer.from(randomKey()).toString('base64')}\n`

function readChosen(path: string): string {
  const text = readSecret(path)
  if (text !== null) return text
  throw new StartRefused(`SAJHA_MASTER_KEY_FILE names ${path}, and there is no such file.`)
}

/**
 * Throws `StartRefused` when the database was sealed with another master key. What is kept for comparing is a keyed hash,
 * of no use to whoever steals the database.
 */
export async function checkMasterKey(
  { owner }: Pick<Database, 'owner'>,
  { master }: Pick<HouseKeys, 'master'>,
): Promise<void> {
  const ours = createHmac('sha256', master).update('sajha master key check').digest()
  await owner.query(`insert into platform_check (name, value) values ('master key', $1) on conflict do nothing`, [ours])
  const { rows } = await owner.query<{ value: Buffer }>(`select value from platform_check where name = 'master key'`)
  const kept = rows[0]?.value
  if (kept?.length === ours.length && timingSafeEqual(kept, ours)) return
  throw new StartRefused(
    'This database was sealed with another master key; put back the master.key it was started with, or nothing in it can be read.',
  )
}

// ---------------------------------------------------------------- the log's key

const newLogKey = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** `next`: made, and perhaps vouched for, and not in its place yet. `before`: signs beside it while a change-over lasts. */
const logKeyFile = (folder: Folder, realm: Realm, which: 'now' | 'next' | 'before'): string =>
  folder.file('keys', `log-${realm}${which === 'now' ? '' : `.${which}`}.key`)

/** The key that signs the realm's checkpoints and the entries the server writes; PKCS #8, made the first time. */
const logSigner = (folder: Folder, realm: Realm): Signer => {
  const path = logKeyFile(folder, realm, 'now')
  return signerOf(keptSecret(path, newLogKey), path)
}

/** The key that is to follow; made once, so that a second try after a crash goes on with the same. On disk when it is returned. */
export const nextLogSigner = (folder: Folder, realm: Realm): Signer => {
  const path = logKeyFile(folder, realm, 'next')
  return signerOf(keptSecret(path, newLogKey), path)
}

/** Every key of the log that lies there. */
export const logSignersIn = (folder: Folder, realm: Realm): readonly Signer[] =>
  (['now', 'next', 'before'] as const).flatMap((which) => {
    const path = logKeyFile(folder, realm, which)
    const pem = readSecret(path)
    return pem === null ? [] : [signerOf(pem, path)]
  })

/**
 * Puts the next key in its place and the one that was there beside it. A crash after the copy leaves all three, and doing it again is
 * right; after the rename it is done. At no time is there no key, for then a start would make one that nobody vouches for.
 */
export const moveLogSigners = (folder: Folder, realm: Realm): void => {
  const file = (which: 'now' | 'next' | 'before') => logKeyFile(folder, realm, which)
  const [now, next, before] = [file('now'), file('next'), file('before')]
  copyFileSync(now, `${before}.draft`)
  flushFile(`${before}.draft`)
  renameSync(`${before}.draft`, before)
  renameSync(next, now)
  flushFolder(dirname(now))
}

/** Finishes a move that was cut off: the next key is the one that signs already. */
export const settleLogSigners = (folder: Folder, realm: Realm, current: Signer): void => {
  const path = logKeyFile(folder, realm, 'next')
  const pem = readSecret(path)
  if (pem !== null && Buffer.compare(signerOf(pem, path).publicKey, current.publicKey) === 0)
    moveLogSigners(folder, realm)
}

/** The key before signs no more. True where there was one. */
export const dropLogSignerBefore = (folder: Folder, realm: Realm): boolean => {
  const path = logKeyFile(folder, realm, 'before')
  if (readSecret(path) === null) return false
  rmSync(path)
  flushFolder(dirname(path))
  return true
}

function signerOf(pem: string, path: string): Signer {
  const privateKey = createPrivateKey(pem)
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (x === undefined) throw new StartRefused(`The key in ${path} is not an Ed25519 key.`)
  return {
    publicKey: new Uint8Array(Buffer.from(x, 'base64url')),
    sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)),
  }
}
