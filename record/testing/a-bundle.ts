// A whole export for tests: a book of some entries in a log among other leaves, signed and sealed as devices and server do it.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { entryFile, FILES, filesJson, filesText } from '../src/export/files.ts'
import { sealOf, statementText } from '../src/export/statement.ts'
import { type Bytes, fromBase64url, toBase64, toBase64url, utf8 } from '../src/log/bytes.ts'
import { formatCheckpoint } from '../src/log/checkpoint.ts'
import { disclose } from '../src/log/commitment.ts'
import { deviceId, signEntry } from '../src/log/envelope.ts'
import { EMPTY_FRONTIER, frontierRoot, grow, inclusionProof, leafHash } from '../src/log/merkle.ts'
import { ED25519, formatNote, formatVerifierKey, type Signer, signText } from '../src/log/note.ts'
import { FIRST, sealId } from '../src/log/seal.ts'
import { BUNDLE, type Bundle, isKeptBack, type KeptBack, type ShownEntry } from '../src/wire/bundle.ts'
import { signerOf } from './vectors/transparency/platform.ts'

const hashed = (said: string): Bytes => new Uint8Array(createHash('sha256').update(said).digest())

export const ORIGIN = 'sajha/tests/0011223344556677'
export const logSigner: Signer = signerOf(ORIGIN, ED25519, hashed('the log of the tests'))
export const BOOK = 'book-of-an-export_____'

const devices = new Map<string, ReturnType<typeof makeDevice>>()

/** A device with a key that everybody knows; made once for each name. */
export const aDevice = (name: string) => {
  const it = devices.get(name) ?? makeDevice(name)
  devices.set(name, it)
  return it
}

const makeDevice = (name: string) => {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), hashed(`device ${name}`)])
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const publicKey = fromBase64url(String(createPublicKey(secret).export({ format: 'jwk' })['x']))
  const id = deviceId(publicKey)
  return {
    id,
    bundled: { device: id, publicKey: toBase64url(publicKey), person: `person-${name}`.padEnd(22, '_') },
    sign: async (bytes: Uint8Array) => new Uint8Array(sign(null, bytes, secret)),
  }
}

type Unplaced = Omit<ShownEntry, 'placed'> | Omit<KeptBack, 'placed'>

/** One sealed entry. Two devices take turns; some bodies are shown in part, one is destroyed, some entries are kept back. */
const unplaced = async (n: number, prev: string, given: Given): Promise<{ entry: Unplaced; seal: string }> => {
  const device = aDevice(n % 2 === 0 ? 'meera' : 'kavita')
  const secret = hashed(`secret ${n} ${given.salt ?? ''}`)
  const note = {
    text: `What was seen, ${n}.`,
    about: n,
    at: `2026-11-${String(10 + (n % 18)).padStart(2, '0')}T17:05+05:30`,
  }
  const body = (n === 1 ? given.body?.body : undefined) ?? note
  const draft = {
    log: ORIGIN,
    book: BOOK,
    kind: (n === 1 ? given.body?.kind : undefined) ?? 'note',
    version: 1,
    compartment: 'care' as const,
    author: device.bundled.person,
    as: 'caseworker' as const,
    organisation: 'pipal-tola-kendra_____',
    device: device.id,
    madeAt: note.at,
    heard: n % 3 === 0 ? { at: '2026-11-23T11:00:00.000Z', ago: 2_100_000 } : null,
    saw: n === 1 ? null : toBase64url(hashed(`seen ${n}`)),
  }
  const { id, envelope, signature } = await signEntry(draft, body, secret, device.sign)
  const minutes = (count: number) => String(count % 60).padStart(2, '0')
  const [hour, day] = [Math.floor(n / 60) % 24, 24 + Math.floor(n / 1440)]
  const sealedAt = `2026-11-${day}T${String(hour).padStart(2, '0')}:${minutes(n)}:00.000Z`
  const seal = { n, prev, sealedAt, marks: n % 5 === 0 ? (['sent-late'] as const) : [] }
  const sealed = sealId(BOOK, id, signature, seal)
  if (given.keptBack?.includes(n)) return { entry: { n, seal: sealed }, seal: sealed }
  const shown = given.erased?.includes(n)
    ? null
    : disclose(body, secret, (field) => !given.parted?.includes(n) || field !== 'about')
  return { entry: { id, envelope, signature, seal, body: shown }, seal: sealed }
}

type Given = {
  /** How many entries the book has. */
  readonly entries: number
  readonly keptBack?: readonly number[]
  readonly erased?: readonly number[]
  /** Shown without one of their fields. */
  readonly parted?: readonly number[]
  /** How many other leaves stand between two of the book. */
  readonly between?: number
  readonly salt?: string
  /** What the first entry is, if not a note. */
  readonly body?: { readonly kind: string; readonly body: Readonly<Record<string, unknown>> }
}

export const signed = async (text: string): Promise<string> =>
  formatNote({ text, signatures: [await signText(text, logSigner)] })

/** Signs a bundle's statement anew, as only the log can. */
export const stated = async (bundle: Omit<Bundle, 'statement'>): Promise<Bundle> => ({
  ...bundle,
  statement: await signed(statementText(bundle)),
})

export const aBundle = async (given: Given): Promise<Bundle> => {
  const made: Unplaced[] = []
  const leaves: Bytes[] = []
  const indexes: number[] = []
  let prev = FIRST
  for (let n = 1; n <= given.entries; n++) {
    const { entry, seal } = await unplaced(n, prev, given)
    for (let other = 0; other < (given.between ?? 1); other++) leaves.push(hashed(`leaf ${n} ${other}`))
    indexes.push(leaves.push(fromBase64url(seal)) - 1)
    made.push(entry)
    prev = seal
  }
  const nodes = new Map<string, Uint8Array>()
  const frontier = grow(EMPTY_FRONTIER, leaves.map(leafHash), (level, index, hash) =>
    nodes.set(`${level} ${index}`, hash),
  )
  const read = (level: number, index: number) => nodes.get(`${level} ${index}`) ?? new Uint8Array()
  const entries = made.map((it, i): ShownEntry | KeptBack => {
    const index = indexes[i] ?? 0
    return { ...it, placed: { index, proof: inclusionProof(index, frontier.size, read).map(toBase64) } }
  })
  const checkpoint = formatCheckpoint({
    origin: ORIGIN,
    size: frontier.size,
    root: frontierRoot(frontier),
    extensions: [],
  })
  return stated({
    format: BUNDLE,
    book: BOOK,
    madeAt: '2026-11-25T09:00:00.000Z',
    log: { origin: ORIGIN, key: formatVerifierKey(logSigner.key) },
    checkpoint: await signed(checkpoint),
    devices: [aDevice('kavita').bundled, aDevice('meera').bundled],
    entries,
  })
}

/** The same as files, in the order an export has them. */
export const filesOf = async (
  { entries, ...book }: Bundle,
  attachments: ReadonlyMap<string, Uint8Array> = new Map(),
  absent: readonly string[] = [],
): Promise<Map<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>()
  files.set('index.html', utf8('<!doctype html><title>A book</title>'))
  files.set(FILES.book, utf8(`${JSON.stringify(book, null, 1)}\n`))
  files.set(FILES.checkpoint, utf8(book.checkpoint))
  for (const it of entries) {
    const name = isKeptBack(it) ? entryFile(it.n, null) : entryFile(it.seal.n, it.envelope.kind)
    files.set(name, utf8(`${JSON.stringify(it, null, 1)}\n`))
  }
  for (const [name, bytes] of attachments) files.set(`${FILES.attachments}${name}`, bytes)
  const list = filesJson(files, absent)
  files.set(FILES.list, utf8(list))
  files.set(FILES.signature, utf8(await signed(filesText(ORIGIN, list))))
  return files
}

export { sealOf }
