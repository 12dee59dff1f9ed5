// The worked example of docs/log-format.md, as text: one entry from its fields to the checkpoint. A test holds the page to it.
import { createHash } from 'node:crypto'
import { statementText } from '../src/export/statement.ts'
import { toBase64, toBase64url, toHex } from '../src/log/bytes.ts'
import { commitmentOf, disclose, saltOf } from '../src/log/commitment.ts'
import { envelopeBytes, signEntry } from '../src/log/envelope.ts'
import { leafHash, nodeHash } from '../src/log/merkle.ts'
import { FIRST, type Seal, sealHash, sealText } from '../src/log/seal.ts'
import { BUNDLE } from '../src/wire/bundle.ts'
import { aDevice } from './a-bundle.ts'

const hashed = (said: string): Uint8Array => new Uint8Array(createHash('sha256').update(said).digest())
const shown = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\n', '\n  ')
const LOG = 'sajha/record/0011223344556677'

export const workedExample = async (): Promise<string> => {
  const device = aDevice('example')
  const secret = hashed('the secret of the worked example')
  const body = { text: 'She ate, and asked for a bed near the door.' }
  const draft = {
    log: LOG,
    book: 'book-of-the-example___',
    kind: 'note',
    version: 1,
    compartment: 'care' as const,
    author: 'kavita________________',
    as: 'caseworker' as const,
    organisation: 'pipal-tola-kendra_____',
    device: device.id,
    madeAt: '2026-11-23T17:05+05:30',
    heard: null,
    saw: null,
  }
  const { id, envelope, signature } = await signEntry(draft, body, secret, device.sign)
  const salt = saltOf(secret, 'text')
  const seal: Seal = { n: 1, prev: FIRST, sealedAt: '2026-11-23T11:36:00.000Z', marks: ['sent-late'] }
  const sealed = sealHash(draft.book, id, signature, seal)
  const leaf = leafHash(sealed)
  const other = leafHash(hashed('another leaf'))
  const statement = statementText({
    format: BUNDLE,
    book: draft.book,
    madeAt: '2026-11-25T09:00:00.000Z',
    log: { origin: LOG, key: '' },
    checkpoint: '',
    devices: [device.bundled],
    entries: [
      { id, envelope, signature, seal, body: disclose(body, secret), placed: { index: 0, proof: [toBase64(other)] } },
    ],
  })
  const lines: readonly (readonly [string, string])[] = [
    ['device key', device.bundled.publicKey],
    ['device id', device.id],
    ['secret', toBase64url(secret)],
    ['body', JSON.stringify(body)],
    ['salt of "text"', toBase64url(salt)],
    ['commitment', toBase64url(commitmentOf(salt, 'text', body.text))],
    ['body hash', envelope.body],
    ['envelope bytes', shown(envelopeBytes(envelope))],
    ['id', id],
    ['signature', signature],
    ['seal text', sealText(draft.book, id, signature, seal).trimEnd().replaceAll('\n', '\n  ')],
    ['seal', toBase64url(sealed)],
    ['leaf hash', toHex(leaf)],
    ['another leaf’s hash', toHex(other)],
    ['root of the two', toBase64(nodeHash(leaf, other))],
    ['statement', statement.trimEnd().replaceAll('\n', '\n  ')],
  ]
  return lines.map(([name, value]) => `${name}\n  ${value}\n`).join('')
}
