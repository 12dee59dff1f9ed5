// What only the holder of the log's key could make: an entry sealed wrongly, and the whole log built and signed around it.

import { type Bytes, fromBase64url, toBase64 } from '../src/log/bytes.ts'
import { formatCheckpoint } from '../src/log/checkpoint.ts'
import { EMPTY_FRONTIER, frontierRoot, grow, inclusionProof, leafHash } from '../src/log/merkle.ts'
import type { Seal } from '../src/log/seal.ts'
import type { Bundle, ShownEntry } from '../src/wire/bundle.ts'
import { ORIGIN, sealOf, signed, stated } from './a-bundle.ts'

/** The bundle (all of it shown) with entry `n` sealed otherwise; what follows is linked to it as it then is. */
export const resealed = async (bundle: Bundle, n: number, wrong: Partial<Seal>): Promise<Bundle> => {
  const entries: ShownEntry[] = []
  let prev = ''
  for (const it of bundle.entries as readonly ShownEntry[]) {
    const linked = it.seal.n > n ? { ...it.seal, prev } : it.seal
    const seal = it.seal.n === n ? { ...it.seal, ...wrong } : linked
    entries.push({ ...it, seal })
    prev = sealOf(bundle.book, { ...it, seal })
  }
  const leaves: Bytes[] = entries.map((it) => fromBase64url(sealOf(bundle.book, it)))
  const nodes = new Map<string, Uint8Array>()
  const frontier = grow(EMPTY_FRONTIER, leaves.map(leafHash), (level, index, hash) =>
    nodes.set(`${level} ${index}`, hash),
  )
  const read = (level: number, index: number) => nodes.get(`${level} ${index}`) ?? new Uint8Array()
  const placed = entries.map((it, index) => ({
    ...it,
    placed: { index, proof: inclusionProof(index, frontier.size, read).map(toBase64) },
  }))
  const text = formatCheckpoint({ origin: ORIGIN, size: frontier.size, root: frontierRoot(frontier), extensions: [] })
  return stated({ ...bundle, checkpoint: await signed(text), entries: placed })
}
