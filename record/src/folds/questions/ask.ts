// What a question is, and the ground it is asked on. Entries are put in order of kind once, so that no rule looks through the whole
// book. What a rule waits for is a moment (`from`), never a clock: whoever shows it compares that with now.
import type { Age, Moment } from '../../fields.ts'
import { KINDS, type KindName } from '../../kinds/index.ts'
import { lawOfQuestion, type QuestionName } from '../../law/questions/questions.ts'
import { sectionsIn } from '../../law/section-texts.ts'
import type { Compartment } from '../../terms.ts'
import { endOfPeriod, inOffset, millis } from '../../time.ts'
import { type AgeLadder, ageLadder } from '../age/ladder.ts'
import type { Duty } from '../duties.ts'
import { holdsAny, type OneOf, ofKindIn } from '../moments.ts'
import type { Standing } from '../standing.ts'

/** What fills a blank of a question's sentence, said in the reader's language where it is shown. */
export type Blank =
  | { readonly as: 'day' | 'text'; readonly of: string }
  | { readonly as: 'number'; readonly of: number }
  | { readonly as: 'age'; readonly of: Age }
  /** What a field of a kind holds. */
  | { readonly as: 'value'; readonly kind: KindName; readonly field: string; readonly of: unknown }
  /** One of our own words for a part of a question. */
  | { readonly as: 'part'; readonly of: QuestionPart }

export const QUESTION_PARTS = [
  'examined-late',
  'sent-late',
  'incomplete',
  'two-versions',
  'inquiry-report',
  'final-order',
  'money',
  'child-sexual',
  'sexual',
  'traffic',
  'bonded',
  'search',
] as const
export type QuestionPart = (typeof QUESTION_PARTS)[number]

export type Question = {
  readonly name: QuestionName
  /** The entry it hangs on: with the name, what an answer names. */
  readonly on: string
  /** Everything it was asked because of, the one it hangs on first. */
  readonly entries: readonly string[]
  readonly field: string | null
  /** It is asked from this moment on, when what it misses is still not there; null: at once. */
  readonly from: Moment | null
  /** Every compartment one must read to see why: of its entries, and of what it misses. */
  readonly lies: readonly Compartment[]
  readonly fill: Readonly<Record<string, Blank | readonly Blank[]>>
}

const NONE: readonly never[] = []

/** A duty of the law that is late: from a moment on where nobody has done it yet, at once where it was done late. */
export type Late = { readonly duty: Duty; readonly dueAt: Moment; readonly from: Moment | null }

export type Ground = {
  readonly entries: readonly Standing[]
  /** Entries of a kind whose body can be read, in the book's order. */
  readonly of: <N extends KindName>(kind: N) => readonly OneOf<N>[]
  readonly duties: readonly Duty[]
  /** Those of the law that are or were late, in their order. */
  readonly late: readonly Late[]
  /** The sections that a text on a paper names, read once. */
  readonly sections: (said: string) => ReadonlySet<string>
  /** The entry of this id. */
  readonly entry: (id: string) => Standing | undefined
  /** Her age, worked out once and only where a rule asks for it. */
  readonly ladder: () => AgeLadder
}

const lateAmong = (duties: readonly Duty[]): readonly Late[] => {
  const late: Late[] = []
  for (const duty of duties) {
    const since = lateSince(duty)
    if (since && duty.dueAt) late.push({ duty, dueAt: duty.dueAt, from: since.from })
  }
  return late
}

export const groundOf = (entries: readonly Standing[], duties: readonly Duty[]): Ground => {
  let ladder: AgeLadder | null = null
  const sections = new Map<string, ReadonlySet<string>>()
  return {
    entries,
    ladder: () => {
      ladder ??= ageLadder(entries)
      return ladder
    },
    of: (kind) => ofKindIn(entries, kind),
    duties,
    late: lateAmong(duties),
    sections: (said) => {
      const known = sections.get(said) ?? sectionsIn(said)
      sections.set(said, known)
      return known
    },
    // Asked of a few entries of a book: going through it is quicker than sorting it by id.
    entry: (id) => entries.find((it) => it.id === id),
  }
}

/** One rule: what it asks of a book, and the kinds of which one must be there for it to ask anything. None named: it is always asked. */
export type Rule = {
  readonly needs: readonly KindName[]
  readonly asks: (it: Ground) => readonly Question[]
}

/** What a rule asks of a book; it is not even gone through where nothing is there that it speaks of. */
export const askedBy = ({ needs, asks }: Rule, it: Ground): readonly Question[] =>
  needs.length === 0 || holdsAny(it.entries, needs) ? asks(it) : NONE

type More = {
  /** When what is asked about happened: the law asks only where it was in force by then. */
  readonly at?: Moment
  readonly from?: Moment | null
  readonly field?: string
  /** Kinds of which an entry is missing: who may not read those does not see that one is missing. */
  readonly missing?: readonly KindName[]
  readonly fill?: Question['fill']
}

const inForce = (name: QuestionName, at: Moment): boolean => {
  const law = lawOfQuestion(name)
  if (!law) return true
  const day = inIndia(at).slice(0, 10)
  return day >= law.inForceFrom && (law.inForceTo === null || day <= law.inForceTo)
}

/** Each once: there are a handful. */
const once = <T>(list: readonly T[]): readonly T[] =>
  list.length < 2 ? list : list.filter((it, i) => list.indexOf(it) === i)

/** A question about some entries, the one it hangs on first; none where its law was not in force. */
export const ask = (
  name: QuestionName,
  about: readonly [Standing, ...(Standing | undefined)[]],
  { at, from = null, field, missing = [], fill = {} }: More = {},
): readonly Question[] => {
  if (at !== undefined && !inForce(name, at)) return NONE
  const [on] = about
  const entries = about.filter((it) => it !== undefined)
  return [
    {
      name,
      on: on.id,
      entries: once(entries.map((it) => it.id)),
      field: field ?? null,
      from,
      lies: once([...entries.map((it) => it.compartment), ...missing.map((kind) => KINDS[kind].compartments[0])]),
      fill,
    },
  ]
}

export const day = (at: Moment): Blank => ({ as: 'day', of: at.slice(0, 10) })
export const number = (of: number): Blank => ({ as: 'number', of })
export const text = (of: string): Blank => ({ as: 'text', of })
export const part = (of: QuestionPart): Blank => ({ as: 'part', of })
export const value = (kind: KindName, field: string, of: unknown): Blank => ({ as: 'value', kind, field, of })

/** In the offset of India, where the days of its law begin and end. */
export const inIndia = (at: Moment): Moment => (at.endsWith('+05:30') ? at : inOffset(millis(at), '+05:30'))

/** When a threshold that is a period is over, told in India. Days and months last to their midnight. */
export const after = (at: Moment, period: string): Moment =>
  endOfPeriod(
    inIndia(at),
    period,
    period.includes('T') ? 'instant' : period.endsWith('M') || period.endsWith('Y') ? 'months' : 'days',
  )

/** Since when a duty of the law is late; null for one that is not and never was. It is late at once where it was done late. */
const lateSince = (duty: Duty): { readonly from: Moment | null } | null => {
  if (duty.basis !== 'law' || duty.dueAt === null || duty.lasts) return null
  const due = millis(duty.dueAt)
  if (duty.endedAt !== null && millis(duty.endedAt) <= due) return null
  if (duty.metAt === null) return { from: duty.dueAt }
  return millis(duty.metAt) > due ? { from: null } : null
}

/** The first of some entries by a moment of theirs. */
export const earliest = <T>(list: readonly T[], at: (it: T) => Moment): T | undefined =>
  list.reduce<T | undefined>((a, b) => (a === undefined || millis(at(b)) < millis(at(a)) ? b : a), undefined)

/** A name as it is compared: how it is written says nothing, who it is does. */
export const sameText = (it: string): string =>
  it
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.,()-]+/gu, ' ')
    .trim()
