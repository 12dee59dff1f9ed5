// Somebody outside who reads the public log by HTTP alone, with the log's key in hand, and believes nothing that does not verify.
import {
  type Checkpoint,
  changedTiles,
  consistencyFromTiles,
  decodeEntries,
  fromBase64,
  inclusionFromTiles,
  leafHash,
  openNote,
  parseCheckpoint,
  parseVerifierKey,
  rootFromTiles,
  rootOf,
  type Tile,
  tilePath,
  verifyConsistency,
  verifyInclusion,
} from '@sajha/record'
import Fastify, { type FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { logRoutes } from '../log/routes.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'

export type LogReader = {
  /** The newest checkpoint, its signature verified. */
  checkpoint(): Promise<Checkpoint>
  /** All bundles and tiles: the root recomputed from the leaves and, apart from that, from the tiles, which must agree. */
  readWhole(): Promise<{ checkpoint: Checkpoint; root: Uint8Array; leaves: readonly Uint8Array[] }>
  /** Whether tiles and the consistency route alike prove that the log of `to` begins with that of `from`. */
  extends(from: number, to: number): Promise<boolean>
  /** Whether this leaf is proven at this place of the newest checkpoint. */
  includes(index: number, leaf: Uint8Array): Promise<boolean>
}

/** @param http answers the log's routes; made here unless given */
export const aReader = (house: House, http: FastifyInstance = onlyTheLog(house)): LogReader => {
  const get = async (path: string): Promise<Buffer> => {
    const answer = await http.inject({ method: 'GET', url: `/log/${path}` })
    if (answer.statusCode !== 200) throw new Error(`GET /log/${path} answered ${answer.statusCode}`)
    return answer.rawPayload
  }
  const fetchTile = (tile: Tile) => get(tilePath(tile))
  const checkpoint = async () => {
    const key = parseVerifierKey((await get('key')).toString().trimEnd())
    const opened = await openNote(await get('checkpoint'), [key], verifyEd25519)
    if (opened.verdict !== 'signed') throw new Error('the log did not sign its checkpoint')
    const read = parseCheckpoint(opened.text)
    if (read.origin !== key.name) throw new Error('the checkpoint is of another log')
    return read
  }
  return {
    checkpoint,
    readWhole: async () => {
      const newest = await checkpoint()
      const bundles = changedTiles(0, newest.size).filter((it) => it.level === 'entries')
      const leaves = (await Promise.all(bundles.map(fetchTile))).flatMap(decodeEntries)
      const root = rootOf(leaves.map(leafHash))
      const fromTiles = await rootFromTiles(newest.size, fetchTile)
      if (Buffer.compare(root, fromTiles) !== 0) throw new Error('leaves and tiles do not agree')
      return { checkpoint: newest, root, leaves }
    },
    extends: async (oldSize, newSize) => {
      const [oldRoot, newRoot] = await Promise.all([oldSize, newSize].map((size) => rootFromTiles(size, fetchTile)))
      if (!oldRoot || !newRoot) return false
      const tiles = await consistencyFromTiles(oldSize, newSize, fetchTile)
      const said = JSON.parse((await get(`consistency?from=${oldSize}&to=${newSize}`)).toString()) as {
        proof: string[]
      }
      return [tiles, said.proof.map(fromBase64)].every((proof) =>
        verifyConsistency({ oldSize, newSize, oldRoot, newRoot, proof }),
      )
    },
    includes: async (index, leaf) => {
      const { size, root } = await checkpoint()
      const proof = await inclusionFromTiles(index, size, fetchTile)
      return verifyInclusion({ index, size, leaf: leafHash(leaf), root, proof })
    },
  }
}

const onlyTheLog = (house: House): FastifyInstance => {
  const http = Fastify()
  logRoutes(http, house)
  return http
}
