import { generateKeyPairSync, sign } from 'node:crypto'
import {
  consistencyProof,
  ED25519,
  EMPTY_FRONTIER,
  formatCheckpoint,
  formatNote,
  formatVerifierKey,
  frontierRoot,
  grow,
  leafHash,
  parseVerifierKey,
  type Signer,
  signText,
  toBase64,
  utf8,
  verifierKey,
} from '@sajha/record'
import { describe, expect, test } from 'vitest'
import { follows, openCheckpoint } from './consistent.ts'

const ORIGIN = 'sajha/record/0123456789abcdef'

const aLog = (origin = ORIGIN) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const key = verifierKey(origin, ED25519, new Uint8Array(Buffer.from(x, 'base64url')))
  const signer: Signer = { key, sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)) }
  return { vkey: formatVerifierKey(key), signer }
}

const treeOf = (...leaves: readonly string[]) => {
  const nodes = new Map<string, Uint8Array>()
  const frontier = grow(
    EMPTY_FRONTIER,
    leaves.map((it) => leafHash(utf8(it))),
    (level, index, hash) => nodes.set(`${level}/${index}`, hash),
  )
  const read = (level: number, index: number): Uint8Array => {
    const node = nodes.get(`${level}/${index}`)
    if (!node) throw new Error('no such node')
    return node
  }
  return { root: frontierRoot(frontier), size: leaves.length, read }
}

const noteOf = async (signer: Signer, tree: ReturnType<typeof treeOf>, origin = ORIGIN) => {
  const text = formatCheckpoint({ origin, size: tree.size, root: tree.root, extensions: [] })
  return formatNote({ text, signatures: [await signText(text, signer)] })
}

describe('a checkpoint', () => {
  test('signed by the log’s own key is taken', async () => {
    const { vkey, signer } = aLog()
    const opened = await openCheckpoint(await noteOf(signer, treeOf('a')), [parseVerifierKey(vkey)], ORIGIN)
    expect('signed' in opened && opened.signed.size).toBe(1)
  })

  test('signed by another key, or not a note at all, is not', async () => {
    const { vkey } = aLog()
    const note = await noteOf(aLog().signer, treeOf('a'))
    expect(await openCheckpoint(note, [parseVerifierKey(vkey)], ORIGIN)).toEqual({ wrong: 'not-signed' })
    expect(await openCheckpoint('hello', [parseVerifierKey(vkey)], ORIGIN)).toEqual({ wrong: 'not-signed' })
  })

  test('of another log is not, even under the right key', async () => {
    const { vkey, signer } = aLog()
    const note = await noteOf(signer, treeOf('a'), 'sajha/practice/0000000000000000')
    expect(await openCheckpoint(note, [parseVerifierKey(vkey)], ORIGIN)).toEqual({ wrong: 'another-log' })
  })
})

describe('a log that grew', () => {
  const older = treeOf('a', 'b', 'c')
  const newer = treeOf('a', 'b', 'c', 'd', 'e')
  const told = { origin: ORIGIN, extensions: [] }
  const proof = consistencyProof(3, 5, newer.read).map(toBase64)

  test('is found to follow on what was held', () => {
    expect(follows({ ...told, ...older }, { ...told, ...newer }, proof)).toBe(true)
  })

  test('does not, when an earlier leaf was changed', () => {
    const forged = treeOf('a', 'B', 'c', 'd', 'e')
    const itsOwn = consistencyProof(3, 5, forged.read).map(toBase64)
    expect(follows({ ...told, ...older }, { ...told, ...forged }, itsOwn)).toBe(false)
    expect(follows({ ...told, ...older }, { ...told, ...forged }, proof)).toBe(false)
  })

  test('does not, with a proof that is none', () => {
    expect(follows({ ...told, ...older }, { ...told, ...newer }, [])).toBe(false)
    expect(follows({ ...told, ...older }, { ...told, ...newer }, ['not base64'])).toBe(false)
  })

  test('of the same size has the same root', () => {
    expect(follows({ ...told, ...older }, { ...told, ...older }, [])).toBe(true)
    expect(follows({ ...told, ...older }, { ...told, ...treeOf('x', 'y', 'z') }, [])).toBe(false)
  })
})
