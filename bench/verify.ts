// Checking an export: entries a second, against what this machine's bare Ed25519 does in the same run on the same core.
import { createPublicKey, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto'
import {
  BUNDLE,
  type Bundle,
  deviceId,
  disclose,
  EMPTY_FRONTIER,
  type Envelope,
  FIRST,
  formatCheckpoint,
  formatNote,
  formatVerifierKey,
  fromBase64url,
  frontierRoot,
  grow,
  inclusionProof,
  leafHash,
  type ShownEntry,
  sealHash,
  signEntry,
  signText,
  statementText,
  toBase64,
  toBase64url,
  verifierKey,
  verifyBundle,
} from '../record/src/index.ts'
import type { Result } from './run.ts'
import { aVisit } from './world/workers.ts'
import { middle, spread } from './world/yardstick.ts'

const ENTRIES = 3000
const PREFIX = Buffer.from('302a300506032b6570032100', 'hex')
const book = 'book-of-benchmarks-22-'

const aKey = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const raw = new Uint8Array(Buffer.from(String(publicKey.export({ format: 'jwk' })['x']), 'base64url'))
  return { raw, sign: async (bytes: Uint8Array) => new Uint8Array(sign(null, bytes, privateKey)) }
}

const made = async () => {
  const [device, log] = [aKey(), aKey()]
  const sealed = []
  let prev: string = FIRST
  for (let n = 1; n <= ENTRIES; n++) {
    const draft: Omit<Envelope, 'v' | 'body'> = {
      log: 'sajha/bench',
      book,
      kind: 'visit',
      version: 1,
      compartment: 'care',
      author: 'author-of-22-letters--',
      as: 'caseworker',
      organisation: 'organisation-22-letter',
      device: deviceId(device.raw),
      madeAt: '2026-11-20T16:00+05:30',
      heard: null,
      saw: null,
    }
    const secret = randomBytes(32)
    const entry = await signEntry(draft, aVisit(n), secret, device.sign)
    const seal = { n, prev, sealedAt: '2026-11-20T10:30:00.000Z', marks: [] }
    const hash = sealHash(book, entry.id, entry.signature, seal)
    prev = toBase64url(hash)
    sealed.push({ entry, seal, hash, body: disclose(entry.body, secret) })
  }
  return { device, log, sealed }
}

/** A whole tree in memory: level by level. */
const levelsOf = (hashes: readonly Uint8Array[]) => {
  const levels: Uint8Array[][] = []
  grow(EMPTY_FRONTIER, hashes, (level, index, hash) => {
    levels[level] ??= []
    const row = levels[level] as Uint8Array[]
    row[index] = hash
  })
  levels[0] = [...hashes]
  return levels
}

const bundle = async (): Promise<Bundle> => {
  const { device, log, sealed } = await made()
  const leaves = sealed.map((it) => leafHash(it.hash))
  const levels = levelsOf(leaves)
  const read = (level: number, index: number) => levels[level]?.[index] ?? new Uint8Array()
  const root = frontierRoot(grow(EMPTY_FRONTIER, leaves))
  const key = verifierKey('sajha/bench', 1, log.raw)
  const text = formatCheckpoint({ origin: 'sajha/bench', size: ENTRIES, root, extensions: [] })
  const note = formatNote({ text, signatures: [await signText(text, { key, sign: log.sign })] })
  const entries: ShownEntry[] = sealed.map(({ entry, seal, body }, index) => ({
    id: entry.id,
    envelope: entry.envelope,
    signature: entry.signature,
    seal,
    body,
    placed: { index, proof: inclusionProof(index, ENTRIES, read).map(toBase64) },
  }))
  const given: Omit<Bundle, 'statement'> = {
    format: BUNDLE,
    book,
    madeAt: '2026-11-24T00:00:00.000Z',
    log: { origin: 'sajha/bench', key: formatVerifierKey(key) },
    checkpoint: note,
    devices: [{ device: deviceId(device.raw), publicKey: toBase64url(device.raw), person: 'author-of-22-letters--' }],
    entries,
  }
  const said = statementText(given)
  const statement = formatNote({ text: said, signatures: [await signText(said, { key, sign: log.sign })] })
  return { ...given, statement }
}

const keyOf = (raw: Uint8Array) => createPublicKey({ key: Buffer.concat([PREFIX, raw]), format: 'der', type: 'spki' })
const keys = new Map<string, ReturnType<typeof keyOf>>()
// Synchronous, so that both figures are of one core.
const onOneCore = (raw: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  const name = toBase64(raw)
  const key = keys.get(name) ?? keyOf(raw)
  keys.set(name, key)
  return verify(null, message, key, signature)
}

export const bench = async (): Promise<Result> => {
  const given = await bundle()
  const device = given.devices[0]
  const first = given.entries[0] as ShownEntry
  const raw = fromBase64url(device?.publicKey ?? '')
  const [message, signature] = [randomBytes(600), fromBase64url(first.signature)]
  const bare = () => {
    const started = performance.now()
    for (let i = 0; i < ENTRIES; i++) onOneCore(raw, message, signature)
    return ENTRIES / ((performance.now() - started) / 1000)
  }
  const whole = async () => {
    const started = performance.now()
    const verdict = await verifyBundle(given, onOneCore)
    if (!verdict.whole) throw new Error('the bundle does not verify')
    return ENTRIES / ((performance.now() - started) / 1000)
  }
  await whole()
  // In turns, and the middle of them: another program on the machine slows one turn, not all.
  const turns: { readonly bare: number; readonly whole: number }[] = []
  for (let turn = 0; turn < 7; turn++) turns.push({ bare: bare(), whole: await whole() })
  const perSecond = middle(turns.map((it) => it.whole))
  const yardstick = middle(turns.map((it) => it.bare))
  return {
    'entries a second, one core': Math.round(perSecond),
    'bare Ed25519 a second, one core': Math.round(yardstick),
    'share (at least 0.60)': Number(middle(turns.map((it) => it.whole / it.bare)).toFixed(2)),
    'share (least / middle / most)': spread(
      turns.map((it) => it.whole / it.bare),
      2,
    ),
  }
}
