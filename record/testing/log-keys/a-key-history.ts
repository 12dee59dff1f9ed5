// A log whose key was changed, for tests: each change sealed among other leaves, signed as the server does it or as somebody else would.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { type Bytes, fromBase64url, toBase64, toBase64url, toHex } from '../../src/log/bytes.ts'
import { formatCheckpoint } from '../../src/log/checkpoint.ts'
import { disclose } from '../../src/log/commitment.ts'
import { deviceId, signEntry } from '../../src/log/envelope.ts'
import { sha256 } from '../../src/log/hash.ts'
import { EMPTY_FRONTIER, frontierRoot, grow, inclusionProof, leafHash } from '../../src/log/merkle.ts'
import { ED25519, formatNote, type Signer, signText, verifierKey } from '../../src/log/note.ts'
import { FIRST, sealId } from '../../src/log/seal.ts'
import { KEY_HISTORY } from '../../src/log-keys/follow-keys.ts'

const hashed = (said: string): Bytes => new Uint8Array(createHash('sha256').update(said).digest())

/** A key that everybody knows, by name. */
export const aLogKey = (name: string) => {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), hashed(`log key ${name}`)])
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const raw = fromBase64url(String(createPublicKey(secret).export({ format: 'jwk' })['x']))
  return { raw, base64url: toBase64url(raw), sign: (bytes: Uint8Array) => new Uint8Array(sign(null, bytes, secret)) }
}
export type LogKey = ReturnType<typeof aLogKey>

export const originOfKey = ({ raw }: LogKey): string => `sajha/record/${toHex(sha256(raw)).slice(0, 16)}`

export const verifierOf = (origin: string, { raw }: LogKey) => verifierKey(origin, ED25519, raw)

const signerOf = (origin: string, key: LogKey): Signer => ({ key: verifierOf(origin, key), sign: key.sign })

export type GivenChange = {
  readonly from: LogKey
  readonly to: LogKey
  /** Who signs the entry, if not the one who should. */
  readonly by?: LogKey
  readonly why?: 'planned' | 'known' | 'lost'
  readonly as?: 'server' | 'steward'
  readonly kind?: string
  /** Not among the leaves. */
  readonly unplaced?: boolean
}

const BOOK = 'book-of-the-keeper____'

const sealed = async (origin: string, n: number, prev: string, it: GivenChange) => {
  const signer = it.by ?? (it.why === 'lost' ? it.to : it.from)
  const secret = hashed(`secret of change ${n}`)
  const body = { from: it.from.base64url, to: it.to.base64url, why: it.why ?? 'planned', at: '2026-11-23T17:05+05:30' }
  const draft = {
    log: origin,
    book: BOOK,
    kind: it.kind ?? 'log-key-changed',
    version: 1,
    compartment: 'coordination' as const,
    author: 'sajha-server----------',
    as: it.as ?? ('server' as const),
    organisation: 'pipal-tola-kendra_____',
    device: deviceId(signer.raw),
    madeAt: body.at,
    heard: null,
    saw: null,
  }
  const { id, envelope, signature } = await signEntry(draft, body, secret, async (bytes) => signer.sign(bytes))
  const seal = { n, prev, sealedAt: `2026-11-23T11:${String(30 + n)}:00.000Z`, marks: [] }
  const shown = disclose(body, secret, () => true)
  return { seal: sealId(BOOK, id, signature, seal), entry: { id, envelope, signature, seal, body: shown } }
}

/** @param signers under the checkpoint; unless said otherwise the last key alone */
export const aKeyHistory = async (changes: readonly GivenChange[], signers?: readonly LogKey[]) => {
  const first = changes[0]?.from ?? aLogKey('first')
  const origin = originOfKey(first)
  const leaves: Bytes[] = [hashed('a leaf'), hashed('another')]
  const made = []
  let prev = FIRST
  for (const [i, it] of changes.entries()) {
    const { seal, entry } = await sealed(origin, i + 1, prev, it)
    prev = seal
    const index = it.unplaced ? 0 : leaves.push(fromBase64url(seal)) - 1
    leaves.push(hashed(`a leaf after ${i}`))
    made.push({ entry, index })
  }
  const nodes = new Map<string, Uint8Array>()
  const frontier = grow(EMPTY_FRONTIER, leaves.map(leafHash), (level, at, hash) => nodes.set(`${level} ${at}`, hash))
  const read = (level: number, at: number) => nodes.get(`${level} ${at}`) ?? new Uint8Array()
  const text = formatCheckpoint({ origin, size: frontier.size, root: frontierRoot(frontier), extensions: [] })
  const under = (signers ?? [changes.at(-1)?.to ?? first]).map((it) => signText(text, signerOf(origin, it)))
  return {
    format: KEY_HISTORY,
    origin,
    first: first.base64url,
    changes: made.map(({ entry, index }) => ({
      ...entry,
      placed: { index, proof: inclusionProof(index, frontier.size, read).map(toBase64) },
    })),
    checkpoint: formatNote({ text, signatures: await Promise.all(under) }),
  }
}
