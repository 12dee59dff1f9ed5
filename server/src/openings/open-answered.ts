// What follows an answer: it stands in the book of whoever gave it too, and where they agreed, her book is opened. Whatever keeps it shut (nobody
// is held, or several are; her no; a no of those who hold her; a complaint; a posting that ended) looks the same from outside:
// nothing opens, and no reason is said. No argument of anybody and no setting leads past one of these.
import {
  aboutWhom,
  type agreedTo,
  inOffset,
  millis,
  OPENING_LASTS,
  type OpeningAsk,
  ofKind,
  openings,
  saidNoAt,
} from '@sajha/record'
import { forget, keptBook, keptBookWith } from '../books/kept-book.ts'
import { holding, matching } from '../find/matching.ts'
import type { House } from '../house.ts'
import type { Judge } from '../log/append.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { tell } from '../notices/tell.ts'
import { directoryFor } from '../people/directory-for.ts'
import { keptOrganisation } from '../people/kept-organisation.ts'
import { organisationBook } from '../people/members/book/organisation-book.ts'
import { type Payload, planJob } from '../platform/jobs.ts'
import { Problem } from '../problems.ts'
import { askIn } from './answer-opening.ts'
import { namedIn } from './named-in.ts'
import { complaintBooks, dropWaiting, waitingToken } from './store.ts'

/** Days after which whoever had a book opened is asked what came of it, if they have not said so. */
const ASKED_AFTER = 5

type Answer = NonNullable<ReturnType<typeof agreedTo>>

/** Whether a complaint is about one of the two, or one of their bodies. */
const isComplainedOf = async (house: House, ask: OpeningAsk, answer: Answer): Promise<boolean> => {
  for (const { id, head } of await complaintBooks(house.db)) {
    if ((await keptBook(house, id))?.head !== head) forget(house, id)
    const about = aboutWhom((await keptBook(house, id))?.entries ?? [])
    if ([ask.who, answer.who].some((it) => about.persons.has(it))) return true
    if ([ask.organisation, answer.organisation].some((it) => about.bodies.has(it))) return true
  }
  return false
}

const isPosted = async (house: House, { who, as, organisation }: OpeningAsk): Promise<boolean> => {
  const postings = (await directoryFor(house, [], [who])).get(who) ?? []
  return postings.some((it) => it.organisation === organisation && it.roles.includes(as))
}

/** Seals the opening into her book; null where it stays shut. For one question it is sealed once, however often this runs. */
const sealOpening = async (house: House, book: string, ask: OpeningAsk, answer: Answer): Promise<string | null> => {
  const kept = await keptBook(house, book)
  if (!kept || ask.answers.some((it) => it.answer === 'declines' && it.organisation === kept.organisation)) return null
  const known = openings(kept.entries).find((it) => it.ask === ask.id)
  if (known) return known.entry
  const { name: whoName, organisationName } = await namedIn(house, ask.organisation, ask.who)
  const other = await namedIn(house, answer.organisation, answer.who)
  const judge: Judge = (standing) => {
    const entries = standing?.entries ?? []
    const shut =
      saidNoAt(entries, [organisationName, whoName]) !== null || openings(entries).some((it) => it.ask === ask.id)
    return shut ? { refused: 'not-allowed' } : { marks: [] }
  }
  const now = house.clock.now().epochMilliseconds
  const body = {
    who: ask.who,
    whoName,
    as: ask.as,
    organisation: ask.organisation,
    organisationName,
    why: ask.why,
    danger: ask.danger,
    where: ask.where,
    agreed: answer.who,
    agreedOf: answer.organisation,
    agreedOfName: other.organisationName,
    agreedWhy: answer.why,
    from: inOffset(now, '+00:00'),
    // From when it was agreed: a job that runs late opens for less.
    until: inOffset(millis(answer.at) + OPENING_LASTS, '+00:00'),
    ask: ask.id,
  }
  try {
    const sealed = await recordAsServer(house, book, kept.organisation, [{ kind: 'opened-in-emergency', body }], judge)
    return sealed[0] ?? null
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}

const openAgreed = async (house: House, ask: OpeningAsk, answer: Answer): Promise<void> => {
  const token = await waitingToken(house.db, ask.id)
  if (!token) return
  const found = await matching(house, token)
  const [book] = found
  // Several people of one name and year: opening them all would show somebody who was not meant. Those who hold them were told.
  const late = house.clock.now().epochMilliseconds >= millis(answer.at) + OPENING_LASTS
  const shut = late || found.length !== 1 || (await isComplainedOf(house, ask, answer)) || !(await isPosted(house, ask))
  const opened = book && !shut ? await sealOpening(house, book, ask, answer) : null
  if (book && opened) {
    const holders = (await holding(house, book)).filter((it) => it !== ask.who)
    for (const person of holders) await tell(house, { person, book, what: 'opened-in-emergency', about: opened })
    const at = house.clock.now().add({ hours: ASKED_AFTER * 24 })
    await planJob(house.db.keeps.sql, 'opening-account', { book, entry: opened }, { at, key: `account:${opened}` })
  }
  await dropWaiting(house.db, ask.id)
}

/** The answer in the book of the body that gave it. */
const keepAnswer = async (house: House, ask: string, answer: Answer): Promise<void> => {
  const where = await organisationBook(house, answer.organisation)
  if (!where) return
  await keptOrganisation(house, where)
  const kept = (await keptBook(house, where.book))?.entries ?? []
  if (ofKind(kept, 'opening-answered').some((it) => it.body.ask === ask && it.body.who === answer.who)) return
  const body = { ...answer, ask }
  await recordAsServer(house, where.book, where.organisation, [{ kind: 'opening-answered', body }])
}

/** May run twice. A crash on the way leaves at worst an opening that stands, and it is told of when the job runs again. */
export const openAnswered = async (
  house: House,
  { asked = '', ask: id = '', answered = '' }: Payload,
): Promise<void> => {
  const entries = (await keptBookWith(house, asked, answered))?.entries ?? []
  const entry = ofKind(entries, 'opening-answered').find((it) => it.id === answered)
  const ask = await askIn(house, asked, id)
  if (!entry || !ask) return
  const { ask: _, ...answer } = entry.body
  await keepAnswer(house, id, answer)
  if (answer.answer === 'agrees') await openAgreed(house, ask, answer)
  await tell(house, { person: ask.who, book: asked, what: 'opening-answered', about: `${asked}.${answered}` })
}
