// After each look at a screen: whether what this person opened around that time is unusual. If it is, that stands in their organisation's
// book once, and a steward is told. Nothing waits for it and nothing is blocked. May run twice.
import {
  type Entry,
  inOffset,
  mayBeUnusual,
  millis,
  type Noticed,
  ofKind,
  organisationOf,
  type ScreenLook,
  screenLookOf,
  toBase64url,
  toldNames,
  unusualReading,
  WEEKS_BACK,
} from '@sajha/record'
import { keptBookWith } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import type { Judge } from '../log/append.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { tell } from '../notices/tell.ts'
import { organisationEntries } from '../people/members/book/organisation-entries.ts'
import { momentNow } from '../people/members/entries.ts'
import { namesOf } from '../people/names-of.ts'
import { tokenOf } from '../people/tokens.ts'
import type { Task } from '../platform/jobs.ts'
import { Problem } from '../problems.ts'
import { putScreenLook, screenLooksOf } from './store.ts'

const DAY = 24 * 3_600_000
const COMPARED = (WEEKS_BACK + 1) * 7 * DAY
/** Noticed once a day, unless it has become half as much again. */
const MORE = 1.5

const isKnown = (entries: readonly Entry[], { who, from, books }: Noticed): boolean =>
  ofKind(entries, 'reading-noticed').some(
    ({ body }) => body.who === who && Math.abs(millis(body.from) - from) < DAY && books <= body.books * MORE,
  )

const record = async (house: House, it: Noticed): Promise<void> => {
  const organisation = (await namesOf(house, new Set([it.who])))[it.who]?.organisation ?? ''
  const own = await organisationEntries(house, organisation)
  if (!own) return
  const onceADay: Judge = (standing) =>
    isKnown(standing?.entries ?? [], it) ? { refused: 'too-many-tries' } : { marks: [] }
  const { who, as, why, hours, books, usual } = it
  const body = {
    who,
    as: as as Exclude<Noticed['as'], 'server'>,
    why,
    from: inOffset(it.from, '+05:30'),
    hours,
    books,
    usual,
    at: momentNow(house),
  }
  const { where } = own
  const [id = ''] = await recordAsServer(
    house,
    where.book,
    where.organisation,
    [{ kind: 'reading-noticed', body }],
    onceADay,
  )
  for (const person of toldNames(own.entries).filter((one) => one !== who))
    await tell(house, { person, book: where.book, what: 'reading-noticed', about: id })
}

/** Everybody who holds this role where this person works, themselves too. */
const inRole = async (house: House, { person, as }: ScreenLook): Promise<readonly string[]> => {
  const organisation = (await namesOf(house, new Set([person])))[person]?.organisation ?? ''
  const own = await organisationEntries(house, organisation)
  const them = (organisationOf(own?.entries ?? [])?.members ?? []).filter((it) => it.roles.includes(as))
  return [...new Set([person, ...them.map((it) => it.person)])]
}

const watchReading = async (house: House, book: string, entry: string): Promise<void> => {
  const kept = await keptBookWith(house, book, entry)
  const look = kept?.entries.find((it) => it.id === entry)
  if (!look || kept?.sort !== 'case') return
  const it = screenLookOf(kept.entries, look, toBase64url(tokenOf(house, 'screen-look', book)))
  if (!it) return
  await putScreenLook(house.db, entry, it, house.clock.now().epochMilliseconds - COMPARED)
  const around = { from: it.at - DAY, until: it.at + DAY }
  if (!mayBeUnusual(await screenLooksOf(house.db, [it.person], around), it.at)) return
  const weeks = { from: it.at - COMPARED, until: it.at + DAY }
  const noticed = unusualReading(await screenLooksOf(house.db, await inRole(house, it), weeks), it.person, it.at)
  if (!noticed) return
  await record(house, noticed).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error
  })
}

export const readingTasks = (house: House): Readonly<Record<string, Task>> => ({
  'watch-reading': async (payload) => {
    const { book = '', entry = '' } = payload
    await watchReading(house, book, entry)
  },
})
