// Writes the golden entry of each kind and version that has none yet. Golden entries are added, never rewritten: they prove that
// what was sealed years ago still verifies and still reads.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import {
  deviceId,
  FIRST,
  fromBase64url,
  KINDS,
  type Kind,
  type Seal,
  sealId,
  signEntry,
  toBase64url,
} from '../record/src/index.ts'
import { sampleBody } from '../record/testing/samples.ts'

// A key that everybody knows: it proves the format, and nothing else.
const seed = createHash('sha256').update('sajha golden entries').digest()
const key = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
  format: 'der',
  type: 'pkcs8',
})
const publicKey = fromBase64url(String(createPublicKey(key).export({ format: 'jwk' })['x']))

const golden = async (kind: Kind) => {
  const secret = createHash('sha256').update(`secret of ${kind.name}`).digest()
  const draft = {
    log: 'sajha/golden',
    book: 'golden-book-22-letters',
    kind: kind.name,
    version: kind.version,
    compartment: kind.compartments[0],
    author: 'golden-author-22-lettr',
    as: kind.writtenBy[0] ?? 'server',
    organisation: 'golden-organisation-22',
    device: deviceId(publicKey),
    madeAt: '2026-11-23T17:05:00+05:30',
    heard: { at: '2026-11-23T11:00:00.000Z', ago: 2_100_000 },
    saw: null,
  }
  const entry = await signEntry(draft, sampleBody(kind), secret, async (bytes) => sign(null, bytes, key))
  const seal: Seal = { n: 1, prev: FIRST, sealedAt: '2026-11-23T11:36:00.000Z', marks: [] }
  return {
    publicKey: toBase64url(publicKey),
    ...entry,
    seal,
    sealId: sealId(draft.book, entry.id, entry.signature, seal),
  }
}

mkdirSync('record/golden', { recursive: true })
for (const kind of Object.values(KINDS as Record<string, Kind>)) {
  const file = `record/golden/${kind.name}@${kind.version}.json`
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(await golden(kind), null, 1)}\n`)
}
