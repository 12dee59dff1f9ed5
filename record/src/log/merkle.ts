// The Merkle tree of RFC 6962 section 2.1 and RFC 9162 section 2.1: roots, proofs that a leaf is in, proofs that nothing
// before was changed. A proof is planned first (which spans of leaves), then read, so stored nodes are enough to make one.
// Sizes and indices are counts below 2^53, divided and never shifted: JavaScript's shifts know 32 bits only.
import { type Bytes, equal } from './bytes.ts'
import { HASH_LENGTH, sha256 } from './hash.ts'

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** The root of the tree without leaves: SHA-256 of nothing. */
export const EMPTY_ROOT: Bytes = sha256()
export const leafHash = (leaf: Uint8Array): Bytes => sha256(LEAF, leaf)
export const nodeHash = (left: Uint8Array, right: Uint8Array): Bytes => sha256(NODE, left, right)

/** The leaves from `from` up to, not including, `to`. */
export type Span = { readonly from: number; readonly to: number }
/** A whole subtree: the hash over the leaves [index × 2^level, (index + 1) × 2^level). Level 0 holds the leaf hashes. */
export type TreeNode = { readonly level: number; readonly index: number }
/** Gives the stored hash of a whole subtree. Asked only for nodes inside the tree; it throws when it has none. */
export type ReadNode = (level: number, index: number) => Uint8Array

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
const isOdd = (value: number): boolean => value % 2 === 1
const half = (value: number): number => Math.floor(value / 2)

const countOrThrow = (value: number): number => {
  if (!isCount(value)) throw new RangeError(`${value} is not a count`)
  return value
}

/** The largest power of two below `count`, which is 2 or more: where RFC 6962 parts a tree. */
const splitOf = (count: number): number => {
  let split = 1
  while (split * 2 < count) split *= 2
  return split
}

/** The whole subtrees that make up a span, left to right, largest first. `from` is where RFC 6962 would part the tree. */
export const nodesOf = ({ from, to }: Span): TreeNode[] => {
  const nodes: TreeNode[] = []
  let at = from
  while (at < to) {
    let [level, width] = [0, 1]
    while (at % (width * 2) === 0 && at + width * 2 <= to) {
      width *= 2
      level++
    }
    nodes.push({ level, index: at / width })
    at += width
  }
  return nodes
}

const foldRight = (hashes: readonly Uint8Array[]): Uint8Array =>
  hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right))

const hashOf = (span: Span, readNode: ReadNode): Uint8Array =>
  foldRight(nodesOf(span).map(({ level, index }) => readNode(level, index)))

/** MTH(D[0:size]). */
export const rootAt = (size: number, readNode: ReadNode): Uint8Array =>
  hashOf({ from: 0, to: countOrThrow(size) }, readNode)

/** The spans whose hashes prove leaf `index` in a tree of `size`, from the leaf up (PATH, RFC 9162 section 2.1.3.1). */
export const inclusionSpans = (index: number, size: number): Span[] => {
  if (!isCount(index) || !isCount(size) || index >= size) throw new RangeError(`no leaf ${index} in ${size}`)
  const spans: Span[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = from + splitOf(to - from)
    const goesLeft = index < middle
    spans.push(goesLeft ? { from: middle, to } : { from, to: middle })
    if (goesLeft) to = middle
    else from = middle
  }
  return spans.reverse()
}

/**
 * The spans whose hashes prove that a tree of `newSize` begins with the tree of `oldSize` (RFC 9162 section 2.1.4.1).
 * Nothing need be proved about the empty tree, so `oldSize` is 1 or more.
 */
export const consistencySpans = (oldSize: number, newSize: number): Span[] => {
  if (!isCount(oldSize) || !isCount(newSize) || oldSize === 0 || oldSize > newSize)
    throw new RangeError(`no proof from ${oldSize} to ${newSize}`)
  const spans: Span[] = []
  let [from, to] = [0, newSize]
  while (oldSize !== to) {
    const middle = from + splitOf(to - from)
    const goesLeft = oldSize <= middle
    spans.push(goesLeft ? { from: middle, to } : { from, to: middle })
    if (goesLeft) to = middle
    else from = middle
  }
  // Reached without ever going right, this subtree is the old tree itself, whose root the verifier has.
  if (from !== 0) spans.push({ from, to })
  return spans.reverse()
}

export const inclusionProof = (index: number, size: number, readNode: ReadNode): Uint8Array[] =>
  inclusionSpans(index, size).map((span) => hashOf(span, readNode))

export const consistencyProof = (oldSize: number, newSize: number, readNode: ReadNode): Uint8Array[] =>
  consistencySpans(oldSize, newSize).map((span) => hashOf(span, readNode))

const areHashes = (hashes: readonly Uint8Array[]): boolean => hashes.every((hash) => hash.length === HASH_LENGTH)

/** A step up the right edge: which side the proof's hash is on, and where the next step starts. */
type Step = { readonly fromLeft: boolean; readonly at: number; readonly last: number }
const stepUp = (at: number, last: number): Step => {
  const fromLeft = isOdd(at) || at === last
  let [next, edge] = [at, last]
  // On the edge of an uneven tree, levels with no sibling are skipped.
  if (fromLeft)
    while (!isOdd(next) && next !== 0) {
      next = half(next)
      edge = half(edge)
    }
  return { fromLeft, at: half(next), last: half(edge) }
}

export type Inclusion = {
  readonly index: number
  readonly size: number
  readonly leaf: Uint8Array
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}
/** True if the tree of `size` with `root` has the leaf hash `leaf` at `index` (RFC 9162 section 2.1.3.2). Never throws. */
export const verifyInclusion = ({ index, size, leaf, root, proof }: Inclusion): boolean => {
  if (!isCount(index) || !isCount(size) || index >= size || !areHashes([leaf, root, ...proof])) return false
  let [at, last, hash] = [index, size - 1, leaf]
  for (const sibling of proof) {
    if (last === 0) return false
    const step = stepUp(at, last)
    hash = step.fromLeft ? nodeHash(sibling, hash) : nodeHash(hash, sibling)
    at = step.at
    last = step.last
  }
  return last === 0 && equal(hash, root)
}

export type Consistency = {
  readonly oldSize: number
  readonly newSize: number
  readonly oldRoot: Uint8Array
  readonly newRoot: Uint8Array
  readonly proof: readonly Uint8Array[]
}

const isPowerOfTwo = (count: number): boolean => Number.isInteger(Math.log2(count)) && 2 ** Math.log2(count) === count

const climbBoth = ({ oldSize, newSize, oldRoot, newRoot, proof }: Consistency): boolean => {
  const path = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof
  const [first, ...siblings] = path
  if (!first) return false
  let [at, last] = [oldSize - 1, newSize - 1]
  while (isOdd(at)) {
    at = half(at)
    last = half(last)
  }
  let [older, newer] = [first, first]
  for (const sibling of siblings) {
    if (last === 0) return false
    const step = stepUp(at, last)
    if (step.fromLeft) older = nodeHash(sibling, older)
    newer = step.fromLeft ? nodeHash(sibling, newer) : nodeHash(newer, sibling)
    at = step.at
    last = step.last
  }
  return last === 0 && equal(older, oldRoot) && equal(newer, newRoot)
}

/**
 * True if the new tree begins with the whole old tree (RFC 9162 section 2.1.4.2). Never throws. From an empty tree there
 * is nothing to prove, so oldSize 0 is false but for two empty trees: who has seen nothing yet has nothing to compare.
 */
export const verifyConsistency = (it: Consistency): boolean => {
  const { oldSize, newSize, oldRoot, newRoot, proof } = it
  if (!isCount(oldSize) || !isCount(newSize) || oldSize > newSize) return false
  if (!areHashes([oldRoot, newRoot, ...proof])) return false
  if (oldSize === 0)
    return newSize === 0 && proof.length === 0 && [oldRoot, newRoot].every((it) => equal(it, EMPTY_ROOT))
  if (oldSize === newSize) return proof.length === 0 && equal(oldRoot, newRoot)
  return climbBoth(it)
}

/** The right edge of a tree: its largest whole subtrees, left to right. All that appending needs; at most 53 hashes. */
export type Frontier = { readonly size: number; readonly hashes: readonly Uint8Array[] }
export const EMPTY_FRONTIER: Frontier = { size: 0, hashes: [] }

/** Appends leaf hashes. `completed` hears of every node that became whole, leaves included, each once and for ever. */
export const grow = (
  frontier: Frontier,
  leafHashes: Iterable<Uint8Array>,
  completed: (level: number, index: number, hash: Uint8Array) => void = () => {},
): Frontier => {
  const hashes = [...frontier.hashes]
  let size = countOrThrow(frontier.size)
  for (const leaf of leafHashes) {
    if (leaf.length !== HASH_LENGTH) throw new RangeError('a leaf hash has 32 bytes')
    let [hash, level, index] = [leaf, 0, size]
    completed(level, index, hash)
    while (isOdd(index)) {
      const left = hashes.pop()
      if (!left) throw new RangeError('a frontier without its hashes')
      hash = nodeHash(left, hash)
      level++
      index = half(index)
      completed(level, index, hash)
    }
    hashes.push(hash)
    size++
  }
  return { size, hashes }
}

export const frontierAt = (size: number, readNode: ReadNode): Frontier => ({
  size,
  hashes: nodesOf({ from: 0, to: countOrThrow(size) }).map(({ level, index }) => readNode(level, index)),
})
export const frontierRoot = (frontier: Frontier): Uint8Array => foldRight(frontier.hashes)
/** The root over leaf hashes. */
export const rootOf = (leafHashes: Iterable<Uint8Array>): Uint8Array => frontierRoot(grow(EMPTY_FRONTIER, leafHashes))
