// One person's days in court, for whoever has the address. It grants what that person may read at this minute, by the same gate as
// everything else, and shows less of it: an hour and a number.
import { daysAhead, type Entry, millis, standing, toBase64url } from '@sajha/record'
import { bodyOfRow, unwrapBookKeys } from '../books/bodies.ts'
import { entryOfRow } from '../books/entry-row.ts'
import type { House } from '../house.ts'
import { tokenOf } from '../people/tokens.ts'
import { Problem } from '../problems.ts'
import { type Event, iCalendar } from './i-calendar.ts'
import { tokenOfLink } from './links.ts'
import { addFetch, type CourtRows, courtRowsAs, ownerOf } from './store.ts'

const KEPT = { hours: 90 * 24 } as const
/** What was yesterday is still of use to whoever looks; what was before that is not asked for. */
const BACK = 24 * 3_600_000

const entriesOf = (house: House, rows: CourtRows, book: CourtRows['books'][number]): readonly Entry[] => {
  const keys = unwrapBookKeys(house, book.id, book.organisation, book.keys)
  return rows.entries
    .filter((it) => it.book === book.id)
    .map((row) => entryOfRow(row, bodyOfRow(keys, row)?.body ?? null))
}

const eventsOf = (house: House, rows: CourtRows, person: string): readonly Event[] => {
  const since = house.clock.now().epochMilliseconds - BACK
  return rows.books
    .flatMap((book) =>
      daysAhead(standing(entriesOf(house, rows, book)))
        .filter(({ at }) => millis(at) >= since)
        .map(({ entry, at }) => ({
          uid: toBase64url(tokenOf(house, 'calendar event', `${person} ${entry}`)),
          title: `Sajha ${book.number}`,
          at,
        })),
    )
    .sort((a, b) => millis(a.at) - millis(b.at))
}

/** The calendar as text. Throws `not-found` for an address that is wrong, was ended, or whose owner has left: nothing tells them apart. */
export const feed = async (house: House, token: string): Promise<string> => {
  const now = house.clock.now()
  const owner = await ownerOf(house.db, tokenOfLink(house, token), now)
  if (!owner) throw new Problem('not-found')
  const events = eventsOf(house, await courtRowsAs(house.db, owner.person, now), owner.person)
  await addFetch(house.db, owner, { events: events.length, now, forgetBefore: now.subtract(KEPT) })
  return iCalendar(events, now.toString())
}
