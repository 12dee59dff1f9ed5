// Checks an export with nothing but itself and the log's public key. Takes anything: what is not an export is told apart from one
// that was changed, and nothing makes it throw. Says which entry is broken, not also all that follow from it.

import { type Bytes, fromBase64url } from '../log/bytes.ts'
import type { PlatformVerify } from '../log/ed25519-rule.ts'
import { type Bundle, isKeptBack, type KeptBack, type ShownEntry } from '../wire/bundle.ts'
import { type Anchor, openAnchor, toldCheckpoint } from './anchor.ts'
import { type BundleHead, isBundledEntry, isBundleHead } from './bundle-form.ts'
import { orderFaults, placesOf, type Sealed } from './order-faults.ts'
import { type DeviceKeys, keysOf, ownFaults } from './own-faults.ts'
import { type Proven, provenUnder } from './proven.ts'
import type { Rule } from './rules.ts'
import { sealOf, statementText } from './statement.ts'

/** One thing that does not hold. All null where it is the export itself. */
export type Broken = {
  readonly rule: Rule
  readonly n: number | null
  /** The entry's id. */
  readonly entry: string | null
  readonly kind: string | null
  /** Where it lies in an export's zip. */
  readonly file: string | null
}

export type Verdict = {
  readonly whole: boolean
  readonly book: string | null
  readonly madeAt: string | null
  /** How many entries there are, those kept back included. */
  readonly entries: number
  readonly keptBack: number
  /** Whose body was lawfully destroyed. */
  readonly erased: number
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string } | null
  readonly broken: readonly Broken[]
}

const AT_ONCE = 64

type Item = { readonly given: ShownEntry | KeptBack | null; readonly sealed: Sealed }
/** An item, and where in the book it stands. */
type Standing = Item & { readonly place: number }

const broken = (rule: Rule, n: number | null = null, given: ShownEntry | KeptBack | null = null): Broken => {
  const shown = given && !isKeptBack(given) ? given : null
  return { rule, n, entry: shown?.id ?? null, kind: shown?.envelope.kind ?? null, file: null }
}

/** Nothing for a seal that is not base64url: nothing is no leaf of any log. */
const bytesOf = (seal: string): Bytes => {
  try {
    return fromBase64url(seal)
  } catch {
    return new Uint8Array()
  }
}

const itemOf = (given: unknown, at: number, book: string, proven: Proven | null): Item => {
  if (!isBundledEntry(given))
    return { given: null, sealed: { n: at + 1, seal: null, prev: null, sealedAt: null, proven: null } }
  const seal = sealOf(book, given)
  const isProven = proven === null ? null : proven(bytesOf(seal), given.placed.index, given.placed.proof)
  if (isKeptBack(given)) return { given, sealed: { n: given.n, seal, prev: null, sealedAt: null, proven: isProven } }
  const { n, prev, sealedAt } = given.seal
  return { given, sealed: { n, seal, prev, sealedAt, proven: isProven } }
}

/** If no seal at all is proven, it is the checkpoint that is of another log or time, and says nothing about any of them. */
const withoutRoot = (items: readonly Item[]): readonly Item[] | null => {
  const asked = items.filter((it) => it.sealed.proven !== null)
  if (asked.length < 2 || asked.some((it) => it.sealed.proven)) return null
  return items.map((it) => ({ ...it, sealed: { ...it.sealed, proven: null } }))
}

const inBatches = async <T, R>(list: readonly T[], work: (it: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = []
  for (let at = 0; at < list.length; at += AT_ONCE)
    done.push(...(await Promise.all(list.slice(at, at + AT_ONCE).map(work))))
  return done
}

const ownBroken = async (
  items: readonly Standing[],
  bundle: BundleHead,
  anchor: Anchor,
  keys: DeviceKeys,
  verify: PlatformVerify,
): Promise<readonly Broken[]> => {
  const origin = anchor.checkpoint?.origin ?? null
  const found = await inBatches(items, async ({ given, sealed, place }) => {
    if (!given) return [broken('entry-form', place)]
    const rules = isKeptBack(given) ? [] : await ownFaults(given, bundle.book, origin, keys, verify)
    const all: readonly Rule[] = sealed.proven === false ? [...rules, 'inclusion'] : rules
    return all.map((rule) => broken(rule, place, given))
  })
  return found.flat()
}

const orderBroken = (items: readonly Standing[], { count, head }: Anchor): readonly Broken[] => {
  const [sealed, places] = [items.map((it) => it.sealed), items.map((it) => it.place)]
  const faults = orderFaults(sealed, places, count, head)
  return faults.map(({ rule, at, n }) => broken(rule, n, at === null ? null : (items[at]?.given ?? null)))
}

const verifyForm = async (bundle: BundleHead, verify: PlatformVerify, trusted?: string): Promise<Verdict> => {
  const anchor = await openAnchor(bundle, verify, trusted)
  const proven = anchor.checkpoint && provenUnder(anchor.checkpoint)
  const read = bundle.entries.map((it, at) => itemOf(it, at, bundle.book, proven))
  const doubtful = withoutRoot(read)
  const sealed = (doubtful ?? read).map((it) => it.sealed)
  const places = placesOf(sealed, anchor.count)
  const items = (doubtful ?? read).map((it, at) => ({ ...it, place: places[at] ?? 0 }))
  const keys = keysOf(bundle.devices)
  const found: Broken[] = anchor.broken.map((rule) => broken(rule))
  if (doubtful) found.push(broken('inclusion'))
  for (const key of keys.values()) if (key === null) found.push(broken('device-key'))
  found.push(...(await ownBroken(items, bundle, anchor, keys, verify)), ...orderBroken(items, anchor))
  // Last, because any other change shows in the statement too and is better named by what it is.
  if (found.length === 0 && statementText(bundle as Bundle) !== anchor.statement) found.push(broken('bundle-form'))
  const given = items.flatMap((it) => it.given ?? [])
  return {
    whole: found.length === 0,
    book: bundle.book,
    madeAt: bundle.madeAt,
    entries: items.length,
    keptBack: given.filter(isKeptBack).length,
    erased: given.filter((it) => !isKeptBack(it) && it.body === null).length,
    checkpoint: toldCheckpoint(anchor.checkpoint),
    broken: found,
  }
}

const notABundle: Verdict = {
  whole: false,
  book: null,
  madeAt: null,
  entries: 0,
  keptBack: 0,
  erased: 0,
  checkpoint: null,
  broken: [broken('bundle-form')],
}

/**
 * @param bundle parsed JSON, from anybody
 * @param trusted the log's key (vkey) as the reader holds it from elsewhere. Without it the export's own key is believed: then the
 *   verdict says that the export agrees with itself, and comparing the key with a printed one is left to the reader.
 */
export const verifyBundle = async (
  bundle: unknown,
  platformVerify: PlatformVerify,
  trusted?: string,
): Promise<Verdict> => {
  try {
    return isBundleHead(bundle) ? await verifyForm(bundle, platformVerify, trusted) : notABundle
  } catch {
    return notABundle
  }
}
