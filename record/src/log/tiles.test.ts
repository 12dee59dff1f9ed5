import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vectorBytes, vectorJson, vectorText } from '../../testing/vectors/transparency/read.ts'
import { concat, textOf, toBase64, u64, utf8 } from './bytes.ts'
import {
  consistencyProof,
  EMPTY_FRONTIER,
  EMPTY_ROOT,
  type Frontier,
  frontierRoot,
  grow,
  inclusionProof,
  leafHash,
  type ReadNode,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts'
import {
  changedTiles,
  consistencyFromTiles,
  decodeEntries,
  decodeHashes,
  encodeEntries,
  encodeHashes,
  type FetchTile,
  frontierFromTiles,
  growTiles,
  inclusionFromTiles,
  parseTilePath,
  rootFromTiles,
  type Tile,
  tilePath,
} from './tiles.ts'

const malformedError = expect.objectContaining({ name: 'Malformed' })
const SIZES = [1, 2, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537]
const leaves: readonly Uint8Array[] = Array.from({ length: 65_537 }, (_, index) => leafHash(u64(index)))

/** A store of tiles as a server has one: path to bytes. */
type Store = Map<string, Uint8Array>
const fetchFrom =
  (store: Store): FetchTile =>
  (tile) => {
    const bytes = store.get(tilePath(tile))
    if (!bytes) throw new Error(`no ${tilePath(tile)}`)
    return bytes
  }
const growStore = async (store: Store, frontier: Frontier, to: number): Promise<Frontier> => {
  const grown = await growTiles(frontier, leaves.slice(frontier.size, to), fetchFrom(store))
  for (const { tile, bytes } of grown.tiles) store.set(tilePath(tile), bytes)
  return grown.frontier
}
const storeOf = async (...sizes: readonly number[]): Promise<Store> => {
  const store: Store = new Map()
  let frontier = EMPTY_FRONTIER
  for (const size of sizes) frontier = await growStore(store, frontier, size)
  return store
}
const stored = new Map<string, Uint8Array>()
grow(EMPTY_FRONTIER, leaves, (level, index, hash) => stored.set(`${level}/${index}`, hash))
const readNode: ReadNode = (level, index) => stored.get(`${level}/${index}`) ?? EMPTY_ROOT

describe('paths', () => {
  const full = (level: Tile['level'], index: number): Tile => ({ level, index, width: 256 })

  test.each<[string, Tile]>([
    ['tile/0/000', full(0, 0)],
    ['tile/0/x001/x234/067', full(0, 1_234_067)],
    ['tile/63/999', full(63, 999)],
    ['tile/1/x001/000.p/1', { level: 1, index: 1000, width: 1 }],
    ['tile/entries/x001/x234/067.p/255', { level: 'entries', index: 1_234_067, width: 255 }],
  ])('%s is the path of one tile', (path, tile) => {
    expect(tilePath(tile)).toBe(path)
    expect(parseTilePath(path)).toEqual(tile)
  })

  test.each([
    '',
    'tile/0',
    'tile/0/',
    'tile/0/0',
    'tile/0/0000',
    'tile/0/x000',
    'tile/0/x000/001',
    'tile/0/001/002',
    'tile/0/x001/x002',
    'tile/00/001',
    'tile/64/001',
    'tile/-1/001',
    'tile/data/001',
    'tile/0/001.p/0',
    'tile/0/001.p/256',
    'tile/0/001.p/01',
    'tile/0/001.p/',
    'tile/0/001.p',
    '/tile/0/001',
    'tile/0/001/',
    'tile/0/001\n',
    'tile/0/x999/x999/x999/x999/x999/999',
    'tile/0/١٢٣',
  ])('%j is no path', (path) => {
    expect(() => parseTilePath(path)).toThrow(malformedError)
  })

  test('every tile has one path, which reads back as the tile', () => {
    const level = fc.oneof(fc.constant('entries' as const), fc.integer({ min: 0, max: 63 }))
    const index = fc.oneof(fc.nat(2000), fc.maxSafeNat())
    fc.assert(
      fc.property(level, index, fc.integer({ min: 1, max: 256 }), (level, index, width) => {
        expect(parseTilePath(tilePath({ level, index, width }))).toEqual({ level, index, width })
      }),
    )
  })

  // The checksum database also writes a tile's height into the path and says `data` for `entries`: otherwise the same.
  test.each(
    vectorJson<{ sumdb_tile_paths: [string, [number, number, number, number] | null][] }>('signed-note.json')
      .sumdb_tile_paths,
  )('the published path %s', (path, want) => {
    const ours = path.replace(/^tile\/\d+\//, 'tile/').replace('/data/', '/entries/')
    if (!want) return expect(() => parseTilePath(ours)).toThrow(malformedError)
    const [, level, index] = want
    return expect(parseTilePath(ours)).toEqual(full(level === -1 ? 'entries' : level, index))
  })

  test('what is no tile has no path', () => {
    for (const wrong of [full(64, 0), full(-1, 0), full(0, -1), full(0, 0.5), full(0, 2 ** 53)])
      expect(() => tilePath(wrong)).toThrow(RangeError)
    for (const width of [0, 257, 1.5]) expect(() => tilePath({ level: 0, index: 0, width })).toThrow(RangeError)
  })
})

describe('which tiles change', () => {
  const paths = (from: number, to: number) => changedTiles(from, to).map(tilePath)

  test('a log of 70,000 has the tiles the specification counts', () => {
    const tiles = changedTiles(0, 70_000).filter(({ level }) => level !== 'entries')
    const full = (level: number) => tiles.filter((tile) => tile.level === level && tile.width === 256).length
    expect([full(0), full(1), full(2)]).toEqual([273, 1, 0])
    const partial = tiles.filter((tile) => tile.width < 256).map(tilePath)
    expect(partial).toEqual(['tile/0/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1'])
  })

  test.each<[number, number, string[]]>([
    [0, 0, []],
    [5, 5, []],
    [0, 1, ['tile/entries/000.p/1', 'tile/0/000.p/1']],
    [255, 256, ['tile/entries/000', 'tile/0/000', 'tile/1/000.p/1']],
    [256, 257, ['tile/entries/001.p/1', 'tile/0/001.p/1']],
    [
      254,
      513,
      [
        'tile/entries/000',
        'tile/entries/001',
        'tile/entries/002.p/1',
        'tile/0/000',
        'tile/0/001',
        'tile/0/002.p/1',
        'tile/1/000.p/2',
      ],
    ],
    [65_535, 65_536, ['tile/entries/255', 'tile/0/255', 'tile/1/000', 'tile/2/000.p/1']],
    [65_536, 65_537, ['tile/entries/256.p/1', 'tile/0/256.p/1']],
  ])('from %i to %i', (from, to, want) => {
    expect(paths(from, to)).toEqual(want)
  })

  test('growing in two steps leaves every tile that growing in one does', () => {
    const size = fc.oneof(fc.nat(70_000), fc.constantFrom(...SIZES))
    fc.assert(
      fc.property(size, size, (one, other) => {
        const [middle = 0, to = 0] = [one, other].sort((a, b) => a - b)
        const steps = new Set([...paths(0, middle), ...paths(middle, to)])
        expect(paths(0, to).filter((path) => !steps.has(path))).toEqual([])
        expect(paths(middle, to).filter((path) => paths(0, middle).includes(path))).toEqual([])
      }),
    )
  })

  test('a log never shrinks', () => {
    for (const [from, to] of [
      [2, 1],
      [-1, 1],
      [0, 0.5],
    ] as const)
      expect(() => changedTiles(from, to)).toThrow(RangeError)
  })
})

describe('the published log', () => {
  const { entries_in_order: entries } = vectorJson<{ entries_in_order: string[] }>('tile-log/log.json')
  const fetchTile: FetchTile = (tile) => vectorBytes(`tile-log/${tilePath(tile)}`)
  const publishedRoot = (size: number) => vectorText(`tile-log/checkpoint.${size}`).split('\n')[2]

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('at size %i has the root of its checkpoint', async (size) => {
    expect(toBase64(await rootFromTiles(size, fetchTile))).toBe(publishedRoot(size))
    const hashes = entries.slice(0, size).map((entry) => leafHash(utf8(entry)))
    expect(toBase64(rootOf(hashes))).toBe(publishedRoot(size))
    const grown = await growTiles(await frontierFromTiles(0, fetchTile), hashes, fetchTile)
    for (const { tile, bytes } of grown.tiles) expect(bytes).toEqual(await fetchTile(tile))
    expect(grown.tiles).toHaveLength(size === 0 ? 0 : 1)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('at size %i has the bundle of its entries', (width) => {
    const bundle = vectorBytes(`tile-log/${tilePath({ level: 'entries', index: 0, width })}`)
    expect(decodeEntries(bundle).map(textOf)).toEqual(entries.slice(0, width))
    expect(encodeEntries(entries.slice(0, width).map(utf8))).toEqual(bundle)
  })

  test('goes on from itself at every size, and has every entry', async () => {
    for (let size = 1; size <= 9; size++) {
      const root = await rootFromTiles(size, fetchTile)
      for (let oldSize = 1; oldSize <= size; oldSize++) {
        const oldRoot = await rootFromTiles(oldSize, fetchTile)
        const proof = await consistencyFromTiles(oldSize, size, fetchTile)
        expect(verifyConsistency({ oldSize, newSize: size, oldRoot, newRoot: root, proof })).toBe(true)
        const index = oldSize - 1
        const leaf = leafHash(utf8(entries[index] ?? ''))
        const path = await inclusionFromTiles(index, size, fetchTile)
        expect(verifyInclusion({ index, size, leaf, root, proof: path })).toBe(true)
      }
    }
  })
})

describe('a store of tiles', () => {
  test.each(SIZES)('grown to %i leaves gives the roots and proofs of the tree', async (size) => {
    const store = await storeOf(Math.floor(size / 3), size - 1, size)
    const fetchTile = fetchFrom(store)
    const root = rootOf(leaves.slice(0, size))
    expect(await rootFromTiles(size, fetchTile)).toEqual(root)
    expect(frontierRoot(await frontierFromTiles(size, fetchTile))).toEqual(root)
    for (const index of [0, Math.floor(size / 2), size - 1]) {
      expect(await inclusionFromTiles(index, size, fetchTile)).toEqual(inclusionProof(index, size, readNode))
      expect(await consistencyFromTiles(index + 1, size, fetchTile)).toEqual(
        consistencyProof(index + 1, size, readNode),
      )
    }
  })

  test('is the same whatever steps it grew in, but for partial tiles on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(400), { minLength: 1, maxLength: 5 }), async (steps) => {
        const sizes = steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0))
        const [inSteps, atOnce] = [await storeOf(...sizes), await storeOf(sizes.at(-1) ?? 0)]
        for (const [path, bytes] of atOnce) expect([path, inSteps.get(path)]).toEqual([path, bytes])
      }),
      { numRuns: 30 },
    )
  })

  test('may answer a partial tile with the full one, once it is full', async () => {
    const store = await storeOf(300, 600)
    store.delete('tile/0/001.p/44')
    const full = fetchFrom(store)
    const orFull: FetchTile = (tile) => full(store.has(tilePath(tile)) ? tile : { ...tile, width: 256 })
    expect(await rootFromTiles(300, orFull)).toEqual(rootOf(leaves.slice(0, 300)))
    const grown = await growTiles(await frontierFromTiles(300, orFull), leaves.slice(300, 301), orFull)
    expect(frontierRoot(grown.frontier)).toEqual(rootOf(leaves.slice(0, 301)))
    expect(grown.tiles.map(({ tile }) => tilePath(tile))).toEqual(['tile/0/001.p/45'])
    expect(decodeHashes(grown.tiles[0]?.bytes ?? new Uint8Array())).toEqual(leaves.slice(256, 301))
  })

  test('is read a tile at a time, each once, from a server that answers later', async () => {
    const store = await storeOf(65_537)
    const asked: string[] = []
    const fetchTile: FetchTile = async (tile) => {
      asked.push(tilePath(tile))
      return await Promise.resolve(fetchFrom(store)(tile))
    }
    await inclusionFromTiles(70, 65_537, fetchTile)
    expect(asked.sort()).toEqual(['tile/0/000', 'tile/0/256.p/1', 'tile/1/000'])
  })

  test('with one flipped bit no longer proves what it touches', async () => {
    const store = await storeOf(600)
    const root = rootOf(leaves.slice(0, 600))
    await fc.assert(
      fc.asyncProperty(fc.nat(599), fc.nat(255), fc.nat(255), async (index, at, bit) => {
        const bent: FetchTile = (tile) => {
          const bytes = fetchFrom(store)(tile) as Uint8Array
          const hash = at % (bytes.length / 32)
          const other = bytes.slice()
          other[hash * 32 + (bit >> 3)] = (other[hash * 32 + (bit >> 3)] ?? 0) ^ (1 << (bit & 7))
          return other
        }
        const proof = await inclusionFromTiles(index, 600, bent)
        const same = inclusionProof(index, 600, readNode)
        const leaf = leaves[index] ?? EMPTY_ROOT
        // A bit outside the path changes nothing; inside it, the proof is refused.
        const touched = toBase64(concat(...proof)) !== toBase64(concat(...same))
        expect(verifyInclusion({ index, size: 600, leaf, root, proof })).toBe(!touched)
        expect(await rootFromTiles(600, bent)).not.toEqual(root)
      }),
    )
  })

  test('refuses tiles that are cut off, ragged or too long', async () => {
    const store = await storeOf(300)
    for (const cut of [0, 31, 32 * 43, 32 * 44 - 1, 32 * 257]) {
      const other = new Map(store).set('tile/0/001.p/44', new Uint8Array(cut))
      await expect(rootFromTiles(300, fetchFrom(other))).rejects.toThrow(malformedError)
    }
  })
})

describe('bundles and hash tiles', () => {
  const someEntries = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 256 })

  test('are read back as written', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        expect(decodeEntries(encodeEntries(entries))).toEqual(entries)
      }),
    )
    const longest = new Uint8Array(65_535).fill(7)
    expect(decodeEntries(encodeEntries([longest, new Uint8Array()]))).toEqual([longest, new Uint8Array()])
    expect(decodeHashes(encodeHashes(leaves.slice(0, 256)))).toEqual(leaves.slice(0, 256))
  })

  test('are copied out of a Node Buffer, which may be used again', () => {
    const [bundle, tile] = [Buffer.from(encodeEntries([utf8('one')])), Buffer.from(encodeHashes(leaves.slice(0, 2)))]
    const [entries, hashes] = [decodeEntries(bundle), decodeHashes(tile)]
    bundle.fill(0)
    tile.fill(0)
    expect([entries, hashes]).toEqual([[utf8('one')], leaves.slice(0, 2)])
  })

  test('a bundle cut anywhere but between entries is refused', () => {
    const bundle = encodeEntries(['one', 'two', 'three'].map(utf8))
    for (let cut = 0; cut <= bundle.length; cut++) {
      const whole = [0, 5, 10, 17].includes(cut)
      if (whole) expect(decodeEntries(bundle.subarray(0, cut))).toHaveLength([0, 5, 10, 17].indexOf(cut))
      else expect(() => decodeEntries(bundle.subarray(0, cut)), `${cut}`).toThrow(malformedError)
    }
  })

  test('what is too long is neither written nor read', () => {
    const empty = new Uint8Array()
    expect(() => encodeEntries([new Uint8Array(65_536)])).toThrow(RangeError)
    expect(() => encodeEntries(new Array(257).fill(empty))).toThrow(RangeError)
    expect(() => decodeEntries(new Uint8Array(2 * 257))).toThrow(malformedError)
    expect(() => encodeHashes([])).toThrow(RangeError)
    expect(() => encodeHashes(leaves.slice(0, 257))).toThrow(RangeError)
    expect(() => encodeHashes([new Uint8Array(31)])).toThrow(RangeError)
    expect(() => decodeHashes(empty)).toThrow(malformedError)
  })
})
