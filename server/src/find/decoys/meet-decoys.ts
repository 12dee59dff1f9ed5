// Somebody met a decoy: the stewards who laid it are told at once. That it happened stands in their book between one hour and one day
// later, as with everybody who is asked for: written at once, the log's public size would have told whoever asked.
import { randomInt } from 'node:crypto'
import { type Decoy, decoys, decoysMet, fromBase64url, linesOfDecoy, toBase64url, toldNames } from '@sajha/record'
import { keptBook } from '../../books/kept-book.ts'
import type { House } from '../../house.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import { tell } from '../../notices/tell.ts'
import { planJob } from '../../platform/jobs.ts'
import { findToken } from '../ask-find.ts'
import { booksWith, type FoundBook } from '../store.ts'

/** Seconds: within a day, and not soon. The log grows by one when it is written; whoever asked must not be able to wait for that. */
export const later = (): number => randomInt(3600, 24 * 3600)

type Meeting = {
  readonly token: string
  readonly who: string
  readonly organisation: string
  readonly how: 'name' | 'address'
  readonly at: string
}

/** The notice's `about`: which decoy, who met it, of which organisation, and how. */
export const aboutMeeting = (
  decoy: string,
  { who, organisation, how }: Pick<Meeting, 'who' | 'organisation' | 'how'>,
) => [decoy, who, organisation, how].join('.')

const hasToken = (house: House, it: Decoy, token: string): boolean =>
  linesOfDecoy(it).some((line) => toBase64url(findToken(house, line)) === token)

/** Of these books, the organisations' own: what in them has this token was met. */
export const meetDecoys = async (house: House, books: readonly FoundBook[], it: Meeting): Promise<void> => {
  const { token, ...met } = it
  for (const { book } of books.filter(({ sort }) => sort === 'organisation')) {
    const entries = (await keptBook(house, book))?.entries ?? []
    for (const { id } of decoys(entries).filter((one) => hasToken(house, one, token))) {
      const about = aboutMeeting(id, met)
      for (const person of toldNames(entries).filter((one) => one !== met.who))
        await tell(house, { person, book, what: 'decoy-met', about })
      const plan = { key: `decoy:${about}:${met.at}`, at: house.clock.now().add({ seconds: later() }) }
      await planJob(house.db.keeps.sql, 'keep-decoy-met', { book, of: id, ...met }, plan)
    }
  }
}

type Fields = Readonly<Record<string, string>>

export const missed = async (house: House, { token = '', who = '', organisation = '', at = '' }: Fields) => {
  const books = await booksWith(house.db, fromBase64url(token))
  await meetDecoys(house, books, { token, who, organisation, how: 'address', at })
}

/** May run twice. */
export const keepMet = async (
  house: House,
  { book = '', of = '', who = '', organisation = '', at = '', how }: Fields,
) => {
  const kept = await keptBook(house, book)
  const body = { of, who, organisation, how: how === 'address' ? 'address' : 'name', at } as const
  const known = decoysMet(kept?.entries ?? []).some(
    (it) => it.of === of && it.who === who && it.how === body.how && it.at === at,
  )
  if (kept && !known) await recordAsServer(house, book, kept.organisation, [{ kind: 'decoy-met', body }])
}
