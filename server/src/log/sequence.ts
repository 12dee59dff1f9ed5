// The sequencer: brings waiting seals into the Merkle tree, in the order they were sealed, and signs a checkpoint over them. A pass
// is one transaction (COMMIT POINT in store.ts), so recovery after a crash is the next pass, and passes of several processes take turns.
import { setTimeout } from 'node:timers/promises'
import {
  equal,
  type FetchTile,
  frontierFromTiles,
  frontierRoot,
  growTiles,
  type HashTile,
  leafHash,
  parseNote,
  TILE_WIDTH,
} from '@sajha/record'
import type { House } from '../house.ts'
import { logKeys, signedCheckpoint } from './checkpoint.ts'
import { inSequence, type Sequencing, type StoredTile } from './store.ts'

/** How many seals one pass takes. */
export const LARGEST_PASS = 4096
const PAUSE = 1000

/** One pass. Returns how many seals came into the tree; fewer than `most` means that none waits. */
export const sequence = (house: House, most = LARGEST_PASS): Promise<number> =>
  inSequence(house.db, async (tx) => {
    const before = await tx.newest()
    const size = before?.size ?? 0
    if (before) refuseAnotherKey(house, before.note)
    const seals = await tx.takeLeaves(size, most)
    // A log without leaves has a checkpoint too, so that whoever comes first has something to hold on to.
    if (seals.length === 0 && before) return 0
    const fetchTile = await rightEdge(tx, size)
    const frontier = await frontierFromTiles(size, fetchTile)
    // Never sign a second history: if the tiles are not those of the last checkpoint, somebody must look before anything is signed.
    if (before && !equal(frontierRoot(frontier), before.root))
      throw new Error('the tiles do not lead to the checkpoint')
    const grown = await growTiles(frontier, seals.map(leafHash), fetchTile)
    await tx.writeTiles(grown.tiles.map(storedTile))
    const root = frontierRoot(grown.frontier)
    const note = await signedCheckpoint(house, grown.frontier.size, root)
    await tx.writeCheckpoint({ size: grown.frontier.size, root, note }, house.clock.now())
    return seals.length
  })

/** A process that was started before the key was changed must not sign on beside the one that knows it: that would look like a fork. */
const refuseAnotherKey = (house: House, note: string): void => {
  if (!note.startsWith(`${house.origin}\n`)) throw new Error('the log was begun with another key')
  const ours = new Set(logKeys(house).map((it) => it.id))
  const lines = parseNote(note).signatures.filter((it) => it.name === house.origin)
  if (lines.some((it) => !ours.has(it.id))) throw new Error('the log has another key by now: start again')
}

/** The tiles that are not full yet: all that a log needs to go on growing. */
const rightEdge = async (tx: Sequencing, size: number): Promise<FetchTile> => {
  const wanted: { level: number; index: number }[] = []
  for (let [level, hashes] = [0, size]; hashes > 0; level++, hashes = Math.floor(hashes / TILE_WIDTH))
    if (hashes % TILE_WIDTH > 0) wanted.push({ level, index: Math.floor(hashes / TILE_WIDTH) })
  const stored = new Map((await tx.tiles(wanted)).map((it) => [`${it.level}/${it.index}`, it.hashes]))
  return ({ level, index }) => {
    const hashes = stored.get(`${level}/${index}`)
    if (!hashes) throw new Error(`the tile ${level}/${index} is missing`)
    return hashes
  }
}

const storedTile = ({ tile: { level, index }, bytes }: HashTile): StoredTile => {
  if (level === 'entries') throw new Error('bundles are made from leaves, and never stored')
  return { level, index, hashes: bytes }
}

export type SequencingLoop = {
  /** Takes no new pass, and waits for the one under way. */
  stop(): Promise<void>
}

/** Passes about once a second, and at once again while seals wait. Goes on through a database that is away. */
export const startSequencing = (house: House): SequencingLoop => {
  const stopping = new AbortController()
  const { signal } = stopping
  let failing = false

  const pass = async (): Promise<boolean> => {
    try {
      const taken = await sequence(house)
      failing = false
      return taken === LARGEST_PASS
    } catch (error) {
      // Said once, not once a second.
      if (!failing) house.log.bug('the sequencer failed and tries again', error)
      failing = true
      return false
    }
  }
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      const full = await pass()
      if (!full) await setTimeout(PAUSE, undefined, { signal }).catch(() => {})
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
