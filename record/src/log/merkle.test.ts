import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vectorJson } from '../../testing/vectors/transparency/read.ts'
import { fromBase64, fromHex, toHex, u64, utf8 } from './bytes.ts'
import {
  consistencyProof,
  EMPTY_FRONTIER,
  EMPTY_ROOT,
  frontierAt,
  frontierRoot,
  grow,
  inclusionProof,
  leafHash,
  nodeHash,
  type ReadNode,
  rootAt,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts'

type Tree = { leaf_inputs_hex: string[]; node_hashes_by_level: string[][]; root_hashes_by_size: string[] }
type Hasher = { empty_root: string; empty_leaf: string; leaf_utf8_L123456: string; node_utf8_N123_N456: string }
const reference = vectorJson<Tree & { hasher: Hasher }>('rfc6962-reference-tree.json')

/** RFC 6962 section 2.1 word for word, as a second opinion. */
const mth = (leaves: readonly Uint8Array[]): Uint8Array => {
  const [first] = leaves
  if (!first) return EMPTY_ROOT
  if (leaves.length === 1) return first
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return nodeHash(mth(leaves.slice(0, split)), mth(leaves.slice(split)))
}

const LARGEST = 65_537
const leaves = Array.from({ length: LARGEST }, (_, index) => leafHash(u64(index)))
const stored = new Map<string, Uint8Array>()
grow(EMPTY_FRONTIER, leaves, (level, index, hash) => stored.set(`${level}/${index}`, hash))
const readNode: ReadNode = (level, index) => {
  const hash = stored.get(`${level}/${index}`)
  if (!hash) throw new Error(`no node ${level}/${index}`)
  return hash
}
const leafAt = (index: number): Uint8Array => readNode(0, index)
const SIZES = [1, 2, 3, 7, 8, 9, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537]
const roots = new Map(SIZES.map((size) => [size, mth(leaves.slice(0, size))]))
const rootFor = (size: number): Uint8Array => roots.get(size) ?? rootAt(size, readNode)

const flipped = (bytes: Uint8Array, bit: number): Uint8Array => {
  const other = bytes.slice()
  const at = Math.floor(bit / 8) % other.length
  other[at] = (other[at] ?? 0) ^ (1 << (bit % 8))
  return other
}

describe('the reference tree of RFC 6962', () => {
  const hashes = reference.leaf_inputs_hex.map((hex) => leafHash(fromHex(hex)))

  test('has the published hashes', () => {
    const { hasher } = reference
    expect(toHex(EMPTY_ROOT)).toBe(hasher.empty_root)
    expect(toHex(leafHash(new Uint8Array()))).toBe(hasher.empty_leaf)
    expect(toHex(leafHash(utf8('L123456')))).toBe(hasher.leaf_utf8_L123456)
    expect(toHex(nodeHash(utf8('N123'), utf8('N456')))).toBe(hasher.node_utf8_N123_N456)
  })

  test('has the published root at every size', () => {
    const sizes = reference.root_hashes_by_size.keys().toArray()
    expect(sizes.map((size) => toHex(rootOf(hashes.slice(0, size))))).toEqual(reference.root_hashes_by_size)
  })

  test('has the published nodes', () => {
    const nodes: string[][] = []
    grow(EMPTY_FRONTIER, hashes, (level, index, hash) => {
      const row = nodes[level] ?? []
      row[index] = toHex(hash)
      nodes[level] = row
    })
    expect(nodes).toEqual(reference.node_hashes_by_level)
  })
})

describe('published proofs', () => {
  type Proof = { name: string; proof: string[] | null; wantErr: boolean }
  const inclusions =
    vectorJson<(Proof & { leafIdx: number; treeSize: number; root: string; leafHash: string })[]>(
      'merkle/inclusion.json',
    )
  const consistencies =
    vectorJson<(Proof & { size1: number; size2: number; root1: string; root2: string })[]>('merkle/consistency.json')
  const hashes = (proof: string[] | null) => (proof ?? []).map(fromBase64)

  test.each(inclusions)('inclusion $name', (it) => {
    const answer = verifyInclusion({
      index: it.leafIdx,
      size: it.treeSize,
      leaf: fromBase64(it.leafHash),
      root: fromBase64(it.root),
      proof: hashes(it.proof),
    })
    expect(answer).toBe(!it.wantErr)
  })

  test.each(consistencies)('consistency $name', (it) => {
    const answer = verifyConsistency({
      oldSize: it.size1,
      newSize: it.size2,
      oldRoot: fromBase64(it.root1),
      newRoot: fromBase64(it.root2),
      proof: hashes(it.proof),
    })
    expect(answer).toBe(!it.wantErr)
  })

  test('are all there', () => {
    expect([inclusions.length, consistencies.length]).toEqual([58, 51])
  })
})

describe('our proofs', () => {
  test.each(SIZES)('a tree of %i leaves has the root of the definition, grown at once or from stored nodes', (size) => {
    expect(rootAt(size, readNode)).toEqual(rootFor(size))
    expect(rootOf(leaves.slice(0, size))).toEqual(rootFor(size))
    expect(frontierAt(size, readNode)).toEqual(grow(EMPTY_FRONTIER, leaves.slice(0, size)))
  })

  test('every leaf of every tree up to 40 leaves is proved in, and nowhere else', () => {
    for (let size = 1; size <= 40; size++) {
      const root = rootAt(size, readNode)
      for (let index = 0; index < size; index++) {
        const it = { index, size, leaf: leafAt(index), root, proof: inclusionProof(index, size, readNode) }
        expect(verifyInclusion(it)).toBe(true)
        const elsewhere = Array.from({ length: size }, (_, at) => at).filter((at) => at !== index)
        expect(elsewhere.filter((at) => verifyInclusion({ ...it, index: at }))).toEqual([])
        expect(verifyInclusion({ ...it, leaf: leafAt(index + 1) })).toBe(false)
      }
    }
  })

  test('every tree up to 40 leaves is proved to begin with every smaller one', () => {
    for (let newSize = 1; newSize <= 40; newSize++) {
      for (let oldSize = 1; oldSize <= newSize; oldSize++) {
        const [oldRoot, newRoot] = [rootAt(oldSize, readNode), rootAt(newSize, readNode)]
        const it = { oldSize, newSize, oldRoot, newRoot, proof: consistencyProof(oldSize, newSize, readNode) }
        expect(verifyConsistency(it)).toBe(true)
        expect(verifyConsistency({ ...it, oldRoot: rootAt(oldSize + 1, readNode) })).toBe(false)
        expect(verifyConsistency({ ...it, newRoot: rootAt(newSize + 1, readNode) })).toBe(false)
      }
    }
  })

  const aSize = fc.oneof(fc.constantFrom(...SIZES), fc.integer({ min: 1, max: LARGEST }))

  test('a leaf is proved in at any size, until one bit or one hash is changed', () => {
    fc.assert(
      fc.property(aSize, fc.nat(), fc.nat(), (size, anyIndex, bit) => {
        const index = anyIndex % size
        const proof = inclusionProof(index, size, readNode)
        const it = { index, size, leaf: leafAt(index), root: rootFor(size), proof }
        expect(verifyInclusion(it)).toBe(true)
        expect(verifyInclusion({ ...it, leaf: flipped(it.leaf, bit) })).toBe(false)
        expect(verifyInclusion({ ...it, root: flipped(it.root, bit) })).toBe(false)
        expect(verifyInclusion({ ...it, proof: [...proof, it.leaf] })).toBe(false)
        if (proof.length === 0) return
        const changed = bit % proof.length
        expect(verifyInclusion({ ...it, proof: proof.toSpliced(changed, 1) })).toBe(false)
        const other = proof.map((hash, at) => (at === changed ? flipped(hash, bit) : hash))
        expect(verifyInclusion({ ...it, proof: other })).toBe(false)
      }),
    )
  })

  test('a log is proved to go on from itself at any size, until one bit or one hash is changed', () => {
    fc.assert(
      fc.property(aSize, aSize, fc.nat(), (one, other, bit) => {
        const [oldSize = 1, newSize = 1] = [one, other].sort((a, b) => a - b)
        const proof = consistencyProof(oldSize, newSize, readNode)
        const it = { oldSize, newSize, oldRoot: rootFor(oldSize), newRoot: rootFor(newSize), proof }
        expect(verifyConsistency(it)).toBe(true)
        expect(verifyConsistency({ ...it, oldRoot: flipped(it.oldRoot, bit) })).toBe(false)
        expect(verifyConsistency({ ...it, newRoot: flipped(it.newRoot, bit) })).toBe(false)
        expect(verifyConsistency({ ...it, proof: [...proof, it.oldRoot] })).toBe(false)
        if (proof.length === 0) return
        const changed = bit % proof.length
        expect(verifyConsistency({ ...it, proof: proof.toSpliced(changed, 1) })).toBe(false)
        const bent = proof.map((hash, at) => (at === changed ? flipped(hash, bit) : hash))
        expect(verifyConsistency({ ...it, proof: bent })).toBe(false)
      }),
    )
  })

  test('a log that changed, dropped, inserted or reordered a leaf cannot prove that it goes on from itself', () => {
    const forge = (kind: string, at: number): Uint8Array[] => {
      const forged: Uint8Array[] = leaves.slice(0, 300)
      const foreign = leafHash(utf8('foreign'))
      if (kind === 'changed') return forged.with(at, foreign)
      if (kind === 'dropped') return forged.toSpliced(at, 1)
      if (kind === 'inserted') return forged.toSpliced(at, 0, foreign)
      return forged.with(at, leafAt(at + 1)).with(at + 1, leafAt(at))
    }
    const kinds = fc.constantFrom('changed', 'dropped', 'inserted', 'reordered')
    fc.assert(
      fc.property(kinds, fc.nat(255), fc.integer({ min: 257, max: 298 }), (kind, at, oldSize) => {
        const nodes = new Map<string, Uint8Array>()
        const forged = grow(EMPTY_FRONTIER, forge(kind, at), (level, i, hash) => nodes.set(`${level}/${i}`, hash))
        const read: ReadNode = (level, index) => nodes.get(`${level}/${index}`) ?? EMPTY_ROOT
        const proof = consistencyProof(oldSize, forged.size, read)
        const [oldRoot, newRoot] = [rootFor(oldSize), frontierRoot(forged)]
        expect(verifyConsistency({ oldSize, newSize: forged.size, oldRoot, newRoot, proof })).toBe(false)
      }),
    )
  })

  test('growing in any steps gives the same edge and hears of every node once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 6 }), (steps) => {
        let frontier = EMPTY_FRONTIER
        const heard: string[] = []
        for (const step of steps) {
          const { size } = frontier
          frontier = grow(frontier, leaves.slice(size, size + step), (level, index) => heard.push(`${level}/${index}`))
        }
        expect(frontier).toEqual(grow(EMPTY_FRONTIER, leaves.slice(0, frontier.size)))
        expect(new Set(heard).size).toBe(heard.length)
        expect(frontierRoot(frontier)).toEqual(rootAt(frontier.size, readNode))
      }),
    )
  })
})

test('counts beyond 32 bits are divided, not shifted', () => {
  // All leaves alike, so every whole subtree of a level has one hash and a huge tree can be read without being stored.
  const level = [leafHash(new Uint8Array())]
  for (let at = 0; at < 52; at++) level.push(nodeHash(level[at] ?? EMPTY_ROOT, level[at] ?? EMPTY_ROOT))
  const read: ReadNode = (at) => level[at] ?? EMPTY_ROOT
  const [oldSize, newSize, index] = [2 ** 40 + 12_345, 2 ** 52 + 2 ** 33 + 1, 2 ** 40 + 5]
  const [oldRoot, newRoot] = [rootAt(oldSize, read), rootAt(newSize, read)]
  const consistency = { oldSize, newSize, oldRoot, newRoot, proof: consistencyProof(oldSize, newSize, read) }
  expect(verifyConsistency(consistency)).toBe(true)
  expect(verifyConsistency({ ...consistency, oldSize: oldSize + 1 })).toBe(false)
  const leaf = read(0, index)
  const inclusion = { index, size: newSize, leaf, root: newRoot, proof: inclusionProof(index, newSize, read) }
  expect(verifyInclusion(inclusion)).toBe(true)
})

test('two empty trees are the same tree; nothing is proved from an empty one', () => {
  const empty = { oldSize: 0, newSize: 0, oldRoot: EMPTY_ROOT, newRoot: EMPTY_ROOT, proof: [] }
  expect(verifyConsistency(empty)).toBe(true)
  const one = rootFor(1)
  expect(verifyConsistency({ ...empty, oldRoot: one, newRoot: one })).toBe(false)
  expect(verifyConsistency({ ...empty, newSize: 1, newRoot: one })).toBe(false)
  expect(() => consistencyProof(0, 1, readNode)).toThrow(RangeError)
})

test('hashes of another length, and proofs that climb above the root, prove nothing', () => {
  const [leaf, root] = [leafAt(0), rootFor(1)]
  expect(verifyInclusion({ index: 0, size: 1, leaf, root: nodeHash(root, leaf), proof: [root] })).toBe(false)
  const short = root.subarray(1)
  expect(verifyInclusion({ index: 0, size: 1, leaf: short, root: short, proof: [] })).toBe(false)
  expect(verifyConsistency({ oldSize: 1, newSize: 1, oldRoot: short, newRoot: short, proof: [] })).toBe(false)
  const newRoot = nodeHash(root, short)
  expect(verifyConsistency({ oldSize: 1, newSize: 2, oldRoot: root, newRoot, proof: [short] })).toBe(false)
  for (const oldSize of [2, 3])
    expect(verifyConsistency({ oldSize, newSize: 4, oldRoot: root, newRoot: root, proof: [] })).toBe(false)
})

test('what is not a count is answered false by verifiers and refused by makers', () => {
  const inclusion = { index: 0, size: 1, leaf: leafAt(0), root: rootFor(1), proof: [] }
  const consistency = { oldSize: 1, newSize: 1, oldRoot: rootFor(1), newRoot: rootFor(1), proof: [] }
  for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    expect(verifyInclusion({ ...inclusion, size: wrong })).toBe(false)
    expect(verifyInclusion({ ...inclusion, index: wrong })).toBe(false)
    expect(verifyConsistency({ ...consistency, oldSize: wrong, newSize: wrong })).toBe(false)
    expect(() => inclusionProof(0, wrong, readNode)).toThrow(RangeError)
    expect(() => inclusionProof(wrong, 3, readNode)).toThrow(RangeError)
    expect(() => rootAt(wrong, readNode)).toThrow(RangeError)
    expect(() => consistencyProof(wrong, wrong, readNode)).toThrow(RangeError)
  }
  expect(() => inclusionProof(3, 3, readNode)).toThrow(RangeError)
  expect(() => consistencyProof(4, 3, readNode)).toThrow(RangeError)
  expect(() => grow(EMPTY_FRONTIER, [utf8('not a hash')])).toThrow(RangeError)
  expect(() => grow({ size: 1, hashes: [] }, [leafAt(0)])).toThrow(RangeError)
})
