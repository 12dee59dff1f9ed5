// The log from its raw rows: every leaf in its place, every stored tile, and the root under the log's own signature.
import {
  concat,
  EMPTY_FRONTIER,
  equal,
  frontierRoot,
  grow,
  isMalformed,
  leafHash,
  openNote,
  parseCheckpoint,
  TILE_WIDTH,
} from '@sajha/record'
import type { House } from '../house.ts'
import { logKeys } from '../log/checkpoint.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'
import type { LogFault } from './audit-book.ts'
import { highestTileLevel, leavesFrom, misplacedSeals, newestCheckpoint, tilesOfLevel } from './store.ts'

const AT_ONCE = 65_536
const MOST_NAMED = 100
const LEVELS = 8

const fault = (rule: LogFault['rule']): LogFault => ({ rule, book: null, n: null })

/** All leaves, hashed anew: the root, and per tile level the hashes that its tiles must hold. */
const regrown = async (house: House, told: (leaves: number) => void) => {
  const levels: Uint8Array[][] = []
  let frontier = EMPTY_FRONTIER
  let gap = false
  for (;;) {
    const leaves = await leavesFrom(house.db, frontier.size, AT_ONCE)
    if (leaves.length === 0) break
    gap ||= leaves.some((it, i) => it.index !== frontier.size + i)
    frontier = grow(
      frontier,
      leaves.map((it) => leafHash(it.seal)),
      (level, _index, hash) => {
        if (level % LEVELS !== 0) return
        const list = levels[level / LEVELS] ?? []
        list.push(hash)
        levels[level / LEVELS] = list
      },
    )
    told(frontier.size)
  }
  return { size: frontier.size, root: frontierRoot(frontier), levels, gap }
}

const tilesHold = async (house: House, levels: readonly (readonly Uint8Array[])[]): Promise<boolean> => {
  if ((await highestTileLevel(house.db)) !== levels.length - 1) return false
  for (const [level, hashes] of levels.entries()) {
    const tiles = await tilesOfLevel(house.db, level)
    const whole = tiles.every(({ index, hashes: stored }) =>
      equal(stored, concat(...hashes.slice(index * TILE_WIDTH, (index + 1) * TILE_WIDTH))),
    )
    if (!whole || tiles.length !== Math.ceil(hashes.length / TILE_WIDTH)) return false
  }
  return true
}

/** What the newest checkpoint says, if the log signed it. */
const signedSize = async (house: House): Promise<{ size: number; root: Uint8Array } | LogFault['rule'] | null> => {
  const newest = await newestCheckpoint(house.db)
  if (!newest) return null
  try {
    const opened = await openNote(newest.note, logKeys(house), verifyEd25519)
    if (opened.verdict !== 'signed') return 'checkpoint-signature'
    const checkpoint = parseCheckpoint(opened.text)
    return checkpoint.origin === house.origin && checkpoint.size === newest.size ? checkpoint : 'checkpoint-form'
  } catch (error) {
    if (isMalformed(error)) return 'checkpoint-form'
    throw error
  }
}

export const auditTree = async (house: House, told: (leaves: number) => void): Promise<readonly LogFault[]> => {
  const misplaced = await misplacedSeals(house.db, MOST_NAMED)
  const faults: LogFault[] = misplaced.map((it) => ({ rule: 'inclusion', ...it }))
  const tree = await regrown(house, told)
  const signed = await signedSize(house)
  if (typeof signed === 'string') return [...faults, fault(signed)]
  const covered = signed ? signed.size === tree.size && equal(signed.root, tree.root) : tree.size === 0
  if (tree.gap || !covered || !(await tilesHold(house, tree.levels))) faults.push(fault('inclusion'))
  return faults
}
