import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeVerify } from '../../testing/vectors/transparency/platform.ts'
import { vectorJson, vectorText } from '../../testing/vectors/transparency/read.ts'
import { toHex, utf8 } from './bytes.ts'
import { type Checkpoint, formatCheckpoint, parseCheckpoint } from './checkpoint.ts'
import { leafHash } from './merkle.ts'
import { openNote, parseVerifierKey } from './note.ts'

const malformedError = expect.objectContaining({ name: 'Malformed' })
const root = leafHash(utf8('root'))
const plain: Checkpoint = { origin: 'example.org/log', size: 7, root, extensions: [] }

describe('published checkpoints', () => {
  const published = vectorJson<{ checkpoint_body: { text: string; hash_utf8?: string; err?: boolean }[] }>(
    'checkpoint.json',
  ).checkpoint_body

  test.each(published.filter((it) => it.err))('the bad text $text is refused', ({ text }) => {
    expect(() => parseCheckpoint(text)).toThrow(malformedError)
  })

  // This one is good to its authors, whose root may have any length. Ours is a SHA-256 hash; the rest of it is read.
  test('a root that is no SHA-256 hash is refused, whatever else is right', () => {
    const [good, ...others] = published.filter((it) => !it.err)
    const text = good?.text ?? ''
    expect([others, good?.hash_utf8]).toEqual([[], 'bananas'])
    expect(() => parseCheckpoint(text)).toThrow('a root has 32 bytes')
    const ours = text.replace('YmFuYW5hcw==', formatCheckpoint(plain).split('\n')[2] ?? '')
    expect(parseCheckpoint(ours)).toEqual({ origin: 'Log', size: 123, root, extensions: [] })
  })

  test('the golden tree of the checksum database is written to the byte', () => {
    type Golden = { sumdb_tree_format: { N: number; record: string; golden: string } }
    const { N: size, record, golden } = vectorJson<Golden>('signed-note.json').sumdb_tree_format
    const tree = { origin: 'go.sum database tree', size, root: leafHash(utf8(record)), extensions: [] }
    expect(formatCheckpoint(tree)).toBe(golden)
    expect(parseCheckpoint(golden)).toEqual(tree)
  })

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('the checkpoint of the published log at size %i opens', async (size) => {
    const { vkey } = vectorJson<{ vkey: string }>('tile-log/log.json')
    const opened = await openNote(vectorText(`tile-log/checkpoint.${size}`), [parseVerifierKey(vkey)], nodeVerify)
    const text = opened.verdict === 'signed' ? opened.text : ''
    const checkpoint = parseCheckpoint(text)
    expect(checkpoint).toMatchObject({ origin: 'example.com/log/testdata', size, extensions: [] })
    expect(formatCheckpoint(checkpoint)).toBe(text)
  })
})

test('a checkpoint reads back as what was written', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((it) => !it.includes('\n'))
  fc.assert(
    fc.property(line, fc.maxSafeNat(), fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.array(line), (...parts) => {
      const [origin, size, root, extensions] = parts
      const text = formatCheckpoint({ origin, size, root, extensions })
      expect(parseCheckpoint(text)).toEqual({ origin, size, root, extensions })
    }),
  )
})

test.each([
  ['no newline at the end', (text: string) => text.slice(0, -1)],
  ['an extension line without its end', (text: string) => `${text}more`],
  ['a second newline at the end', (text: string) => `${text}\n`],
  ['an empty extension line', (text: string) => `${text}\nmore\n`],
  ['a leading zero', (text: string) => text.replace('\n7\n', '\n07\n')],
  ['a sign', (text: string) => text.replace('\n7\n', '\n+7\n')],
  ['a space', (text: string) => text.replace('\n7\n', '\n7 \n')],
  ['a carriage return', (text: string) => text.replace('\n7\n', '\n7\r\n')],
  ['a fraction', (text: string) => text.replace('\n7\n', '\n7.0\n')],
  ['an exponent', (text: string) => text.replace('\n7\n', '\n7e0\n')],
  ['hexadecimal', (text: string) => text.replace('\n7\n', '\n0x7\n')],
  ['no size', (text: string) => text.replace('\n7\n', '\n\n')],
  ['a size beyond 2^53', (text: string) => text.replace('\n7\n', '\n9007199254740992\n')],
  ['no origin', (text: string) => text.replace('example.org/log', '')],
  ['base64url', (text: string) => text.replace(/\+/, '-')],
  ['no padding', (text: string) => text.replace('=', '')],
  ['loose bits in the root', (text: string) => text.replace(/.=\n/, '9=\n')],
  ['nothing', () => ''],
])('a checkpoint with %s is refused', (_name, bend) => {
  const text = formatCheckpoint({ ...plain, root: new Uint8Array(32).fill(0xfb) })
  expect(bend(text)).not.toBe(text)
  expect(() => parseCheckpoint(bend(text))).toThrow(malformedError)
})

test('what would not read back is not written', () => {
  const wrong: readonly Partial<Checkpoint>[] = [
    { origin: '' },
    { origin: 'a\nb' },
    { size: -1 },
    { size: 1.5 },
    { size: 2 ** 53 },
    { size: 1e21 },
    { root: new Uint8Array(31) },
    { extensions: [''] },
    { extensions: ['a\nb'] },
  ]
  for (const part of wrong) expect(() => formatCheckpoint({ ...plain, ...part })).toThrow(malformedError)
  expect(toHex(parseCheckpoint(formatCheckpoint({ ...plain, extensions: ['more'] })).root)).toBe(toHex(root))
})
