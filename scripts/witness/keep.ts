// What a witness keeps in its folder: its key, and for each log the checkpoint it cosigned last. Whatever ends the process, the file
// that is there is whole and is the newest; where it is missing or does not hold, the witness does not start, because a witness that
// forgot what it signed could sign a second history.

import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import {
  COSIGNATURE,
  type ForkFound,
  formatVerifierKey,
  isMalformed,
  parseVerifierKey,
  type Signer,
  signedCheckpointOf,
  type VerifierKey,
  verifierKey,
} from '../../record/src/index.ts'
import { type DataFolder, flushFolder, openDataFolder, readSecret } from '../../server/src/platform/data-folder.ts'
import { verifyEd25519 } from '../../server/src/platform/ed25519.ts'
import { CannotDo } from '../command/verb.ts'

export type KeptLog = {
  /** Below which `checkpoint` and `tile/` lie (C2SP tlog-tiles). */
  readonly url: string
  /** The log's verifier key; its name is the origin. */
  readonly key: string
  /** The keys it had before, where it was changed: what is held may still be signed with one of them. */
  readonly earlier?: readonly string[]
  /** The checkpoint last cosigned, as it was signed; null before the first. */
  readonly held: string | null
  /** Seconds since 1970. */
  readonly heldAt: number | null
}

type State = {
  readonly format: 'sajha-witness/1'
  readonly name: string
  /** The latest time of any cosignature: a clock that was put back does not make one look older than it is. */
  readonly signedAt: number
  readonly logs: readonly KeptLog[]
}

export type Keep = {
  readonly signer: Signer
  /** The witness's verifier key, one line. */
  readonly key: string
  readonly state: () => State
  /** Returns once the state is on disk for good. COMMIT POINT of a witness: only after it may a cosignature leave. */
  readonly put: (state: State) => void
  /** Keeps both checkpoints of a fork in a file of their own, once; returns its path. */
  readonly putEvidence: (origin: string, fork: ForkFound, at: string) => string
  /** How many forks were ever found. */
  readonly evidence: () => number
  readonly close: () => void
}

const parsed = (text: string, path: string): State => {
  try {
    const state = JSON.parse(text) as State
    if (state.format === 'sajha-witness/1' && Array.isArray(state.logs)) return state
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new CannotDo(
    `${path} cannot be read; a witness that forgot what it signed must not sign. Put its last copy back.`,
  )
}

/** Every kept checkpoint must be one that its log signed: a file that was changed by hand is not gone on with. */
const checkState = async (state: State, path: string): Promise<void> => {
  for (const { key, earlier = [], held } of state.logs) {
    if (held === null) continue
    const log = parseVerifierKey(key)
    if (
      !(await signedCheckpointOf(
        held,
        { origin: log.name, keys: [key, ...earlier].map(parseVerifierKey) },
        verifyEd25519,
      ))
    )
      throw new CannotDo(
        `In ${path} the checkpoint kept for ${log.name} was not signed by that log; put the last copy back.`,
      )
  }
}

/** Written beside, flushed, renamed, and the folder flushed: a reader finds the old one whole or the new one whole. */
const writeSafely = (folder: string, path: string, text: string): void => {
  const beside = `${path}.next`
  const file = openSync(beside, 'w', 0o600)
  try {
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(beside, path)
  flushFolder(folder)
}

const newName = (): string =>
  `${hostname().replaceAll(/[^A-Za-z0-9.-]/g, '-') || 'somewhere'}/witness-${randomBytes(3).toString('hex')}`

const signerOf = (name: string, pem: string): Signer => {
  const secret = createPrivateKey(pem)
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' })
  const key = verifierKey(name, COSIGNATURE, new Uint8Array(Buffer.from(x, 'base64url')))
  return { key, sign: (message) => new Uint8Array(sign(null, message, secret)) }
}

const newKey = (): string => String(generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }))

const missing = (path: string): CannotDo =>
  new CannotDo(`${path} is missing; a witness that forgot what it signed must not sign. Put its last copy back.`)

/** What the folder remembers; made the first time, before the key, so that a key without it is never a new witness. */
const rememberedIn = async (path: string, isNew: boolean, name: string | undefined): Promise<State> => {
  const said = readSecret(path)
  if (said === null && !isNew) throw missing(path)
  if (said === null) return { format: 'sajha-witness/1', name: name ?? newName(), signedAt: 0, logs: [] }
  const state = parsed(said, path)
  if (isNew && state.logs.some((it) => it.held !== null)) throw missing(`The key beside ${path}`)
  if (name !== undefined && name !== state.name)
    throw new CannotDo(`This witness is called “${state.name}” and keeps that name; begin another in an empty folder.`)
  await checkState(state, path)
  return state
}

const opened = async (folder: DataFolder, name: string | undefined): Promise<Keep> => {
  const [statePath, keyPath] = [folder.file('state.json'), folder.file('keys', 'witness.pem')]
  const isNew = readSecret(keyPath) === null
  let state = await rememberedIn(statePath, isNew, name)
  const put = (next: State) => {
    writeSafely(folder.path, statePath, `${JSON.stringify(next, null, 1)}\n`)
    state = next
  }
  if (isNew) {
    put(state)
    writeSafely(folder.file('keys'), keyPath, newKey())
  }
  const signer = signerOf(state.name, readSecret(keyPath) ?? '')
  const evidence = folder.file('evidence')
  return {
    signer,
    key: formatVerifierKey(signer.key),
    state: () => state,
    put,
    putEvidence: (origin, fork, at) => {
      mkdirSync(evidence, { recursive: true, mode: 0o700 })
      const named = createHash('sha256').update(`${origin} ${fork.why} ${fork.held} ${fork.offered}`).digest('hex')
      const file = folder.file('evidence', `${named.slice(0, 16)}.json`)
      const text = `${JSON.stringify({ format: 'sajha-fork/1', origin, at, ...fork }, null, 1)}\n`
      if (readSecret(file) === null) writeSafely(evidence, file, text)
      return file
    },
    evidence: () => (existsSync(evidence) ? readdirSync(evidence).filter((it) => it.endsWith('.json')).length : 0),
    close: () => folder.close(),
  }
}

/** Opens a witness's folder, and makes it the first time. One process at a time has it. Throws `CannotDo` and `StartRefused`. */
export const openKeep = async (path: string, name: string | undefined): Promise<Keep> => {
  const folder = openDataFolder(path)
  try {
    return await opened(folder, name)
  } catch (error) {
    folder.close()
    throw isMalformed(error)
      ? new CannotDo(`The name or a key of this witness is not in form: ${error.message}.`)
      : error
  }
}

/** The log's key, or a sentence why it is none. */
export const logKeyIn = (said: string): VerifierKey => {
  try {
    return parseVerifierKey(said.trim())
  } catch (error) {
    if (isMalformed(error)) throw new CannotDo(`“${said.slice(0, 60)}” is no key of a log.`)
    throw error
  }
}
