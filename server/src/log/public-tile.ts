// A tile as the world reads it (C2SP tlog-tiles): the first hashes of a stored tile, or a bundle of leaves. What a tile of one
// width holds never changes, so it may be kept for ever by whoever fetched it.
import { encodeEntries, HASH_LENGTH, isMalformed, parseTilePath, TILE_WIDTH, type Tile } from '@sajha/record'
import type { House } from '../house.ts'
import { findLeaves, findTiles } from './store.ts'

/** @param path such as `tile/0/x001/067.p/9`. Null where no tile has this address, or the log is not so large yet. */
export const publicTile = async (house: House, path: string): Promise<Uint8Array | null> => {
  const tile = tileAt(path)
  if (!tile) return null
  return tile.level === 'entries' ? bundle(house, tile) : hashes(house, tile.level, tile)
}

const tileAt = (path: string): Tile | null => {
  try {
    return parseTilePath(path)
  } catch (error) {
    if (isMalformed(error)) return null
    throw error
  }
}

const hashes = async (house: House, level: number, { index, width }: Tile): Promise<Uint8Array | null> => {
  const [stored] = await findTiles(house.db, [{ level, index }])
  const length = width * HASH_LENGTH
  return stored && stored.hashes.length >= length ? stored.hashes.subarray(0, length) : null
}

const bundle = async (house: House, { index, width }: Tile): Promise<Uint8Array | null> => {
  const from = index * TILE_WIDTH
  const leaves = await findLeaves(house.db, from, from + width)
  return leaves.length === width ? encodeEntries(leaves) : null
}
