// Seals entries into one book: judge, number, chain, fold, write. Everything is computed first and written by one statement, which
// is one transaction (COMMIT POINT in 0020-append-books.sql). An entry is acknowledged after that commit, never before (law 2).
import {
  type Compartment,
  type Entry,
  type Envelope,
  FIRST,
  fromBase64url,
  kindNamed,
  type Mark,
  organisationOf,
  type Seal,
  sealHash,
  toBase64,
  toBase64url,
} from '@sajha/record'
import { newBookKey, newOrganisationKey, organisationKey, sealBody } from '../books/bodies.ts'
import { findBookOrganisation } from '../books/find-book-organisation.ts'
import { forget, inTurn, type KeptBook, keep, keptBook } from '../books/kept-book.ts'
import { changedRows, project, type Rows } from '../books/project.ts'
import type { House } from '../house.ts'
import { inGroups } from '../platform/database/in-groups.ts'
import type { ProblemId } from '../problems.ts'
import { planErasing, planFinding, planPassing, planRecorders, planTelling, planWatching } from './plan-telling.ts'
import { type Append, appendRows } from './store.ts'

/** An entry whose form, commitment and signature have been checked; whether it may stand here is for `judge`. */
export type Checked = {
  readonly id: string
  readonly envelope: Envelope
  readonly signature: string
  readonly body: Readonly<Record<string, unknown>>
  readonly secret: string
}

export type Sealed = {
  readonly id: string
  readonly outcome: 'sealed'
  readonly n: number
  readonly sealedAt: string
  readonly marks: readonly Mark[]
}
export type Refused = {
  readonly id: string
  readonly outcome: 'refused'
  readonly problem: ProblemId
  readonly faults: readonly { readonly field: string; readonly reason: string }[]
}
export type Outcome = Sealed | Refused

/** What is known of the book at the moment of judging: null when this entry would open it. */
export type Standing = {
  readonly sort: string
  readonly organisation: string
  readonly entries: readonly Entry[]
} | null
export type Verdict = { readonly marks: readonly Mark[] } | { readonly refused: ProblemId }
export type Judge = (standing: Standing, it: Checked, now: Temporal.Instant) => Verdict

/** Whoever loses reads the book again while the other goes on: it loses as often as another process has entries waiting for that book. */
const TRIES = 64

/** Seals what may be sealed, in the order given; answers for each. All entries are of this book. */
export const append = (
  house: House,
  book: string,
  given: readonly Checked[],
  judge: Judge,
): Promise<readonly Outcome[]> =>
  inTurn(house, book, async () => {
    for (let tried = 0; tried < TRIES; tried++) {
      const outcomes = await attempt(house, book, given, judge)
      if (outcomes) return outcomes
      // Another process sealed into this book since we read it. What we hold is out of date.
      forget(house, book)
    }
    throw new Error('a book moved on at every try')
  })

export type FindOrganisation = (id: string) => ReturnType<typeof findBookOrganisation>

type Draft = { entries: Entry[]; head: string; outcomes: Outcome[]; rows: SealedRow[]; accepted: Checked[] }
type SealedRow = Readonly<Record<string, unknown>> & Pick<Append['entries'][number], 'n' | 'seal_id'>

const sortOf = (kind: string): string => kindNamed(kind)?.book ?? 'case'

/** Appends to different books that come together are written together, each acknowledged after the commit that holds it. */
const write = inGroups<House, Append, boolean>({
  // Letters of sealed bodies: about what one device may push at once.
  most: 4_000_000,
  weigh: (it) => it.entries.reduce((sum, { body_sealed }) => sum + body_sealed.length, 0),
  work: (house, some) => appendRows(house.db, some),
})

const attempt = async (
  house: House,
  book: string,
  given: readonly Checked[],
  judge: Judge,
): Promise<readonly Outcome[] | null> => {
  const before = await keptBook(house, book)
  const ready = await prepare(house, before, book, given, judge)
  if (!ready.rows || !ready.after) return ready.outcomes
  const done = await write(house, ready.rows)
  if (!done) return null
  keep(house, ready.after)
  return ready.outcomes
}

/** A book judged, numbered, chained and folded, and not yet written. Without rows there is nothing to write. */
export type Prepared = {
  readonly outcomes: readonly Outcome[]
  readonly rows: Append | null
  /** The book as it is once the rows stand. */
  readonly after: KeptBook | null
}

/** Makes entries ready to be written: the one way of sealing, for one book (`append`) and for many (`open-together.ts`). */
export const prepare = async (
  house: House,
  before: KeptBook | null,
  book: string,
  given: readonly Checked[],
  judge: Judge,
  findOrganisation: FindOrganisation = (id) => findBookOrganisation(house, id),
): Promise<Prepared> => {
  const now = house.clock.now()
  const draft = judged(before, given, judge, now)
  const first = draft.accepted[0]?.envelope
  if (!first) return { outcomes: draft.outcomes, rows: null, after: null }
  const keyed = await withKeys(house, before, book, draft, findOrganisation)
  const sort = before?.sort ?? sortOf(first.kind)
  const organisation = before?.organisation ?? first.organisation
  const rows = project(sort, organisation, draft.entries, written(before))
  const ready: Append = {
    book,
    head: before?.head ?? FIRST,
    opening: before ? null : { sort, organisation, organisations: keyed.opening },
    entries: draft.rows.map((row, i) => ({ ...row, body_sealed: sealedBody(keyed.keys, draft.accepted[i]) })),
    folds: { ...changedRows(before?.rows ?? null, rows), keys: keyed.fresh },
    people: sort === 'organisation' ? peopleRows(organisation, draft.entries) : null,
    jobs: jobsFor(now, { book, organisation }, before, rows, draft.entries),
  }
  const after = { id: book, sort, organisation, head: draft.head, entries: draft.entries, keys: keyed.keys, rows }
  return { outcomes: draft.outcomes, rows: ready, after }
}

const jobsFor = (
  now: Temporal.Instant,
  { book, organisation }: { readonly book: string; readonly organisation: string },
  before: KeptBook | null,
  rows: Rows,
  entries: readonly Entry[],
) => {
  const stood = before?.entries ?? []
  const added = entries.slice(stood.length)
  return [
    ...planTelling(now, book, before?.rows ?? null, rows, before !== null, added),
    ...planRecorders(now, book, stood, added),
    ...planErasing(now, book, entries, added),
    ...planFinding(now, book, added),
    ...planWatching(now, book, added),
    ...planPassing(now, organisation, stood, added),
  ]
}

const written = (before: KeptBook | null) =>
  before?.rows ? { rows: before.rows, entries: before.entries.length } : null

/** Numbers and chains what the judge lets stand. Pure but for the judge. */
const judged = (before: KeptBook | null, given: readonly Checked[], judge: Judge, now: Temporal.Instant): Draft => {
  const known = new Map(before?.entries.map((it) => [it.id, it]))
  const draft: Draft = {
    entries: [...(before?.entries ?? [])],
    head: before?.head ?? FIRST,
    outcomes: [],
    rows: [],
    accepted: [],
  }
  for (const it of given) {
    const already = known.get(it.id)
    if (already) {
      draft.outcomes.push(sealedOutcome(already))
      continue
    }
    const opened = draft.entries[0]
    const standing = opened
      ? {
          sort: before?.sort ?? sortOf(opened.kind),
          organisation: before?.organisation ?? opened.organisation,
          entries: draft.entries,
        }
      : null
    const verdict = judge(standing, it, now)
    if ('refused' in verdict) {
      draft.outcomes.push({ id: it.id, outcome: 'refused', problem: verdict.refused, faults: [] })
      continue
    }
    const entry = sealInto(draft, it, verdict.marks, now)
    known.set(entry.id, entry)
    draft.outcomes.push(sealedOutcome(entry))
  }
  return draft
}

const sealedOutcome = (it: Entry): Sealed => ({
  id: it.id,
  outcome: 'sealed',
  n: it.n ?? 0,
  sealedAt: it.sealedAt ?? '',
  marks: it.marks,
})

/** Seal times in a book never go back, even when the server's clock does. */
const sealTime = (last: Entry | undefined, now: Temporal.Instant): string => {
  const mine = now.toString({ smallestUnit: 'millisecond' })
  return last?.sealedAt && last.sealedAt > mine ? last.sealedAt : mine
}

const sealInto = (draft: Draft, it: Checked, marks: readonly Mark[], now: Temporal.Instant): Entry => {
  const { envelope, signature } = it
  const n = draft.entries.length + 1
  const seal: Seal = { n, prev: draft.head, sealedAt: sealTime(draft.entries.at(-1), now), marks }
  const hash = sealHash(envelope.book, it.id, signature, seal)
  const { book, kind, version, compartment, author, as, organisation, device, madeAt, saw } = envelope
  const entry: Entry = {
    id: it.id,
    book,
    kind,
    version,
    compartment,
    author,
    as,
    organisation,
    device,
    madeAt,
    saw,
    n,
    sealedAt: seal.sealedAt,
    marks,
    body: it.body,
  }
  draft.entries.push(entry)
  draft.head = toBase64url(hash)
  draft.accepted.push(it)
  draft.rows.push({
    n,
    id: it.id,
    kind,
    version,
    compartment,
    author,
    as_role: as,
    organisation,
    device,
    made_at: madeAt,
    heard_at: envelope.heard?.at ?? null,
    heard_ago: envelope.heard?.ago ?? null,
    saw,
    body_hash: envelope.body,
    signature: toBase64(fromBase64url(signature)),
    prev: seal.prev,
    sealed_at: seal.sealedAt,
    marks,
    seal: toBase64(hash),
    seal_id: draft.head,
  })
  return entry
}

const sealedBody = (keys: ReadonlyMap<Compartment, Uint8Array>, it: Checked | undefined): string => {
  const key = it && keys.get(it.envelope.compartment)
  if (!it || !key) throw new Error('an entry was sealed without a key for its compartment')
  return toBase64(sealBody(key, it.envelope.book, it.id, { body: it.body, secret: it.secret }))
}

/** The keys of the compartments in use; new ones made for those that had none, and the organisation's own where it begins. */
const withKeys = async (
  house: House,
  before: KeptBook | null,
  book: string,
  draft: Draft,
  findOrganisation: FindOrganisation,
) => {
  const keys = new Map(before?.keys)
  const missing = [...new Set(draft.accepted.map((it) => it.envelope.compartment))].filter((it) => !keys.has(it))
  if (missing.length === 0) return { keys, fresh: [], opening: [] }
  const organisation = before?.organisation ?? draft.accepted[0]?.envelope.organisation ?? ''
  const known = await findOrganisation(organisation)
  const wrapped = known?.key_wrapped ?? newOrganisationKey(house, organisation)
  const wrapping = organisationKey(house, organisation, wrapped)
  const fresh = missing.map((compartment) => {
    const { key, wrapped: sealed } = newBookKey(wrapping, book, compartment)
    keys.set(compartment, key)
    return { compartment, key_wrapped: toBase64(sealed) }
  })
  const sort = organisationOf(draft.entries)?.sort ?? 'ngo'
  const opening = known ? [] : [{ id: organisation, book, sort, key_wrapped: toBase64(wrapped) }]
  return { keys, fresh, opening }
}

/** Who is in an organisation, as rows: from the fold of its own book. */
export const peopleRows = (organisation: string, entries: readonly Entry[]) => {
  const it = organisationOf(entries)
  return {
    organisation,
    members:
      it?.members.map((one) => ({ person: one.person, roles: one.roles, from_at: one.from, until_at: one.until })) ??
      [],
    devices:
      it?.devices.map((one) => ({
        id: one.id,
        person: one.person,
        public_key: toBase64(fromBase64url(one.publicKey)),
        enrolled_at: one.enrolledAt,
        revoked_at: one.revokedAt,
      })) ?? [],
  }
}
