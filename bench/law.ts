// Every duty and every question of 100,000 books of 60 entries, in memory, on one core: what a rebuild and every append ask of the folds
// (server/src/books/project.ts), which hand the duties they have found to the questions. The books are a thousand different ones, gone
// through a hundred times; nothing is remembered from one time to the next.
import { duties, type Entry, inOffset, KINDS, type KindName, millis, questions, standing } from '../record/src/index.ts'
import { sampleBody } from '../record/testing/samples.ts'
import type { Result } from './run.ts'

const BOOKS = 100_000
const DIFFERENT = 1000
const ENTRIES_EACH = 60
const MINUTE = 60_000
const FROM = millis('2026-01-05T09:00+05:30')

/** One case of each sort of thing that happens, then the visits, notes and talks that most of a book is. */
const COURSE: readonly KindName[] = [
  ...([
    'report-received',
    'taken-charge',
    'journey',
    'offence-reported',
    'committee-production',
    'order',
    'placement',
  ] as const),
  ...([
    'fir-asked',
    'fir-registered',
    'medical-examination',
    'committee-and-court-told',
    'statement-taken',
    'age-evidence',
  ] as const),
  ...([
    'care-report',
    'inquiry-filed',
    'entitlement-applied',
    'police-report',
    'case-step',
    'hearing',
    'adjournment',
  ] as const),
  ...(['bondage-told', 'bondage-inquired', 'home-verified', 'support-person', 'promise-made', 'restored'] as const),
]
const REST: readonly KindName[] = ['visit', 'note', 'her-words', 'looked', 'paper-added', 'goal-set']

const bodies = new Map([...COURSE, ...REST].map((it) => [it, sampleBody(KINDS[it])]))

const entryOf = (book: number, n: number): Entry => {
  const kind = (n < COURSE.length ? COURSE[n] : REST[(n + book) % REST.length]) ?? 'note'
  const at = inOffset(FROM + (book * 7 + n * 1440) * MINUTE, '+05:30')
  const body = Object.fromEntries(
    Object.entries(bodies.get(kind) ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? at : value,
    ]),
  )
  return {
    id: `${kind}-${n}-of-${book}`.padEnd(43, '_'),
    book: `book-${book}`,
    kind,
    version: KINDS[kind].version,
    compartment: KINDS[kind].compartments[0],
    author: 'kavita________________',
    as: 'caseworker',
    organisation: 'an-organisation_______',
    device: 'a-phone_______________',
    madeAt: at,
    saw: null,
    n: n + 1,
    sealedAt: at,
    marks: [],
    body,
  }
}

const timed = (books: readonly (readonly Entry[])[], work: (book: readonly Entry[]) => number): number => {
  let sum = 0
  // The time of this process, not of the clock on the wall: other work on the machine is not the folds'.
  const started = process.cpuUsage()
  for (let i = 0; i < BOOKS; i++) sum += work(books[i % DIFFERENT] ?? [])
  if (sum === 0) throw new Error('law: the books owe nothing')
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

export const bench = async (): Promise<Result> => {
  const books = Array.from({ length: DIFFERENT }, (_, book) =>
    Array.from({ length: ENTRIES_EACH }, (_, n) => entryOf(book, n)),
  )
  const both = (book: readonly Entry[]): number => {
    const entries = standing(book)
    const owed = duties(entries)
    return owed.length + questions(entries, owed).length
  }
  for (const book of books) both(book)
  const ms = timed(books, both)
  const owed = timed(books, (book) => duties(standing(book)).length)
  return {
    'books, entries in each': `${BOOKS}, ${ENTRIES_EACH}`,
    'duties in a book': duties(books[0] ?? []).length,
    'duties and questions, books a second (20,000)': Math.round((BOOKS / ms) * 1000),
    'duties alone, books a second': Math.round((BOOKS / owed) * 1000),
    'one book, ms (under 1)': (ms / BOOKS).toFixed(3),
  }
}
