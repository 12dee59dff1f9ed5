// How sealed entries travel to a device: nothing that the receiver can derive (its id, the body's hash, the link to the seal
// before), and names of people and devices once. `packEntries` and `unpackEntries` are each other's inverse (docs/log-format.md).
import type { Entry, Mark } from '../entry.ts'
import { fromBase64url } from '../log/bytes.ts'
import { commit } from '../log/commitment.ts'
import { type Envelope, entryId } from '../log/envelope.ts'
import { type Seal, sealId } from '../log/seal.ts'
import type { Compartment, Role } from '../terms.ts'

/** One entry: [kind, version, compartment, author, as, organisation, device, madeAt, heard, saw (its number), signature, sealedAt, marks, body, secret]. */
type PackedEntry = readonly [
  kind: number,
  version: number,
  compartment: number,
  author: number,
  as: number,
  organisation: number,
  device: number,
  madeAt: string,
  heard: readonly [at: string, ago: number] | 0,
  saw: number | string,
  signature: string,
  sealedAt: string,
  marks: readonly Mark[] | 0,
  body: Readonly<Record<string, unknown>> | 0,
  secret: string,
]

export type Packed = {
  readonly book: string
  /** The first number packed; each item is the next one. A string is the seal of an entry that is kept back. */
  readonly from: number
  /** The seal before `from`, '-' at the beginning. */
  readonly prev: string
  readonly names: readonly string[]
  readonly items: readonly (PackedEntry | string)[]
}

/** A sealed entry with everything that was signed; `body` null when erased (then its hash stands in `bodyHash`). */
export type SealedEntry = {
  readonly id: string
  readonly envelope: Envelope
  readonly signature: string
  readonly seal: Seal
  readonly body: Readonly<Record<string, unknown>> | null
  /** base64url; of an erased entry, the body hash instead, for the secret is gone. */
  readonly secret: string
}

export type Unpacked =
  | { readonly entry: SealedEntry; readonly sealId: string }
  | { readonly n: number; readonly sealId: string }

export const packEntries = (
  book: string,
  from: number,
  prev: string,
  given: readonly (SealedEntry | string)[],
  numberOf: (id: string) => number | undefined,
): Packed => {
  const names: string[] = []
  const places = new Map<string, number>()
  const place = (name: string): number => {
    const known = places.get(name)
    if (known !== undefined) return known
    places.set(name, names.length)
    return names.push(name) - 1
  }
  const items = given.map((it): PackedEntry | string => {
    if (typeof it === 'string') return it
    const { envelope: e, seal } = it
    return [
      place(e.kind),
      e.version,
      place(e.compartment),
      place(e.author),
      place(e.as),
      place(e.organisation),
      place(e.device),
      e.madeAt,
      e.heard ? [e.heard.at, e.heard.ago] : 0,
      e.saw === null ? 0 : (numberOf(e.saw) ?? e.saw),
      it.signature,
      seal.sealedAt,
      seal.marks.length > 0 ? seal.marks : 0,
      it.body ?? 0,
      it.secret,
    ]
  })
  return { book, from, prev, names, items }
}

/**
 * Rebuilds what was packed: ids, hashes and links are computed here, so a changed byte anywhere gives another seal than the one
 * the next entry, or the head of the book, names. `idOf` finds ids of entries before `from`.
 */
export const unpackEntries = (
  packed: Packed,
  log: string,
  idOf: (n: number) => string | undefined,
): readonly Unpacked[] => {
  const ids = new Map<number, string>()
  const known = (n: number) => ids.get(n) ?? idOf(n)
  let prev = packed.prev
  return packed.items.map((item, i) => {
    const n = packed.from + i
    if (typeof item === 'string') {
      prev = item
      return { n, sealId: item }
    }
    const entry = unpackOne(packed, item, log, n, prev, known)
    ids.set(n, entry.id)
    prev = sealId(packed.book, entry.id, entry.signature, entry.seal)
    return { entry, sealId: prev }
  })
}

const unpackOne = (
  { book, names }: Packed,
  item: PackedEntry,
  log: string,
  n: number,
  prev: string,
  idOf: (n: number) => string | undefined,
): SealedEntry => {
  const [kind, version, compartment, author, as, organisation, device, madeAt, heard, saw, signature, sealedAt, marks] =
    item
  const [body, secret] = [item[13], item[14]]
  const name = (place: number): string => names[place] ?? ''
  const envelope: Envelope = {
    v: 1,
    log,
    book,
    kind: name(kind),
    version,
    compartment: name(compartment) as Compartment,
    author: name(author),
    as: name(as) as Role,
    organisation: name(organisation),
    device: name(device),
    madeAt,
    heard: heard === 0 ? null : { at: heard[0], ago: heard[1] },
    saw: saw === 0 ? null : typeof saw === 'number' ? (idOf(saw) ?? null) : saw,
    body: body === 0 ? secret : commit(body, fromBase64url(secret)),
  }
  const seal: Seal = { n, prev, sealedAt, marks: marks === 0 ? [] : marks }
  return { id: entryId(envelope), envelope, signature, seal, body: body === 0 ? null : body, secret }
}

/** The entry as folds read it. */
export const entryOf = (it: SealedEntry): Entry => ({
  id: it.id,
  book: it.envelope.book,
  kind: it.envelope.kind,
  version: it.envelope.version,
  compartment: it.envelope.compartment,
  author: it.envelope.author,
  as: it.envelope.as,
  organisation: it.envelope.organisation,
  device: it.envelope.device,
  madeAt: it.envelope.madeAt,
  saw: it.envelope.saw,
  n: it.seal.n,
  sealedAt: it.seal.sealedAt,
  marks: it.seal.marks,
  body: it.body,
})
