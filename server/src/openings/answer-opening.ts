// Somebody of another body says whether they agree. It is judged against the book of whoever asked, as it stands when the answer is sealed:
// of two who agree at the same moment one decides, and nobody answers twice, for two bodies, or for themselves.
import { answerFault, type BodyNamed, type OpeningAsk, openingAsks, readsWhoSheIs } from '@sajha/record'
import { keptBookWith } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import type { Judge } from '../log/append.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { directoryFor } from '../people/directory-for.ts'
import { myOrganisation } from '../people/kept-organisation.ts'
import type { Me } from '../people/me.ts'
import { entryOf, momentNow } from '../people/members/entries.ts'
import { planJob } from '../platform/jobs.ts'
import { Problem } from '../problems.ts'

export type GivenAnswer = {
  /** The book of the organisation that asked, and the question in it. */
  readonly asked: string
  readonly ask: string
  readonly answer: BodyNamed<'opening-answered'>['answer']
  readonly why: string
}

/** A question by its id, in the book of whoever asked; null where there is none. */
export const askIn = async (house: House, asked: string, ask: string): Promise<OpeningAsk | null> => {
  const kept = await keptBookWith(house, asked, ask)
  return openingAsks(kept?.entries ?? []).find((it) => it.id === ask) ?? null
}

/** Throws `not-allowed` for who was not named, `not-found`, `opening-own-body`, `opening-over`, `opening-answered`, `wrong-form`. */
export const answerOpening = async (house: House, me: Me, { asked, ask, answer, why }: GivenAnswer): Promise<void> => {
  const as = readsWhoSheIs(me.roles)
  const { openers } = await myOrganisation(house, me)
  if (!as || !openers.includes(me.person)) throw new Problem('not-allowed')
  const question = await askIn(house, asked, ask)
  if (!question) throw new Problem('not-found')
  const postings = await directoryFor(house, [], [me.person, question.who])
  const homesOf = (person: string) => postings.get(person)?.map((it) => it.organisation) ?? []
  const by = { person: me.person, organisation: me.organisation, homes: homesOf(me.person) }
  const judge: Judge = (standing, _it, now) => {
    const it = openingAsks(standing?.entries ?? []).find((one) => one.id === ask)
    const fault = it ? answerFault(it, by, homesOf(it.who), now.epochMilliseconds) : 'not-found'
    return fault ? { refused: fault } : { marks: [] }
  }
  const body = { ask, who: me.person, as, organisation: me.organisation, answer, why: why.trim(), at: momentNow(house) }
  const entry = entryOf('opening-answered', body)
  const [answered = ''] = await recordAsServer(house, asked, question.organisation, [entry], judge)
  // A crash here leaves an answer after which nothing opened: nobody reads anything, and it can be asked again.
  await planJob(house.db.keeps.sql, 'open-answered', { asked, ask, answered }, { key: `open:${answered}` })
}
