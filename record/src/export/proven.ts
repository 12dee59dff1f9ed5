// Inclusion proofs of many leaves against one root. Once a proof holds, every hash on its way is known to belong to that root, so
// the next proof is only followed to where it meets one of them; from there its hashes must be those that are known.
import { type Bytes, equal, fromBase64, toBase64 } from '../log/bytes.ts'
import type { Checkpoint } from '../log/checkpoint.ts'
import { HASH_LENGTH } from '../log/hash.ts'
import { inclusionSpans, leafHash, nodeHash, type Span } from '../log/merkle.ts'

/** Whether `leaf` stands at `index` under the root, by this proof (RFC 9162 section 2.1.3; base64 hashes). Never throws. */
export type Proven = (leaf: Uint8Array, index: number, proof: readonly string[]) => boolean

/** A hash, and how it is written, once anybody asked. */
type Known = { readonly hash: Uint8Array; text: string | null }

/** In a tree of one size, a span of leaves is told by where it begins and how many levels are below it. */
const nameOf = ({ from, to }: Span): number => from * 64 + Math.ceil(Math.log2(to - from))
const joined = (a: Span, b: Span): Span => (a.from < b.from ? { from: a.from, to: b.to } : { from: b.from, to: a.to })

/** The largest tree whose spans have names of their own. */
const MOST = 2 ** 46

const hashIn = (text: string): Bytes | null => {
  try {
    const hash = fromBase64(text)
    return hash.length === HASH_LENGTH ? hash : null
  } catch {
    return null
  }
}

/** Hashes that belong to the root. */
type Tree = Map<number, Known>

/** The rest of a proof, beside hashes that are known: those must be its hashes. */
const follows = (known: Tree, siblings: readonly Span[], proof: readonly string[], from: number): boolean =>
  siblings.slice(from).every((span, i) => {
    const it = known.get(nameOf(span))
    if (!it) return false
    it.text ??= toBase64(it.hash)
    return it.text === proof[from + i]
  })

/** Up from a leaf to the first hash that is known, which is the root if no other. What was met on the way is known from then on. */
const climb = (known: Tree, leaf: Uint8Array, index: number, proof: readonly string[], siblings: readonly Span[]) => {
  const met: [number, Known][] = []
  let hash: Bytes = leafHash(leaf)
  let span: Span = { from: index, to: index + 1 }
  let expected = known.get(nameOf(span))
  while (!expected) {
    const step = met.length / 2
    const [sibling, text = ''] = [siblings[step], proof[step]]
    const other = hashIn(text)
    if (!sibling || !other) return false
    met.push([nameOf(span), { hash, text: null }], [nameOf(sibling), { hash: other, text }])
    hash = sibling.from < span.from ? nodeHash(other, hash) : nodeHash(hash, other)
    span = joined(span, sibling)
    expected = known.get(nameOf(span))
  }
  if (!equal(expected.hash, hash) || !follows(known, siblings, proof, met.length / 2)) return false
  for (const [name, it] of met) known.set(name, it)
  return true
}

export const provenUnder = ({ size, root }: Pick<Checkpoint, 'size' | 'root'>): Proven => {
  const known: Tree = new Map()
  if (size > 0) known.set(nameOf({ from: 0, to: size }), { hash: root, text: null })
  return (leaf, index, proof) => {
    if (index >= size || size > MOST) return false
    const siblings = inclusionSpans(index, size)
    return siblings.length === proof.length && climb(known, leaf, index, proof, siblings)
  }
}
