// Agreements between bodies: what is in force when, and why not. A clause is in force while every party's signature on that very clause
// stands, between the first and the last day of the agreement. Nothing of it is stored that a clock decides. The order in which entries
// arrive decides nothing: a signature names the clauses it signs, and takes effect when it was sealed.
import { type Entry, type EntryOf, inOrder, ofKind } from '../../entry.ts'
import type { Moment, Span } from '../../fields.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import { millis } from '../../time.ts'
import { asksFrom, LAPSING_DAYS } from './who-pays.ts'

export type Party = {
  readonly organisation: string
  /** In words, as it was named. */
  readonly office: string
  /** The last signature of this body; null while it has not signed. */
  readonly signed: { readonly name: string; readonly by: string; readonly at: Moment } | null
  /** Whether its last signature fell with a change of its head. */
  readonly headChanged: boolean
}

export type Clause = {
  readonly entry: string
  readonly body: BodyNamed<'agreement-clause'>
  /** When it is in force: from the first instant, up to and not including the second. */
  readonly inForce: readonly Span[]
}

export type Agreement = {
  readonly book: string
  readonly body: BodyNamed<'agreement-proposed'>
  readonly parties: readonly Party[]
  readonly clauses: readonly Clause[]
  readonly ended: { readonly at: Moment; readonly why: string } | null
  readonly reviews: readonly EntryOf<'agreement-reviewed'>[]
  /** By when both sides are to look at it together. */
  readonly nextReviewAt: Moment
}

export type AgreementState =
  | { readonly state: 'proposed' }
  | { readonly state: 'signed' }
  | { readonly state: 'running' }
  | { readonly state: 'lapsing'; readonly days: number }
  | { readonly state: 'lapsed'; readonly because: 'head' | 'date' | 'ended' }

const DAY = 86_400_000

/** A signature counts from the later of its two clocks: signing back in time gives nothing. */
const later = (a: Moment, b: Moment | null): Moment => (b !== null && millis(b) > millis(a) ? b : a)
const earlier = (a: Moment, b: Moment): Moment => (millis(a) <= millis(b) ? a : b)
const byTime = (a: Moment, b: Moment): number => millis(a) - millis(b)

type Signature = {
  readonly organisation: string
  readonly by: string
  readonly name: string
  readonly clauses: readonly string[]
  readonly from: Moment
  /** When the head changed; null while it stands. */
  readonly to: Moment | null
}

const signaturesIn = (entries: readonly Entry[]): readonly Signature[] => {
  const changes = ofKind(entries, 'agreement-head-changed')
  return ofKind(entries, 'agreement-signed')
    .map((it) => {
      const from = later(it.madeAt, it.sealedAt)
      const ends = changes
        // A body says that its own head has changed; the record itself says it of anybody.
        .filter((one) => one.as === 'server' || one.organisation === one.body.organisation)
        .filter((one) => one.body.organisation === it.organisation && one.body.was === it.author)
        // One that was known before this was signed is what this signature answers; one told after it ends it, however early it says.
        .filter((one) => millis(later(later(one.madeAt, one.sealedAt), one.body.at)) >= millis(from))
        .map((one) => later(one.body.at, from))
        .sort(byTime)
      const clauses = it.body.clauses.map((one) => one.entry)
      return { organisation: it.organisation, by: it.author, name: it.body.name, clauses, from, to: ends[0] ?? null }
    })
    .sort((a, b) => byTime(a.from, b.from) || (a.by < b.by ? -1 : 1))
}

/** Where both hold. */
const meet = (a: readonly Span[], b: readonly Span[]): readonly Span[] =>
  a.flatMap((one) =>
    b.flatMap((other) => {
      const from = later(one.from, other.from)
      const to = earlier(one.to, other.to)
      return millis(from) < millis(to) ? [{ from, to }] : []
    }),
  )

/** Where any holds, in order and without overlap. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const out: Span[] = []
  for (const it of spans.toSorted((a, b) => byTime(a.from, b.from))) {
    const last = out.at(-1)
    if (last && millis(it.from) <= millis(last.to)) out[out.length - 1] = { from: last.from, to: later(last.to, it.to) }
    else out.push(it)
  }
  return out
}

const PERIOD = {
  month: { months: 1 },
  quarter: { months: 3 },
  'half-year': { months: 6 },
  year: { years: 1 },
} as const

const INDIA = '+05:30'
const plus = (at: Moment, review: keyof typeof PERIOD): Moment =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(INDIA)
    .add(PERIOD[review])
    .toString({ timeZoneName: 'never', smallestUnit: 'minute' })

const namedIn = (entries: readonly Entry[], first: EntryOf<'agreement-proposed'>): ReadonlyMap<string, string> => {
  const named = new Map([[first.organisation, first.body.office]])
  for (const it of ofKind(entries, 'agreement-party')) {
    if (!named.has(it.body.organisation)) named.set(it.body.organisation, it.body.office)
  }
  return named
}

const partyOf = (organisation: string, office: string, signatures: readonly Signature[]): Party => {
  const last = signatures.findLast((it) => it.organisation === organisation)
  return {
    organisation,
    office,
    signed: last ? { name: last.name, by: last.by, at: last.from } : null,
    headChanged: last !== undefined && last.to !== null,
  }
}

/** The agreement of a book; null where the book proposes none that can be read. */
export const agreement = (given: readonly Entry[]): Agreement | null => {
  const entries = inOrder(given)
  const [first] = ofKind(entries, 'agreement-proposed')
  if (!first) return null
  const { body } = first
  const named = namedIn(entries, first)
  const signatures = signaturesIn(entries)
  const over = ofKind(entries, 'agreement-ended')
    .filter((it) => named.has(it.organisation))
    .map((it) => ({ at: it.body.at, why: it.body.why }))
    .sort((a, b) => byTime(a.at, b.at))[0]
  const until = over ? earlier(over.at, body.until) : body.until
  const term: readonly Span[] = millis(body.from) < millis(until) ? [{ from: body.from, to: until }] : []
  const signedFor = (organisation: string, clause: string): readonly Span[] =>
    joined(
      signatures
        .filter((it) => it.organisation === organisation && it.clauses.includes(clause))
        .flatMap((it) => {
          const to = it.to === null ? until : earlier(it.to, until)
          return millis(it.from) < millis(to) ? [{ from: it.from, to }] : []
        }),
    )
  // One body alone agrees on nothing.
  const inForce = (clause: string): readonly Span[] =>
    named.size < 2 ? [] : [...named.keys()].reduce((held, it) => meet(held, signedFor(it, clause)), term)
  const reviews = ofKind(entries, 'agreement-reviewed').toSorted((a, b) => byTime(a.body.at, b.body.at))
  return {
    book: first.book,
    body,
    parties: [...named].map(([organisation, office]) => partyOf(organisation, office, signatures)),
    clauses: ofKind(entries, 'agreement-clause').map((it) => ({
      entry: it.id,
      body: it.body,
      inForce: inForce(it.id),
    })),
    ended: over ?? null,
    reviews,
    nextReviewAt: reviews.at(-1)?.body.nextAt ?? plus(body.from, body.review),
  }
}

/** Whether a clause is in force at an instant (ms): at its first instant it is, at its last it is no more. */
export const holds = (it: Pick<Clause, 'inForce'>, now: number): boolean =>
  it.inForce.some(({ from, to }) => millis(from) <= now && now < millis(to))

/** What the clock says about an agreement now. */
export const agreementState = (it: Agreement, now: number): AgreementState => {
  if (it.ended && millis(it.ended.at) <= now) return { state: 'lapsed', because: 'ended' }
  if (millis(it.body.until) <= now) return { state: 'lapsed', because: 'date' }
  if (it.clauses.some((one) => holds(one, now))) {
    const days = Math.ceil((millis(it.ended?.at ?? it.body.until) - now) / DAY)
    return days <= LAPSING_DAYS ? { state: 'lapsing', days } : { state: 'running' }
  }
  if (it.parties.some((one) => one.headChanged)) return { state: 'lapsed', because: 'head' }
  return it.clauses.some((one) => one.inForce.some(({ from }) => millis(from) > now))
    ? { state: 'signed' }
    : { state: 'proposed' }
}

/** Until when a clause pays: to its own day, or to the end of its being in force where that comes first; null where it never did. */
const paidUntil = ({ body, inForce }: Clause): Moment | null => {
  const last = inForce.at(-1)
  return body.pays && body.paysUntil && last ? earlier(body.paysUntil, last.to) : null
}

/** The clause that says it goes on from this one, where it is in force when this one ends and pays longer. */
const goesOnFrom = (clause: Clause, ends: Moment, all: readonly Clause[]): Clause | null =>
  all.find((one) => {
    const until = paidUntil(one)
    return one.body.after === clause.entry && until !== null && millis(until) > millis(ends) && holds(one, millis(ends))
  }) ?? null

export type MoneyEnds = { readonly clause: Clause; readonly ends: Moment; readonly next: Clause | null }

/** Every clause of money that is or was in force: when it ends, and which one goes on from it, or null for nobody. */
export const moneyEnds = (it: Agreement): readonly MoneyEnds[] =>
  it.clauses.flatMap((clause) => {
    const ends = paidUntil(clause)
    return ends === null ? [] : [{ clause, ends, next: goesOnFrom(clause, ends, it.clauses) }]
  })

/** Of the clauses in force, those whose money ends in thirty days or has ended. */
export const paysNext = (it: Agreement, now: number): readonly MoneyEnds[] =>
  moneyEnds(it).filter(({ clause, ends }) => holds(clause, now) && now >= millis(asksFrom(ends)))
