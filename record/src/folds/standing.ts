// Which text stands: applies corrections without losing the first (law 1). A correction supersedes an earlier one only if its
// author had seen that one; two made apart both stand and are shown side by side. Nothing here looks at a clock.
import { type Entry, inOrder, isInOrder, lifted } from '../entry.ts'
import type { Field } from '../fields.ts'
import { schemaOfField } from '../kind.ts'
import { kindNamed } from '../kinds/index.ts'
import { canonical, type Json } from '../log/jcs.ts'

/** One value a field has had, and who said so. */
export type Said = {
  readonly entry: string
  readonly value: unknown
  readonly why: string | null
  /** True once a later correction knew of it, and for a correction that says what the field cannot hold. */
  readonly replaced: boolean
}

export type Standing = Entry & {
  /** The body with every undisputed correction in it; the first of several that stand apart. */
  readonly body: Entry['body']
  readonly first: Entry['body']
  /** Per corrected field: the first text and each correction, oldest first. */
  readonly history: Readonly<Record<string, readonly Said[]>>
  /** Fields in which two corrections stand that say different things and did not know of each other. */
  readonly disputed: readonly string[]
  /** Objections to this entry: her words stand beside it. */
  readonly objections: readonly Entry[]
}

type Correction = {
  readonly entry: Entry
  readonly of: string
  readonly field: string
  readonly value: unknown
  readonly why: string
}

const isStanding = (it: Entry): it is Standing => 'history' in it && 'first' in it

/** The entry as its author wrote it, whether or not corrections were applied before. */
const asWritten = (it: Entry): Entry => lifted(isStanding(it) ? { ...it, body: it.first } : it)

/** What is said about each entry, by that entry's id. */
const about = <T extends { readonly of: string }>(said: readonly T[]): ReadonlyMap<string, readonly T[]> =>
  Map.groupBy(said, (it) => it.of)

const correctionsIn = (entries: readonly Entry[]): readonly Correction[] =>
  entries.flatMap((entry) =>
    entry.kind === 'correction' && entry.body
      ? [{ ...(entry.body as unknown as Omit<Correction, 'entry'>), entry }]
      : [],
  )

// As kind() has it: no name that means something to JavaScript itself ends up in a body.
const FIELD_NAME = /^[a-z][A-Za-z]*$/

/** What a record itself holds under a name, not what every object does: the names come from people. */
const own = <T>(it: Readonly<Record<string, T>> | null, name: string): T | undefined =>
  it && Object.hasOwn(it, name) ? it[name] : undefined

const schemas = new WeakMap<Field, ReturnType<typeof schemaOfField>>()

/** Whether a field can hold a value; null clears one that may be left empty. A kind or field this release does not know holds anything. */
const canHold = (kind: string, name: string, value: unknown): boolean => {
  const known = kindNamed(kind)
  if (!known) return FIELD_NAME.test(name)
  const field = own<Field>(known.fields, name)
  if (!field) return false
  if (value === null) return field.optional
  const schema = schemas.get(field) ?? schemaOfField(field)
  schemas.set(field, schema)
  return schema.safeParse(value).success
}

/** Whether the author of `later` had seen `earlier` when writing. On one device, what was written before was seen. */
const knew = (later: Entry, earlier: Entry, place: ReadonlyMap<string, number>): boolean => {
  if (later.device === earlier.device) return true
  if (later.saw === null || earlier.n === null) return false
  return (place.get(later.saw) ?? 0) >= earlier.n
}

const fieldHistory = (first: Entry, of: readonly Correction[], field: string, place: ReadonlyMap<string, number>) => {
  const made = of.filter((it) => it.field === field)
  const held = made.filter((it) => canHold(first.kind, field, it.value))
  const said: Said[] = [{ entry: first.id, value: own(first.body, field), why: null, replaced: held.length > 0 }]
  for (const it of made) {
    const at = held.indexOf(it)
    const replaced = at < 0 || held.slice(at + 1).some((later) => knew(later.entry, it.entry, place))
    said.push({ entry: it.entry.id, value: it.value, why: it.why, replaced })
  }
  return said
}

const UNDISPUTED: Standing['history'] = {}
const NOTHING: readonly never[] = []

const corrected = (
  entry: Entry,
  of: readonly Correction[],
  place: ReadonlyMap<string, number>,
): Pick<Standing, 'body' | 'history' | 'disputed'> => {
  if (!entry.body || of.length === 0) return { body: entry.body, history: UNDISPUTED, disputed: NOTHING }
  const history: [string, readonly Said[]][] = []
  const disputed: string[] = []
  const body: Record<string, unknown> = { ...entry.body }
  for (const field of new Set(of.map((it) => it.field))) {
    const said = fieldHistory(entry, of, field, place)
    const stands = said.filter((it) => !it.replaced)
    history.push([field, said])
    if (new Set(stands.map((it) => canonical((it.value ?? null) as Json))).size > 1) disputed.push(field)
    const value = stands[0]?.value ?? undefined
    if (value !== undefined) body[field] = value
    else delete body[field]
  }
  return { body, history: Object.fromEntries(history), disputed }
}

/** Of an entry that nobody said anything about. */
const asItStands = (entry: Entry): Standing => ({
  ...entry,
  first: entry.body,
  history: UNDISPUTED,
  disputed: NOTHING,
  objections: NOTHING,
})

/** What is said of another entry: a correction of it, or an objection to it. */
const saysOfAnother = (it: Entry): boolean => (it.kind === 'correction' || it.kind === 'objection') && it.body !== null

const allStanding = (given: readonly Entry[]): given is readonly Standing[] => given.every(isStanding)

const anew = (given: readonly Entry[]): readonly Standing[] => {
  if (allStanding(given)) return isInOrder(given) ? given : (inOrder(given) as readonly Standing[])
  const ordered = isInOrder(given) ? given : inOrder(given)
  if (!ordered.some(saysOfAnother)) return ordered.map((it) => asItStands(asWritten(it)))
  const entries = ordered.map(asWritten)
  const said = entries.filter(saysOfAnother)
  const place = new Map(entries.flatMap((it) => (it.n === null ? [] : [[it.id, it.n] as const])))
  const corrections = about(correctionsIn(said))
  const objections = about(
    said.flatMap((entry) => (entry.kind === 'objection' ? [{ of: String(entry.body?.['of']), entry }] : [])),
  )
  return entries.map((entry) => ({
    ...entry,
    ...corrected(entry, corrections.get(entry.id) ?? [], place),
    first: entry.body,
    objections: (objections.get(entry.id) ?? []).map((it) => it.entry),
  }))
}

/** What was made last: folds hand the same list from one to the next. */
let made: readonly Standing[] = []
/** A device that is locked keeps nothing of what it had opened. */
export const forgetStanding = (): void => {
  made = []
}

/**
 * Every entry of a book as it stands now, in the book's order. Given entries that stand already, it returns the very same list: what
 * folds have found in it (folds/moments.ts) need not be found again by the next.
 */
export const standing = (given: readonly Entry[]): readonly Standing[] => {
  if (given === made) return made
  made = anew(given)
  return made
}

/** Whether nobody corrected anything in it: its body is then all there is to read. */
export const isUncorrected = (it: Standing): boolean => it.history === UNDISPUTED

/** All values that a field has now: none, one, or several when corrections stand apart. Null: a correction left it empty. */
export const valuesStanding = (it: Standing, field: string): readonly unknown[] => {
  if (isUncorrected(it)) {
    const value = own(it.body, field)
    return value === undefined ? NOTHING : [value]
  }
  const said = own(it.history, field)
  if (!said) return own(it.body, field) === undefined ? [] : [own(it.body, field)]
  return said.filter((one) => !one.replaced && one.value !== undefined).map((one) => one.value)
}
