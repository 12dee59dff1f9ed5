// Questions that no single book can ask: one person in two books, one name that signed at two homes, one unit that twice found a place
// empty, offices that point at each other in different books. Asked only over books that are held together anyway, on the phone of
// whoever was brought into them: nobody's list is looked through for it.
import type { Entry } from '../../entry.ts'
import type { Day, Moment } from '../../fields.ts'
import type { QuestionName } from '../../law/questions/questions.ts'
import { threshold } from '../../law/questions/questions.ts'
import { millis } from '../../time.ts'
import { after, type Blank, day, groundOf, number, sameText, text } from '../questions/ask.ts'
import { standing } from '../standing.ts'

type Trace = { readonly entry: string; readonly at: Moment }

/** What of a book is compared with others. Small, so that it is kept with the book's summary. */
export type Traces = {
  readonly named: readonly (Trace & {
    readonly name: string
    readonly born: Day | null
    readonly home: string | null
  })[]
  readonly signed: readonly (Trace & { readonly name: string; readonly where: string })[]
  readonly empty: readonly (Trace & { readonly unit: string })[]
  readonly pointed: readonly (Trace & { readonly what: string; readonly by: string; readonly to: string })[]
  /** When she had gone home or the book was closed; null while it is open. */
  readonly endedAt: Moment | null
  /** Replies to questions over several books, as "question entry". */
  readonly replied: readonly string[]
}

export const tracesOf = (given: readonly Entry[]): Traces => {
  const it = groundOf(standing(given), [])
  const closed = it.of('closed').at(-1)
  const again = it.of('reopened').at(-1)
  const open = !closed || (again && millis(again.body.reopenedAt) >= millis(closed.body.closedAt))
  return {
    named: it.of('person-identified').map(({ id, madeAt, body }) => ({
      entry: id,
      at: madeAt,
      name: sameText(body.name),
      born: body.bornOn ?? null,
      home: body.home ? sameText(body.home.name) : null,
    })),
    signed: it.of('signed-for').map(({ id, body }) => ({
      entry: id,
      at: body.signedAt,
      name: sameText(body.name),
      where: sameText(body.where.name),
    })),
    empty: it
      .of('place-reached')
      .flatMap(({ id, body }) =>
        body.found === 'empty' && body.unit ? [{ entry: id, at: body.reachedAt, unit: sameText(body.unit) }] : [],
      ),
    pointed: it.of('pointed-elsewhere').map(({ id, body }) => ({
      entry: id,
      at: body.saidAt,
      what: body.what,
      by: body.by,
      to: body.to,
    })),
    endedAt: (open ? it.of('restored').at(-1)?.body.restoredAt : closed?.body.closedAt) ?? null,
    replied: (['question-answered', 'question-kept-open', 'question-passed'] as const).flatMap((kind) =>
      it.of(kind).map(({ body }) => `${body.question} ${body.of}`),
    ),
  }
}

export type BookTraces = { readonly book: string; readonly traces: Traces }

export type Across = {
  readonly name: QuestionName
  /** The book and entry it hangs on: the later one. */
  readonly book: string
  readonly on: string
  readonly entries: readonly { readonly book: string; readonly entry: string }[]
  readonly key: string
  readonly fill: Readonly<Record<string, Blank>>
  readonly answered: boolean
}

type At<T> = T & { readonly book: string; readonly of: Traces }

const all = <K extends 'named' | 'signed' | 'empty' | 'pointed'>(books: readonly BookTraces[], which: K) =>
  books
    .flatMap(({ book, traces }) =>
      (traces[which] as readonly Traces[K][number][]).map((it) => ({ ...it, book, of: traces })),
    )
    .sort((a, b) => millis(a.at) - millis(b.at) || (a.entry < b.entry ? -1 : 1)) as readonly At<Traces[K][number]>[]

const across = (
  name: QuestionName,
  [later, earlier]: readonly [At<Trace>, At<Trace>],
  fill: Across['fill'] = {},
): Across => {
  const key = `${name}:${earlier.entry}`
  return {
    name,
    book: later.book,
    on: later.entry,
    entries: [later, earlier].map(({ book, entry }) => ({ book, entry })),
    key,
    fill,
    answered: later.of.replied.includes(`${key} ${later.entry}`),
  }
}

/** Pairs of different books whose traces share a word, each later one with the nearest earlier: no book is compared with all others. */
const pairs = <T extends Trace>(
  traces: readonly At<T>[],
  word: (it: At<T>) => string,
  isPair: (later: At<T>, earlier: At<T>) => boolean,
): readonly (readonly [At<T>, At<T>])[] =>
  [...Map.groupBy(traces, word).values()].flatMap((same) =>
    same.flatMap((later, i) => {
      const earlier = same.slice(0, i).findLast((it) => it.book !== later.book && isPair(later, it))
      return earlier ? [[later, earlier] as const] : []
    }),
  )

const overlaps = (a: Day, b: Day): boolean => a.from <= b.to && b.from <= a.to

const samePerson = (books: readonly BookTraces[]): readonly Across[] =>
  pairs(
    all(books, 'named'),
    (it) => it.name,
    (a, b) => (a.born && b.born ? overlaps(a.born, b.born) : a.home !== null && a.home === b.home),
  ).map(([later, earlier]) => {
    const { endedAt } = earlier.of
    const again = endedAt !== null && millis(endedAt) <= millis(later.at)
    return across(again ? 'rf-repeat' : 'audit-same-person', [later, earlier], { date: day(earlier.at) })
  })

const sameSigner = (books: readonly BookTraces[]): readonly Across[] =>
  pairs(
    all(books, 'signed'),
    (it) => it.name,
    (a, b) => a.where !== b.where,
  ).map((pair) => across('same-signer', pair, { date: day(pair[1].at) }))

const emptyAgain = (books: readonly BookTraces[]): readonly Across[] =>
  pairs(
    all(books, 'empty'),
    (it) => it.unit,
    (a, b) => millis(a.at) <= millis(after(b.at, threshold('rf-leak', 'period'))),
  ).map((pair) => across('rf-leak', pair, { date: day(pair[0].at) }))

const eachOther = (books: readonly BookTraces[]): readonly Across[] =>
  pairs(
    all(books, 'pointed'),
    (it) => [it.what, ...[sameText(it.by), sameText(it.to)].sort()].join('|'),
    (a, b) => sameText(a.by) === sameText(b.to),
  ).map((pair) => {
    const [later, earlier] = pair
    const days = Math.floor((millis(later.at) - millis(earlier.at)) / 86_400_000)
    return across('ping-pong', pair, { a: text(earlier.by), b: text(later.by), n: number(days) })
  })

/** Every question over these books, each once, in the order of their names. */
export const acrossBooks = (books: readonly BookTraces[]): readonly Across[] => [
  ...samePerson(books),
  ...sameSigner(books),
  ...emptyAgain(books),
  ...eachOther(books),
]
