// Other people's tools read the log: a checkpoint's signature, a witness's cosignature and the hashes of a tile, by OpenSSL alone. What is
// cut out of the files here is cut out with nothing but string work, as docs/log-format.md shows it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { signerOf } from '../../testing/vectors/transparency/platform.ts'
import { vectorBytes, vectorText } from '../../testing/vectors/transparency/read.ts'
import { concat, fromBase64, fromHex, toHex, u64, utf8 } from './bytes.ts'
import { formatCheckpoint } from './checkpoint.ts'
import { EMPTY_FRONTIER, frontierRoot, leafHash, nodeHash } from './merkle.ts'
import { COSIGNATURE, cosignText, ED25519, formatNote, formatVerifierKey, parseVerifierKey, signText } from './note.ts'
import { encodeEntries, growTiles, tilePath } from './tiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'sajha-openssl-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
const openssl = (...args: readonly string[]) => spawnSync('openssl', args, { encoding: 'utf8' })

/** A vkey as OpenSSL reads keys: the twelve fixed bytes before 32 of the key (RFC 8410). */
const spki = (vkey: string): string =>
  file(
    'key.der',
    concat(fromHex('302a300506032b6570032100'), fromBase64(vkey.split('+').slice(2).join('+')).subarray(1)),
  )

/** The signed text, and what follows the four bytes of the key's id in the line of this name. */
const parts = (note: string, name: string) => {
  const cut = note.lastIndexOf('\n\n')
  const line =
    note
      .slice(cut + 2)
      .split('\n')
      .find((it) => it.startsWith(`— ${name} `)) ?? ''
  return { text: note.slice(0, cut + 1), bytes: fromBase64(line.split(' ')[2] ?? '').subarray(4) }
}

const verified = (vkey: string, text: Uint8Array, signature: Uint8Array) =>
  openssl(
    'pkeyutl',
    '-verify',
    '-pubin',
    '-keyform',
    'DER',
    '-inkey',
    spki(vkey),
    '-rawin',
    '-in',
    file('text', text),
    '-sigfile',
    file('signature', signature),
  ).stdout.includes('Signature Verified Successfully')

const sha256 = (bytes: Uint8Array): string =>
  openssl('dgst', '-sha256', '-r', file('hashed', bytes)).stdout.slice(0, 64)

describe('OpenSSL', () => {
  const log = signerOf('openssl.example/log', ED25519, new Uint8Array(32).fill(1))
  const witness = signerOf('openssl.example/witness', COSIGNATURE, new Uint8Array(32).fill(2))
  const text = formatCheckpoint({ origin: log.key.name, size: 300, root: new Uint8Array(32).fill(5), extensions: [] })

  test('verifies a checkpoint of ours and the cosignature under it, and neither once a letter is changed', async () => {
    const signatures = [await signText(text, log), await cosignText(text, witness, 1_800_000_000)]
    const note = formatNote({ text, signatures })
    const ours = parts(note, log.key.name)
    expect(verified(formatVerifierKey(log.key), utf8(ours.text), ours.bytes)).toBe(true)
    expect(verified(formatVerifierKey(log.key), utf8(ours.text.replace('300', '301')), ours.bytes)).toBe(false)
    const theirs = parts(note, witness.key.name)
    const time = theirs.bytes.subarray(0, 8)
    expect(toHex(time)).toBe(toHex(u64(1_800_000_000)))
    const message = utf8(`cosignature/v1\ntime 1800000000\n${theirs.text}`)
    expect(verified(formatVerifierKey(witness.key), message, theirs.bytes.subarray(8))).toBe(true)
    expect(verified(formatVerifierKey(witness.key), utf8(theirs.text), theirs.bytes.subarray(8))).toBe(false)
  })

  test('verifies a checkpoint that the checksum database of Go signed, as we do', () => {
    const key = parseVerifierKey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8')
    const turn = vectorText('torchwood-witness/sumdb.txt')
    const note = `${/go\.sum database tree\n35225469\n[\s\S]*?\n\n— .*\n/.exec(turn)?.[0] ?? ''}`
    const { text: said, bytes } = parts(note, 'sum.golang.org')
    expect(verified(formatVerifierKey(key), utf8(said), bytes)).toBe(true)
  })

  test('computes the same leaf, node and tile from a bundle of entries', async () => {
    const entries = ['a', 'b', 'c'].map(utf8)
    const none = () => {
      throw new Error('made at once')
    }
    const { tiles, frontier } = await growTiles(EMPTY_FRONTIER, entries.map(leafHash), none)
    const [tile] = tiles
    expect(tile && tilePath(tile.tile)).toBe('tile/0/000.p/3')
    const bundle = encodeEntries(entries)
    const leaves = [0, 1, 2].map((at) => sha256(concat(Uint8Array.of(0), bundle.subarray(at * 3 + 2, at * 3 + 3))))
    expect(leaves.join('')).toBe(toHex(tile?.bytes ?? new Uint8Array()))
    const [a = '', b = '', c = ''] = leaves
    const left = sha256(concat(Uint8Array.of(1), fromHex(a), fromHex(b)))
    expect(sha256(concat(Uint8Array.of(1), fromHex(left), fromHex(c)))).toBe(toHex(frontierRoot(frontier)))
    expect(left).toBe(toHex(nodeHash(fromHex(a), fromHex(b))))
  })

  test('computes the leaves of a real log of other people', () => {
    const tile = vectorBytes('tile-log/tile/0/000.p/9')
    const bundle = vectorBytes('tile-log/tile/entries/000.p/9')
    let at = 0
    for (let leaf = 0; leaf < 9; leaf++) {
      const length = ((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0)
      const hash = sha256(concat(Uint8Array.of(0), bundle.subarray(at + 2, at + 2 + length)))
      expect(hash).toBe(toHex(tile.subarray(leaf * 32, leaf * 32 + 32)))
      at += 2 + length
    }
  })
})
