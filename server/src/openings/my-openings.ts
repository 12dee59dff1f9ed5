// What one person sees of emergency openings: what they asked and what became of it, what waits for their answer, what is open for them. Of a
// question nobody sees whom it is about; of what kept one shut nobody sees anything.
import { agreedTo, millis, type OpeningAnswer, type OpeningAsk, openingAsks, openings } from '@sajha/record'
import { keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { notices } from '../notices/notices.ts'
import { myOrganisation } from '../people/kept-organisation.ts'
import type { Me } from '../people/me.ts'
import { askIn } from './answer-opening.ts'
import { type NamedThere, namedIn } from './named-in.ts'
import { openersElsewhere } from './openers.ts'
import { openedFor } from './store.ts'

type Answered = NamedThere & Pick<OpeningAnswer, 'answer' | 'why' | 'at'>

type Asked = NamedThere &
  Pick<OpeningAsk, 'as' | 'why' | 'danger' | 'where' | 'at' | 'until'> & {
    /** The book of the organisation that asked, and the question in it. */
    readonly asked: string
    readonly ask: string
    readonly answers: readonly Answered[]
    readonly state: 'waiting' | 'agreed' | 'over'
  }

type OpenedForMe = {
  readonly book: string
  readonly from: string
  readonly until: string
  readonly accounted: boolean
}

export type MyOpenings = {
  /** How many other organisations have somebody who may agree. */
  readonly bodies: number
  readonly mine: readonly Asked[]
  readonly waiting: readonly Asked[]
  readonly opened: readonly OpenedForMe[]
}

const SHOWN_FOR = 7 * 24 * 3_600_000

const stateOf = (it: OpeningAsk, now: number): Asked['state'] => {
  if (agreedTo(it)) return 'agreed'
  return now < millis(it.until) ? 'waiting' : 'over'
}

const told = async (house: House, asked: string, it: OpeningAsk): Promise<Asked> => {
  const answers = await Promise.all(
    it.answers.map(async ({ who, organisation, answer, why, at }): Promise<Answered> => {
      return { ...(await namedIn(house, organisation, who)), answer, why, at }
    }),
  )
  const { as, why, danger, where, at, until } = it
  const who = await namedIn(house, it.organisation, it.who)
  const state = stateOf(it, house.clock.now().epochMilliseconds)
  return { ...who, asked, ask: it.id, as, why, danger, where, at, until, answers, state }
}

const waitingFor = async (house: House, me: Me): Promise<readonly Asked[]> => {
  const { openers } = await myOrganisation(house, me)
  if (!openers.includes(me.person)) return []
  const all: Asked[] = []
  for (const { what, about } of await notices(house, me)) {
    const [asked = '', ask = ''] = what === 'opening-waits' ? about.split('.') : []
    const it = ask ? await askIn(house, asked, ask) : null
    if (!it || stateOf(it, house.clock.now().epochMilliseconds) !== 'waiting') continue
    if (!it.answers.some((one) => one.organisation === me.organisation)) all.push(await told(house, asked, it))
  }
  return all
}

const openedForMe = async (house: House, me: Me): Promise<readonly OpenedForMe[]> => {
  const now = house.clock.now()
  const found: OpenedForMe[] = []
  for (const { book, entry } of await openedFor(house.db, me.person, me.organisation, now)) {
    const it = openings((await keptBook(house, book))?.entries ?? []).find((one) => one.entry === entry)
    if (it) found.push({ book, from: it.from, until: it.until, accounted: it.accounted !== null })
  }
  return found.filter((it) => !it.accounted || now.epochMilliseconds < millis(it.until))
}

export const myOpenings = async (house: House, me: Me): Promise<MyOpenings> => {
  // Reads the book anew when another process has sealed into it.
  await myOrganisation(house, me)
  const since = house.clock.now().epochMilliseconds - SHOWN_FOR
  const asks = openingAsks((await keptBook(house, me.organisationBook))?.entries ?? [])
  const mine = asks.filter((it) => it.who === me.person && millis(it.at) > since).toReversed()
  return {
    bodies: (await openersElsewhere(house, me.organisation)).length,
    mine: await Promise.all(mine.map((it) => told(house, me.organisationBook, it))),
    waiting: await waitingFor(house, me),
    opened: await openedForMe(house, me),
  }
}
