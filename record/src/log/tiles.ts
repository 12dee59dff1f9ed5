// The log as files that never change once written (C2SP tlog-tiles): hash tiles of 256 nodes, entry bundles, their paths.
// A tile fetched from anybody proves nothing by itself: what is computed from it holds only once it verifies against a
// signed root (merkle.ts).
import { type Bytes, concat, copy, malformed, readU16, u16 } from './bytes.ts'
import { HASH_LENGTH } from './hash.ts'
import {
  consistencyProof,
  consistencySpans,
  type Frontier,
  frontierAt,
  grow,
  inclusionProof,
  inclusionSpans,
  nodesOf,
  type ReadNode,
  rootAt,
  rootOf,
  type Span,
} from './merkle.ts'

/** How many hashes or entries a full tile holds; a tile spans HEIGHT levels of the tree. */
export const TILE_WIDTH = 256
const HEIGHT = 8
const MAX_LEVEL = 63
const MAX_ENTRY = 0xffff

/** `level` counts tiles, not nodes: tile level 1 holds nodes of tree level 8. `width` below 256 is a partial tile. */
export type Tile = { readonly level: number | 'entries'; readonly index: number; readonly width: number }

const isIndex = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
const isTile = ({ level, index, width }: Tile): boolean =>
  (level === 'entries' || (isIndex(level) && level <= MAX_LEVEL)) &&
  isIndex(index) &&
  Number.isInteger(width) &&
  width >= 1 &&
  width <= TILE_WIDTH

/** 1234067 → x001/x234/067: a folder never has the name of a file. */
const indexPath = (index: number): string => {
  const digits = String(index)
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0')
  return padded.replaceAll(/\d{3}(?=\d)/g, 'x$&/')
}

/** tile/<L>/<N>[.p/<W>] or tile/entries/<N>[.p/<W>], below the log's prefix. */
export const tilePath = (tile: Tile): string => {
  if (!isTile(tile)) throw new RangeError(`no tile ${tile.level} ${tile.index} ${tile.width}`)
  const partial = tile.width === TILE_WIDTH ? '' : `.p/${tile.width}`
  return `tile/${tile.level}/${indexPath(tile.index)}${partial}`
}

const PATH = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/

/** The only path that `tilePath` writes for a tile, or Malformed: one resource has one address. */
export const parseTilePath = (path: string): Tile => {
  const [, level = '', index = '', width = String(TILE_WIDTH)] = PATH.exec(path) ?? []
  const tile: Tile = {
    level: level === 'entries' ? level : Number(level || -1),
    index: Number(index.replaceAll(/[x/]/g, '')),
    width: Number(width),
  }
  if (!isTile(tile) || tilePath(tile) !== path) throw malformed('not the path of a tile')
  return tile
}

/** How many hashes a log of `size` leaves has at a tile level: only whole subtrees count. */
const hashesAt = (level: number, size: number): number => Math.floor(size / TILE_WIDTH ** level)

const tilesOfLevel = (level: Tile['level'], from: number, to: number): Tile[] => {
  const tiles: Tile[] = []
  if (to <= from) return tiles
  for (let index = Math.floor(from / TILE_WIDTH); index * TILE_WIDTH < to; index++)
    tiles.push({ level, index, width: Math.min(TILE_WIDTH, to - index * TILE_WIDTH) })
  return tiles
}

/** Every tile that a log must write when it grows from `from` to `to` leaves: bundles first, then hashes from level 0 up. */
export const changedTiles = (from: number, to: number): Tile[] => {
  if (!isIndex(from) || !isIndex(to) || from > to) throw new RangeError(`no log grows from ${from} to ${to}`)
  const tiles = tilesOfLevel('entries', from, to)
  for (let level = 0; hashesAt(level, to) > 0; level++)
    tiles.push(...tilesOfLevel(level, hashesAt(level, from), hashesAt(level, to)))
  return tiles
}

/** An entry bundle: before each entry its length in two bytes. An entry has at most 65,535 bytes, a bundle 256 entries. */
export const encodeEntries = (entries: readonly Uint8Array[]): Bytes => {
  if (entries.length > TILE_WIDTH) throw new RangeError('a bundle has at most 256 entries')
  if (entries.some((entry) => entry.length > MAX_ENTRY)) throw new RangeError('an entry has at most 65,535 bytes')
  return concat(...entries.flatMap((entry) => [u16(entry.length), entry]))
}

export const decodeEntries = (bundle: Uint8Array): Bytes[] => {
  const entries: Bytes[] = []
  let at = 0
  while (at < bundle.length) {
    const from = at + 2
    at = from + readU16(bundle, at)
    if (at > bundle.length || entries.length === TILE_WIDTH) throw malformed('not an entry bundle')
    entries.push(copy(bundle, from, at))
  }
  return entries
}

/** A hash tile: its hashes one after the other. */
export const encodeHashes = (hashes: readonly Uint8Array[]): Bytes => {
  if (hashes.length === 0 || hashes.length > TILE_WIDTH) throw new RangeError('a tile has 1 to 256 hashes')
  if (hashes.some((hash) => hash.length !== HASH_LENGTH)) throw new RangeError('a hash has 32 bytes')
  return concat(...hashes)
}

export const decodeHashes = (bytes: Uint8Array): Bytes[] => {
  const count = bytes.length / HASH_LENGTH
  if (!Number.isInteger(count) || count < 1 || count > TILE_WIDTH) throw malformed('not a hash tile')
  return Array.from({ length: count }, (_, at) => copy(bytes, at * HASH_LENGTH, (at + 1) * HASH_LENGTH))
}

/** Gets a hash tile from a store or a server. For a partial tile it may answer with the full one, which begins with it. */
export type FetchTile = (tile: Tile) => Uint8Array | Promise<Uint8Array>

const hashesIn = async (tile: Tile, fetchTile: FetchTile): Promise<Bytes[]> => {
  const hashes = decodeHashes(await fetchTile(tile))
  if (hashes.length < tile.width) throw malformed(`a tile shorter than ${tile.width}`)
  return hashes.slice(0, tile.width)
}

/** Where a tree node lies: in a tile's level and index, `count` hashes from `offset` are the leaves of its subtree. */
const placeOf = (level: number, index: number) => {
  const count = 2 ** (level % HEIGHT)
  const first = index * count
  const place = { level: Math.floor(level / HEIGHT), index: Math.floor(first / TILE_WIDTH) }
  return { ...place, key: `${place.level}/${place.index}`, offset: first % TILE_WIDTH, count }
}

/** Fetches, at once and each only once, the tiles that hold the nodes of these spans in a log of `size`. */
const readerOf = async (spans: readonly Span[], size: number, fetchTile: FetchTile): Promise<ReadNode> => {
  const tiles = new Map<string, Tile>()
  for (const node of spans.flatMap(nodesOf)) {
    const { level, index, key } = placeOf(node.level, node.index)
    tiles.set(key, { level, index, width: Math.min(TILE_WIDTH, hashesAt(level, size) - index * TILE_WIDTH) })
  }
  const fetched = new Map<string, readonly Bytes[]>()
  await Promise.all(Array.from(tiles, async ([key, tile]) => fetched.set(key, await hashesIn(tile, fetchTile))))
  return (level, index) => {
    const { key, offset, count } = placeOf(level, index)
    return rootOf((fetched.get(key) ?? []).slice(offset, offset + count))
  }
}

export const rootFromTiles = async (size: number, fetchTile: FetchTile): Promise<Uint8Array> =>
  rootAt(size, await readerOf([{ from: 0, to: size }], size, fetchTile))

/** What a sequencer needs to go on after a restart. */
export const frontierFromTiles = async (size: number, fetchTile: FetchTile): Promise<Frontier> =>
  frontierAt(size, await readerOf([{ from: 0, to: size }], size, fetchTile))

export const inclusionFromTiles = async (index: number, size: number, fetchTile: FetchTile): Promise<Uint8Array[]> =>
  inclusionProof(index, size, await readerOf(inclusionSpans(index, size), size, fetchTile))

export const consistencyFromTiles = async (
  oldSize: number,
  newSize: number,
  fetchTile: FetchTile,
): Promise<Uint8Array[]> =>
  consistencyProof(oldSize, newSize, await readerOf(consistencySpans(oldSize, newSize), newSize, fetchTile))

export type HashTile = { readonly tile: Tile; readonly bytes: Bytes }
/**
 * The grown frontier and every hash tile to store before its root may be signed: were the checkpoint published first,
 * a crash would leave a signed root that no tile explains. Old partial tiles are fetched to be begun with.
 */
export const growTiles = async (
  frontier: Frontier,
  leafHashes: Iterable<Uint8Array>,
  fetchTile: FetchTile,
): Promise<{ readonly frontier: Frontier; readonly tiles: readonly HashTile[] }> => {
  const fresh: Uint8Array[][] = []
  const grown = grow(frontier, leafHashes, (level, _index, hash) => {
    if (level % HEIGHT !== 0) return
    const list = fresh[level / HEIGHT] ?? []
    list.push(hash)
    fresh[level / HEIGHT] = list
  })
  const write = async ({ level, index, width }: Tile & { readonly level: number }): Promise<HashTile> => {
    const had = hashesAt(level, frontier.size)
    const from = index * TILE_WIDTH
    const old = from < had ? await hashesIn({ level, index, width: had - from }, fetchTile) : []
    const added = (fresh[level] ?? []).slice(Math.max(0, from - had), from + width - had)
    return { tile: { level, index, width }, bytes: encodeHashes([...old, ...added]) }
  }
  const hashTiles = changedTiles(frontier.size, grown.size).filter(
    (tile): tile is Tile & { readonly level: number } => tile.level !== 'entries',
  )
  return { frontier: grown, tiles: await Promise.all(hashTiles.map(write)) }
}
