// How many persons somebody copied out, and the questions for more: up to twenty in thirty days alone, then each with a second person and
// a day in between (AC-28). Times are the seals', which never go back in a book; what a device or a body says of time decides nothing.
// These numbers are our own; no law names them.
import { type Entry, type EntryOf, ofKind } from '../../entry.ts'
import { millis } from '../../time.ts'
import { readsWhoSheIs } from '../openings/asks.ts'
import { type Member, organisationOf } from '../people.ts'

const DAY = 24 * 3_600_000

export const COPIES = {
  /** Persons that one may copy out alone … */
  persons: 20,
  /** … in this time: about a caseload a month. */
  within: 30 * DAY,
  /** Nothing that was asked runs sooner … */
  wait: DAY,
  /** … nor later than this after it was asked. */
  open: 7 * DAY,
  /** Questions of one person that may be open at a time. */
  asks: 10,
} as const

const sealed = (it: Entry): number => millis(it.sealedAt ?? it.madeAt)

type CopiedOut = EntryOf<'copied-out'>

/** An entry from before tokens were kept counts as a person of its own. */
const tokenOf = (it: CopiedOut): string => it.body.book ?? it.id

const recent = (entries: readonly Entry[], now: number): readonly CopiedOut[] =>
  ofKind(entries, 'copied-out').filter((it) => sealed(it) > now - COPIES.within)

export type CopyState = 'asked' | 'agreed' | 'ready' | 'declined' | 'called-off' | 'used' | 'over'

export type CopyAsk = {
  readonly id: string
  readonly who: string
  readonly as: string
  /** Which book, as a token. */
  readonly book: string
  readonly why: string
  readonly recipient: string | null
  readonly state: CopyState
  readonly agreedBy: string | null
  /** Instants in ms: when it was asked, from when it may run, and until when. */
  readonly askedAt: number
  readonly runsFrom: number
  readonly runsUntil: number
}

/** The roles in which somebody can say whether a copy is needed: who would read who it is about, and who looks after the record. */
const judges = ({ roles }: Member): boolean => roles.includes('steward') || readsWhoSheIs(roles) !== undefined

/** Whether this person may agree to it: another, here since before it was asked, and in a role that can judge it. */
export const mayAgree = (entries: readonly Entry[], ask: CopyAsk, person: string): boolean => {
  const member = organisationOf(entries)?.members.find((it) => it.person === person)
  return (
    person !== ask.who &&
    member !== undefined &&
    member.until === null &&
    judges(member) &&
    sealedBefore(entries, person, ask)
  )
}

/** By the seals: a member made after the question, dated back, is no second person. */
const sealedBefore = (entries: readonly Entry[], person: string, ask: CopyAsk): boolean => {
  const joined = ofKind(entries, 'member-joined').find((it) => it.body.member === person)
  const asked = entries.find((it) => it.id === ask.id)
  return joined !== undefined && asked !== undefined && (joined.n ?? 0) < (asked.n ?? 0)
}

const stateOf = (
  it: EntryOf<'copy-asked'>,
  entries: readonly Entry[],
  now: number,
): Pick<CopyAsk, 'state' | 'agreedBy'> => {
  const answers = ofKind(entries, 'copy-answered').filter(({ body, n }) => body.of === it.id && (n ?? 0) > (it.n ?? 0))
  const agreed = answers.find(({ body }) => body.answer === 'agreed' && body.by !== it.body.who)?.body.by ?? null
  // What was used is used, whatever was said afterwards; short of that a refusal stands over every agreement.
  const used = ofKind(entries, 'copied-out').some(({ body }) => body.asked === it.id)
  const ended = answers.find(({ body }) => body.answer !== 'agreed')?.body.answer
  if (used) return { state: 'used', agreedBy: agreed }
  if (ended === 'declined' || ended === 'called-off') return { state: ended, agreedBy: agreed }
  if (now >= sealed(it) + COPIES.open) return { state: 'over', agreedBy: agreed }
  if (agreed === null) return { state: 'asked', agreedBy: null }
  return { state: now >= sealed(it) + COPIES.wait ? 'ready' : 'agreed', agreedBy: agreed }
}

/** Every question of an organisation, newest first. */
export const copyAsks = (entries: readonly Entry[], now: number): readonly CopyAsk[] =>
  ofKind(entries, 'copy-asked')
    .map((it) => ({
      id: it.id,
      who: it.body.who,
      as: it.body.as,
      book: it.body.book,
      why: it.body.why,
      recipient: it.body.recipient ?? null,
      ...stateOf(it, entries, now),
      askedAt: sealed(it),
      runsFrom: sealed(it) + COPIES.wait,
      runsUntil: sealed(it) + COPIES.open,
    }))
    .reverse()

export const isOpenAsk = ({ state }: Pick<CopyAsk, 'state'>): boolean =>
  state === 'asked' || state === 'agreed' || state === 'ready'

const personsIn = (some: readonly CopiedOut[]): number =>
  new Set(some.filter((it) => (it.body.persons ?? 1) === 1).map(tokenOf)).size +
  some.reduce((sum, { body }) => sum + ((body.persons ?? 1) > 1 ? (body.persons ?? 0) : 0), 0)

/** `free`: alone. `rests`: on this question, once. `needs-two`: not now; `ask` is the open question for it, if there is one. */
export type MayCopy =
  | { readonly may: 'free' }
  | { readonly may: 'rests'; readonly ask: CopyAsk }
  | { readonly may: 'needs-two'; readonly ask: CopyAsk | null }

/** Whether somebody may copy this one out now. Whom they copied out alone in these days, they may again: it is nobody more. */
export const mayCopy = (entries: readonly Entry[], who: string, book: string, now: number): MayCopy => {
  const mine = recent(entries, now).filter((it) => it.body.who === who)
  const alone = mine.some((it) => tokenOf(it) === book && it.body.asked === undefined)
  if (alone || personsIn(mine) < COPIES.persons) return { may: 'free' }
  const asks = copyAsks(entries, now).filter((it) => it.who === who && it.book === book && isOpenAsk(it))
  const ready = asks.find((it) => it.state === 'ready')
  return ready ? { may: 'rests', ask: ready } : { may: 'needs-two', ask: asks[0] ?? null }
}

export type CopiesOut = {
  readonly persons: number
  readonly people: readonly { readonly who: string; readonly persons: number }[]
}

/** Persons copied out in these days: by the organisation as a whole, and by each who did, most first. */
export const copiedLately = (entries: readonly Entry[], now: number): CopiesOut => {
  const all = recent(entries, now)
  const people = [...Map.groupBy(all, (it) => it.body.who)].map(([who, some]) => ({ who, persons: personsIn(some) }))
  return {
    persons: personsIn(all),
    people: people.filter((it) => it.persons > 0).sort((a, b) => b.persons - a.persons),
  }
}
