// Whoever had a book opened says what they did with what they read. They cannot write into it, so the server does.
import { type BodyNamed, openings } from '@sajha/record'
import { keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import type { Me } from '../people/me.ts'
import { entryOf, momentNow } from '../people/members/entries.ts'
import { Problem } from '../problems.ts'

export type Account = Pick<BodyNamed<'opening-accounted'>, 'right' | 'did'>

/** Throws `not-found` for a book that was not opened for them, or of which they have said so. */
export const accountFor = async (house: House, me: Me, book: string, { right, did }: Account): Promise<void> => {
  const kept = await keptBook(house, book)
  const mine = openings(kept?.entries ?? []).find(
    (it) => it.who === me.person && it.organisation === me.organisation && it.accounted === null,
  )
  if (!kept || !mine) throw new Problem('not-found')
  const entry = entryOf('opening-accounted', { of: mine.entry, who: me.person, right, did, at: momentNow(house) })
  await recordAsServer(house, book, kept.organisation, [entry])
}
