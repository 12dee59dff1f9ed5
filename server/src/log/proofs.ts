// Proofs out of stored tiles: that a seal is in the log, and that a log only ever grew. Nodes between the stored levels are
// computed once for all proofs asked together.
import {
  consistencyProof,
  consistencySpans,
  decodeHashes,
  inclusionProof,
  inclusionSpans,
  nodeHash,
  nodesOf,
  type ReadNode,
  TILE_WIDTH,
  type TreeNode,
} from '@sajha/record'
import type { House } from '../house.ts'
import { findTiles } from './store.ts'

const LEVELS = 8

const tileOf = ({ level, index }: TreeNode) => ({
  level: Math.floor(level / LEVELS),
  index: Math.floor((index * 2 ** (level % LEVELS)) / TILE_WIDTH),
})

const nameOf = (it: { readonly level: number; readonly index: number }): string => `${it.level}/${it.index}`

/** Reads the tiles that hold these nodes, then answers from memory. */
const nodeReader = async (house: House, nodes: readonly TreeNode[]): Promise<ReadNode> => {
  const wanted = new Map(nodes.map(tileOf).map((it) => [nameOf(it), it]))
  const tiles = new Map(
    (await findTiles(house.db, [...wanted.values()])).map((it) => [nameOf(it), decodeHashes(it.hashes)]),
  )
  const known = new Map<string, Uint8Array>()
  const stored = (level: number, index: number): Uint8Array => {
    const hash = tiles.get(nameOf(tileOf({ level, index })))?.[index % TILE_WIDTH]
    if (!hash) throw new Error(`the log has no node ${level}/${index}`)
    return hash
  }
  const read: ReadNode = (level, index) => {
    if (level % LEVELS === 0) return stored(level, index)
    const name = `${level}/${index}`
    const hash = known.get(name) ?? nodeHash(read(level - 1, index * 2), read(level - 1, index * 2 + 1))
    known.set(name, hash)
    return hash
  }
  return read
}

/** For each leaf of the log of `size`, its inclusion proof (RFC 9162 section 2.1.3), in the order given. */
export const proveInclusion = async (
  house: House,
  indexes: readonly number[],
  size: number,
): Promise<readonly (readonly Uint8Array[])[]> => {
  const nodes = indexes.flatMap((index) => inclusionSpans(index, size).flatMap(nodesOf))
  const read = await nodeReader(house, nodes)
  return indexes.map((index) => inclusionProof(index, size, read))
}

/** That the log of size `to` begins with the log of size `from` (RFC 9162 section 2.1.4). 1 ≤ from ≤ to ≤ the log's size. */
export const proveConsistency = async (house: House, from: number, to: number): Promise<readonly Uint8Array[]> => {
  const read = await nodeReader(house, consistencySpans(from, to).flatMap(nodesOf))
  return consistencyProof(from, to, read)
}
