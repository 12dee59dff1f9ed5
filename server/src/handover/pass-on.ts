// What was somebody's passes to whoever follows them, at the minute the posting ended: in each of their books the server seals a hand-over
// for each part they held. Nothing is dropped when nobody is named: a manager keeps it for the post. Counselling passes to counsellors only.
import { access, type Entry, type Member, mayTake, millis, type Role } from '@sajha/record'
import { forget, keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import type { Judge } from '../log/append.ts'
import { recordAsServer, type ServerEntry } from '../log/record-as-server.ts'
import { keptOrganisation } from '../people/kept-organisation.ts'
import { organisationBook } from '../people/members/book/organisation-book.ts'
import { isOver } from '../people/members/member-to-change.ts'
import { stopWhatTheySigned } from '../people/members/stop-what-they-signed.ts'
import { Problem } from '../problems.ts'
import { booksHeldBy } from './store.ts'

type Leaver = Member & { readonly until: string }

/** As what somebody holds a book for an organisation at an instant (ms), what reads most first. */
export const heldAs = (
  entries: readonly Entry[],
  { person, organisation, at }: { readonly person: string; readonly organisation: string; readonly at: number },
): readonly Role[] => {
  const held = access(entries).filter(
    (it) =>
      it.person === person &&
      it.organisation === organisation &&
      millis(it.from) <= at &&
      (it.until === null || millis(it.until) > at),
  )
  const widest = held.toSorted((a, b) => b.compartments.length - a.compartments.length)
  return [...new Set(widest.map((it) => it.as))]
}

/** Who takes what was held as something: whoever is named; or else a manager, the one who decided first, then who is here longest. */
const takerFor = (members: readonly Member[], leaver: Leaver, now: Temporal.Instant) => {
  const here = members.filter((it) => it.person !== leaver.person && !isOver(it, now))
  const named = here.filter((it) => it.person === leaver.successor)
  const longest = here
    .filter((it) => it.roles.includes('manager'))
    .toSorted((a, b) => millis(a.from) - millis(b.from) || (a.person < b.person ? -1 : 1))
  const decided = longest.filter((it) => it.person === leaver.endedBy)
  return (as: Role): string | undefined =>
    [...named, ...decided, ...longest].find((it) => mayTake(it.roles, as))?.person
}

/**
 * COMMIT POINT: each book is one append. Killed between two books, those done have passed and are no longer listed, and the job goes on
 * with the others. In the book's turn it is asked again whether it still is theirs: run twice, the second finds nothing.
 */
const passBook = async (
  house: House,
  book: string,
  { leaver, organisation }: { readonly leaver: Leaver; readonly organisation: string },
  taker: (as: Role) => string | undefined,
): Promise<void> => {
  const whose = { person: leaver.person, organisation, at: millis(leaver.until) }
  // Another process may have sealed into it.
  forget(house, book)
  const kept = await keptBook(house, book)
  const entries = heldAs(kept?.entries ?? [], whose).flatMap((as): readonly ServerEntry<'hand-over'>[] => {
    const to = taker(as)
    if (to === undefined) return []
    const by = leaver.endedBy === null ? {} : { by: leaver.endedBy }
    return [{ kind: 'hand-over', body: { from: leaver.person, to, at: leaver.until, as: as as never, ...by } }]
  })
  if (!kept || entries.length === 0) return
  const stillTheirs: Judge = (standing, it) =>
    heldAs(standing?.entries ?? [], whose).some((as) => as === it.body['as'])
      ? { marks: [] }
      : { refused: 'book-not-yours' }
  await recordAsServer(house, book, kept.organisation, entries, stillTheirs).catch((error: unknown) => {
    if (!(error instanceof Problem && error.id === 'book-not-yours')) throw error
  })
}

/**
 * Passes on what somebody held for an organisation, if their posting there is over. May run twice. Answers when to come again, where its
 * end is named and has not come: the clock that woke us may be ahead of ours.
 */
export const passOn = async (house: House, organisation: string, person: string): Promise<string | null> => {
  const where = await organisationBook(house, organisation)
  if (!where) return null
  const { members } = await keptOrganisation(house, where)
  const member = members.find((it) => it.person === person)
  const now = house.clock.now()
  if (!member?.until) return null
  if (!isOver(member, now)) return member.until
  const leaver = { ...member, until: member.until }
  await stopWhatTheySigned(house, person, organisation, leaver.until)
  const taker = takerFor(members, leaver, now)
  for (const { book } of await booksHeldBy(house.db, { person, organisation, at: leaver.until })) {
    await passBook(house, book, { leaver, organisation }, taker)
  }
  return null
}
