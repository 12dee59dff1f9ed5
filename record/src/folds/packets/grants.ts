// What each packet opens, to whom, from when until when: exactly what it names and nothing else. The rows that the database asks are
// written from this fold (law 5). Deny by default: what the giver could not read, what she did not agree to, what is about the record's
// own working, and fields that must be named and are not, are never part of it. Corrections of a packet can end it, never widen it.
import { type Entry, ofKind } from '../../entry.ts'
import type { Moment } from '../../fields.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import type { Compartment, Role } from '../../terms.ts'
import { millis } from '../../time.ts'
import { access, type Reader, readsNow, soonest } from '../access.ts'
import { type Consent, consents } from '../consent.ts'
import { type Standing, standing, valuesStanding } from '../standing.ts'
import { type Right, rightOf } from './grounds.ts'

export type Shown = {
  readonly entry: string
  readonly compartment: Compartment
  /** The fields that are shown; null for all of them. */
  readonly fields: readonly string[] | null
}

export type PacketGrant = {
  readonly packet: string
  /** Who gives. */
  readonly organisation: string
  readonly toOrganisation: string | null
  readonly toRole: Role | null
  /** A person, or the link of somebody without an account; null when it is for a role, or while there is no link. */
  readonly toPerson: string | null
  readonly from: Moment
  readonly until: Moment
  /** The clause of an agreement it rests on: it shows nothing while that is not in force, which is for its own book to say. */
  readonly clause: string | null
  readonly shows: readonly Shown[]
  /** What the receiver said, which stays readable to them when the packet has ended: their own words. */
  readonly own: readonly Shown[]
}

/** How the record itself works: who works on it, who looked, what else was sent to whom. Never part of a packet. */
const WORKINGS: ReadonlySet<string> = new Set([
  'assignment',
  'hand-over',
  'taken-over',
  'looked',
  'packet-sent',
  'packet-answered',
  'outside-answered',
  'packet-recalled',
  'packet-opened',
  'packet-linked',
  'link-tried',
  'opened-in-emergency',
  'opening-told',
  'opening-reviewed',
  'opening-accounted',
])

/** Where a home or her own village is: shown only by a packet that names the field (AC-24). */
const NAMED_ONLY: Readonly<Record<string, readonly string[]>> = {
  placement: ['home'],
  'person-identified': ['home', 'family'],
  'home-verification-asked': ['where'],
  restored: ['where'],
  'signed-for': ['where'],
  journey: ['from', 'to'],
}

type Sent = { readonly entry: Standing; readonly body: BodyNamed<'packet-sent'> }

type Book = {
  readonly entries: readonly Standing[]
  readonly byId: ReadonlyMap<string, Standing>
  readonly place: ReadonlyMap<string, number>
  readonly readers: readonly Reader[]
  readonly consents: readonly Consent[]
}

const sentIn = (entries: readonly Standing[]): readonly Sent[] =>
  entries.flatMap((entry) =>
    entry.kind === 'packet-sent' && entry.first ? [{ entry, body: entry.first as BodyNamed<'packet-sent'> }] : [],
  )

/** Whether the giver had this before them: what they had seen in the book, and what they wrote themselves before. */
const stood = ({ place }: Book, packet: Entry, it: Entry): boolean => {
  const at = place.get(it.id) ?? 0
  const seen = packet.saw === null ? -1 : (place.get(packet.saw) ?? -1)
  return at <= seen || (it.device === packet.device && at < (place.get(packet.id) ?? 0))
}

const present = (it: Entry): readonly string[] => Object.keys(it.body ?? {})

/** The fields of an entry that a packet shows; undefined when it does not show the entry, null for all. */
const fieldsOf = ({ body }: Sent, it: Standing): readonly string[] | null | undefined => {
  const chosen = body.shows?.find((one) => one.entry === it.id)
  if (chosen) return chosen.fields ?? null
  if (!body.parts?.includes(it.compartment)) return undefined
  const kept = NAMED_ONLY[it.kind]
  return kept ? present(it).filter((name) => !kept.includes(name)) : null
}

/** A correction goes with a field that is shown, an objection with any: her words stand beside what they dispute (AC-18). */
const isBeside = (it: Entry, fields: readonly string[] | null): boolean =>
  it.kind === 'objection' || fields === null || fields.includes(String(it.body?.['field']))

type Chosen = readonly string[] | null | undefined

/** What a packet shows of one entry, given what it shows of those before it: what is corrected or disputed stands earlier. */
const chosenOf = (book: Book, sent: Sent, it: Standing, before: ReadonlyMap<string, Chosen>): Chosen => {
  const inTime = sent.body.how === 'live' || stood(book, sent.entry, it)
  if (it.kind !== 'correction' && it.kind !== 'objection') return inTime ? fieldsOf(sent, it) : undefined
  const fields = before.get(String(it.body?.['of']))
  const beside = fields !== undefined && isBeside(it, fields)
  return beside && (inTime || it.kind === 'objection') ? null : undefined
}

const shownIn = (book: Book, sent: Sent, right: Right, from: Moment): readonly Shown[] => {
  const held = readsNow(book.readers, sent.entry.author, millis(from)).compartments
  const chosen = new Map<string, Chosen>()
  return book.entries.flatMap((it): readonly Shown[] => {
    if (WORKINGS.has(it.kind) || !held.includes(it.compartment) || !right.covers(it.compartment)) return []
    const fields = chosenOf(book, sent, it, chosen)
    chosen.set(it.id, fields)
    return fields === undefined ? [] : [{ entry: it.id, compartment: it.compartment, fields }]
  })
}

/** The link in force: the last one made, unless it was closed for wrong codes. */
const linkOf = (entries: readonly Entry[], packet: string): string | null => {
  const last = ofKind(entries, 'packet-linked').findLast((it) => it.body.of === packet)
  const closed = ofKind(entries, 'link-tried').some(
    (it) => it.body.link === last?.body.link && it.body.what === 'wrong-codes',
  )
  return last && !closed ? last.body.link : null
}

const whom = ({ entry, body }: Sent, entries: readonly Entry[]) => {
  if (body.to === 'outside') return { toOrganisation: null, toRole: null, toPerson: linkOf(entries, entry.id) }
  const toOrganisation = body.organisation ?? null
  if (body.to === 'person')
    return { toOrganisation, toRole: null, toPerson: toOrganisation ? (body.person ?? null) : null }
  return { toOrganisation, toRole: toOrganisation ? (body.role ?? null) : null, toPerson: null }
}

/** Whether somebody is one of those a packet is for. Says nothing of when. */
export const isFor = (
  it: Pick<PacketGrant, 'toOrganisation' | 'toRole' | 'toPerson'>,
  who: { readonly person: string; readonly organisation: string; readonly roles: readonly Role[] },
): boolean => {
  if (it.toOrganisation !== who.organisation) return false
  return it.toPerson === null ? it.toRole !== null && who.roles.includes(it.toRole) : it.toPerson === who.person
}

/** Their answers, by whoever of that organisation wrote them: an answer outlives the officer who gave it. */
const answersOf = (entries: readonly Entry[], packet: string, organisation: string | null): readonly Shown[] =>
  ofKind(entries, 'packet-answered')
    .filter((it) => it.body.of === packet && it.organisation === organisation)
    .map((it) => ({ entry: it.id, compartment: it.compartment, fields: null }))

/** What the receiver sees of the packet itself: not where she agreed, and not what was sent to others before. */
const itself = ({ entry }: Sent): Shown => ({
  entry: entry.id,
  compartment: entry.compartment,
  fields: present({ ...entry, body: entry.first }).filter((it) => it !== 'ground' && it !== 'follows'),
})

const grantOf = (book: Book, sent: Sent): PacketGrant => {
  const { entry, body } = sent
  const from = entry.sealedAt ?? entry.madeAt
  const right = rightOf(body, from.slice(0, 10), book.byId, book.consents)
  const recalls = ofKind(book.entries, 'packet-recalled').filter((it) => it.body.of === entry.id)
  const ends = recalls.flatMap((it) => [it.madeAt, it.sealedAt])
  const until = soonest([body.until, ...valuesStanding(entry, 'until'), right?.until, ...ends]) ?? from
  const to = whom(sent, book.entries)
  return {
    packet: entry.id,
    organisation: entry.organisation,
    ...to,
    from,
    until: right ? until : from,
    clause: body.clause ?? null,
    shows: right ? [itself(sent), ...shownIn(book, sent, right, from)] : [],
    own: answersOf(book.entries, entry.id, to.toOrganisation),
  }
}

/** Every packet of a book, past ones too. Only who holds the whole book can tell: the server. */
export const packetGrants = (given: readonly Entry[]): readonly PacketGrant[] => {
  if (!given.some((it) => it.kind === 'packet-sent')) return []
  const entries = standing(given)
  const book: Book = {
    entries,
    byId: new Map(entries.map((it) => [it.id, it])),
    place: new Map(entries.map((it, i) => [it.id, i])),
    readers: access(entries),
    // On no day: what ends by its day is an end here, not a state.
    consents: consents(entries, ''),
  }
  return sentIn(entries).map((it) => grantOf(book, it))
}

/** What somebody reads through a packet at an instant (ms). */
export const shownNow = (it: PacketGrant, now: number): readonly Shown[] =>
  millis(it.from) <= now && now < millis(it.until) ? [...it.shows, ...it.own] : it.own

/** What is wrong with a packet that is about to stand, as the id of a problem; null when it may. `held`: what the giver reads now. */
export const packetFault = (
  given: readonly Entry[],
  body: BodyNamed<'packet-sent'>,
  held: readonly Compartment[],
  day: string,
): 'recipient-missing' | 'right-missing' | 'consent-ended' | 'consent-not-covering' | 'not-yours-to-show' | null => {
  if (!hasRecipient(body)) return 'recipient-missing'
  const entries = standing(given)
  const byId = new Map(entries.map((it) => [it.id, it]))
  const right = rightOf(body, day, byId, consents(entries, ''))
  if (!right) return 'right-missing'
  if (right.until !== null && right.until.slice(0, 10) <= day && consentEnded(entries, body.ground, day))
    return 'consent-ended'
  const named = [...(body.parts ?? []), ...(body.shows ?? []).flatMap((it) => byId.get(it.entry)?.compartment ?? [])]
  if (!named.every((it) => held.includes(it))) return 'not-yours-to-show'
  return named.every((it) => right.covers(it)) ? null : 'consent-not-covering'
}

const consentEnded = (entries: readonly Entry[], ground: string | undefined, day: string): boolean =>
  consents(entries, day).find((it) => it.entry === ground)?.state !== 'agreed'

const hasRecipient = (it: BodyNamed<'packet-sent'>): boolean => {
  if (it.to === 'outside') return it.name !== undefined || it.office !== undefined
  return it.organisation !== undefined && (it.to === 'role' ? it.role !== undefined : it.person !== undefined)
}
