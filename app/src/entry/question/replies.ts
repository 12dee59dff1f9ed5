// What can be done with a question, as entries: answer it, keep it open until a day, pass it to somebody outside. Pure but for the clock
// that is given.
import {
  type Asked,
  type BodyNamed,
  type Compartment,
  inOffset,
  type KindName,
  keyOf,
  kindNamed,
  READS,
  type Role,
} from '@sajha/record'

export const REPLIES = ['question-answered', 'question-kept-open', 'question-passed'] as const
export type ReplyKind = (typeof REPLIES)[number]

/** What is said of a question: a sentence, and what that reply asks beside it. */
export type Said = {
  readonly sentence: string
  /** What was looked at; found; to whom; how many days. */
  readonly more?: string | undefined
  readonly choice?: string | undefined
}

/** What a reply is about: a question of one book, or one over several with its own key. */
export type About = { readonly key: string; readonly on: string; readonly lies: readonly Compartment[] }

export const aboutOf = (it: Asked): About => ({ key: keyOf(it), on: it.on, lies: it.lies })

const DAY = 24 * 3_600_000

/** For how many days a question may be kept open, by the words of the screen. */
export const KEEP = { week: 7, fortnight: 14, month: 30 } as const

type When = { readonly now: number; readonly offset: string }

const minute = ({ now, offset }: When, days = 0): string =>
  inOffset(Math.floor(now / 60_000) * 60_000 + days * DAY, offset)

type Reply = { [K in ReplyKind]: { readonly kind: K; readonly body: BodyNamed<K> } }[ReplyKind]

export const replyOf = (kind: ReplyKind, { key, on }: About, said: Said, when: When): Reply => {
  const of = { question: key, of: on }
  if (kind === 'question-answered') {
    const found = said.choice as BodyNamed<'question-answered'>['found']
    const body = { ...of, answeredAt: minute(when), answer: said.sentence }
    return { kind, body: { ...body, ...(found && { found }), ...(said.more && { checked: said.more }) } }
  }
  if (kind === 'question-kept-open') {
    const days = KEEP[(said.choice ?? 'week') as keyof typeof KEEP]
    return { kind, body: { ...of, until: minute(when, days), why: said.sentence } }
  }
  const to = (said.choice ?? 'steward') as BodyNamed<'question-passed'>['to']
  const body = { ...of, passedAt: minute(when), to, why: said.sentence }
  return { kind, body: { ...body, ...(said.more && { whom: said.more }) } }
}

/** How many roles read a compartment: an answer lies where fewest of those read who may see the question. */
const readers = (it: Compartment): number => Object.values(READS).filter((them) => them.includes(it)).length

export const liesFor = ({ lies }: About): Compartment =>
  lies.reduce((a, b) => (readers(b) < readers(a) ? b : a), 'coordination')

/** The first of these roles that may write a reply where the question lies; null where none may. */
export const roleFor = (about: About, kind: KindName, roles: readonly Role[]): Role | null => {
  const of = kindNamed(kind)
  return roles.find((role) => of?.writtenBy.includes(role) && READS[role].includes(liesFor(about))) ?? null
}
