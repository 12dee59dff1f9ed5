// The jobs of finding: what a book is found by, who is told that somebody asked, and that it stands in her book. Each may run twice.
import { type BodyNamed, decoys, type Entry, fromBase64url, linesOfDecoy, linesToFind, ofKind } from '@sajha/record'
import { keptBook, keptBookWith } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { tell } from '../notices/tell.ts'
import { type Payload, planJob, type Task } from '../platform/jobs.ts'
import { findToken } from './ask-find.ts'
import { keepMet, later, meetDecoys, missed } from './decoys/meet-decoys.ts'
import { booksWith, holdersOf, keepTokens } from './store.ts'

type Question = Pick<Entry, 'id' | 'organisation'> & {
  /** With what is said of danger, where somebody is said to be in it. */
  readonly body: BodyNamed<'find-asked'> & Partial<Pick<BodyNamed<'opening-asked'>, 'danger' | 'where'>>
}

/** The question of that id, from the book of whoever asked. */
export const questionOf = async (house: House, asked: string, find: string): Promise<Question | null> => {
  const kept = await keptBookWith(house, asked, find)
  const entries = kept?.entries ?? []
  const all: readonly Question[] = [...ofKind(entries, 'find-asked'), ...ofKind(entries, 'opening-asked')]
  return all.find((it) => it.id === find) ?? null
}

/** The notice's `about`: the book of whoever asked, and the question in it. */
export const aboutOf = (asked: string, find: string): string => `${asked}.${find}`

/** Read anew where this process does not know `entry` yet: another one may have sealed it. */
const keepFind = async (house: House, { book = '', entry = '' }: Payload): Promise<void> => {
  const kept = await keptBookWith(house, book, entry)
  if (kept?.sort !== 'case' && kept?.sort !== 'organisation') return
  const lines = kept.sort === 'case' ? linesToFind(kept.entries) : decoys(kept.entries).flatMap(linesOfDecoy)
  await keepTokens(
    house.db,
    book,
    lines.map((it) => findToken(house, it)),
  )
}

const find = async (house: House, { asked = '', find: id = '', token = '' }: Payload) => {
  const question = await questionOf(house, asked, id)
  if (!question) return
  const now = house.clock.now()
  const books = await booksWith(house.db, fromBase64url(token))
  const cases = books.filter((it) => it.sort === 'case')
  // A decoy whose name turns out to be somebody's is silent: who asks for them may have every reason.
  if (cases.length === 0) {
    const { who, at } = question.body
    await meetDecoys(house, books, { token, who, organisation: question.organisation, how: 'name', at })
  }
  for (const { book } of cases) {
    const holders = (await holdersOf(house.db, book, now)).filter((it) => it !== question.body.who)
    const what = question.body.danger ? 'danger-waits' : 'find-waits'
    for (const person of holders) await tell(house, { person, book, what, about: aboutOf(asked, id) })
    const plan = { key: `find:${book}:${id}`, at: now.add({ seconds: later() }) }
    await planJob(house.db.keeps.sql, 'keep-match', { asked, find: id, book }, plan)
  }
}

const keepMatch = async (house: House, { asked = '', find: id = '', book = '' }: Payload) => {
  const question = await questionOf(house, asked, id)
  const kept = await keptBook(house, book)
  if (!question || !kept) return
  const { who, as, why, at } = question.body
  if (ofKind(kept.entries, 'find-matched').some((it) => it.body.who === who && it.body.at === at)) return
  const body = { who, as, organisation: question.organisation, why, at }
  await recordAsServer(house, book, kept.organisation, [{ kind: 'find-matched', body }])
}

export const findTasks = (house: House): Readonly<Record<string, Task>> => ({
  'keep-find': (payload) => keepFind(house, payload),
  find: (payload) => find(house, payload),
  'keep-match': (payload) => keepMatch(house, payload),
  'missed-book': (payload) => missed(house, payload),
  'keep-decoy-met': (payload) => keepMet(house, payload),
})
