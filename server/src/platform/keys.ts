/**
 * The keys that are never in the database: the master key, under which organisations' keys are wrapped, and the log's signing keys.
 * Who loses the master key loses every body; so a start with another one is refused before anything is written under it.
 */
import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  sign,
  timingSafeEqual,
} from 'node:crypto'
import { type DataFolder, keptSecret, readSecret } from './data-folder.ts'
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
}

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

/** The key that signs the realm's checkpoints and the entries the server writes; PKCS #8, made the first time. */
function logSigner(folder: Folder, realm: Realm): Signer {
  const pem = keptSecret(folder.file('keys', `log-${realm}.key`), () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  )
  const privateKey = createPrivateKey(pem)
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (x === undefined) throw new StartRefused(`The key keys/log-${realm}.key is not an Ed25519 key.`)
  return {
    publicKey: new Uint8Array(Buffer.from(x, 'base64url')),
    sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)),
  }
}
