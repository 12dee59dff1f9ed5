// Whether something read from outside has the form of an export: asked before anything in it is believed. Entries are asked one
// by one, so that a broken one is named and the others are still checked.
import { MARKS } from '../entry.ts'
import { FIRST } from '../log/seal.ts'
import { BUNDLE, type Bundle, type KeptBack, type ShownEntry } from '../wire/bundle.ts'
import {
  type Check,
  hasForm,
  hash,
  id,
  isEnvelope,
  isSignature,
  matches,
  moment,
  orNull,
  whole,
} from '../wire/envelope-form.ts'

const text =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((it) => check(it))
const number: Check = (value) => whole(Number.MAX_SAFE_INTEGER)(value)
const place: Check = (value) => number(value) && value !== 0

/** A log of 2^53 leaves needs 53 hashes. What each of them is shows when the proof is followed (proven.ts). */
const proof: Check = (value) =>
  Array.isArray(value) && value.length <= 64 && value.every((it) => typeof it === 'string' && it.length === 44)
const placed = hasForm({ index: number, proof })

/** That there is such a day is for the log to have seen: only it can seal. */
const sealedAt = matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
const seal = hasForm({
  n: place,
  prev: (value) => value === FIRST || hash(value),
  sealedAt,
  marks: listOf((it) => (MARKS as readonly unknown[]).includes(it)),
})

const membersOf = (value: unknown): readonly (readonly [string, unknown])[] | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null

const FIELD = /^[a-z][A-Za-z]*$/
const isShownField = hasForm({ value: (it) => it !== undefined, salt: hash })

/** A field that is both shown and kept would let a false value ride on the true commitment: refused. */
const disclosure: Check = (value) => {
  if (!hasForm({ shown: (it) => membersOf(it) !== null, kept: (it) => membersOf(it) !== null })(value)) return false
  const { shown, kept } = value as { shown: Record<string, unknown>; kept: Record<string, unknown> }
  const names = [...Object.keys(shown), ...Object.keys(kept)]
  if (new Set(names).size !== names.length || !names.every((name) => FIELD.test(name))) return false
  return Object.values(shown).every(isShownField) && Object.values(kept).every(hash)
}

const shownEntry = hasForm({
  id: hash,
  envelope: isEnvelope,
  signature: isSignature,
  seal,
  body: orNull(disclosure),
  placed,
})
const keptBack = hasForm({ n: place, seal: hash, placed })

export const isBundledEntry = (value: unknown): value is ShownEntry | KeptBack => shownEntry(value) || keptBack(value)

/** An export whose entries have not been looked at. */
export type BundleHead = Omit<Bundle, 'entries'> & { readonly entries: readonly unknown[] }

/** More changes than a log lives days would have. */
const MOST_CHANGES = 1000

/** Of each change, its form as an entry is asked where it is followed. */
export const isKeyHistory = hasForm({
  first: hash,
  changes: (value) =>
    Array.isArray(value) && value.length > 0 && value.length <= MOST_CHANGES && value.every(shownEntry),
})

const log = { origin: text(120), key: text(500) }
const isLog: Check = (value) => hasForm(log)(value) || hasForm({ ...log, history: isKeyHistory })(value)

const isHead = hasForm({
  format: (value) => value === BUNDLE,
  book: id,
  madeAt: moment,
  log: isLog,
  checkpoint: text(100_000),
  statement: text(100_000),
  devices: listOf(hasForm({ device: hash, publicKey: hash, person: id })),
  entries: Array.isArray,
})

export const isBundleHead = (value: unknown): value is BundleHead => isHead(value)
