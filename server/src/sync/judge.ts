// May this person write this kind into this book, now? Law 7: the only thing refused is writing where one has no place; what
// happened is never refused for its content. What a reader should know goes into a mark.
import {
  access,
  agreement,
  type BodyNamed,
  type Entry,
  isFor,
  kindNamed,
  type Mark,
  millis,
  packetFault,
  packetGrants,
  type Reader,
  readsAs,
  readsNow,
  restFault,
} from '@sajha/record'
import type { Checked, Judge, Standing, Verdict } from '../log/append.ts'
import type { Directory } from '../people/directory-for.ts'
import type { Me } from '../people/me.ts'
import type { ProblemId } from '../problems.ts'
import type { Agreements } from './agreements-for.ts'
import { complaintFault } from './judge-complaint.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How far the device's clock is off, as far as anybody can tell: against the last server time it had heard. */
const clockMarks = (it: Checked, standing: Standing, now: number): readonly Mark[] => {
  const made = millis(it.envelope.madeAt)
  const { heard, saw } = it.envelope
  const seen = standing?.entries.find((one) => one.id === saw)?.sealedAt
  const floor = Math.max(heard ? millis(heard.at) + heard.ago : 0, seen ? millis(seen) : 0)
  if (floor > 0 && made < floor - HOUR) return ['clock-behind']
  if (made > now + HOUR) return ['clock-ahead']
  return made < now - 3 * DAY ? ['sent-late'] : []
}

const opens = (it: Checked): Verdict => {
  const kind = kindNamed(it.envelope.kind)
  if (!kind?.opens) return { refused: 'book-unknown' }
  return readsAs(kind.book, it.envelope.as).length > 0 ? { marks: [] } : { refused: 'not-allowed' }
}

/** What there is for whoever writes: the entries they read now or read when they wrote, and their own. Others are not there for them. */
type Seen = { readonly sort: string; readonly entry: (id: string) => Entry | undefined } | null

const seenBy = (standing: Standing, readers: readonly Reader[], it: Checked, now: number): Seen => {
  const { author, madeAt } = it.envelope
  if (!standing || !readers.some((one) => one.person === author)) return null
  const read = [now, millis(madeAt)].flatMap((at) => readsNow(readers, author, at).compartments)
  const isSeen = (one: Entry) => one.author === author || read.includes(one.compartment)
  return { sort: standing.sort, entry: (id) => standing.entries.find((one) => one.id === id && isSeen(one)) }
}

const LIES_WITH_ITS_ORIGINAL: ReadonlySet<string> = new Set(['correction', 'objection', 'taken-over'])

/** Whether the compartment is where this kind may lie, and where its original lies when it corrects, disputes or takes over one. */
const compartmentFits = (seen: Seen, it: Checked): boolean => {
  const kind = kindNamed(it.envelope.kind)
  const of = it.body['of']
  if (LIES_WITH_ITS_ORIGINAL.has(it.envelope.kind) && typeof of === 'string') {
    return seen?.entry(of)?.compartment === it.envelope.compartment
  }
  return kind?.compartments.includes(it.envelope.compartment) ?? false
}

const named = (seen: Seen, it: Checked): boolean =>
  Object.entries(kindNamed(it.envelope.kind)?.fields ?? {}).every(([name, field]) => {
    const id = it.body[name]
    return field.sort !== 'entry' || typeof id !== 'string' || seen?.entry(id) !== undefined
  })

/** Reads the fold that also writes the rows of row-level security, so that writing and reading can never disagree. */
const writes = (standing: NonNullable<Standing>, readers: readonly Reader[], it: Checked, now: number): Verdict => {
  const { author, as, compartment, madeAt } = it.envelope
  const mayNow = readsNow(readers, author, now)
  const covers = (them: typeof mayNow) => them.as.includes(as) && readsAs(standing.sort, as).includes(compartment)
  if (covers(mayNow)) return { marks: [] }
  // Written while the book was theirs, and sent after: kept, and said so (AC-50).
  return covers(readsNow(readers, author, millis(madeAt))) ? { marks: ['access-ended'] } : { refused: 'book-not-yours' }
}

/**
 * Bringing somebody in, and handing over. Inside an organisation that is team work; across organisations it needs a ground in law,
 * an order, or her word. Nobody hands over what is another's, but a manager.
 */
const people = (standing: Standing, it: Checked, directory: Directory): ProblemId | null => {
  if (it.envelope.kind === 'assignment') return broughtIn(standing, it, directory)
  if (it.envelope.kind === 'agreement-party') return actsFor(it, directory)
  return it.envelope.kind === 'hand-over'
    ? handedOver(standing, it, directory)
    : complaintFault(standing, it, directory)
}

/** Somebody can act only for a body they are posted in, and in a role they have there. */
const actsFor = (it: Checked, directory: Directory): ProblemId | null => {
  const { to, organisation, as } = it.body as BodyNamed<'agreement-party'>
  const posting = directory.get(to)?.find((one) => one.organisation === organisation)
  return posting?.roles.includes(as) ? null : 'nobody-there'
}

const broughtIn = (standing: Standing, it: Checked, directory: Directory): ProblemId | null => {
  const { to, organisation, as, basis } = it.body as BodyNamed<'assignment'>
  const posting = directory.get(to)?.find((one) => one.organisation === organisation)
  if (!posting?.roles.includes(as)) return 'nobody-there'
  const across = organisation !== (standing?.organisation ?? it.envelope.organisation)
  return across && basis === 'team' ? 'ground-missing' : null
}

/** Whether what is said in counselling would pass with it. */
const holdsCounselling = (standing: Standing, { from, at, as }: BodyNamed<'hand-over'>): boolean => {
  const held = access(standing?.entries ?? []).filter((one) => as === undefined || one.as === as)
  return readsNow(held, from, millis(at)).compartments.includes('counselling')
}

const handedOver = (standing: Standing, it: Checked, directory: Directory): ProblemId | null => {
  const body = it.body as BodyNamed<'hand-over'>
  const { from, to } = body
  if (from !== it.envelope.author && it.envelope.as !== 'manager') return 'not-yours-to-hand-over'
  const theirs = directory.get(from)?.map((one) => one.organisation) ?? [it.envelope.organisation]
  const posting = directory.get(to)?.find((one) => theirs.includes(one.organisation))
  const counsels = posting?.roles.includes('counsellor') || !holdsCounselling(standing, body)
  return posting && counsels ? null : 'nobody-there'
}

/** What is wrong with where it stands, or null. */
const misplaced = (seen: Seen, it: Checked): ProblemId | null => {
  const kind = kindNamed(it.envelope.kind)
  if (!kind?.writtenBy.includes(it.envelope.as)) return 'kind-not-yours'
  if (seen && kind.book !== seen.sort) return 'book-of-another-sort'
  if (!compartmentFits(seen, it)) return 'compartment-wrong'
  return named(seen, it) ? null : 'entry-unknown'
}

/**
 * An answer by one of those a packet is for, when it has ended too: who was asked may always say what came of it. Anybody else is told
 * no more than of a book that is not there.
 */
const answered = (me: Me, standing: Standing, it: Checked): Verdict => {
  const kind = kindNamed('packet-answered')
  if (!kind?.writtenBy.includes(it.envelope.as)) return { refused: 'kind-not-yours' }
  if (!kind.compartments.includes(it.envelope.compartment)) return { refused: 'compartment-wrong' }
  const who = { person: me.person, organisation: me.organisation, roles: [it.envelope.as] }
  const mine = packetGrants(standing?.entries ?? []).some((one) => one.packet === it.body['of'] && isFor(one, who))
  return mine ? { marks: [] } : { refused: 'book-unknown' }
}

/** What leaves an organisation, and what came in by another way than the link, which the server alone signs. */
const packets = (
  { standing, readers }: { readonly standing: Standing; readonly readers: readonly Reader[] },
  it: Checked,
  now: Temporal.Instant,
  agreements: Agreements,
): ProblemId | null => {
  const { kind, author } = it.envelope
  if (kind === 'outside-answered') return it.body['through'] === 'link' ? 'kind-not-yours' : null
  if (kind !== 'packet-sent' || !standing) return null
  const held = readsNow(readers, author, now.epochMilliseconds).compartments
  const body = it.body as BodyNamed<'packet-sent'>
  const rests = {
    from: it.envelope.organisation,
    entries: standing.entries,
    agreement: agreement(agreements.get(body.agreement ?? '') ?? []),
    now: now.epochMilliseconds,
  }
  return packetFault(standing.entries, body, held, now.toString().slice(0, 10)) ?? restFault(body, rests)
}

/** Written, by the device's own clock, when the posting was over. */
const afterLeaving = (me: Me, it: Checked): boolean =>
  me.leftAt !== undefined && millis(it.envelope.madeAt) >= millis(me.leftAt)

/**
 * As what somebody writes: a role of their posting; or, in this book, what was handed to them in it. Whoever follows a caseworker, or keeps
 * a case for the post, does there what the caseworker did.
 */
const actsAs = (me: Me, standing: Standing, it: Checked): boolean => {
  const { as, kind } = it.envelope
  if (me.roles.includes(as)) return true
  // Whom a packet is for, their posting alone says.
  if (!standing || kind === 'packet-answered') return false
  const handed = new Set(standing.entries.flatMap((one) => (one.kind === 'hand-over' ? [one.id] : [])))
  if (handed.size === 0) return false
  return access(standing.entries).some((one) => one.person === me.person && one.as === as && handed.has(one.by))
}

/** What gives somebody else to read. The moment it was written is its device's word, and after the end nobody takes that for this. */
const OPENS: ReadonlySet<string> = new Set(['assignment', 'hand-over', 'packet-sent'])

const opensAfterLeaving = (me: Me, standing: Standing, it: Checked): boolean => {
  if (me.leftAt === undefined) return false
  const of = standing?.entries.find((one) => one.id === it.body['of'])?.kind
  return OPENS.has(it.envelope.kind) || (it.envelope.kind === 'correction' && of !== undefined && OPENS.has(of))
}

/** What stands against whoever writes, whatever it is that they write. */
const against = (me: Me, standing: Standing, it: Checked): ProblemId | null => {
  if (afterLeaving(me, it) || opensAfterLeaving(me, standing, it)) return 'book-not-yours'
  return actsAs(me, standing, it) ? null : 'author-of-another'
}

/** What a device taken off the list, or a person who has left, still had to send is sealed with a mark, never lost. */
const senderMarks = (me: Me): readonly Mark[] => [
  ...(me.device?.revokedAt ? (['device-revoked'] as const) : []),
  ...(me.leftAt === undefined ? [] : (['access-ended'] as const)),
]

/**
 * Whether it may stand, before the clock of its device is looked at. To somebody who never had a part in a book it is not there: what they
 * write into it is judged by its own form alone, and refused in the words for a book that nobody ever opened (AC-23, AC-25).
 */
const verdictOn = (
  { me, directory, agreements }: Known,
  standing: Standing,
  it: Checked,
  at: Temporal.Instant,
): Verdict => {
  const wrongWriter = against(me, standing, it)
  if (wrongWriter) return { refused: wrongWriter }
  if (it.envelope.kind === 'packet-answered') return answered(me, standing, it)
  const now = at.epochMilliseconds
  const readers = standing ? access(standing.entries) : []
  const seen = seenBy(standing, readers, it, now)
  const wrong = misplaced(seen, it) ?? people(seen && standing, it, directory)
  if (wrong) return { refused: wrong }
  if (standing && !seen) return { refused: 'book-unknown' }
  const verdict = standing ? writes(standing, readers, it, now) : opens(it)
  const untold = 'refused' in verdict ? null : packets({ standing, readers }, it, at, agreements)
  return untold ? { refused: untold } : verdict
}

/** What is looked up before a batch is judged. */
type Known = { readonly me: Me; readonly directory: Directory; readonly agreements: Agreements }

export const judgeFor =
  (me: Me, directory: Directory, agreements: Agreements = new Map()): Judge =>
  (standing, it, at) => {
    const verdict = verdictOn({ me, directory, agreements }, standing, it, at)
    if ('refused' in verdict) return verdict
    const clock = clockMarks(it, standing, at.epochMilliseconds)
    return { marks: [...new Set([...senderMarks(me), ...verdict.marks, ...clock])] }
  }
