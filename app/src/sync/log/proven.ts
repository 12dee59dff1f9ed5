// How many witnesses stand behind each entry of a book: looked up when it is on a screen and there is a network, checked by this device,
// and kept, so that it can be said in the village too. An entry is in use long before it is proven.
import { fromBase64, fromBase64url, isMalformed, leafHash, type Placed, provenBy, verifyInclusion } from '@sajha/record'
import { ask, isProblem, OfflineError } from '../api.ts'
import { itemsOf } from '../books/fold.ts'
import { numberOf } from '../books/held.ts'
import { now } from '../clock.ts'
import { heldCell, onForget, opened } from '../session/opened.ts'
import { kept } from '../store/kept.ts'
import { openCheckpoint } from './consistent.ts'
import { everyKey } from './log-keys.ts'
import { type Witnessed, witnessed } from './witnessed.ts'

/** By number in its book: at which leaf of the log it was proven to stand. */
type Leaves = Readonly<Record<number, number>>
type Known = ReadonlyMap<string, Leaves>

export const leaves = heldCell<Known>(new Map())
let askedAt = new Map<string, number>()
onForget(() => {
  askedAt = new Map()
})

const AGAIN = 60_000
const storedFor = (book: string) => kept<Leaves>(`leaves/${book}`)
const checkpoint = kept<string>('checkpoint')

/** Everything before this number has a leaf. */
const firstMissing = (known: Leaves, numbers: readonly number[]): number =>
  numbers.find((n) => known[n] === undefined) ?? 0

const hashes = (proof: readonly string[]): readonly Uint8Array[] | null => {
  try {
    return proof.map(fromBase64)
  } catch (error) {
    if (isMalformed(error)) return null
    throw error
  }
}

type Place = Placed & { readonly n: number }

/** Those of the places whose proof leads from the seal that this device holds to the root that it holds. */
const holding = (
  placed: readonly Place[],
  seals: ReadonlyMap<number, string>,
  { size, root }: { readonly size: number; readonly root: Uint8Array },
): Leaves => {
  const found: Record<number, number> = {}
  for (const { n, index, proof } of placed) {
    const [seal, read] = [seals.get(n), hashes(proof)]
    if (!seal || !read) continue
    const leaf = leafHash(fromBase64url(seal))
    if (verifyInclusion({ index, size, leaf, root, proof: read })) found[n] = index
  }
  return found
}

const put = (book: string, it: Leaves): void => leaves.set(new Map([...leaves.get(), [book, it]]))

const lookUp = async (book: string): Promise<void> => {
  const known = leaves.get().get(book) ?? (await storedFor(book).get()) ?? {}
  put(book, known)
  const seals = new Map((await itemsOf(book)).map((it) => [numberOf(it), it.sealId]))
  const missing = firstMissing(
    known,
    [...seals.keys()].sort((a, b) => a - b),
  )
  const note = await checkpoint.get()
  if (missing === 0 || note === null || (witnessed.get()?.standings.length ?? 0) === 0) return
  const held = await openCheckpoint(note, everyKey(), opened().record.origin)
  if ('wrong' in held || held.signed.size === 0) return
  const query = `size=${held.signed.size}&after=${missing - 1}`
  const { placed } = await ask<{ readonly placed: readonly Place[] }>(
    'GET',
    `v1/books/${encodeURIComponent(book)}/places?${query}`,
  )
  const now = { ...known, ...holding(placed, seals, held.signed) }
  await storedFor(book).put(now)
  put(book, now)
}

/** Looks up what is not known yet of a book, at most once a minute. Never throws for want of a network. */
export const lookUpProven = async (book: string): Promise<void> => {
  const last = askedAt.get(book)
  if (last !== undefined && now() - last < AGAIN) return
  askedAt.set(book, now())
  try {
    await lookUp(book)
  } catch (error) {
    if (!(error instanceof OfflineError || isProblem(error))) throw error
  }
}

/** How many of how many stand behind an entry; `enough` when as many as the organisation wants. Null where nobody watches. */
export type Proven = { readonly n: number; readonly of: number; readonly enough: boolean }

export const provenOf = (it: Witnessed | null, leaf: number | undefined): Proven | null => {
  if (!it || it.standings.length === 0) return null
  const sizes = new Map(it.standings.map(({ key, size }) => [key, size]))
  const n = leaf === undefined ? 0 : provenBy(leaf, sizes)
  return { n, of: it.standings.length, enough: it.wanted > 0 && n >= it.wanted }
}
